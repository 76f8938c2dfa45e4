// A file that says of items in the bank something else than the bank does: shown, taken or left, told apart from what others did, undone.
import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildAudience } from '../../../../tests/factories/audiences.ts';
import { buildItem, buildObjective } from '../../../../tests/factories/bank.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { type KnownWay, spokenFinding } from '#lib/terms/exchange.ts';
import { posts } from '#server/conversation/posts/schema.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import { notifications } from '#server/members/notifications/schema.ts';
import type { Db } from '#server/platform/db/client.ts';
import { editItem } from '../bank/actions.ts';
import { beginDraft } from '../bank/actions/draft.ts';
import { withdrawConsent } from '../bank/actions/say.ts';
import { deleteItem } from '../bank/actions/shelf.ts';
import { setStage } from '../bank/actions/stage.ts';
import { findItem } from '../bank/queries.ts';
import { bankItems } from '../bank/schema.ts';
import { bringIn, continueImport, lookAtFile } from './actions.ts';
import { runImport } from './actions/run.ts';
import { undoImport } from './actions/undo.ts';
import { LookAt } from './input.ts';
import { chosen } from './plan.ts';
import { findImport, listImports, planOf } from './queries.ts';
import { listExport } from './queries/export.ts';
import { bankImports, bankImportUpdates } from './schema.ts';
import { csvOf } from './write/table.ts';

const { db } = useDatabase();
const mira = async (tx: Db) =>
	ctxOf(tx, await buildPerson(tx, { roles: ['communicator'], handle: 'mira', name: 'Mira Kern' }));

const look = (ctx: Ctx, bytes: string, name = 'bank.csv') =>
	lookAtFile(ctx, LookAt.parse({ files: new File([bytes], name) }));
async function bring(ctx: Ctx, bytes: string, known: KnownWay = 'update', way: 'rest' | 'nothing' = 'rest') {
	const { id } = await look(ctx, bytes);
	return { id, report: (await bringIn(ctx, { id, way, known })).report! };
}
async function reportOf(ctx: Ctx, bytes: string) {
	const { report } = await findImport(ctx, (await look(ctx, bytes)).id);
	return { ...report, said: report.findings.map(spokenFinding) };
}

const countTold = async (tx: Db) => [
	await tx.$count(notifications),
	(await tx.execute<{ n: number }>(sql`select count(*)::int as n from pgboss.job where name = 'tell-of-bank'`)).rows[0]!
		.n
];

/** A table with the keys of these items and further columns. */
async function tableOf(ctx: Ctx, ids: readonly number[], head: string, ...rows: string[]): Promise<string> {
	const items = await listExport(ctx, {});
	const keyOf = (id: number) => items.find((item) => item.id === id)!.key;
	return ['Key,', head, '\n', ...ids.map((id, at) => `${keyOf(id)},${rows[at]}\n`)].join('');
}
const exported = async (ctx: Ctx) => csvOf(await listExport(ctx, {}), { locale: 'en', timeZone: ctx.viewer.timeZone });

describe('what a file says otherwise', () => {
	it('is shown by line and column, and left as it is unless somebody asks', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			await buildPerson(tx, { handle: 'jana', name: 'Jana Okafor' });
			const [one, two] = [await buildItem(tx, ctx.viewer, { title: 'One' }), await buildItem(tx, ctx.viewer)];
			const other = await findItem(ctx, two);
			const table = await tableOf(ctx, [one, two], 'Title,Owner,Effort', 'One more,jana,2', `${other.title},mira,1`);
			const before = await tx.select().from(bankItems);
			const shown = await reportOf(ctx, table);
			expect(shown).toMatchObject({ addedCount: 0, differing: 1, updated: 0, unchanged: 1, refused: 0 });
			expect(shown.said).toEqual(['line 2: Title, Owner, Effort (hours)']);
			const { report } = await bring(ctx, table, 'keep', 'nothing');
			expect(report).toMatchObject({ addedCount: 0, differing: 1, updated: 0, unchanged: 1 });
			expect(await tx.select().from(bankItems)).toEqual(before);
		}));

	it('is taken by the same edit as the page, told to nobody, and nothing the second time', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			const jana = await buildPerson(tx, { handle: 'jana', name: 'Jana Okafor' });
			const id = await buildItem(tx, ctx.viewer, { title: 'One' });
			const table = await tableOf(
				ctx,
				[id],
				'Title,Owner,Usable from,Evergreen,Topics',
				'Two,Jana Okafor,2026-05-01,no,"a, b"'
			);
			const told = await countTold(tx);
			expect((await bring(ctx, table, 'update', 'nothing')).report).toMatchObject({
				updated: 1,
				differing: 0,
				unchanged: 0
			});
			expect(await findItem(ctx, id)).toMatchObject({
				...{ title: 'Two', ownerId: jana.id, usableFrom: '2026-05-01', evergreen: false, topics: ['a', 'b'] },
				...{ version: 2, stage: 'idea', effort: 1 }
			});
			const events = (await tx.select().from(ledger)).filter(
				({ subjectId, subject }) => subject === 'bank_item' && subjectId === id
			);
			expect(events.map(({ verb }) => verb)).toEqual(['bank.added', 'bank.edited']);
			expect(await countTold(tx)).toEqual(told);
			const after = await tx.select().from(bankItems);
			expect((await bring(ctx, table)).report).toMatchObject({ updated: 0, differing: 0, unchanged: 1 });
			expect(await tx.select().from(bankItems)).toEqual(after);
			expect((await listImports(ctx)).map(({ updatedCount }) => updatedCount)).toEqual([0, 1]);
		}));

	it('empties what is empty in a column of the file, but for what every item has', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			const audience = await buildAudience(tx);
			const space = await buildSpace(tx, { members: [ctx.viewer] });
			const full = {
				...{
					title: 'One',
					format: 'question',
					brief: 'Why',
					prompts: 'How?',
					outline: 'First',
					topics: 'a',
					effort: '3'
				},
				...{ owner: 'mira', reviewer: 'mira', ghost: 'mira', author: 'mira', objectiveId: await buildObjective(tx) },
				...{
					audienceId: audience.id,
					spaceId: space.id,
					language: 'de',
					usableFrom: '2026-04-01',
					series: 'Near misses'
				},
				...{ draftDueOn: '2026-03-01', reviewDueOn: '2026-03-02', sourceNote: 'From the shop floor' }
			};
			const id = await buildItem(tx, ctx.viewer, full);
			const partly = await tableOf(ctx, [id], 'Title,Brief,Format,Effort,Language,Evergreen', 'One,,,,,');
			await bring(ctx, partly);
			expect(await findItem(ctx, id)).toMatchObject({
				...{ brief: '', format: 'question', effort: 3, language: 'de', outline: 'First', ownerId: ctx.viewer.id },
				series: { title: 'Near misses' }
			});
			const head =
				'Title,Prompts,Outline,Topics,Author,Ghost-writer,Owner,Reviewer,Objective,Audience,Space,Usable from,Series,Part,Draft due,Review due,Source note';
			await bring(ctx, await tableOf(ctx, [id], head, `One${','.repeat(16)}`));
			expect(await findItem(ctx, id)).toMatchObject({
				...{ title: 'One', prompts: [], outline: '', topics: [], sourceNote: '', usableFrom: null },
				...{
					authorId: null,
					ghostId: null,
					ownerId: null,
					reviewerId: null,
					objective: null,
					audience: null,
					spaceId: null
				},
				...{ series: null, seriesPart: null, draftDueOn: null, reviewDueOn: null }
			});
		}));

	it('stays where a name is unknown, could be several, or a cell cannot be read, and that is said', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			const objectiveId = await buildObjective(tx, { title: 'Fewer stops' });
			for (const handle of ['li-1', 'li-2']) await buildPerson(tx, { handle, name: 'Li Wei' });
			await buildSpace(tx, { name: 'Zanzibar', visibility: 'private' });
			const id = await buildItem(tx, ctx.viewer, {
				title: 'One',
				owner: 'mira',
				objectiveId,
				usableUntil: '2026-04-01'
			});
			const table = await tableOf(
				ctx,
				[id],
				'Title,Owner,Reviewer,Objective,Audience,Space,Effort,Usable from',
				'Two,nobody,Li Wei,More sales,Everyone there,Zanzibar,lots,2026-05-01'
			);
			const shown = await reportOf(ctx, table);
			expect(shown).toMatchObject({ differing: 1, kept: 7, emptied: 0, refused: 0 });
			expect(shown.said.sort()).toEqual([
				'line 2, column Audience: “Everyone there” is not known here; what the bank says stays.',
				'line 2, column Effort (hours): Give the effort in hours, from 0.25 to 400.',
				'line 2, column Objective: “More sales” is not known here; what the bank says stays.',
				'line 2, column Owner: “nobody” is not known here; what the bank says stays.',
				'line 2, column Reviewer: “Li Wei” could be several; what the bank says stays.',
				'line 2, column Space: “Zanzibar” is not known here; what the bank says stays.',
				'line 2, column Usable until: The last day comes after the first.',
				'line 2: Title'
			]);
			await expect(bring(ctx, table, 'update', 'nothing')).rejects.toMatchObject({ code: 'import_not_right' });
			expect((await bring(ctx, table)).report).toMatchObject({ updated: 1, kept: 7 });
			const after = { ownerId: ctx.viewer.id, objective: { id: objectiveId }, effort: 1, usableFrom: null };
			expect(await findItem(ctx, id)).toMatchObject({ title: 'Two', usableUntil: '2026-04-01', ...after });
			// What is left as it is does not have to be right.
			expect((await bring(ctx, table, 'keep', 'nothing')).report).toMatchObject({ updated: 0, unchanged: 1 });
		}));

	it('moves nothing, writes no draft, and leaves what is out, gone, or no more wanted', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			const jana = await buildPerson(tx, { handle: 'jana', name: 'Jana' });
			const draft = await buildItem(tx, ctx.viewer, { stage: 'review', title: 'Draft', author: 'jana' });
			const out = await buildItem(tx, ctx.viewer, { stage: 'published', title: 'Out' });
			const gone = await buildItem(tx, ctx.viewer, { title: 'Gone' });
			await withdrawConsent(ctxOf(tx, jana), { id: draft, reason: 'Not mine' });
			const table = await tableOf(
				ctx,
				[draft, out, gone],
				'Title,Text,Stage,Format,Brief,Author',
				'Another,A new text,ready,question,Why,jana',
				'Another,,published,article,Why,',
				'Gone,,,article,Why,'
			);
			await deleteItem(ctx, { id: gone });
			const before = await tx.select().from(posts);
			const shown = await reportOf(ctx, table);
			expect(shown).toMatchObject({ addedCount: 1, returning: 1, differing: 1, unchanged: 1, kept: 2, noted: 5 });
			expect(shown.said.slice(2, 3)).toEqual([
				expect.stringMatching(/^line 2: Brief \(edited here last by Mira Kern on .+\)$/)
			]);
			expect(shown.said.filter((words) => /line [34]/.test(words))).toEqual([
				'line 4, column Key: It was deleted here. An update leaves it out; brought in alone, it comes anew.',
				'line 3: It is published and stays as it is.'
			]);
			expect((await bring(ctx, table)).report).toMatchObject({ addedCount: 0, updated: 1 });
			expect(await findItem(ctx, draft)).toMatchObject({
				stage: 'drafting',
				brief: 'Why',
				format: 'article',
				author: null
			});
			expect(await findItem(ctx, out)).toMatchObject({ stage: 'published', brief: '', title: 'Out' });
			expect((await tx.select().from(bankItems).where(eq(bankItems.id, gone)))[0]!.deletedAt).not.toBeNull();
			expect(await tx.$count(bankItems)).toBe(3);
			const bodies = (rows: typeof before) => rows.map(({ id, title, body }) => ({ id, title, body }));
			expect(bodies(await tx.select().from(posts))).toEqual(bodies(before));
		}));

	it('of a file that was brought in before means nothing that was taken as a default then', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			const table = 'Key,Title,Owner,Author,Text,Stage,Effort\na-1,One,,,A text,ready,\na-2,Two,,,,,2\n';
			expect((await bring(ctx, table)).report).toMatchObject({ addedCount: 2, updated: 0 });
			expect((await bring(ctx, table)).report).toMatchObject({ addedCount: 0, updated: 0, unchanged: 2 });
			// A row without a key says what it said.
			await bring(ctx, 'Title,Effort\nThree,2\n');
			const [three] = await tx.select().from(bankItems).where(eq(bankItems.title, 'Three'));
			await editItem(ctx, { id: three!.id, version: 1, title: 'Three', effort: 5 });
			expect((await bring(ctx, 'Title,Effort\nThree,2\n')).report).toMatchObject({ updated: 0, unchanged: 1 });
		}));

	it('may take an item out of one span of days into another', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			const id = await buildItem(tx, ctx.viewer, { title: 'One', usableFrom: '2026-04-01', usableUntil: '2026-05-01' });
			const table = await tableOf(ctx, [id], 'Title,Usable from,Usable until', 'One,,2026-03-01');
			expect((await bring(ctx, table)).report).toMatchObject({ updated: 1, kept: 0 });
			expect(await findItem(ctx, id)).toMatchObject({ usableFrom: null, usableUntil: '2026-03-01' });
		}));

	it('of Markdown is what its head has a field for', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			const given = { title: 'One', brief: 'Why', sourceNote: 'From the shop floor', topics: 'a', effort: '3' };
			const id = await buildItem(tx, ctx.viewer, given);
			const { key } = (await listExport(ctx, {}))[0]!;
			const file = `---\nkey: ${key}\nbrief:\ntags: [b, c]\neffort: ''\n---\n\nA text.\n`;
			const { id: importId } = await look(ctx, file, 'whatever-it-is-called.md');
			const { report } = await bringIn(ctx, { id: importId, way: 'rest', known: 'update' });
			expect(report).toMatchObject({ updated: 1, findings: [{ kind: 'changed' }, { kind: 'noted', column: 'body' }] });
			const after = { title: 'One', brief: '', sourceNote: 'From the shop floor', topics: ['b', 'c'], effort: 3 };
			expect(await findItem(ctx, id)).toMatchObject(after);
		}));

	it('of a space that the viewer does not see does not take the item out of it', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			const host = await buildPerson(tx, { roles: ['communicator'] });
			const space = await buildSpace(tx, { visibility: 'private', members: [host] });
			const id = await buildItem(tx, host, { title: 'One', spaceId: space.id });
			const table = (await exported(ctx)).replace('One', 'Two');
			expect((await bring(ctx, table)).report).toMatchObject({ updated: 1, kept: 0 });
			expect((await findItem(ctx, id)).spaceId).toBe(space.id);
		}));
});

describe('an import that updated', () => {
	it('is undone to what the items were, but for those that somebody changed since', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			const objectiveId = await buildObjective(tx, { title: 'Fewer stops' });
			await buildPerson(tx, { handle: 'jana', name: 'Jana' });
			const shared = {
				objectiveId,
				owner: 'mira',
				prompts: 'How?\nSince when?',
				usableUntil: '2026-05-01',
				effort: '1,5'
			};
			const ids = [
				await buildItem(tx, ctx.viewer, { ...shared, title: 'One', series: 'Near misses' }),
				await buildItem(tx, ctx.viewer, { ...shared, title: 'Two' }),
				await buildItem(tx, ctx.viewer, { ...shared, title: 'Three' })
			];
			const before = await exported(ctx);
			const head = 'Title,Owner,Objective,Prompts,Usable until,Effort,Series';
			const table = await tableOf(ctx, ids, head, 'A,jana,,,,9,', 'B,jana,,,,9,New', 'C,jana,,,,9,New');
			const { id, report } = await bring(ctx, `${table},D,,,,,,\n`);
			expect(report).toMatchObject({ addedCount: 1, updated: 3 });
			await editItem(ctx, { id: ids[1]!, version: 2, title: 'B, changed' });
			await setStage(ctx, { id: ids[2]! }, 'shelved');
			const later = { ...ctx, now: new Date(testNow.getTime() + 29 * 24 * 3_600_000) };
			expect(await undoImport(later, { id })).toEqual({ gone: 1, kept: 0, reverted: 2, left: 1 });
			expect(await findItem(ctx, ids[1]!)).toMatchObject({ title: 'B, changed', effort: 9, version: 3 });
			expect(await findItem(ctx, ids[2]!)).toMatchObject({ title: 'Three', stage: 'shelved', effort: 1.5, version: 3 });
			const lineOf = (csv: string) => csv.split('\r\n').find((line) => line.includes(',One,'));
			expect(lineOf(await exported(ctx))).toBe(lineOf(before));
			await expect(undoImport(later, { id })).rejects.toMatchObject({ code: 'import_not_undone' });
			const undone = (await tx.select().from(ledger)).find(({ verb }) => verb === 'bank.import_undone');
			expect(undone?.facts).toMatchObject({ gone: 1, reverted: 2, left: 1 });
		}));

	it('leaves a draft that was begun since the kind that it is, and what was deleted or published alone', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			const titles = ['One', 'Two', 'Three', 'Four'];
			const ids: number[] = [];
			for (const title of titles) ids.push(await buildItem(tx, ctx.viewer, { title }));
			const asked = titles.map((title) => `${title},question,2`);
			const { id } = await bring(ctx, await tableOf(ctx, ids, 'Title,Format,Effort', ...asked));
			await beginDraft(ctx, { id: ids[0]! });
			await deleteItem(ctx, { id: ids[1]! });
			await setStage(ctx, { id: ids[2]! }, 'published');
			expect(await undoImport(ctx, { id })).toEqual({ gone: 0, kept: 0, reverted: 1, left: 3 });
			const rows = await tx.select().from(bankItems).orderBy(bankItems.id);
			expect(rows.map(({ format, effort }) => `${format} ${effort}`)).toEqual([
				...Array.from({ length: 3 }, () => 'question 2'),
				'article 1'
			]);
		}));

	it('says what somebody else saved while it was at it, and keeps that', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			const ids = [
				await buildItem(tx, ctx.viewer, { title: 'One' }),
				await buildItem(tx, ctx.viewer, { title: 'Two' })
			];
			const table = await tableOf(ctx, ids, 'Title', '1', '2');
			const { id } = await look(ctx, table);
			const [row] = await tx.select().from(bankImports).where(eq(bankImports.id, id));
			const plan = chosen(await planOf(ctx, row!), 'update');
			await editItem(ctx, { id: ids[1]!, version: 1, title: 'Two, changed' });
			const report = await runImport(ctx, id, plan, { step: 2 });
			expect(report).toMatchObject({ updated: 1, differing: 1, kept: 1 });
			expect(report.findings.map(({ kind, line }) => `${kind} ${line}`)).toEqual(['kept 3', 'changed 2']);
			expect((await findItem(ctx, ids[1]!)).title).toBe('Two, changed');
		}));

	it(
		'of many items is done by a job, which goes on where it was interrupted',
		() =>
			rolledBack(db(), async (tx) => {
				const ctx = await mira(tx);
				const keys = Array.from({ length: 610 }, (_, at) => `k-${at}`);
				const tableWith = (effort: number) =>
					`Key,Title,Effort\n${keys.map((key) => `${key},${key},${effort}`).join('\n')}`;
				await bring(ctx, tableWith(1));
				const { id } = await look(ctx, tableWith(2));
				expect(await bringIn(ctx, { id, way: 'rest', known: 'update' })).toEqual({ id, report: null });
				let parts = 0;
				const failing = () => {
					parts += 1;
					if (parts > 2) throw new Error('The power is gone.');
					return testNow;
				};
				await expect(continueImport(ctx, { id }, failing)).rejects.toThrow('The power is gone.');
				expect(await findImport(ctx, id)).toMatchObject({ isRunning: true, report: { updated: 50 } });
				await continueImport(ctx, { id }, () => testNow);
				const done = { updated: 610, unchanged: 0, differing: 0, addedCount: 0 };
				expect(await findImport(ctx, id)).toMatchObject({ isRunning: false, report: done });
				expect(await tx.$count(bankImportUpdates)).toBe(610);
				expect(await undoImport(ctx, { id })).toMatchObject({ reverted: 610, left: 0 });
			}),
		120_000
	);
});

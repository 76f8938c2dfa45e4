// What is exported comes back as it was: as CSV, as XLSX and as Markdown, hostile text and all.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq, isNull } from 'drizzle-orm';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildAudience } from '../../../../tests/factories/audiences.ts';
import { buildItem, buildObjective } from '../../../../tests/factories/bank.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, useDatabase } from '../../../../tests/support/database.ts';
import { sharedData } from '../../../../tests/support/shared-data.ts';
import { type BankFormat, bankFormats } from '#lib/terms/bank.ts';
import { challenges } from '#server/community/ideas/schema.ts';
import { posts } from '#server/conversation/posts/schema.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import type { Db } from '#server/platform/db/client.ts';
import { plainText } from '#server/platform/text/cells.ts';
import { readRecords } from '#server/platform/text/delimited.ts';
import { cleanLine, cleanText } from '#server/platform/text/plain.ts';
import { readXlsx } from '#server/platform/text/workbook.ts';
import { insertItems } from '../bank/actions/insert.ts';
import { setStage } from '../bank/actions/stage.ts';
import { bankItems } from '../bank/schema.ts';
import { bringIn, lookAtFile } from './actions.ts';
import { undoImport } from './actions/undo.ts';
import { LookAt } from './input.ts';
import { findImport } from './queries.ts';
import { type ExportedItem, exportItems, listExport } from './queries/export.ts';
import { markdownOf, zipOf } from './write/markdown.ts';
import { csvOf, xlsxOf } from './write/table.ts';

const { db } = useDatabase();

const payloads = sharedData('csv-injection');
const injected = payloads
	? readFileSync(join(payloads, 'csv-payload.txt'), 'utf8').split(/\r?\n/).filter(Boolean)
	: ["=10+20+cmd|' /C calc'!A0", "@SUM(1+9)*cmd|' /C calc'!A0", '+1', '-1'];
const naughty = sharedData('naughty-strings');
const strings = naughty ? (JSON.parse(readFileSync(join(naughty, 'blns.json'), 'utf8')) as string[]) : [];

const body = [
	'    code that begins with its indentation',
	'',
	'---',
	'',
	'=1+1; "quoted", and `a|b`',
	'',
	'| a | b |',
	'| --- | --- |',
	'| 1 | 2 |',
	'',
	'A note.[^1]',
	'',
	'[^1]: Down here.'
].join('\n');

/** Every format, many stages, everything set, and text that would harm a spreadsheet. */
async function fill(tx: Db) {
	const mira = await buildPerson(tx, { roles: ['communicator'], name: 'Mira' });
	const jana = await buildPerson(tx, { name: 'Jana' });
	const [objectiveId, audience] = [await buildObjective(tx), await buildAudience(tx)];
	const space = await buildSpace(tx, { visibility: 'private', members: [mira, jana] });
	const shared = { objectiveId, audienceId: audience.id, language: 'de', effort: '2,5', owner: jana.handle };
	const stages = ['idea', 'drafting', 'review', 'ready', 'shelved'] as const;
	for (const [at, format] of bankFormats.entries())
		await buildItem(tx, mira, {
			...shared,
			...{ format, stage: stages[at % stages.length], title: `What shift ${at} does better than us?` },
			...{ brief: `=1+1\n\n- two; three\n${body}`, prompts: '=How many?\n-Since when?', outline: body },
			...{ topics: 'Safety, line 4', evergreen: 'no', usableFrom: '2026-04-01', usableUntil: '2026-05-31' },
			...{ series: 'Near misses', seriesPart: at + 1, draftDueOn: '2026-03-20', sourceNote: '@SUM(1+1)' },
			...(format === 'photo_call' ? { spaceId: space.id } : {})
		});
	const titled = [...injected, ...strings.filter((one, at) => at % 3 === 0 && one.trim().length > 2)].map((text) => ({
		format: 'article' as const,
		title: cleanLine([...cleanLine(text)].slice(0, 90).join('')) || 'empty',
		brief: cleanText(text).trim(),
		ownerId: mira.id
	}));
	await insertItems(ctxOf(tx, mira), titled);
	return { ctx: ctxOf(tx, mira), jana: ctxOf(tx, jana) };
}

const writing = { locale: 'de', timeZone: 'Europe/Berlin' } as const;

async function bring(ctx: Ctx, name: string, bytes: string | Uint8Array | Buffer) {
	const file = new File([bytes as BlobPart], name);
	const { id } = await lookAtFile(ctx, LookAt.parse({ files: file }));
	return (await bringIn(ctx, { id, way: 'nothing' })).report!;
}

/** As if the file came to another network with the same people. */
const empty = (tx: Db) =>
	tx
		.update(bankItems)
		.set({ deletedAt: new Date(0) })
		.where(isNull(bankItems.deletedAt));

async function zipped(ctx: Ctx): Promise<Buffer> {
	const stream = zipOf(exportItems(ctx, {}), 'bank', writing.timeZone);
	return Buffer.from(await new Response(stream as unknown as BodyInit).arrayBuffer());
}

const textsOf = (zip: Buffer) =>
	Object.values(unzipSync(zip))
		.map((bytes) => new TextDecoder().decode(bytes))
		.sort();

describe('an exported bank', () => {
	it('comes back from CSV, in German and in English', () =>
		rolledBack(db(), async (tx) => {
			const { ctx } = await fill(tx);
			for (const locale of ['de', 'en'] as const) {
				const before = csvOf(await listExport(ctx, {}), { ...writing, locale });
				expect((await bring(ctx, 'bank.csv', before)).unchanged).toBeGreaterThan(6);
				await empty(tx);
				const report = await bring(ctx, 'bank.csv', before);
				expect(report.findings.filter(({ kind }) => kind !== 'noted')).toEqual([]);
				expect(csvOf(await listExport(ctx, {}), { ...writing, locale })).toBe(before);
			}
		}));

	it('comes back from XLSX, also what is longer than a cell', () =>
		rolledBack(db(), async (tx) => {
			const { ctx } = await fill(tx);
			const long = `${'=long 😀 '.repeat(9_000)}end`;
			const [item] = await tx.select().from(bankItems).where(eq(bankItems.format, 'article'));
			await tx
				.update(posts)
				.set({ body: long })
				.where(eq(posts.id, item!.postId ?? 0));
			await tx.update(bankItems).set({ outline: long }).where(eq(bankItems.id, item!.id));
			const before = await listExport(ctx, {});
			const bytes = await xlsxOf(before, writing);
			await empty(tx);
			await bring(ctx, 'bank.xlsx', bytes);
			const after = await listExport(ctx, {});
			expect(after.map(withoutId)).toEqual(before.map(withoutId));
			expect(after.find(({ outline }) => outline.length > 60_000)?.outline).toBe(long);
		}));

	it('comes back from a ZIP file of Markdown', () =>
		rolledBack(db(), async (tx) => {
			const { ctx } = await fill(tx);
			const before = await zipped(ctx);
			await empty(tx);
			await bring(ctx, 'bank.zip', before);
			expect(textsOf(await zipped(ctx))).toEqual(textsOf(before));
		}));

	it('brings its drafts as what they were', () =>
		rolledBack(db(), async (tx) => {
			const { ctx } = await fill(tx);
			const before = csvOf(await listExport(ctx, {}), writing);
			await empty(tx);
			await bring(ctx, 'bank.csv', before);
			const kinds: Partial<Record<BankFormat, string>> = {
				...{ article: 'article', interview: 'article', series_part: 'article', poll: 'article' },
				...{ question: 'question', photo_call: 'album' }
			};
			const rows = (await tx.select().from(bankItems).where(isNull(bankItems.deletedAt))).filter(
				({ stage, challengeId }) => stage !== 'idea' && challengeId === null
			);
			expect(rows.length).toBeGreaterThan(3);
			for (const row of rows) {
				const [post] = await tx.select().from(posts).where(eq(posts.id, row.postId!));
				expect(post).toMatchObject({ kind: kinds[row.format], state: 'draft', seeded: true, title: row.title });
			}
			const [challenge] = await tx.select().from(bankItems).where(eq(bankItems.format, 'challenge')).limit(1);
			const drafts = await tx.select().from(challenges);
			expect(drafts.every(({ draft }) => draft)).toBe(true);
			expect(drafts.map(({ title }) => title)).toContain(challenge!.title);
		}));

	it('holds no formula in any cell', () =>
		rolledBack(db(), async (tx) => {
			const { ctx } = await fill(tx);
			const items = await listExport(ctx, {});
			const begins = (cell: unknown) => typeof cell === 'string' && /^[\s"]*[=+\-@＝＋－＠]/u.test(cell);
			for (const locale of ['de', 'en'] as const) {
				const cells = readRecords(csvOf(items, { ...writing, locale }).slice(1)).flatMap((record) => record.cells);
				expect(cells.filter(begins)).toEqual([]);
				const [sheet] = await readXlsx(await xlsxOf(items, { ...writing, locale }));
				expect(sheet!.rows.flat().filter(begins)).toEqual([]);
				expect(sheet!.rows.flat().filter((cell) => plainText(String(cell)) !== String(cell)).length).toBeGreaterThan(
					10
				);
			}
		}));

	it('says what was planned and published, and plans and publishes nothing where it comes to', () =>
		rolledBack(db(), async (tx) => {
			const { ctx } = await fill(tx);
			const rows = await tx.select().from(bankItems).where(eq(bankItems.stage, 'ready'));
			await setStage(ctx, rows[0]!, 'scheduled');
			await tx
				.update(bankItems)
				.set({ plannedFor: new Date('2026-04-01T07:00:00Z') })
				.where(eq(bankItems.id, rows[0]!.id));
			const out = await buildItem(tx, ctx.viewer, { stage: 'published', title: 'It was out' });
			const before = csvOf(await listExport(ctx, {}), writing);
			expect(before).toContain('2026-04-01 09:00');
			await empty(tx);
			const report = await bring(ctx, 'bank.csv', before);
			const after = await listExport(ctx, {});
			expect(after.filter(({ stage }) => stage === 'scheduled' || stage === 'published')).toEqual([]);
			expect(after.find(({ title }) => title === 'It was out')?.stage).toBe('shelved');
			expect(after.find(({ title }) => title === rows[0]!.title)).toMatchObject({ stage: 'ready', plannedFor: null });
			expect(report.noted).toBe(3);
			expect(out).toBeGreaterThan(0);
		}));

	it('keeps to itself what the viewer may not read', () =>
		rolledBack(db(), async (tx) => {
			const { ctx, jana } = await fill(tx);
			const stranger = { ...ctx, viewer: await buildPerson(tx, { roles: ['communicator'] }) };
			const seen = await listExport(stranger, {});
			const whole = await listExport(ctx, {});
			expect(seen).toHaveLength(whole.length);
			expect(seen.some(({ body: text }) => text !== '')).toBe(false);
			expect(seen.filter(({ isTextHidden }) => isTextHidden).length).toBeGreaterThan(3);
			expect([whole, seen].map((items) => items.filter(({ space }) => space !== null).length)).toEqual([1, 0]);
			// Whoever does not run the programme has what they work on.
			const own = await listExport({ ...jana, viewer: { ...jana.viewer, roles: ['employee'] } }, {});
			expect(own.map(({ owner }) => owner)).toEqual(bankFormats.map(() => jana.viewer.handle));
		}));
});

/** Each format from items as somebody has edited them in a file. */
const formats: Record<string, (items: ExportedItem[]) => Promise<[string, string | Buffer | Uint8Array]>> = {
	'CSV in German': async (items) => Promise.resolve(['bank.csv', csvOf(items, writing)]),
	'CSV in English': async (items) => Promise.resolve(['bank.csv', csvOf(items, { ...writing, locale: 'en' })]),
	XLSX: async (items) => ['bank.xlsx', await xlsxOf(items, writing)],
	'a ZIP file of Markdown': async (items) =>
		Promise.resolve([
			'bank.zip',
			zipSync(
				Object.fromEntries(
					items
						.map((item) => markdownOf(item, writing.timeZone))
						.map(({ name, text }) => [`bank/${name}`, strToU8(text)])
				)
			)
		])
};

async function update(ctx: Ctx, [name, bytes]: [string, string | Buffer | Uint8Array]) {
	const { id } = await lookAtFile(ctx, LookAt.parse({ files: new File([bytes as BlobPart], name) }));
	return { id, report: (await bringIn(ctx, { id, way: 'nothing', known: 'update' })).report! };
}

describe.each(Object.entries(formats))('an exported bank that was edited as %s', (_, write) => {
	it('says what the file says, nothing new the second time, and what it said before when that is undone', () =>
		rolledBack(db(), async (tx) => {
			const { ctx, jana } = await fill(tx);
			await buildObjective(tx, { title: 'Fewer stops, more questions' });
			const before = await listExport(ctx, {});
			const untouched = await update(ctx, await write(before));
			expect(untouched.report.findings).toEqual([]);
			expect(untouched.report).toMatchObject({ updated: 0, differing: 0, addedCount: 0, unchanged: before.length });
			const edited = before.map((item, at) =>
				at % 3
					? item
					: {
							...item,
							...editOf(item, jana.viewer.handle),
							title: item.stage === 'idea' ? `${item.title} – neu` : item.title
						}
			);
			const { id, report } = await update(ctx, await write(edited));
			expect(report).toMatchObject({ updated: Math.ceil(before.length / 3), addedCount: 0, kept: 0, refused: 0 });
			const after = await listExport(ctx, {});
			expect(after).toEqual(edited);
			expect((await update(ctx, await write(edited))).report).toMatchObject({ updated: 0, unchanged: before.length });
			expect(await undoImport(ctx, { id })).toMatchObject({ reverted: Math.ceil(before.length / 3), left: 0 });
			expect(await listExport(ctx, {})).toEqual(before);
		}));
});

it('hostile words in every cell of an update change what they may, once, and leave as formulas nowhere', () =>
	rolledBack(db(), async (tx) => {
		const { ctx } = await fill(tx);
		const words = [...injected, ...strings].filter((text) => text.trim());
		const before = await listExport(ctx, {});
		const hostile = before.map((item, at) => {
			const text = words[at % words.length]!;
			const line = text.slice(0, 100);
			return {
				...{
					...item,
					title: item.stage === 'idea' ? `T ${line}` : item.title,
					brief: text,
					outline: text,
					sourceNote: line
				},
				...{
					prompts: [line],
					topics: [line.slice(0, 50)],
					author: line,
					owner: line,
					objective: line,
					space: line,
					series: line
				}
			};
		});
		for (const write of Object.values(formats)) {
			const file = await write(hostile);
			const { id } = await lookAtFile(ctx, LookAt.parse({ files: new File([file[1] as BlobPart], file[0]) }));
			const { report } = await bringIn(ctx, { id, way: 'rest', known: 'update' });
			expect(report!.addedCount + report!.refused, file[0]).toBe(0);
			const again = await lookAtFile(ctx, LookAt.parse({ files: new File([file[1] as BlobPart], file[0]) }));
			expect((await findImport(ctx, again.id)).report.differing, file[0]).toBe(0);
		}
		const after = await listExport(ctx, {});
		expect(after.filter((item, at) => item.brief !== before[at]!.brief).length).toBeGreaterThan(3);
		// Nobody and nothing is called so: who sees to it and what it serves stays. What nobody can see is empty.
		const named = (_: ExportedItem, at: number) =>
			/[\p{L}\p{N}\p{P}\p{S}]/u.test(words[at % words.length]!.slice(0, 50));
		const aims = (items: ExportedItem[]) =>
			items.filter(named).map(({ owner, objective, space }) => ({ owner, objective, space }));
		expect(aims(after)).toEqual(aims(before));
		const cells = readRecords(csvOf(after, writing).slice(1)).flatMap((record) => record.cells);
		expect(cells.filter((cell) => /^[\s"]*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
	}));

const editOf = (item: ExportedItem, handle: string) => ({
	...{ brief: `=2+2; "quoted"\n\n${item.brief}`.slice(0, 9_000), prompts: ['+How many, really?', 'Who; and why?'] },
	...{
		owner: handle,
		ghost: handle,
		objective: 'Fewer stops, more questions',
		effort: 12.5,
		topics: ['Line 5', 'Safety']
	},
	...{ language: 'en', evergreen: false, usableFrom: '2026-03-04', usableUntil: '2026-06-30', reviewDue: '2026-03-05' },
	...{ series: 'Something else', part: (item.part ?? 0) + 3, sourceNote: '-1 @home' }
});

const withoutId = ({ id: _, ...item }: { id: number }) => item;

// Importing in the browser: looked at first, the rest or nothing, once, undone; refused, hidden, recorded.
import { eq, isNull } from 'drizzle-orm';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildItem, buildObjective } from '../../../../tests/factories/bank.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { spokenFinding } from '#lib/terms/exchange.ts';
import { posts } from '#server/conversation/posts/schema.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import type { Db } from '#server/platform/db/client.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import { editItem } from '../bank/actions.ts';
import { addCheck } from '../bank/actions/checks.ts';
import { commentOnItem } from '../bank/actions/say.ts';
import { findItem } from '../bank/queries.ts';
import { bankItems } from '../bank/schema.ts';
import { bringIn, continueImport, forgetImport, forgetOldImports, lookAtFile } from './actions.ts';
import { undoImport } from './actions/undo.ts';
import { LookAt } from './input.ts';
import { findImport, listImports } from './queries.ts';
import { bankImportItems, bankImports } from './schema.ts';

const { db } = useDatabase();
const mira = async (tx: Db) =>
	ctxOf(tx, await buildPerson(tx, { roles: ['communicator'], handle: 'mira', name: 'Mira Kern' }));
const itemsOf = (tx: Db) => tx.select().from(bankItems).where(isNull(bankItems.deletedAt)).orderBy(bankItems.id);

const look = (ctx: Ctx, bytes: string | Uint8Array, name = 'plan.csv', more: object = {}) =>
	lookAtFile(ctx, LookAt.parse({ files: new File([bytes as BlobPart], name), ...more }));
const paste = (ctx: Ctx, pasted: string) => lookAtFile(ctx, LookAt.parse({ pasted }));
async function bring(ctx: Ctx, bytes: string, way: 'rest' | 'nothing' = 'rest', more: object = {}) {
	const { id } = await look(ctx, bytes, 'plan.csv', more);
	return { id, report: (await bringIn(ctx, { id, way })).report! };
}
const spoken = async (ctx: Ctx, bytes: string) =>
	(await findImport(ctx, (await look(ctx, bytes)).id)).report.findings.map(spokenFinding);

const troubled = [
	'Titel;Format;Stand;Aufwand (Stunden);Zuständig;Ziel;Verwendbar ab;Jederzeit verwendbar;Raum;Farbe',
	'Was Pumpe 7 lehrt;Artikel;Idee;1,5;Mira Kern;Weniger Stillstand;31.03.2026;nein;;rot',
	';Artikel;;;;;;;;',
	'Welche Schicht kann das besser?;Podcast;;;;;;;;',
	'Ein Foto vom Tor;Fotoaufruf;vielleicht;viel;niemand;Mehr Umsatz;31.02.2026;mal sehen;Zanzibar;;;mehr'
].join('\r\n');

describe('a file that is looked at', () => {
	it('says line by line what is wrong, in the words of its columns, and changes nothing', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			await buildObjective(tx, { title: 'Weniger Stillstand' });
			await buildSpace(tx, { name: 'Zanzibar', visibility: 'private' });
			const { id } = await look(ctx, troubled);
			const { report, sample } = await findImport(ctx, id);
			expect(report).toMatchObject({
				addedCount: 2,
				added: { article: 1, photo_call: 1 },
				refused: 2,
				emptied: 8,
				noted: 1
			});
			expect(sample.map(({ title }) => title)).toEqual(['Was Pumpe 7 lehrt', 'Ein Foto vom Tor']);
			const said = report.findings.map(spokenFinding);
			expect(said.slice(0, 3)).toEqual([
				'line 3, column Title: Without a title it cannot be taken.',
				'line 4, column Format: “Podcast” is none of the formats.',
				'line 5: What stands to the right of the last heading is left out.'
			]);
			expect(said).toContain('line 5, column Effort (hours): Give the effort in hours, from 0.25 to 400.');
			// What one may not know of is as unknown as what is not there.
			expect(said).toContain('line 5, column Space: “Zanzibar” is not known here; the cell stays empty.');
			expect(said.at(-1)).toBe('Nothing is taken from these columns: Farbe.');
			expect(await itemsOf(tx)).toEqual([]);
		}));

	it('is brought in but for what is wrong, or not at all', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			const objectiveId = await buildObjective(tx, { title: 'Weniger Stillstand' });
			const { id } = await look(ctx, troubled);
			await expect(bringIn(ctx, { id, way: 'nothing' })).rejects.toMatchObject({ code: 'import_not_right' });
			expect(await itemsOf(tx)).toEqual([]);
			const { report } = await bringIn(ctx, { id, way: 'rest' });
			expect(report).toMatchObject({ addedCount: 2, refused: 2 });
			const [pump, photo] = await itemsOf(tx);
			expect(pump).toMatchObject({
				...{ format: 'article', stage: 'idea', effort: 1.5, ownerId: ctx.viewer.id, objectiveId, source: 'import' },
				...{ usableFrom: '2026-03-31', evergreen: false, postId: null }
			});
			expect(photo).toMatchObject({ format: 'photo_call', stage: 'idea', effort: 1, objectiveId: null, spaceId: null });
			await expect(bringIn(ctx, { id, way: 'rest' })).rejects.toBeInstanceOf(Conflict);
			const events = (await tx.select().from(ledger)).filter(({ verb }) => verb === 'bank.imported');
			expect(events).toMatchObject([{ subjectId: id, actorId: ctx.viewer.id, facts: { added: 2, refused: 2 } }]);
			// Its rows are kept no longer than they are needed.
			expect(await tx.select().from(bankImports)).toMatchObject([{ rows: null, rowCount: 4 }]);
		}));

	it('counts what it does not say itself as told', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			const objectiveId = await buildObjective(tx);
			const table = 'title\ttext\tstage\nOne\tA text.\t\nTwo\t\t\nThree\tA text.\tidea\n';
			await bring(ctx, table, 'nothing', { stage: 'ready', language: 'fr', objectiveId: String(objectiveId) });
			const rows = await itemsOf(tx);
			// What has no text cannot be ready.
			expect(rows.map(({ stage }) => stage)).toEqual(['ready', 'drafting', 'idea']);
			expect(rows.every((row) => row.language === 'fr' && row.objectiveId === objectiveId)).toBe(true);
			expect(rows[0]!.authorId).toBe(ctx.viewer.id);
			const [draft] = await tx.select().from(posts).where(eq(posts.id, rows[2]!.postId!));
			expect(draft).toMatchObject({ body: 'A text.', state: 'draft', seeded: true, authorId: ctx.viewer.id });
		}));
});

describe('the same file', () => {
	const table = 'Key,Title,Format\na-1,One,article\na-2,Two,question\n,Three,article\n';

	it('changes nothing the second time, by its keys and by what it says', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			expect((await bring(ctx, table)).report).toMatchObject({ addedCount: 3, unchanged: 0 });
			const before = await itemsOf(tx);
			// The order of the columns and another title under a known key make it no other item.
			const again = 'Title,Format,Key\nOne more,article,a-1\nTwo,question,a-2\nThree,article,\n';
			expect((await bring(ctx, again)).report).toMatchObject({ addedCount: 0, unchanged: 2, differing: 1 });
			expect(await itemsOf(tx)).toEqual(before);
			expect(before.map(({ sourceRef }) => sourceRef?.slice(0, 14))).toEqual([
				'import:a-1',
				'import:a-2',
				'import:sha256:'
			]);
		}));

	it('names rows that say the same, and titles that are there already', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			await buildItem(tx, ctx.viewer, { title: 'One' });
			expect(await spoken(ctx, 'Key,Title\nx,One\nx,Two\n,Three\n,Three\n')).toEqual([
				'line 3, column Key: The same as line 2.',
				'line 5: The same as line 4.',
				'line 2, column Title: An item of this title is in the bank already; this is another one.'
			]);
		}));

	it('brings an item of the starter bank once, however it comes', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			await bring(ctx, 'Key,Title\nstarter:safety-near-miss:en,Near miss\n');
			expect(await itemsOf(tx)).toMatchObject([{ source: 'starter', sourceRef: 'starter:safety-near-miss:en' }]);
		}));
});

describe('an import', () => {
	it('is undone with its drafts, but for what somebody has touched', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			const table = `title,format,text\n${['One', 'Two', 'Three', 'Four'].map((title) => `${title},article,Text`).join('\n')}\nA call for ideas,challenge,Why\nIdea,,\n`;
			const { id } = await bring(ctx, table);
			const [one, two, three, four] = await itemsOf(tx);
			await editItem(ctx, { id: one!.id, version: 1, title: 'One, changed' });
			await commentOnItem(ctx, { id: two!.id, body: 'Good.' });
			await addCheck(ctx, { id: three!.id, text: 'Look it up' });
			const later = { ...ctx, now: new Date(testNow.getTime() + 29 * 24 * 3_600_000) };
			expect(await undoImport(later, { id })).toEqual({ gone: 3, kept: 3, reverted: 0, left: 0 });
			expect((await itemsOf(tx)).map((row) => row.id)).toEqual([one!.id, two!.id, three!.id]);
			const [draft] = await tx.select().from(posts).where(eq(posts.id, four!.postId!));
			expect(draft!.deletedAt).toEqual(later.now);
			await expect(undoImport(later, { id })).rejects.toBeInstanceOf(Conflict);
			const verbs = (await tx.select().from(ledger)).map(({ verb }) => verb);
			expect(verbs.filter((verb) => verb === 'bank.deleted')).toHaveLength(3);
			expect(verbs).toContain('bank.import_undone');
			// What went can come again.
			expect((await bring(ctx, table)).report).toMatchObject({ addedCount: 3, unchanged: 3 });
		}));

	it('is not undone after 30 days', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			const { id } = await bring(ctx, 'title\nOne\n');
			const late = { ...ctx, now: new Date(testNow.getTime() + 31 * 24 * 3_600_000) };
			await expect(undoImport(late, { id })).rejects.toMatchObject({ code: 'import_not_undone' });
			expect((await findImport(late, id)).can.undo).toBe(false);
		}));

	it('of many drafts is done by a job, which goes on where it was interrupted', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			const rows = Array.from({ length: 70 }, (_, at) => `Article ${at},A text of its own.`);
			const { id } = await look(ctx, ['title,text', ...rows].join('\n'));
			expect(await bringIn(ctx, { id, way: 'rest' })).toEqual({ id, report: null });
			expect(await findImport(ctx, id)).toMatchObject({ isRunning: true, report: { addedCount: 0 } });
			await expect(bringIn(ctx, { id, way: 'rest' })).rejects.toMatchObject({ code: 'import_running' });
			let parts = 0;
			const failing = () => {
				parts += 1;
				if (parts > 2) throw new Error('The power is gone.');
				return testNow;
			};
			await expect(continueImport(ctx, { id }, failing)).rejects.toThrow('The power is gone.');
			expect(await findImport(ctx, id)).toMatchObject({ isRunning: true, report: { addedCount: 50 } });
			await continueImport(ctx, { id }, () => testNow);
			const done = { addedCount: 70, drafts: 70, unchanged: 0, added: { article: 70 } };
			expect(await findImport(ctx, id)).toMatchObject({ isRunning: false, doneAt: testNow, report: done });
			await continueImport(ctx, { id }, () => testNow);
			expect(await itemsOf(tx)).toHaveLength(70);
			expect(await tx.$count(bankImportItems)).toBe(70);
		}));

	it('is for those who run the programme; what was only looked at for whoever gave it', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			const other = ctxOf(tx, await buildPerson(tx, { roles: ['communicator'] }));
			const employee = ctxOf(tx, await buildPerson(tx));
			const { id } = await look(ctx, 'title\nOne\n');
			await expect(look(employee, 'title\nOne\n')).rejects.toBeInstanceOf(Forbidden);
			for (const ask of [findImport(employee, id), listImports(employee), bringIn(employee, { id, way: 'rest' })])
				await expect(ask).rejects.toBeInstanceOf(Forbidden);
			await expect(findImport(other, id)).rejects.toBeInstanceOf(NotFound);
			await expect(bringIn(other, { id, way: 'rest' })).rejects.toBeInstanceOf(NotFound);
			expect([(await listImports(ctx)).length, (await listImports(other)).length]).toEqual([1, 0]);
			await bringIn(ctx, { id, way: 'rest' });
			expect((await findImport(other, id)).can.undo).toBe(true);
			await expect(findImport(ctx, 987_654_321)).rejects.toBeInstanceOf(NotFound);
		}));

	it('that nobody brings in is forgotten, by hand or after a day', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			const [one, two] = [await look(ctx, 'title\nOne\n'), await look(ctx, 'title\nTwo\n')];
			await forgetImport(ctx, one);
			await expect(findImport(ctx, one.id)).rejects.toBeInstanceOf(NotFound);
			const { id } = await bring(ctx, 'title\nThree\n');
			expect(await forgetOldImports(ctx)).toBe(0);
			expect(await forgetOldImports({ ...ctx, now: new Date(testNow.getTime() + 25 * 3_600_000) })).toBe(1);
			await expect(findImport(ctx, two.id)).rejects.toBeInstanceOf(NotFound);
			await expect(forgetImport(ctx, { id })).rejects.toBeInstanceOf(Conflict);
		}));
});

describe('what is no table', () => {
	const refusals: [string, string, string | Uint8Array, RegExp][] = [
		['nothing', 'a.csv', '', /Choose a file/],
		['headings alone', 'a.csv', 'title,format\n', /no row/],
		['no title', 'a.csv', 'name,colour\na,b\n', /first row says: name, colour/],
		['a picture', 'a.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 0, 0]), /kind of file/],
		['a broken workbook', 'a.xlsx', 'PK\u0003\u0004nothing', /workbook is damaged/],
		['an old workbook', 'a.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /before 2007/],
		['a broken ZIP file', 'a.zip', 'PK\u0003\u0004nothing', /ZIP file is damaged/],
		['a document', 'a.docx', zipSync({ '[Content_Types].xml': strToU8('<a/>') }), /kind of file/],
		['a ZIP file without Markdown', 'a.zip', zipSync({ 'a.txt': strToU8('a') }), /no Markdown file/],
		[
			'a ZIP file that swells',
			'a.zip',
			zipSync({ 'a.md': [new Uint8Array(61_000_000), { level: 9 }] }),
			/far too large/
		],
		['too many rows', 'a.csv', `title\n${'x\n'.repeat(5_001)}`, /More than 5000/],
		['too much', 'a.csv', `title\n${'x'.repeat(10_000_001)}`, /More than 10 MB/]
	];
	it.each(refusals)('(%s) is refused in plain words', (_, name, bytes, why) =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			await expect(look(ctx, bytes, name)).rejects.toThrow(why);
			await expect(look(ctx, bytes, name)).rejects.toBeInstanceOf(Invalid);
		})
	);

	it('of several files is named, and the others are read', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			const zip = zipSync({
				'blog/one.md': strToU8('---\ntitle: One\neffort: lots\n---\n\nText'),
				'blog/two.md': strToU8('---\ntitle: [broken\n---\n\nText'),
				'blog/empty.md': strToU8(''),
				'blog/binary.md': new Uint8Array([0, 1, 2, 3]),
				'__MACOSX/._one.md': strToU8('x')
			});
			const { id } = await look(ctx, zip, 'blog.zip');
			const { report } = await findImport(ctx, id);
			expect(report.findings.map(spokenFinding)).toEqual([
				'blog/binary.md: The file is no text.',
				'blog/empty.md: The file is empty.',
				expect.stringMatching(/^blog\/two\.md, line [23]: The head cannot be read: /),
				'blog/one.md, line 3, column Effort (hours): Give the effort in hours, from 0.25 to 400.'
			]);
			expect(report.addedCount).toBe(1);
		}));

	it('keeps what stands before a broken place', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			const { id } = await look(ctx, 'title,text\nOne,a\nTwo,"b\nThree,c\n');
			const { report } = await findImport(ctx, id);
			expect([report.addedCount, report.refused]).toEqual([1, 1]);
			expect(spokenFinding(report.findings[0]!)).toMatch(/^line 3: A quotation mark is opened here/);
		}));

	it('is read from the clipboard as well', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			const table = await paste(ctx, 'Titel\tFormat\nWas Pumpe 7 lehrt\tFrage\n');
			expect((await findImport(ctx, table.id)).report.added).toEqual({ question: 1 });
			const text = await paste(ctx, '---\ntitle: One\n---\n\nA text.');
			expect((await findImport(ctx, text.id)).report).toMatchObject({ added: { article: 1 }, drafts: 1 });
			await expect(paste(ctx, 'just some words')).rejects.toThrow(/no row|first row says/);
		}));
});

it('Windows-1252 and UTF-16 are read as what they are', () =>
	rolledBack(db(), async (tx) => {
		const ctx = await mira(tx);
		const table = 'Titel;Zuständig\nÜber Käse;mira\n';
		const ansi = Uint8Array.from([...table], (letter) => letter.charCodeAt(0));
		const wide = Buffer.from(`\ufeff${table}`, 'utf16le');
		for (const bytes of [ansi, wide]) {
			const { id } = await look(ctx, bytes);
			expect((await findImport(ctx, id)).sample[0]!.title).toBe('Über Käse');
		}
		const { id } = await look(ctx, ansi);
		await bringIn(ctx, { id, way: 'nothing' });
		const [item] = await itemsOf(tx);
		expect((await findItem(ctx, item!.id)).owner?.handle).toBe('mira');
	}));

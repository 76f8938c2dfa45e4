// A folder or a table from the command line: once, with its texts as they are, in parts that stay or in one piece.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import { buildObjective } from '../../../../tests/factories/bank.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { ctxOf, rolledBack, useDatabase } from '../../../../tests/support/database.ts';
import { sharedData } from '../../../../tests/support/shared-data.ts';
import type { Tools } from '#server/cli/command.ts';
import { exportBankCommand } from '#server/cli/export-bank.ts';
import { importBankCommand } from '#server/cli/import-bank.ts';
import { posts } from '#server/conversation/posts/schema.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import { notifications } from '#server/members/notifications/schema.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import type { Db } from '#server/platform/db/client.ts';
import { readFrontMatter } from '#server/platform/text/front-matter.ts';
import { cleanText } from '#server/platform/text/plain.ts';
import { bankItems } from '../bank/schema.ts';
import { undoImport } from './actions/undo.ts';
import { importBank } from './actions/whole.ts';
import { bankImports, type ImportDefaults } from './schema.ts';
import { readFolder } from './source/folder.ts';

const { db } = useDatabase();
const folder = mkdtempSync(resolve('tests/.tmp', 'bank-'));
cpSync(resolve('tests/fixtures/blog'), folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const administrator = async (tx: Db) =>
	ctxOf(tx, await buildPerson(tx, { roles: ['administrator'], name: 'Ada Min', handle: 'ada' }));
const bring = async (
	ctx: Ctx,
	place: string,
	defaults: ImportDefaults = {},
	more: { allOrNothing?: boolean; dryRun?: boolean } = {}
) => importBank(ctx, await readFolder(place), { defaults, allOrNothing: false, progress: () => undefined, ...more });
const itemsOf = (tx: Db) => tx.select().from(bankItems).where(isNull(bankItems.deletedAt)).orderBy(asc(bankItems.id));
const countOf = async (tx: Db, table: 'posts' | 'ledger' | 'bank_items' | 'bank_imports') =>
	(await tx.execute<{ n: number }>(sql`select count(*)::int as n from ${sql.identifier(table)}`)).rows[0]!.n;

describe('a folder of Markdown', () => {
	it('becomes items with drafts, authors, topics, pictures; what cannot be read is named by file and line', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await administrator(tx);
			const jana = await buildPerson(tx, { name: 'Jana Okafor', handle: 'jana-okafor' });
			const objectiveId = await buildObjective(tx);
			const report = await bring(ctx, folder, { stage: 'ready', language: 'de', objectiveId });
			expect(report).toMatchObject({ addedCount: 4, drafts: 4, added: { article: 4 }, refused: 1, emptied: 0 });
			expect(report.all.find(({ kind }) => kind === 'refused')).toMatchObject({ file: 'broken.md', line: 3 });
			const items = await itemsOf(tx);
			const first = items.find(({ title }) => title === 'What the first shift knows')!;
			expect(first).toMatchObject({
				...{ format: 'article', stage: 'ready', source: 'import', language: 'de', objectiveId, ownerId: ctx.viewer.id },
				brief: "Notes from six o'clock, before the coffee."
			});
			expect([first.authorId, first.sourceNote]).toEqual([jana.id, '2024-02-01 · jana-okafor, piet']);
			const [draft] = await tx.select().from(posts).where(eq(posts.id, first.postId!));
			expect(draft).toMatchObject({ state: 'draft', seeded: true, language: 'german', authorId: first.authorId });
			expect(draft!.body).toMatch(/\/files\/[\w-]+-l\.webp/);
			// A picture that is not there stays named.
			expect(draft!.body).toContain('lost');
			expect(draft!.coverId).not.toBeNull();
			expect(items.find(({ title }) => title === 'Not yet')?.stage).toBe('drafting');
			expect(await tx.select().from(notifications)).toEqual([]);
			const moves = (await tx.select().from(ledger)).filter(({ verb }) => verb === 'bank.moved');
			expect(moves).toContainEqual(
				expect.objectContaining({
					subjectId: first.id,
					facts: expect.objectContaining({ from: 'idea', to: 'ready' }) as unknown
				})
			);
		}));

	it('changes nothing the second time, and goes on after an interruption', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await administrator(tx);
			const rows = Array.from({ length: 30 }, (_, at) => ({
				...{ file: null, line: at + 2, hash: `row-${at}` },
				cells: { title: `What shift ${at} knows`, body: 'Text.' }
			}));
			let left = 27;
			const progress = () => {
				left -= 1;
				if (left < 0) throw new Error('The power is gone.');
			};
			const source = { name: 'table.csv', rows, findings: [] };
			const options = { defaults: {}, allOrNothing: false, progress };
			await expect(importBank(ctx, source, options)).rejects.toThrow('The power is gone.');
			expect((await itemsOf(tx)).length).toBe(25);
			left = 30;
			expect(await importBank(ctx, source, options)).toMatchObject({ addedCount: 5, unchanged: 25 });
			await bring(ctx, folder);
			const before = [
				await countOf(tx, 'posts'),
				await countOf(tx, 'ledger'),
				await countOf(tx, 'bank_items'),
				await countOf(tx, 'bank_imports')
			];
			expect(await bring(ctx, folder)).toMatchObject({ addedCount: 0, drafts: 0, unchanged: 4 });
			const after = [
				await countOf(tx, 'posts'),
				await countOf(tx, 'ledger'),
				await countOf(tx, 'bank_items'),
				await countOf(tx, 'bank_imports')
			];
			expect(after).toEqual(before);
		}));

	it('brings nothing when all has to be right, and nothing in a dry run', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await administrator(tx);
			expect(await bring(ctx, folder, {}, { allOrNothing: true })).toMatchObject({
				addedCount: 0,
				isLeft: true,
				refused: 1
			});
			expect(await bring(ctx, folder, {}, { dryRun: true })).toMatchObject({ addedCount: 4, isLeft: false });
			expect([await countOf(tx, 'bank_items'), await countOf(tx, 'bank_imports')]).toEqual([0, 0]);
			rmSync(join(folder, 'broken.md'));
			expect(await bring(ctx, folder, {}, { allOrNothing: true })).toMatchObject({ addedCount: 4, isLeft: false });
			expect(await tx.select().from(bankImports)).toMatchObject([{ report: { addedCount: 4 }, rows: null }]);
		}));

	it('is looked through to the bottom, and a table is read as well', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await administrator(tx);
			const nested = join(folder, 'nested/deep');
			mkdirSync(nested, { recursive: true });
			writeFileSync(join(nested, 'deep.md'), 'No head, just text.\n');
			writeFileSync(join(folder, 'table.csv'), 'Titel;Format;Aufwand (Stunden)\nWas Pumpe 7 lehrt;Frage;1,5\n');
			await bring(ctx, folder);
			expect((await itemsOf(tx)).map(({ title }) => title)).toContain('Deep');
			expect(await bring(ctx, join(folder, 'table.csv'))).toMatchObject({ addedCount: 1, added: { question: 1 } });
			await expect(readFolder('nowhere')).rejects.toThrow('no folder or file');
			await expect(readFolder('migrations/meta')).rejects.toThrow('no Markdown file');
		}));

	it('that was exported and edited is taken where somebody asks, by the command as in the browser', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await administrator(tx);
			await bring(ctx, folder);
			const place = join(mkdtempSync(resolve('tests/.tmp', 'bank-out-')), 'bank');
			const said: string[] = [];
			const tools = {
				...ctx,
				say: (line: string) => void said.push(line),
				progress: () => undefined
			} as unknown as Tools;
			await exportBankCommand.run([place], tools);
			const update = (...words: string[]) => importBankCommand.run([place, '--known', 'update', ...words], tools);
			// Pictures have other addresses in the folder, and drafts of others are not the reader's.
			expect(await update()).toMatchObject({
				imported: { updated: 0 },
				changed: [],
				kept: [],
				remarks: [],
				emptied: []
			});
			const name = readdirSync(place).find((one) => one.endsWith('.md'))!;
			const text = readFileSync(join(place, name), 'utf8');
			writeFileSync(
				join(place, name),
				text.replace('effort: 1\n', 'effort: 7\nsource_note: x\n').replace(/source_note: [^x].*\n/, '')
			);
			expect(await importBankCommand.run([place], tools)).toMatchObject({ differing: 1, imported: { updated: 0 } });
			expect(said).toContain(`  differs: ${name}: Effort (hours), Source note`);
			expect(await update('--dry-run')).toMatchObject({ imported: { updated: 0 }, changed: [{ item: name }] });
			expect((await itemsOf(tx)).map(({ effort }) => effort)).not.toContain(7);
			expect(await update('--all-or-nothing')).toMatchObject({ imported: { items: 0, updated: 1 }, differing: 0 });
			expect((await itemsOf(tx)).filter(({ effort }) => effort === 7)).toMatchObject([{ sourceNote: 'x', version: 2 }]);
			expect(await update()).toMatchObject({ imported: { updated: 0 }, changed: [] });
			const [last] = await tx.select().from(bankImports).orderBy(desc(bankImports.id)).limit(1);
			expect(last).toMatchObject({ known: 'update', report: { updated: 1 } });
			expect(await undoImport(ctx, { id: last!.id })).toMatchObject({ reverted: 1, left: 0 });
			expect((await itemsOf(tx)).map(({ effort }) => effort)).not.toContain(7);
			await expect(importBankCommand.run([place, '--known', 'all'], tools)).rejects.toThrow('keep, update');
			rmSync(resolve(place, '..'), { recursive: true, force: true });
		}));

	it('is refused to those who do not run the programme', () =>
		rolledBack(db(), async (tx) => {
			await expect(bring(ctxOf(tx, await buildPerson(tx)), folder)).rejects.toMatchObject({ status: 403 });
		}));
});

const blogs: [string, number][] = [
	['blog-18f-markdown', 509],
	['blog-hexo-markdown', 15]
];
describe.each(blogs)('%s', (name, count) => {
	const real = sharedData(name);
	it.runIf(real)(
		`becomes a bank of ${count} articles without the loss of a character, once`,
		() =>
			rolledBack(db(), async (tx) => {
				const ctx = await administrator(tx);
				const report = await bring(ctx, real!, { stage: 'ready' });
				expect(report.all.filter(({ kind }) => kind !== 'noted')).toEqual([]);
				expect(report).toMatchObject({ addedCount: count, drafts: count, added: { article: count } });
				const rows = await tx
					.select({ item: bankItems, post: posts })
					.from(bankItems)
					.innerJoin(posts, eq(posts.id, bankItems.postId))
					.orderBy(asc(bankItems.id));
				expect(rows).toHaveLength(count);
				const source = await readFolder(real!);
				for (const [at, { item, post }] of rows.entries()) {
					const { body } = readFrontMatter(readFileSync(join(real!, source.rows[at]!.file!), 'utf8'));
					expect(post.body, item.title).toContain(cleanText(body).replace(/^# .*\n+/, ''));
					expect(post).toMatchObject({ state: 'draft', seeded: true, title: item.title });
					expect([item.stage, item.authorId], item.title).toEqual(['ready', ctx.viewer.id]);
				}
				expect(await bring(ctx, real!)).toMatchObject({ addedCount: 0, unchanged: count });
			}),
		120_000
	);
});

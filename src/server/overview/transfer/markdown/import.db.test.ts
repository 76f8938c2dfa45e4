// Moving a blog in: once each, at its dates, under its authors; and the real ones when they are there.
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { asc, eq, sql } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import { buildPerson } from '../../../../../tests/factories/people.ts';
import { rolledBack, testNow, useDatabase } from '../../../../../tests/support/database.ts';
import { sharedData } from '../../../../../tests/support/shared-data.ts';
import { postAuthors, posts } from '#server/conversation/posts/schema.ts';
import { notifications } from '#server/members/notifications/schema.ts';
import { people } from '#server/members/people/schema.ts';
import type { Db } from '#server/platform/db/client.ts';
import { importMarkdown } from './import.ts';

const { db } = useDatabase();
const fixture = resolve('tests/fixtures/blog');
const folder = mkdtempSync(resolve('tests/.tmp', 'blog-'));
cpSync(fixture, folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function administrator(tx: Db) {
	await buildPerson(tx, { name: 'Ada Min', roles: ['employee', 'administrator'] });
}

const count = async (tx: Db, table: 'posts' | 'ledger' | 'people') =>
	(await tx.execute<{ count: number }>(sql`select count(*)::int as count from ${sql.identifier(table)}`)).rows[0]!
		.count;

describe('a small blog', () => {
	it('comes in with dates, authors, topics, pictures and what was refused', () =>
		rolledBack(db(), async (tx) => {
			await administrator(tx);
			const report = await importMarkdown(
				{ db: tx, now: testNow },
				{ folder, authorsFile: join(folder, 'authors.yml') }
			);
			expect(report).toMatchObject({
				imported: { articles: 4, people: 2, pictures: 2 },
				skipped: 0,
				missingPictures: 1
			});
			expect(report.refused).toEqual([{ item: 'broken.md', why: expect.stringContaining('not valid YAML') as string }]);
			const [first] = await tx.select().from(posts).where(eq(posts.title, 'What the first shift knows'));
			expect(first).toMatchObject({
				state: 'published',
				publishedAt: new Date('2024-02-01T05:00:00Z'),
				summary: "Notes from six o'clock, before the coffee."
			});
			expect(first!.bodyHtml).toContain('<table>');
			expect(first!.bodyHtml).toMatch(/src="\/files\/[\w-]+-l\.webp"/);
			expect(first!.body).toContain('*a lost one*');
			expect(first!.coverId).not.toBeNull();
			const coAuthors = await tx
				.select({ name: people.name })
				.from(postAuthors)
				.innerJoin(people, eq(people.id, postAuthors.personId));
			expect(coAuthors).toEqual([{ name: 'Piet Vos' }]);
			const states = await tx.select({ title: posts.title, state: posts.state }).from(posts).orderBy(asc(posts.title));
			expect(states).toContainEqual({ title: 'Not yet', state: 'draft' });
			expect(states).toContainEqual({ title: 'Tomorrow', state: 'scheduled' });
			expect(await tx.select().from(notifications)).toEqual([]);
		}));

	it('changes nothing the second time, and takes over what changed in the file', () =>
		rolledBack(db(), async (tx) => {
			await administrator(tx);
			await importMarkdown({ db: tx, now: testNow }, { folder });
			const before = [await count(tx, 'posts'), await count(tx, 'ledger'), await count(tx, 'people')];
			const again = await importMarkdown({ db: tx, now: testNow }, { folder });
			expect(again).toMatchObject({ imported: { articles: 0, people: 0, pictures: 0 }, skipped: 4 });
			expect([await count(tx, 'posts'), await count(tx, 'ledger'), await count(tx, 'people')]).toEqual(before);
			writeFileSync(join(folder, 'no-opening.md'), 'title: With another title\ndate: 2024-03-05\n---\n\nNew text.\n');
			const third = await importMarkdown({ db: tx, now: testNow }, { folder });
			expect(third).toMatchObject({ imported: { articles: 0 }, updated: { articles: 1 }, skipped: 3 });
			expect((await tx.select().from(posts).where(eq(posts.title, 'With another title')))[0]?.body).toBe('New text.');
		}));

	it('writes nothing in a dry run', () =>
		rolledBack(db(), async (tx) => {
			await administrator(tx);
			const report = await importMarkdown({ db: tx, now: testNow }, { folder, dryRun: true });
			expect(report.imported.articles).toBe(4);
			expect([await count(tx, 'posts'), await count(tx, 'people')]).toEqual([0, 1]);
		}));

	it('says plainly why it cannot begin', () =>
		rolledBack(db(), async (tx) => {
			await expect(importMarkdown({ db: tx, now: testNow }, { folder: 'nowhere' })).rejects.toThrow(
				'There is no folder nowhere'
			);
			await expect(importMarkdown({ db: tx, now: testNow }, { folder })).rejects.toThrow('no administrator yet');
			await administrator(tx);
			await expect(importMarkdown({ db: tx, now: testNow }, { folder, space: 'none' })).rejects.toThrow(
				'no space "none"'
			);
		}));
});

const blogs: [string, number][] = [
	['blog-18f-markdown', 509],
	['blog-hexo-markdown', 15]
];
describe.each(blogs)('%s', (name, articles) => {
	const real = sharedData(name);
	it.runIf(real)(
		`comes in whole: ${articles} articles`,
		() =>
			rolledBack(db(), async (tx) => {
				await administrator(tx);
				expect(readdirSync(real!).filter((file) => file.endsWith('.md'))).toHaveLength(articles);
				const report = await importMarkdown({ db: tx, now: testNow }, { folder: real! });
				expect(report.refused).toEqual([]);
				expect(report.imported.articles).toBe(articles);
				const again = await importMarkdown({ db: tx, now: testNow }, { folder: real! });
				expect(again).toMatchObject({ imported: { articles: 0 }, skipped: articles });
			}),
		120_000
	);
});

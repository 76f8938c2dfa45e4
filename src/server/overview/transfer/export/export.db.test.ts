// What is taken away is whole, readable, without secrets, and makes the same articles in another Hearth.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { asc, eq, sql } from 'drizzle-orm';
import sharp from 'sharp';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { buildPerson } from '../../../../../tests/factories/people.ts';
import { buildSpace } from '../../../../../tests/factories/spaces.ts';
import { pdf } from '../../../../../tests/support/documents.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../../tests/support/database.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { audiences } from '#server/members/audiences/schema.ts';
import type { Db } from '#server/platform/db/client.ts';

const folder = mkdtempSync(resolve('tests/.tmp', 'export-'));
vi.stubEnv('HEARTH_DATA', join(folder, 'data'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { writeIdea } = await import('#server/community/ideas/actions.ts');
const { WriteIdea } = await import('#server/community/ideas/input.ts');
const { storeDocuments } = await import('#server/conversation/attachments/take-in.ts');
const { writeArticle } = await import('#server/community/articles/actions.ts');
const { WriteArticle } = await import('#server/community/articles/input.ts');
const { writeComment } = await import('#server/conversation/comments/actions.ts');
const { uploadImage } = await import('#server/conversation/media/actions.ts');
const { archivePost, deletePost, schedulePost } = await import('#server/conversation/posts/write/state.ts');
const { posts } = await import('#server/conversation/posts/schema.ts');
const { people } = await import('#server/members/people/schema.ts');
const { setPassword } = await import('#server/members/auth/actions/passwords.ts');
const { importPeople } = await import('#server/members/people/import/actions.ts');
const { importMarkdown } = await import('../markdown/import.ts');
const { exportEverything } = await import('./export.ts');

const { db } = useDatabase();
const quiet = () => undefined;
const password = 'copper otter under the stairs';

async function write(ctx: Ctx, fields: Record<string, unknown>) {
	return writeArticle(ctx, WriteArticle.parse({ publish: true, ...fields }));
}

/** Seven articles, one of them deleted; in and outside of a private space and for an audience, with pictures, co-authors, topics. */
async function company(tx: Db) {
	const admin = await buildPerson(tx, {
		name: 'Ada Min',
		handle: 'ada',
		roles: ['administrator'],
		employeeNumber: '1'
	});
	const jana = await buildPerson(tx, { name: 'Jana "the" Okafor', handle: 'jana', managerId: admin.id });
	await setPassword({ db: tx, now: testNow }, jana.id, password);
	const space = await buildSpace(tx, {
		name: 'Quiet Room',
		slug: 'quiet-room',
		visibility: 'private',
		members: [jana]
	});
	const ctx = ctxOf(tx, jana);
	const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#a42' } })
		.png()
		.toBuffer();
	const { key } = await uploadImage(ctx, { bytes, name: 'a.png', alt: 'A wall' });
	const text = `Hello @ada.\n\n![A wall](/files/${key}-m.webp)\n\n| a | b |\n| - | - |\n| 1 | 2 |`;
	const head = { cover: key, coAuthors: 'ada', topics: 'Safety, Pumps', summary: 'In short: "yes".' };
	const open = await write(ctx, { title: 'Title: with # and "quotes"', body: text, ...head });
	await writeComment(ctx, { postId: open.id, body: 'Well *said*.' });
	await write(ctx, { title: 'Inside', body: 'Only for us.', spaceId: space.id });
	const [audience] = await tx
		.insert(audiences)
		.values({ name: 'Night: shift', rule: { role: 'administrator' } })
		.returning({ id: audiences.id });
	await write(
		{ ...ctx, quiet: true },
		{ title: 'Night', body: 'For those who wake.', spaceId: `audience-${audience!.id}` }
	);
	await write(ctx, { title: '2024', body: '---\nnot: a head\n---\n\nText.', publish: false });
	await archivePost(ctx, (await write(ctx, { title: 'Old', body: 'It was.' })).id);
	const later = await write(ctx, { title: 'Later', body: 'Soon.', publish: false });
	await schedulePost(ctx, later.id, new Date('2026-06-01T09:00:00Z'));
	await deletePost(ctx, (await write(ctx, { title: 'Gone', body: 'Never.' })).id);
	return { admin, space };
}

const storyOf = (tx: Db) =>
	tx
		.select({
			...{ title: posts.title, body: posts.body, state: posts.state, summary: posts.summary },
			...{ spaceId: posts.spaceId, audienceId: posts.audienceId, restricted: posts.restricted },
			...{ publishedAt: posts.publishedAt, scheduledFor: posts.scheduledFor }
		})
		.from(posts)
		.where(eq(posts.kind, 'article'))
		.orderBy(asc(posts.title));
const withoutKeys = (story: Awaited<ReturnType<typeof storyOf>>) =>
	story
		.filter(({ title }) => title !== 'Gone')
		.map((row) => ({ ...row, body: row.body.replace(/\/files\/[\w-]+-[ml]\.webp/g, 'PICTURE') }));

describe('an export', () => {
	it('and back makes the same articles, at their dates, where they belong', () =>
		rolledBack(db(), async (tx) => {
			const target = join(folder, 'whole');
			const { admin, space } = await company(tx);
			const before = withoutKeys(await storyOf(tx));
			const report = await exportEverything({ db: tx, now: testNow }, { target, progress: quiet });
			expect(report).toEqual({
				exported: {
					...{ articles: 6, posts: 0, comments: 1, people: 2, spaces: 1, audiences: 1, topics: 2 },
					...{ pictures: 1, documents: 0 }
				},
				refused: []
			});
			await tx.execute('truncate posts, topics, media cascade');
			const from = { folder: join(target, 'articles'), authorsFile: join(target, 'authors.yml') };
			const brought = await importMarkdown({ db: tx, now: testNow }, from);
			expect(brought).toMatchObject({
				imported: { articles: 6, people: 0, pictures: 2 },
				missingPictures: 0,
				refused: []
			});
			expect(withoutKeys(await storyOf(tx))).toEqual(before);
			expect(before.map(({ state }) => state).sort()).toEqual([
				...['archived', 'draft', 'published', 'published', 'published', 'scheduled']
			]);
			expect(before.find(({ title }) => title === 'Inside')?.spaceId).toBe(space.id);
			expect(before.find(({ title }) => title === 'Night')).toMatchObject({ spaceId: null, restricted: true });
			const people = await importPeople(ctxOf(tx, admin), readFileSync(join(target, 'people.csv')));
			expect(people).toMatchObject({ created: 0, unchanged: 2, refused: [] });
		}));

	it('and back leaves every name as it is, with a comma in it too', () =>
		rolledBack(db(), async (tx) => {
			const admin = await buildPerson(tx, { name: 'Ada Min, PhD', roles: ['administrator'], employeeNumber: '1' });
			const sam = await buildPerson(tx, { name: 'Sam Davis, Jr.', email: null, employeeNumber: null, managerId: null });
			await buildPerson(tx, { name: 'Ines, Duarte', employeeNumber: '3', managerId: sam.id });
			const target = join(folder, 'commas');
			await exportEverything({ db: tx, now: testNow }, { target, progress: quiet });
			const file = readFileSync(join(target, 'people.csv'));
			expect(await importPeople(ctxOf(tx, admin), file, { dryRun: true })).toMatchObject({ created: 0, updated: 0 });
			await tx.execute(sql`update people set name = 'X', manager_id = null where employee_number = '3'`);
			await importPeople(ctxOf(tx, admin), file);
			const back = await tx.select().from(people).where(eq(people.employeeNumber, '3'));
			expect(back).toMatchObject([{ name: 'Ines, Duarte', managerId: sam.id }]);
		}));

	it('holds no secret, is for its owner alone, and is never half', () =>
		rolledBack(db(), async (tx) => {
			const target = join(folder, 'bare');
			await company(tx);
			await exportEverything({ db: tx, now: testNow }, { target, progress: quiet });
			const names = readdirSync(target, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
			const everything = names.map((name) => readFileSync(join(target, name), 'latin1')).join('\n');
			expect(everything).not.toMatch(/scrypt|password|copper otter|session/i);
			expect(everything).toContain('Well *said*.');
			expect(readdirSync(target).sort()).toEqual([
				...[
					'articles',
					'audiences.jsonl',
					'authors.yml',
					'comments.jsonl',
					'documents',
					'export.json',
					'people',
					'people.csv'
				],
				...['posts.jsonl', 'spaces.jsonl', 'topics.jsonl']
			]);
			const rows = parse(readFileSync(join(target, 'people.csv')), { columns: true });
			expect(rows).toContainEqual(expect.objectContaining({ name: 'Jana "the" Okafor', manager: '1' }));
			const again = exportEverything({ db: tx, now: testNow }, { target, progress: quiet });
			await expect(again).rejects.toThrow('is not empty');
		}));

	it('brings the documents of an idea along', () =>
		rolledBack(db(), async (tx) => {
			const jana = await buildPerson(tx);
			const documents = await storeDocuments([{ name: 'Offer 1.pdf', bytes: pdf }]);
			const idea = { title: 'A lift', problem: 'Stairs.', proposal: 'A lift.' };
			const { id } = await writeIdea(ctxOf(tx, jana), WriteIdea.parse(idea), documents);
			const target = join(folder, 'documents');
			const { exported, refused } = await exportEverything({ db: tx, now: testNow }, { target, progress: quiet });
			expect({ documents: exported.documents, refused }).toEqual({ documents: 1, refused: [] });
			const line = JSON.parse(readFileSync(join(target, 'posts.jsonl'), 'utf8')) as { documents: { file: string }[] };
			expect(line).toMatchObject({ id, kind: 'idea', documents: [{ name: 'Offer 1.pdf' }] });
			expect(readFileSync(join(target, line.documents[0]!.file))).toEqual(pdf);
		}));

	it('names the pictures that were not there', () =>
		rolledBack(db(), async (tx) => {
			await company(tx);
			rmSync(join(folder, 'data', 'media'), { recursive: true, force: true });
			const target = join(folder, 'lost');
			const { refused } = await exportEverything({ db: tx, now: testNow }, { target, progress: quiet });
			expect(refused).toEqual([
				{
					item: expect.stringMatching(/^articles\/\d+-title/) as string,
					why: expect.stringContaining('store') as string
				}
			]);
		}));
});

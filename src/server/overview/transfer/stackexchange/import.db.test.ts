// A small site moves in: what comes, what is left out and said, and what a second run does.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { asc, eq, isNotNull, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPerson } from '../../../../../tests/factories/people.ts';
import { buildSpace } from '../../../../../tests/factories/spaces.ts';
import { rolledBack, testNow, useDatabase } from '../../../../../tests/support/database.ts';
import { answers, questionLinks, questions } from '#server/community/questions/schema.ts';
import { comments } from '#server/conversation/comments/schema.ts';
import { posts, revisions } from '#server/conversation/posts/schema.ts';
import { topics } from '#server/conversation/topics/schema.ts';
import { notifications } from '#server/members/notifications/schema.ts';
import { people } from '#server/members/people/schema.ts';
import type { Db } from '#server/platform/db/client.ts';
import { importStackExchange } from './import.ts';

const { db } = useDatabase();
let folder = '';
beforeAll(() => {
	mkdirSync('tests/.tmp', { recursive: true });
	folder = mkdtempSync(resolve('tests/.tmp', 'site-'));
	cpSync(resolve('tests/fixtures/stackexchange'), folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (tx: Db, over: { folder?: string; dryRun?: boolean; space?: string } = {}) =>
	importStackExchange({ db: tx, now: testNow }, { folder, ...over });

async function began(tx: Db) {
	await buildPerson(tx, { name: 'Ada Min', handle: 'ada', roles: ['employee', 'administrator'] });
	return run(tx);
}

const counts = async (tx: Db) => {
	const tables = [
		'posts',
		'answers',
		'comments',
		'people',
		'topics',
		'ledger',
		'revisions',
		'question_links',
		'bookmarks',
		'imported_items'
	];
	const found: number[] = [];
	for (const table of tables)
		found.push(
			(await tx.execute<{ n: number }>(sql`select count(*)::int as n from ${sql.identifier(table)}`)).rows[0]!.n
		);
	return found;
};

const question = async (tx: Db, title: string) => {
	const [row] = await tx
		.select()
		.from(posts)
		.innerJoin(questions, eq(questions.postId, posts.id))
		.where(eq(posts.title, title));
	return row!;
};

describe('a small site', () => {
	it('comes in, and what does not is said', () =>
		rolledBack(db(), async (tx) => {
			const report = await began(tx);
			expect(report.imported).toEqual({
				...{ people: 4, topics: 4, questions: 4, answers: 1, accepted: 1, comments: 2, upVotes: 4, downVotes: 2 },
				...{ revisions: 1, links: 2, duplicates: 1, bookmarks: 1 }
			});
			expect(report.refused).toEqual([
				{ item: 'post/10', why: 'It does not say when it was asked.' },
				{ item: 'post/9', why: 'Its question 99 is not there.' },
				{ item: 'comment/3', why: 'What it is about (77) is not there.' }
			]);
			const left = Object.fromEntries(report.leftOut.map(({ what, count }) => [what, count]));
			expect(left).toMatchObject({
				...{ badges: 1, 'users who wrote nothing': 2, 'votes on comments': 2, 'comments on topic descriptions': 1 },
				...{
					'bookmarks of users who wrote nothing': 1,
					'links to posts that are not in the dump': 1,
					'history: closed': 1
				},
				...{ 'votes: up, on posts that are not in the dump': 1, 'votes: edit approved': 1 }
			});
			expect(report.site).toBe('pumps.example');
			expect(report.rows).toMatchObject({ Users: 5, Posts: 9, Comments: 4, Votes: 11, Badges: 1 });
			expect(await tx.$count(notifications)).toBe(0);
		}));

	it('keeps dates, votes, views, acceptance, topics and earlier versions', () =>
		rolledBack(db(), async (tx) => {
			await began(tx);
			const { posts: post, questions: facts } = await question(tx, 'Why does my pump whistle at night?');
			expect(post).toMatchObject({ score: 1, viewCount: 42, language: 'english', version: 2, commentCount: 2 });
			expect(post.publishedAt?.toISOString()).toBe('2020-03-03T10:00:00.123Z');
			expect(facts).toMatchObject({ importedUp: 2, importedDown: 1, answerCount: 1, waitingSince: null });
			expect(facts.acceptedAt?.toISOString()).toBe('2020-03-05T00:00:00.000Z');
			expect(post.body).toContain('```py\nrun("pump")\n```');
			const [first] = await tx
				.select()
				.from(revisions)
				.where(eq(revisions.postId, post.id))
				.orderBy(asc(revisions.version));
			expect(first).toMatchObject({ version: 1, title: 'Whistling pump', body: 'It whistles.\nA lot.' });
			const named = await tx
				.select({ name: topics.name, about: topics.description })
				.from(topics)
				.orderBy(asc(topics.name));
			expect(named).toContainEqual({ name: 'pumps', about: 'Everything that moves water.' });
			expect(named.map((one) => one.name)).toEqual(['c-plus-plus', 'c-sharp', 'pumps', 'unused']);
		}));

	it('makes people of those who wrote, without an account, and nobody of anybody else', () =>
		rolledBack(db(), async (tx) => {
			await began(tx);
			const made = await tx.select().from(people).where(eq(people.status, 'left')).orderBy(asc(people.id));
			expect(made.map(({ name, handle }) => [name, handle])).toEqual([
				['Nora Lind', 'nora-lind'],
				['Émile Dubois', 'emile-dubois'],
				['Nora Lind', 'nora-lind-2'],
				['user77', 'user77']
			]);
			expect(made.every(({ email, about, locationId }) => !email && !about && !locationId)).toBe(true);
			const { posts: gone } = await question(tx, 'Comment purger une pompe à chaleur ?');
			expect(gone.authorId).toBe(made[3]!.id);
			expect(gone.language).toBe('french');
		}));

	it('points links and duplicates at the questions here', () =>
		rolledBack(db(), async (tx) => {
			await began(tx);
			const { posts: pump } = await question(tx, 'Why does my pump whistle at night?');
			const { posts: other } = await question(tx, 'Comment purger une pompe à chaleur ?');
			const { posts: again, questions: facts } = await question(tx, 'Whistling pump, what is to be done?');
			expect(await tx.select().from(questionLinks).where(eq(questionLinks.postId, again.id))).toMatchObject([
				{ otherId: pump.id, kind: 'duplicate' }
			]);
			expect(facts.waitingSince).toBeNull();
			expect(pump.body).toContain(`[this one](/questions/${other.id})`);
			expect(pump.body).toContain('[that one](https://pumps.example/questions/8/never-there)');
			expect(pump.bodyHtml).toContain(`href="/questions/${other.id}"`);
			const [answer] = await tx.select().from(answers);
			expect(answer!.body).toContain(`[the other one](/questions/${other.id})`);
			const [, second] = await tx.select().from(comments).orderBy(asc(comments.createdAt));
			expect(second).toMatchObject({ partId: answer!.id });
			expect(second!.body).toContain(`](/questions/${other.id})`);
			expect(second!.bodyHtml).toContain(`href="/questions/${other.id}"`);
		}));

	it('asks nobody to answer what was closed without an answer', () =>
		rolledBack(db(), async (tx) => {
			await began(tx);
			const waiting = await tx.select({ id: questions.postId, since: questions.waitingSince }).from(questions);
			expect(waiting.filter((one) => one.since)).toHaveLength(1);
			// Why is said by the interface, in whichever language it is read.
			const aside = await tx.select().from(questions).where(isNotNull(questions.obsoleteAt));
			expect(aside.map(({ obsoleteReason, obsoleteNote }) => [obsoleteReason, obsoleteNote])).toEqual([
				['closed-elsewhere', '']
			]);
		}));
});

describe('again', () => {
	it('changes nothing', () =>
		rolledBack(db(), async (tx) => {
			await began(tx);
			const before = await counts(tx);
			const again = await run(tx);
			expect(Object.values(again.imported).every((count) => count === 0)).toBe(true);
			expect(again.already).toMatchObject({
				people: 4,
				topics: 4,
				questions: 4,
				answers: 1,
				comments: 2,
				upVotes: 4,
				bookmarks: 1
			});
			expect(await counts(tx)).toEqual(before);
		}));

	it('brings what is new, and leaves what is here as it is', () =>
		rolledBack(db(), async (tx) => {
			await began(tx);
			const later = mkdtempSync(resolve('tests/.tmp', 'later-'));
			const place = join(later, folder.split('/').at(-1)!);
			mkdirSync(place);
			const rows = `<row Id="3" PostTypeId="1" CreationDate="2020-03-03T10:00:00" Title="Another title now" Body="&lt;p&gt;x&lt;/p&gt;"/>
				<row Id="30" PostTypeId="2" ParentId="3" CreationDate="2021-01-01T10:00:00" Score="-2" Body="&lt;p&gt;A later answer.&lt;/p&gt;"/>`;
			writeFileSync(join(place, 'Posts.xml'), `<posts>${rows}</posts>`);
			const report = await run(tx, { folder: place });
			rmSync(later, { recursive: true });
			expect(report.imported).toMatchObject({ questions: 0, answers: 1, downVotes: 2 });
			expect(report.remarks).toContainEqual({
				item: 'post/3',
				what: 'reads otherwise there by now; it is left as it came'
			});
			expect(report.remarks).toContainEqual({ item: 'Users', what: 'Users.xml is not there' });
			expect((await question(tx, 'Why does my pump whistle at night?')).questions.answerCount).toBe(2);
		}));

	it('refuses another site in a folder of the same name, before anything is written', () =>
		rolledBack(db(), async (tx) => {
			await began(tx);
			const before = await counts(tx);
			const other = mkdtempSync(resolve('tests/.tmp', 'other-'));
			const place = join(other, folder.split('/').at(-1)!);
			mkdirSync(place);
			const row = `<row Id="3" PostTypeId="1" CreationDate="2012-01-01T00:00:00" Title="Of another site" Body="x"/>`;
			writeFileSync(join(place, 'Posts.xml'), `<posts>${row}</posts>`);
			await expect(run(tx, { folder: place })).rejects.toThrow('Give this folder another name');
			rmSync(other, { recursive: true });
			expect(await counts(tx)).toEqual(before);
		}));

	it('goes to a space that not everyone reads', () =>
		rolledBack(db(), async (tx) => {
			await buildPerson(tx, { roles: ['employee', 'administrator'] });
			const host = await buildPerson(tx);
			const space = await buildSpace(tx, { hosts: [host], visibility: 'private' });
			const report = await run(tx, { space: space.slug });
			expect(report.imported.questions).toBe(4);
			const { posts: post } = await question(tx, 'Why does my pump whistle at night?');
			expect(post).toMatchObject({ spaceId: space.id, restricted: true });
		}));

	it('writes nothing in a dry run, and says what it would', () =>
		rolledBack(db(), async (tx) => {
			await buildPerson(tx, { roles: ['employee', 'administrator'] });
			const before = await counts(tx);
			const report = await run(tx, { dryRun: true });
			expect(await counts(tx)).toEqual(before);
			expect(report.imported).toEqual({
				...{ people: 4, topics: 4, questions: 4, answers: 1, accepted: 1, comments: 2, upVotes: 4, downVotes: 2 },
				...{ revisions: 1, links: 2, duplicates: 1, bookmarks: 1 }
			});
			expect(report.refused).toHaveLength(3);
		}));

	it('says plainly why it cannot begin', () =>
		rolledBack(db(), async (tx) => {
			await expect(run(tx)).rejects.toThrow('no administrator');
			await buildPerson(tx, { roles: ['employee', 'administrator'] });
			await expect(run(tx, { space: 'none' })).rejects.toThrow('no space "none"');
			await expect(run(tx, { folder: 'nowhere' })).rejects.toThrow('There is no folder nowhere');
		}));
});

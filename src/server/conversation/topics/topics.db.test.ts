// Topics on a real database: put on posts, counted, followed, found, merged; silent about what is private.
import { describe, expect, it } from 'vitest';
import { sql } from 'drizzle-orm';
import { ctxOf, rolledBack, useDatabase } from '../../../../tests/support/database.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildPost } from '../../../../tests/factories/posts.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import type { Db } from '#server/platform/db/client.ts';
import { editTopic, followTopic, mergeTopic, setTopics, unfollowTopic } from './actions.ts';
import { findTopic, listTopics, suggestTopics } from './queries.ts';

const house = useDatabase();
const verbs = async (db: Db) =>
	(await db.execute<{ verb: string }>(sql`select verb from ledger where subject = 'topic' order by id`)).rows.map(
		(row) => row.verb
	);

describe('topics on posts', () => {
	it('makes one topic of many spellings, and counts only what everyone may see', () =>
		rolledBack(house.db(), async (db) => {
			const author = await buildPerson(db);
			const ctx = ctxOf(db, author);
			const [out, draft] = [await buildPost(db, { author }), await buildPost(db, { author, state: 'draft' })];
			await setTopics(ctx, out.id, ['Night shift', '#night-shift', 'Über uns', '!!', 'suggest']);
			await setTopics(ctx, draft.id, ['night SHIFT']);
			expect(
				(await listTopics(ctx, { order: 'alphabetical' })).rows.map((row) => [row.name, row.slug, row.postCount])
			).toEqual([
				['Night shift', 'night-shift', 1],
				['Über uns', 'ueber-uns', 1]
			]);
			await setTopics(ctx, out.id, ['Safety']);
			expect(await findTopic(ctx, 'safety')).toMatchObject({ postCount: 1, followed: false, can: { tend: false } });
			await expect(findTopic(ctx, 'ueber-uns')).rejects.toMatchObject({ code: 'not_found' });
		}));

	it('takes eight at most', () =>
		rolledBack(house.db(), async (db) => {
			const author = await buildPerson(db);
			const post = await buildPost(db, { author });
			const many = Array.from({ length: 9 }, (_, at) => `Topic ${at}`);
			expect(() => setTopics(ctxOf(db, author), post.id, many)).toThrow(
				expect.objectContaining({ code: 'too_many_topics' })
			);
		}));

	it('does not show outsiders a topic that only a private space uses', () =>
		rolledBack(house.db(), async (db) => {
			const [member, stranger] = [await buildPerson(db), await buildPerson(db)];
			const space = await buildSpace(db, { visibility: 'private', members: [member] });
			const post = await buildPost(db, { author: member, space });
			await setTopics(ctxOf(db, member), post.id, ['Project Falcon']);
			expect((await suggestTopics(ctxOf(db, member), 'falc')).map((topic) => topic.name)).toEqual(['Project Falcon']);
			const outside = ctxOf(db, stranger);
			expect(await suggestTopics(outside, 'falc')).toEqual([]);
			expect((await listTopics(outside, { order: 'popular', q: 'falcon' })).rows).toEqual([]);
			await expect(findTopic(outside, 'project-falcon')).rejects.toMatchObject({ code: 'not_found' });
			await expect(followTopic(outside, { slug: 'project-falcon' })).rejects.toMatchObject({ code: 'not_found' });
		}));
});

describe('following and finding', () => {
	it('follows once, lists mine, and stops', () =>
		rolledBack(house.db(), async (db) => {
			const author = await buildPerson(db);
			const ctx = ctxOf(db, author);
			await setTopics(ctx, (await buildPost(db, { author })).id, ['Safety', 'Presses']);
			await followTopic(ctx, { slug: 'safety' });
			await followTopic(ctx, { slug: 'safety' });
			expect(await findTopic(ctx, 'safety')).toMatchObject({ followed: true, followerCount: 1 });
			expect((await listTopics(ctx, { order: 'following' })).rows.map((row) => row.slug)).toEqual(['safety']);
			await unfollowTopic(ctx, { slug: 'safety' });
			await unfollowTopic(ctx, { slug: 'safety' });
			expect(await findTopic(ctx, 'safety')).toMatchObject({ followed: false, followerCount: 0 });
			expect(await verbs(db)).toEqual(['topic.followed', 'topic.unfollowed']);
		}));

	it('pages by use and by name', () =>
		rolledBack(house.db(), async (db) => {
			const author = await buildPerson(db);
			const ctx = ctxOf(db, author);
			for (const names of [['b', 'a', 'c'], ['c', 'a'], ['c']])
				await setTopics(ctx, (await buildPost(db, { author })).id, names);
			const walk = async (order: 'popular' | 'alphabetical') => {
				const first = await listTopics(ctx, { order, size: 2 });
				const second = await listTopics(ctx, { order, size: 2, cursor: first.next });
				return [...first.rows, ...second.rows].map((row) => row.name).join('');
			};
			expect([await walk('popular'), await walk('alphabetical')]).toEqual(['cab', 'abc']);
			expect((await suggestTopics(ctx, '')).map((topic) => topic.name)).toEqual(['c', 'a', 'b']);
		}));
});

describe('tidying up', () => {
	it('renames and merges for moderators alone', () =>
		rolledBack(house.db(), async (db) => {
			const [author, moderator] = [await buildPerson(db), await buildPerson(db, { roles: ['moderator'] })];
			const [ctx, tidy] = [ctxOf(db, author), ctxOf(db, moderator)];
			await setTopics(ctx, (await buildPost(db, { author })).id, ['Saftey', 'Safety']);
			await setTopics(ctx, (await buildPost(db, { author })).id, ['Saftey']);
			await followTopic(ctx, { slug: 'saftey' });
			await expect(mergeTopic(ctx, { slug: 'saftey', into: 'Safety' })).rejects.toMatchObject({ code: 'forbidden' });
			await expect(mergeTopic(tidy, { slug: 'saftey', into: 'Nothing' })).rejects.toMatchObject({ status: 422 });
			await expect(mergeTopic(tidy, { slug: 'saftey', into: 'Saftey' })).rejects.toMatchObject({ status: 422 });
			await expect(editTopic(tidy, { slug: 'saftey', name: 'Safety', description: '' })).rejects.toMatchObject({
				code: 'topic_taken'
			});
			expect(await mergeTopic(tidy, { slug: 'saftey', into: 'Safety' })).toEqual({ slug: 'safety' });
			expect(await findTopic(ctx, 'safety')).toMatchObject({ postCount: 2, followerCount: 1, followed: true });
			expect(await editTopic(tidy, { slug: 'safety', name: 'Health and safety', description: 'Near misses.' })).toEqual(
				{ slug: 'health-and-safety' }
			);
			expect(await verbs(db)).toEqual(['topic.followed', 'topic.merged', 'topic.edited']);
		}));
});

// Lists of posts: in order, page by page, and never more than one may see.
import { describe, expect, it } from 'vitest';
import { buildPerson } from '../../../../../tests/factories/people.ts';
import { buildPost } from '../../../../../tests/factories/posts.ts';
import { ctxOf, rolledBack, useDatabase } from '../../../../../tests/support/database.ts';
import { topics, postTopics } from '#server/conversation/topics/schema.ts';
import { spaces } from '#server/members/spaces/schema.ts';
import { Invalid } from '#server/platform/errors.ts';
import { countOwnPosts, listOwnPosts, listPosts } from './list-posts.ts';

const { db } = useDatabase();
const on = (day: number) => new Date(Date.UTC(2026, 0, day));

describe('listPosts', () => {
	it('pages through what is visible, the newest first', () =>
		rolledBack(db(), async (tx) => {
			const [hidden] = await tx
				.insert(spaces)
				.values({ name: 'h', slug: 'h', purpose: 'p', visibility: 'private' })
				.returning();
			const [jana, noor] = [await buildPerson(tx), await buildPerson(tx)];
			const member = { ...noor, spaceIds: [hidden!.id] };
			const made = [];
			// Two on the same moment: the id decides.
			for (const day of [1, 2, 2, 3]) made.push((await buildPost(tx, { author: jana, publishedAt: on(day) })).id);
			const inside = await buildPost(tx, { author: jana, space: hidden, publishedAt: on(4) });
			await buildPost(tx, { author: jana, state: 'draft' });
			const first = await listPosts(ctxOf(tx, noor), { size: 3 });
			expect(first.rows.map((row) => row.id)).toEqual([made[3], made[2], made[1]]);
			const second = await listPosts(ctxOf(tx, noor), { size: 3, cursor: first.next });
			expect([second.rows.map((row) => row.id), second.next]).toEqual([[made[0]], null]);
			expect((await listPosts(ctxOf(tx, member))).rows[0]?.id).toBe(inside.id);
			await expect(listPosts(ctxOf(tx, noor), { cursor: 'nonsense' })).rejects.toBeInstanceOf(Invalid);
		}));

	it('filters by kind, author, topic and language, and says who and what', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet] = [await buildPerson(tx, { name: 'Jana' }), await buildPerson(tx, { name: 'Piet' })];
			const post = await buildPost(tx, { author: jana, coAuthors: [piet], language: 'german' });
			await buildPost(tx, { author: jana, kind: 'idea' });
			const [topic] = await tx.insert(topics).values({ slug: 'safety', name: 'Safety' }).returning();
			await tx.insert(postTopics).values({ postId: post.id, topicId: topic!.id });
			const ids = async (filter: Parameters<typeof listPosts>[1]) =>
				(await listPosts(ctxOf(tx, piet), filter)).rows.map((row) => row.id);
			const filters = [
				{ authorId: piet.id },
				{ topicId: topic!.id },
				{ language: 'german' },
				{ kind: 'article', authorId: jana.id }
			] as const;
			for (const filter of filters) expect(await ids(filter)).toEqual([post.id]);
			const [row] = (await listPosts(ctxOf(tx, piet), { authorId: piet.id })).rows;
			expect(row).toMatchObject({
				topics: [{ slug: 'safety', name: 'Safety' }],
				reaction: null,
				bookmarked: false,
				seen: false,
				cover: null,
				space: null
			});
			expect(row?.authors.map((author) => author.name)).toEqual(['Jana', 'Piet']);
			expect(row?.publishedAt).toBeInstanceOf(Date);
		}));

	it('lists and counts what is one’s own by state', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet] = [await buildPerson(tx), await buildPerson(tx)];
			const draft = await buildPost(tx, { author: jana, coAuthors: [piet], state: 'draft' });
			await buildPost(tx, { author: jana });
			expect(
				(await listOwnPosts(ctxOf(tx, piet), { kind: 'article', state: 'draft' })).rows.map((row) => row.id)
			).toEqual([draft.id]);
			expect(await countOwnPosts(ctxOf(tx, jana), 'article')).toEqual({
				draft: 1,
				scheduled: 0,
				published: 1,
				archived: 0
			});
			expect((await listOwnPosts(ctxOf(tx, await buildPerson(tx)), { state: 'draft' })).rows).toEqual([]);
		}));
});

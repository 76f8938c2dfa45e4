// Opening and closing a space with everything written in it.
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { ctxOf, rolledBack, useDatabase } from '../../../../tests/support/database.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildPost } from '../../../../tests/factories/posts.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { listPosts } from '#server/conversation/posts/queries/list-posts.ts';
import { setTopics } from '#server/conversation/topics/actions.ts';
import { topics } from '#server/conversation/topics/schema.ts';
import { setSpaceVisibility } from './actions.ts';

const house = useDatabase();

describe('who sees a space', () => {
	it('changes for the space, its posts and the counts of topics at once', () =>
		rolledBack(house.db(), async (db) => {
			const [host, stranger] = [await buildPerson(db), await buildPerson(db)];
			const space = await buildSpace(db, { hosts: [host] });
			const post = await buildPost(db, { author: host, space });
			await setTopics(ctxOf(db, host), post.id, ['Safety']);
			const count = async () => (await db.select().from(topics).where(eq(topics.slug, 'safety')))[0]?.postCount;
			const seen = async () => (await listPosts(ctxOf(db, stranger))).rows.length;
			expect([await count(), await seen()]).toEqual([1, 1]);
			await expect(
				setSpaceVisibility(ctxOf(db, stranger), { slug: space.slug, visibility: 'private' })
			).rejects.toMatchObject({ code: 'forbidden' });
			await setSpaceVisibility(ctxOf(db, host), { slug: space.slug, visibility: 'private' });
			expect([await count(), await seen()]).toEqual([0, 0]);
			await setSpaceVisibility(ctxOf(db, host), { slug: space.slug, visibility: 'private' });
			await setSpaceVisibility(ctxOf(db, host), { slug: space.slug, visibility: 'request' });
			expect([await count(), await seen()]).toEqual([0, 0]);
			await setSpaceVisibility(ctxOf(db, host), { slug: space.slug, visibility: 'open' });
			expect([await count(), await seen()]).toEqual([1, 1]);
		}));

	it('asks for another name when a private space opens under one that is taken', () =>
		rolledBack(house.db(), async (db) => {
			const host = await buildPerson(db);
			await buildSpace(db, { name: 'Quality' });
			const hidden = await buildSpace(db, { name: 'Quality', visibility: 'private', hosts: [host] });
			await expect(
				setSpaceVisibility(ctxOf(db, host), { slug: hidden.slug, visibility: 'open' })
			).rejects.toMatchObject({ code: 'space_name_taken' });
		}));
});

// The home feed on a real database: who sees what, why, in which order, page by page.
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildDepartment, buildPerson } from '../../../../tests/factories/people.ts';
import { buildPost } from '../../../../tests/factories/posts.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { feedViews, type FeedView } from '#lib/terms/feed.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import type { Db } from '#server/platform/db/client.ts';
import { Invalid, NotFound } from '#server/platform/errors.ts';
import { dismissAnnouncement, rememberVisit } from './actions.ts';
import { listFeed } from './queries/list-feed.ts';
import { findFeedSide, mostNew, readSharedSide } from './queries/side.ts';

const { db } = useDatabase();
const hour = 3_600_000;
const ago = (hours: number) => new Date(testNow.getTime() - hours * hour);

async function everyPage(tx: Db, viewer: Viewer, view: FeedView): Promise<number[]> {
	const ids: number[] = [];
	let after: string | null = null;
	do {
		const page = await listFeed(ctxOf(tx, viewer), view, after);
		ids.push(...page.rows.map((row) => row.id));
		after = page.next;
	} while (after);
	return ids;
}

const follow = (tx: Db, follower: Viewer, person: Viewer) =>
	tx.execute(sql`insert into person_follows (follower_id, person_id) values (${follower.id}, ${person.id})`);
const followedTopic = async (tx: Db, viewer: Viewer, postId: number) => {
	const made = await tx.execute<{ id: number }>(
		sql`insert into topics (slug, name) values ('safety', 'Safety') returning id`
	);
	await tx.execute(sql`insert into post_topics (post_id, topic_id) values (${postId}, ${made.rows[0]!.id})`);
	await tx.execute(sql`insert into topic_follows (person_id, topic_id) values (${viewer.id}, ${made.rows[0]!.id})`);
};

describe('listFeed', () => {
	it('says why each entry is there', () =>
		rolledBack(db(), async (tx) => {
			const departmentId = await buildDepartment(tx);
			const [me, jana, near, piet] = [
				await buildPerson(tx, { departmentId }),
				await buildPerson(tx, { name: 'Jana Okafor' }),
				await buildPerson(tx, { departmentId }),
				await buildPerson(tx)
			];
			const [mine, open] = [
				await buildSpace(tx, { name: 'Plant 2 Leipzig', members: [me] }),
				await buildSpace(tx, { name: 'Canteen' })
			];
			await follow(tx, me, jana);
			const posts = {
				own: await buildPost(tx, { author: me }),
				person: await buildPost(tx, { author: jana }),
				topic: await buildPost(tx, { author: piet }),
				space: await buildPost(tx, { author: piet, space: mine }),
				department: await buildPost(tx, { author: near }),
				openSpace: await buildPost(tx, { author: piet, space: open }),
				everyone: await buildPost(tx, { author: piet })
			};
			await followedTopic(tx, me, posts.topic.id);
			for (const view of ['for-you', 'newest'] as const) {
				const why = new Map((await listFeed(ctxOf(tx, me), view)).rows.map((row) => [row.id, row.why]));
				expect(why.get(posts.own.id)).toEqual({ because: 'own' });
				expect(why.get(posts.person.id)).toEqual({ because: 'person', name: 'Jana Okafor' });
				expect(why.get(posts.topic.id)).toEqual({ because: 'topic', name: 'Safety' });
				expect(why.get(posts.space.id)).toEqual({ because: 'space', name: 'Plant 2 Leipzig' });
				expect(why.get(posts.department.id)).toEqual({ because: 'department' });
				expect(why.get(posts.openSpace.id)).toEqual({ because: 'open-space', name: 'Canteen' });
				expect(why.get(posts.everyone.id)).toEqual({ because: 'everyone' });
			}
			const following = (await listFeed(ctxOf(tx, me), 'following')).rows.map((row) => row.id);
			expect(following.sort()).toEqual([posts.person.id, posts.topic.id].sort());
		}));

	it('puts what is mine before what is merely new, and what was read behind', () =>
		rolledBack(db(), async (tx) => {
			const [me, jana] = [await buildPerson(tx), await buildPerson(tx)];
			const mine = await buildSpace(tx, { members: [me] });
			const fresh = await buildPost(tx, { author: jana, publishedAt: ago(1) });
			const inside = await buildPost(tx, { author: jana, space: mine, publishedAt: ago(20) });
			const order = async () => (await listFeed(ctxOf(tx, me), 'for-you')).rows.map((row) => row.id);
			expect(await order()).toEqual([inside.id, fresh.id]);
			await tx.execute(
				sql`insert into post_views values (${inside.id}, ${me.id}, ${ago(0.5).toISOString()}, ${ago(0.5).toISOString()})`
			);
			await tx.execute(sql`update posts set published_at = ${ago(60).toISOString()} where id = ${inside.id}`);
			expect(await order()).toEqual([fresh.id, inside.id]);
			expect((await listFeed(ctxOf(tx, me), 'newest')).rows.map((row) => row.id)).toEqual([fresh.id, inside.id]);
		}));

	it('never shows a stranger what is inside, unfinished or gone', () =>
		rolledBack(db(), async (tx) => {
			const [jana, stranger, admin] = [
				await buildPerson(tx),
				await buildPerson(tx),
				await buildPerson(tx, { roles: ['administrator', 'moderator'] })
			];
			for (const visibility of ['private', 'request'] as const)
				await buildPost(tx, {
					author: jana,
					space: await buildSpace(tx, { visibility, members: [jana] }),
					pinnedUntil: ago(-24)
				});
			await buildPost(tx, { author: jana, state: 'draft' });
			await buildPost(tx, { author: jana, state: 'archived' });
			await buildPost(tx, { author: jana, deletedAt: testNow });
			await follow(tx, stranger, jana);
			for (const viewer of [stranger, admin]) {
				for (const view of feedViews) expect(await everyPage(tx, viewer, view)).toEqual([]);
				const side = await findFeedSide(ctxOf(tx, viewer));
				expect([side.pinned.length, side.newCount, side.discover.map((space) => space.name).length]).toEqual([0, 0, 1]);
			}
			expect(await everyPage(tx, jana, 'for-you')).toHaveLength(2);
		}));

	it('pages through everything once, over equal times, while people go on writing and commenting', () =>
		rolledBack(db(), async (tx) => {
			const [me, jana] = [await buildPerson(tx), await buildPerson(tx)];
			await follow(tx, me, jana);
			await tx.execute(sql`insert into posts (kind, state, author_id, title, published_at, comment_count)
				select 'article', 'published', ${jana.id}, 'Post ' || g, ${ago(3).toISOString()}::timestamptz - (g / 50) * interval '1 day', 0 from generate_series(1, 290) g`);
			for (const view of feedViews) {
				const ids = await everyPage(tx, me, view);
				expect([view, ids.length, new Set(ids).size]).toEqual([view, 290, 290]);
			}
			const first = await listFeed(ctxOf(tx, me), 'for-you');
			await buildPost(tx, { author: jana, publishedAt: new Date(testNow.getTime() + 1) });
			const busy = first.rows.at(-1)!.id + 3;
			await tx.execute(
				sql`insert into comments (post_id, body, body_html, created_at) values (${busy}, '', '', ${new Date(testNow.getTime() + 1).toISOString()})`
			);
			await tx.execute(sql`update posts set comment_count = 1 where id = ${busy}`);
			const second = await listFeed(ctxOf(tx, me, new Date(testNow.getTime() + hour)), 'for-you', first.next);
			expect(new Set([...first.rows, ...second.rows].map((row) => row.id)).size).toBe(40);
		}));

	it('refuses a cursor that was made up', () =>
		rolledBack(db(), async (tx) => {
			const me = await buildPerson(tx);
			const made = (parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
			for (const cursor of [
				'x',
				made([1]),
				made(["'; drop", 'infinity', 1, 'Infinity', 1]),
				made(['2026-13-99T99:99:99Z', 'infinity', 1, 1, 1]),
				made(['2026-01-01T00:00:00Z', 'x', 1, 1, 1])
			])
				await expect(listFeed(ctxOf(tx, me), 'for-you', cursor)).rejects.toBeInstanceOf(Invalid);
		}));
});

describe('beside the feed', () => {
	it('counts what others published since the visit before this one', () =>
		rolledBack(db(), async (tx) => {
			const [me, jana] = [await buildPerson(tx), await buildPerson(tx)];
			const at = async (hours: number) => {
				const ctx = ctxOf(tx, me, ago(hours));
				const side = await findFeedSide(ctx);
				await rememberVisit(ctx, side.visits);
			};
			await at(10);
			await buildPost(tx, { author: jana, publishedAt: ago(5) });
			await buildPost(tx, { author: me, publishedAt: ago(5) });
			await at(0.1);
			expect((await findFeedSide(ctxOf(tx, me))).newCount).toBe(1);
			await tx.execute(
				sql`insert into posts (kind, state, author_id, title, published_at) select 'article', 'published', ${jana.id}, 'x', ${ago(1).toISOString()}::timestamptz from generate_series(1, 150)`
			);
			expect((await findFeedSide(ctxOf(tx, me))).newCount).toBe(mostNew + 1);
		}));

	it('shows an announcement until it is put away, and again when it changes', () =>
		rolledBack(db(), async (tx) => {
			const [me, jana] = [await buildPerson(tx), await buildPerson(tx)];
			const post = await buildPost(tx, { author: jana, pinnedUntil: ago(-24) });
			await buildPost(tx, { author: jana, pinnedUntil: ago(1) });
			const pinned = async () => (await findFeedSide(ctxOf(tx, me))).pinned.map((row) => row.id);
			expect(await pinned()).toEqual([post.id]);
			await dismissAnnouncement(ctxOf(tx, me), { postId: post.id });
			expect(await pinned()).toEqual([]);
			expect((await findFeedSide(ctxOf(tx, jana))).pinned).toHaveLength(1);
			await tx.execute(sql`update posts set version = version + 1 where id = ${post.id}`);
			expect(await pinned()).toEqual([post.id]);
			const hidden = await buildPost(tx, { author: jana, state: 'draft' });
			await expect(dismissAnnouncement(ctxOf(tx, me), { postId: hidden.id })).rejects.toBeInstanceOf(NotFound);
		}));

	it('names the aim, the new and the spaces one could join, but no private one', () =>
		rolledBack(db(), async (tx) => {
			const me = await buildPerson(tx);
			await buildPerson(tx, { name: 'Mira Rao', startedOn: '2026-03-10' });
			await buildSpace(tx, { name: 'Open', visibility: 'open' });
			await buildSpace(tx, { name: 'Secret', visibility: 'private' });
			await tx.execute(sql`insert into objectives (title) values ('Halve the time to find who knows')`);
			const side = await findFeedSide(ctxOf(tx, me));
			expect(side.discover.map((space) => space.name)).toEqual(['Open']);
			expect(side.fresh).toBe(true);
			const shared = await readSharedSide(ctxOf(tx, me));
			expect(shared.aim).toEqual({ title: 'Halve the time to find who knows', measure: null });
			expect(shared.newHere.map((person) => person.name)).toContain('Mira Rao');
		}));
});

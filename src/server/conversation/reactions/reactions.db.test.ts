// Reacting and keeping on a real database.
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildPost } from '../../../../tests/factories/posts.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { keepPost } from '#server/conversation/bookmarks/actions.ts';
import { listKeptPosts } from '#server/conversation/bookmarks/queries.ts';
import { writeComment } from '#server/conversation/comments/actions.ts';
import type { Db } from '#server/platform/db/client.ts';
import { Forbidden, NotFound } from '#server/platform/errors.ts';
import { react } from './actions.ts';
import { React } from './input.ts';
import { listReactors } from './queries.ts';

const { db } = useDatabase();

const countOf = async (tx: Db, thing: 'posts' | 'comments', id: number) =>
	(await tx.execute<{ n: number }>(sql`select reaction_count as n from ${sql.raw(thing)} where id = ${id}`)).rows[0]?.n;
const verbs = async (tx: Db, subjectId: number) =>
	(
		await tx.execute<{ verb: string }>(
			sql`select verb from ledger where subject = 'post' and subject_id = ${subjectId} order by id`
		)
	).rows.map((row) => row.verb);

describe('react', () => {
	it('gives, changes and takes back, and the count follows', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet] = [await buildPerson(tx), await buildPerson(tx)];
			const post = await buildPost(tx, { author: jana });
			const ctx = ctxOf(tx, piet);
			expect(await react(ctx, { postId: post.id, kind: 'like' })).toEqual({ counts: { like: 1 }, mine: 'like' });
			expect(await react(ctx, { postId: post.id, kind: 'helped' })).toEqual({ counts: { helped: 1 }, mine: 'helped' });
			expect(await countOf(tx, 'posts', post.id)).toBe(1);
			await react(ctxOf(tx, jana), { postId: post.id, kind: 'helped' });
			expect(await react(ctx, { postId: post.id, kind: 'helped' })).toEqual({ counts: { helped: 1 }, mine: null });
			expect(await countOf(tx, 'posts', post.id)).toBe(1);
			expect(await verbs(tx, post.id)).toEqual([
				'reaction.given',
				'reaction.changed',
				'reaction.given',
				'reaction.withdrawn'
			]);
		}));

	it('works on comments, and not on deleted ones, hidden posts or both at once', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet] = [await buildPerson(tx), await buildPerson(tx)];
			const post = await buildPost(tx, { author: jana });
			const { id } = await writeComment(ctxOf(tx, jana), { postId: post.id, body: 'hello' });
			await react(ctxOf(tx, piet), { commentId: id, kind: 'celebrate' });
			expect(await countOf(tx, 'comments', id)).toBe(1);
			await tx.execute(sql`update comments set deleted_at = now(), deleted_by = author_id where id = ${id}`);
			await expect(react(ctxOf(tx, piet), { commentId: id, kind: 'like' })).rejects.toBeInstanceOf(Forbidden);
			const hidden = await buildPost(tx, {
				author: jana,
				space: await buildSpace(tx, { visibility: 'private', members: [jana] })
			});
			await expect(react(ctxOf(tx, piet), { postId: hidden.id, kind: 'like' })).rejects.toBeInstanceOf(NotFound);
			await expect(listReactors(ctxOf(tx, piet), 'post', hidden.id)).rejects.toBeInstanceOf(NotFound);
			for (const wrong of [
				{ kind: 'like' },
				{ postId: 1, commentId: 1, kind: 'like' },
				{ postId: 1, kind: 'hate' },
				{ postId: 'x', kind: 'like' }
			])
				expect(React.safeParse(wrong).success).toBe(false);
		}));

	it('lists who reacted without gaps over equal times', () =>
		rolledBack(db(), async (tx) => {
			const jana = await buildPerson(tx);
			const post = await buildPost(tx, { author: jana });
			for (let i = 0; i < 65; i += 1)
				await react(ctxOf(tx, await buildPerson(tx)), { postId: post.id, kind: 'insight' });
			const seen: number[] = [];
			let after: string | null = null;
			do {
				const page = await listReactors(ctxOf(tx, jana), 'post', post.id, after);
				seen.push(...page.rows.map((row) => row.id));
				after = page.next;
			} while (after);
			expect(new Set(seen).size).toBe(65);
			expect(seen).toHaveLength(65);
		}));
});

describe('keepPost', () => {
	it('keeps once, lists the latest first, forgets, and hides what is no longer visible', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet] = [await buildPerson(tx), await buildPerson(tx)];
			const space = await buildSpace(tx, { visibility: 'private', members: [jana, piet] });
			const [open, inside] = [await buildPost(tx, { author: jana }), await buildPost(tx, { author: jana, space })];
			const ctx = ctxOf(tx, piet);
			await keepPost(ctx, { postId: open.id, keep: true });
			await keepPost(ctx, { postId: open.id, keep: true });
			await keepPost({ ...ctx, now: new Date(testNow.getTime() + 1000) }, { postId: inside.id, keep: true });
			expect((await listKeptPosts(ctx)).rows.map((row) => row.id)).toEqual([inside.id, open.id]);
			expect((await listKeptPosts(ctxOf(tx, { ...piet, spaceIds: [] }))).rows.map((row) => row.id)).toEqual([open.id]);
			await keepPost(ctx, { postId: open.id, keep: false });
			expect((await listKeptPosts(ctx)).rows).toHaveLength(1);
			expect(await verbs(tx, open.id)).toEqual(['bookmark.kept', 'bookmark.removed']);
			await expect(
				keepPost(ctxOf(tx, await buildPerson(tx)), { postId: inside.id, keep: true })
			).rejects.toBeInstanceOf(NotFound);
		}));

	it('pages without gaps over equal times', () =>
		rolledBack(db(), async (tx) => {
			const jana = await buildPerson(tx);
			for (let i = 0; i < 45; i += 1)
				await keepPost(ctxOf(tx, jana), { postId: (await buildPost(tx, { author: jana })).id, keep: true });
			const seen: number[] = [];
			let after: string | null = null;
			do {
				const page = await listKeptPosts(ctxOf(tx, jana), after);
				seen.push(...page.rows.map((row) => row.id));
				after = page.next;
			} while (after);
			expect([seen.length, new Set(seen).size]).toEqual([45, 45]);
		}));
});

// Writing, editing, deleting and reading comments on a real database.
import { readFileSync, existsSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildPost } from '../../../../tests/factories/posts.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import type { Db } from '#server/platform/db/client.ts';
import { Conflict, Forbidden, Invalid, NotFound, TooMany } from '#server/platform/errors.ts';
import { deleteComment, editComment, writeComment, writePartComment } from './actions.ts';
import { WriteComment } from './input.ts';
import { tellOfComment } from './notices.ts';
import { findCommentAddress, listComments, listCommentsOfParts, listReplies } from './queries.ts';
import { followPost } from '../posts/follows/actions.ts';
import { findPost } from '../posts/queries.ts';

const { db } = useDatabase();

async function cast(tx: Db) {
	const [jana, piet, noor, mods] = [
		await buildPerson(tx),
		await buildPerson(tx),
		await buildPerson(tx),
		await buildPerson(tx, { roles: ['moderator'] })
	];
	const post = await buildPost(tx, { author: jana });
	return { jana, piet, noor, mods, post };
}

const verbs = async (tx: Db, subjectId: number) =>
	(
		await tx.execute<{ verb: string }>(
			sql`select verb from ledger where subject = 'comment' and subject_id = ${subjectId} order by id`
		)
	).rows.map((row) => row.verb);
const count = async (tx: Db, id: number) =>
	(await tx.execute<{ comment_count: number }>(sql`select comment_count from posts where id = ${id}`)).rows[0]
		?.comment_count;
const later = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000);

describe('writeComment', () => {
	it('stores text, safe HTML, language, count and event, and queues the notice', () =>
		rolledBack(db(), async (tx) => {
			const { piet, post } = await cast(tx);
			const { id } = await writeComment(ctxOf(tx, piet), {
				postId: post.id,
				body: 'This is **what** we have done with the <script>alert(1)</script> pumps'
			});
			const { rows } = await listComments(ctxOf(tx, piet), await findPost(ctxOf(tx, piet), post.id));
			expect(rows[0]).toMatchObject({
				id,
				author: { id: piet.id },
				isPostAuthor: false,
				can: { edit: true, delete: true }
			});
			expect(rows[0]?.bodyHtml).toContain('<strong>what</strong>');
			expect(rows[0]?.bodyHtml).not.toContain('<script');
			expect(await count(tx, post.id)).toBe(1);
			expect(await verbs(tx, id)).toEqual(['comment.written']);
			const queued = await tx.execute(
				sql`select data from pgboss.job where name = 'tell-of-comment' and (data ->> 'commentId')::int = ${id}`
			);
			expect(queued.rows).toHaveLength(1);
		}));

	it('hangs a reply to a reply on the first level', () =>
		rolledBack(db(), async (tx) => {
			const { jana, piet, noor, post } = await cast(tx);
			const first = await writeComment(ctxOf(tx, piet), { postId: post.id, body: 'one' });
			const second = await writeComment(ctxOf(tx, jana, later(1)), {
				postId: post.id,
				parentId: first.id,
				body: 'two'
			});
			await writeComment(ctxOf(tx, noor, later(2)), { postId: post.id, parentId: second.id, body: 'three' });
			const { rows } = await listComments(ctxOf(tx, noor), await findPost(ctxOf(tx, noor), post.id));
			expect(rows).toHaveLength(1);
			expect(rows[0]?.replies.map((reply) => [reply.parentId, reply.isPostAuthor])).toEqual([
				[first.id, true],
				[first.id, false]
			]);
		}));

	it('refuses what is not out, is hidden, is elsewhere, or comes too fast', () =>
		rolledBack(db(), async (tx) => {
			const { jana, piet, post } = await cast(tx);
			const closed = await buildSpace(tx, { visibility: 'private', members: [jana] });
			const hidden = await buildPost(tx, { author: jana, space: closed });
			const archived = await buildPost(tx, { author: jana, state: 'archived' });
			const other = await buildPost(tx, { author: jana });
			const { id } = await writeComment(ctxOf(tx, piet), { postId: other.id, body: 'there' });
			await expect(writeComment(ctxOf(tx, piet), { postId: hidden.id, body: 'x' })).rejects.toBeInstanceOf(NotFound);
			await expect(writeComment(ctxOf(tx, piet), { postId: 999_999, body: 'x' })).rejects.toBeInstanceOf(NotFound);
			await expect(writeComment(ctxOf(tx, piet), { postId: archived.id, body: 'x' })).rejects.toBeInstanceOf(Forbidden);
			await expect(writeComment(ctxOf(tx, piet), { postId: post.id, parentId: id, body: 'x' })).rejects.toBeInstanceOf(
				Conflict
			);
			for (let written = 1; written < 20; written += 1)
				await writeComment(ctxOf(tx, piet), { postId: post.id, body: `no. ${written}` });
			await expect(writeComment(ctxOf(tx, piet), { postId: post.id, body: 'x' })).rejects.toBeInstanceOf(TooMany);
			await writeComment(ctxOf(tx, piet, later(2)), { postId: post.id, body: 'after a pause' });
		}));

	it('says what is wrong with bad input', () => {
		for (const body of ['', '   ', '\u0000', 'x'.repeat(10_001)])
			expect(WriteComment.safeParse({ postId: '1', body }).success).toBe(false);
		expect(WriteComment.parse({ postId: '7', parentId: '', body: ' hello ' })).toEqual({
			postId: 7,
			parentId: undefined,
			body: 'hello'
		});
	});
});

describe('editComment and deleteComment', () => {
	it('keeps what was said before for moderators alone', () =>
		rolledBack(db(), async (tx) => {
			const { piet, noor, mods, post } = await cast(tx);
			const { id } = await writeComment(ctxOf(tx, piet), { postId: post.id, body: 'before' });
			await editComment(ctxOf(tx, piet, later(1)), { commentId: id, body: 'after' });
			await expect(editComment(ctxOf(tx, noor), { commentId: id, body: 'mine now' })).rejects.toBeInstanceOf(Forbidden);
			await expect(editComment(ctxOf(tx, mods), { commentId: id, body: 'mine now' })).rejects.toBeInstanceOf(Forbidden);
			const see = async (viewer: typeof piet) =>
				(await listComments(ctxOf(tx, viewer), await findPost(ctxOf(tx, viewer), post.id))).rows[0];
			expect(await see(noor)).toMatchObject({ previousBody: null, body: null, bodyHtml: '<p>after</p>\n' });
			expect(await see(mods)).toMatchObject({ previousBody: 'before' });
			expect((await see(noor))?.editedAt).toBeTruthy();
			expect(await verbs(tx, id)).toEqual(['comment.written', 'comment.edited']);
		}));

	it('leaves a trace and the replies, and the words are gone', () =>
		rolledBack(db(), async (tx) => {
			const { jana, piet, noor, mods, post } = await cast(tx);
			const { id } = await writeComment(ctxOf(tx, piet), { postId: post.id, body: 'forget this' });
			const reply = await writeComment(ctxOf(tx, jana, later(1)), { postId: post.id, parentId: id, body: 'a reply' });
			await expect(deleteComment(ctxOf(tx, noor), { commentId: id })).rejects.toBeInstanceOf(Forbidden);
			await deleteComment(ctxOf(tx, piet, later(2)), { commentId: id });
			await deleteComment(ctxOf(tx, mods, later(3)), { commentId: reply.id });
			const { rows } = await listComments(ctxOf(tx, mods), await findPost(ctxOf(tx, mods), post.id));
			expect(rows[0]).toMatchObject({
				deleted: 'author',
				author: null,
				bodyHtml: '',
				body: null,
				previousBody: null,
				can: { edit: false, delete: false }
			});
			expect(rows[0]?.replies[0]).toMatchObject({ deleted: 'moderator', bodyHtml: '' });
			expect(await count(tx, post.id)).toBe(0);
			const kept = await tx.execute(
				sql`select 1 from comments where id = ${id} and (body || body_html || body_text || coalesce(previous_body, '')) <> ''`
			);
			expect(kept.rows).toHaveLength(0);
			expect(await verbs(tx, id)).toEqual(['comment.written', 'comment.deleted']);
		}));
});

describe('reading a thread', () => {
	it('pages without gaps over equal times, and finds each comment on its page', () =>
		rolledBack(db(), async (tx) => {
			const { piet, post } = await cast(tx);
			await tx.execute(sql`insert into comments (post_id, author_id, body, body_html, created_at)
				select ${post.id}, ${piet.id}, 'c', '<p>c</p>', ${testNow.toISOString()}::timestamptz from generate_series(1, 120)`);
			const found = await findPost(ctxOf(tx, piet), post.id);
			const ids: number[] = [];
			let after: string | null = null;
			do {
				const page = await listComments(ctxOf(tx, piet), found, after);
				ids.push(...page.rows.map((row) => row.id));
				after = page.next;
			} while (after);
			expect(new Set(ids).size).toBe(120);
			const address = await findCommentAddress(ctxOf(tx, piet), ids[100]!);
			const cursor = new URL(address, 'http://x').searchParams.get('comments');
			expect((await listComments(ctxOf(tx, piet), found, cursor)).rows[0]?.id).toBe(ids[100]);
			expect(await findCommentAddress(ctxOf(tx, piet), ids[3]!)).not.toContain('?');
			await expect(
				listComments(ctxOf(tx, piet), found, Buffer.from('["x\'",1]').toString('base64url'))
			).rejects.toBeInstanceOf(Invalid);
		}));

	it('pages long lists of replies, and hides all of it from outsiders', () =>
		rolledBack(db(), async (tx) => {
			const { jana, piet } = await cast(tx);
			const space = await buildSpace(tx, { visibility: 'private', members: [jana] });
			const post = await buildPost(tx, { author: jana, space });
			const { id } = await writeComment(ctxOf(tx, jana), { postId: post.id, body: 'inside' });
			await tx.execute(sql`insert into comments (post_id, parent_id, author_id, body, body_html, created_at)
				select ${post.id}, ${id}, ${jana.id}, 'r', '<p>r</p>', ${testNow.toISOString()}::timestamptz from generate_series(1, 70)`);
			const [root] = (await listComments(ctxOf(tx, jana), await findPost(ctxOf(tx, jana), post.id))).rows;
			expect([root?.replies.length, root?.moreReplies]).toEqual([50, 20]);
			const rest = await listReplies(ctxOf(tx, jana), id, root?.replies.at(-1)?.id);
			expect([rest.rows.length, rest.more]).toEqual([20, false]);
			await expect(listReplies(ctxOf(tx, piet), id)).rejects.toBeInstanceOf(NotFound);
			await expect(findCommentAddress(ctxOf(tx, piet), id)).rejects.toBeInstanceOf(NotFound);
			await expect(deleteComment(ctxOf(tx, piet), { commentId: id })).rejects.toBeInstanceOf(NotFound);
		}));
});

describe('telling of a comment', () => {
	it('tells the mentioned, the answered and the authors once each, and nobody who may not see it', () =>
		rolledBack(db(), async (tx) => {
			const { jana, piet, noor, post } = await cast(tx);
			const first = await writeComment(ctxOf(tx, noor), { postId: post.id, body: 'first' });
			const { id } = await writeComment(ctxOf(tx, piet, later(1)), {
				postId: post.id,
				parentId: first.id,
				body: `@${jana.handle} look at this, @nobody-known`
			});
			await tellOfComment({ db: tx, now: later(2) }, { commentId: id, answeredId: first.id });
			const told = await tx.execute<{ person_id: number; verb: string }>(
				sql`select person_id, verb from notifications order by person_id`
			);
			expect(told.rows).toEqual([
				{ person_id: jana.id, verb: 'person.mentioned' },
				{ person_id: noor.id, verb: 'comment.answered' }
			]);
		}));
});

describe('hostile text', () => {
	const file = '../shared/data/naughty-strings/blns.json';
	it.runIf(existsSync(file))('gets stored, or refused with a reason, and never breaks the page', () =>
		rolledBack(db(), async (tx) => {
			const { piet, post } = await cast(tx);
			const strings = (JSON.parse(readFileSync(file, 'utf8')) as string[]).filter((_, i) => i % 4 === 0);
			for (const [i, text] of strings.entries()) {
				const input = WriteComment.safeParse({ postId: post.id, body: text });
				if (input.success) await writeComment(ctxOf(tx, piet, later(i * 2)), input.data);
			}
			const { rows } = await listComments(ctxOf(tx, piet), await findPost(ctxOf(tx, piet), post.id));
			expect(rows.length).toBe(50);
			expect(rows.map((row) => row.bodyHtml).join('\n')).not.toMatch(
				/<script|onerror=\\?["']?\w|href=\\?["']javascript:/i
			);
		})
	);
});

describe('comments on a part', () => {
	it('stand apart from those on the post, and replies stay with their part', () =>
		rolledBack(db(), async (tx) => {
			const { jana, piet, noor, post } = await cast(tx);
			const on = (partId: number, body: string, parentId?: number) =>
				writePartComment(ctxOf(tx, noor), { postId: post.id, partId, body, parentId }, { authorId: piet.id });
			await writeComment(ctxOf(tx, jana), { postId: post.id, body: 'on the post' });
			const first = await on(7, 'on seven');
			await on(9, 'on nine');
			await writeComment(ctxOf(tx, jana), { postId: post.id, parentId: first.id, body: 'reply' });
			await expect(on(9, 'wrong part', first.id)).rejects.toThrow(Conflict);
			const place = await findPost(ctxOf(tx, jana), post.id);
			expect((await listComments(ctxOf(tx, jana), place)).rows).toHaveLength(1);
			const parts = await listCommentsOfParts(ctxOf(tx, jana), place);
			expect([...parts].map(([id, part]) => [id, part.total, part.rows.length])).toEqual([
				[0, 1, 1],
				[7, 2, 1],
				[9, 1, 1]
			]);
			expect(parts.get(7)?.rows[0]?.replies[0]?.bodyHtml).toContain('reply');
			expect(await findCommentAddress(ctxOf(tx, jana), first.id)).toContain(`?part=7#comment-${first.id}`);
			expect(await count(tx, post.id)).toBe(4);
		}));

	it('come ten at a time, and the rest by their cursor', () =>
		rolledBack(db(), async (tx) => {
			const { noor, post } = await cast(tx);
			for (let i = 0; i < 13; i += 1)
				await writePartComment(
					ctxOf(tx, noor, later(i * 10)),
					{ postId: post.id, partId: 7, body: `number ${i}` },
					{ authorId: null }
				);
			const place = await findPost(ctxOf(tx, noor), post.id);
			const seven = (await listCommentsOfParts(ctxOf(tx, noor), place)).get(7)!;
			expect(seven.rows).toHaveLength(10);
			const rest = await listComments(ctxOf(tx, noor), place, seven.next, 7);
			expect(rest.rows.map((row) => row.bodyHtml.match(/number \d+/)?.[0])).toEqual([
				'number 10',
				'number 11',
				'number 12'
			]);
		}));

	it('tell who wrote the part, and those who follow the post', () =>
		rolledBack(db(), async (tx) => {
			const { jana, piet, noor, mods, post } = await cast(tx);
			await followPost(ctxOf(tx, mods), { postId: post.id, follow: true });
			const input = { postId: post.id, partId: 7, body: 'thanks' };
			const { id } = await writePartComment(ctxOf(tx, noor), input, { authorId: piet.id });
			await tellOfComment({ db: tx, now: testNow }, { commentId: id, answeredId: null, partAuthorId: piet.id });
			const told = await tx.execute<{ person_id: number }>(
				sql`select person_id from notifications where post_id = ${post.id} order by person_id`
			);
			expect(told.rows.map((row) => Number(row.person_id))).toEqual([piet.id, mods.id]);
			expect(jana.id).not.toBe(piet.id);
		}));
});

// Votes on posts and parts: one per person and thing, changeable, not on one's own text, and the score that follows.
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Db } from '#server/platform/db/client.ts';
import { Forbidden, NotFound } from '#server/platform/errors.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildPost } from '../../../../tests/factories/posts.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, useDatabase } from '../../../../tests/support/database.ts';
import { copyVotes, removeVotes, vote, voteOnPart } from './actions.ts';
import { Vote } from './input.ts';
import { findOwnVotes } from './queries.ts';

const { db } = useDatabase();

const scoreOf = async (tx: Db, id: number) =>
	(await tx.execute<{ score: number }>(sql`select score from posts where id = ${id}`)).rows[0]?.score;
const verbsOf = async (tx: Db, id: number) =>
	(
		await tx.execute<{ verb: string }>(
			sql`select verb from ledger where subject = 'post' and subject_id = ${id} order by id`
		)
	).rows.map((row) => row.verb);

describe('vote', () => {
	it('moves the score once however often it is said, and can be changed and taken back', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet] = [await buildPerson(tx), await buildPerson(tx)];
			const post = await buildPost(tx, { author: jana, kind: 'idea' });
			const say = (value: 1 | -1 | 0) => vote(ctxOf(tx, piet), { postId: post.id, value });
			expect(await say(1)).toEqual({ mine: 1, by: 1, score: 1 });
			expect(await say(1)).toEqual({ mine: 1, by: 0, score: 1 });
			expect(await say(-1)).toEqual({ mine: -1, by: -2, score: -1 });
			expect((await findOwnVotes(ctxOf(tx, piet), post.id)).get(0)).toBe(-1);
			expect(await say(0)).toEqual({ mine: 0, by: 1, score: 0 });
			expect(await say(0)).toEqual({ mine: 0, by: 0, score: 0 });
			expect(await verbsOf(tx, post.id)).toEqual(['vote.given', 'vote.changed', 'vote.withdrawn']);
		}));

	it('is refused on own text, on drafts, and unknown where the post is hidden', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet, noor] = [await buildPerson(tx), await buildPerson(tx), await buildPerson(tx)];
			const post = await buildPost(tx, { author: jana, coAuthors: [noor] });
			const draft = await buildPost(tx, { author: jana, state: 'draft' });
			const archived = await buildPost(tx, { author: jana, state: 'archived' });
			const space = await buildSpace(tx, { visibility: 'private', members: [jana] });
			const hidden = await buildPost(tx, { author: jana, space });
			const up = (viewer: typeof jana, postId: number) => vote(ctxOf(tx, viewer), { postId, value: 1 });
			await expect(up(jana, post.id)).rejects.toThrow(Forbidden);
			await expect(up(noor, post.id)).rejects.toThrow(Forbidden);
			await expect(up(piet, archived.id)).rejects.toThrow(Forbidden);
			await expect(up(piet, draft.id)).rejects.toThrow(NotFound);
			await expect(up(piet, hidden.id)).rejects.toThrow(NotFound);
		}));

	it('on a part leaves the score to whose part it is', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet] = [await buildPerson(tx), await buildPerson(tx)];
			const post = await buildPost(tx, { author: jana, kind: 'question' });
			const on = (viewer: typeof jana) =>
				voteOnPart(ctxOf(tx, viewer), { postId: post.id, partId: 4, value: 1 }, { authorId: piet.id });
			expect(await on(jana)).toEqual({ mine: 1, by: 1 });
			await expect(on(piet)).rejects.toThrow(Forbidden);
			expect(await scoreOf(tx, post.id)).toBe(0);
		}));

	it('takes up, down and none alone', () => {
		const taken = (value: unknown) => Vote.safeParse({ postId: 3, value }).success;
		expect([1, -1, 0, '1', '-1'].every(taken)).toBe(true);
		expect([2, 0.5, 'up', null, Number.NaN].some((value) => value !== null && taken(value))).toBe(false);
	});
});

it('copies votes when posts are merged, and takes exactly these away again', () =>
	rolledBack(db(), async (tx) => {
		const [jana, piet, noor] = [await buildPerson(tx), await buildPerson(tx), await buildPerson(tx)];
		const [from, into] = [await buildPost(tx, { author: jana }), await buildPost(tx, { author: piet })];
		for (const viewer of [piet, noor]) await vote(ctxOf(tx, viewer), { postId: from.id, value: 1 });
		await vote(ctxOf(tx, jana), { postId: into.id, value: -1 });
		const copied = await copyVotes(ctxOf(tx, jana), from.id, into.id);
		expect(copied).toEqual([noor.id]);
		expect(await scoreOf(tx, into.id)).toBe(0);
		await removeVotes(ctxOf(tx, jana), into.id, copied);
		expect(await scoreOf(tx, into.id)).toBe(-1);
	}));

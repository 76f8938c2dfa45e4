// Merging ideas, and taking them apart again.
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildIdea } from '../../../../tests/factories/ideas.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { keepPost } from '#server/conversation/bookmarks/actions.ts';
import { bookmarks } from '#server/conversation/bookmarks/schema.ts';
import { writeComment } from '#server/conversation/comments/actions.ts';
import { postFollows, posts } from '#server/conversation/posts/schema.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import type { Db } from '#server/platform/db/client.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import { supportIdea } from './actions.ts';
import { mergeIdea, undoMergeIdea } from './actions/merge.ts';
import { moveIdea } from './actions/move.ts';
import { audienceOfIdea } from './queries/concerned.ts';
import { findIdea, findMergedInto, type IdeaPage } from './queries.ts';

const { db } = useDatabase();
const verbs = async (tx: Db) =>
	(await tx.select({ verb: ledger.verb }).from(ledger).orderBy(ledger.id)).map((row) => row.verb);
const to = (id: number, stage: string, reason = 'It helps.') => ({ id, to: stage as 'planned', from: null, reason });
/** What the button of the first merged idea names. */
const mergeIn = (page: IdeaPage): { id: number } => page.merged[0]!.merge!;

describe('merging ideas', () => {
	it('takes votes, followers and comments along, archives the one and leads to the other', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet, omar] = [await buildPerson(tx), await buildPerson(tx), await buildPerson(tx)];
			const cleo = await buildPerson(tx, { roles: ['communicator'] });
			const [one, two] = [await buildIdea(tx, jana), await buildIdea(tx, piet)];
			await supportIdea(ctxOf(tx, omar), { id: one.id, support: true });
			// Who wrote the other does not vote for it.
			await supportIdea(ctxOf(tx, piet), { id: one.id, support: true });
			await writeComment(ctxOf(tx, omar), { postId: one.id, body: 'Good.' });
			await expect(
				mergeIdea(ctxOf(tx, jana), { id: one.id, into: two.id, reason: 'The same.' })
			).rejects.toBeInstanceOf(Forbidden);
			await expect(
				mergeIdea(ctxOf(tx, cleo), { id: one.id, into: one.id, reason: 'The same.' })
			).rejects.toBeInstanceOf(Invalid);
			await mergeIdea(ctxOf(tx, cleo), { id: one.id, into: two.id, reason: 'Both ask for a scale.' });
			const target = await findIdea(ctxOf(tx, jana), two.id);
			expect(target).toMatchObject({ votes: 1, score: 1, commentCount: 1, card: { votes: 1 } });
			expect(target.merged.map((idea) => idea.id)).toEqual([one.id]);
			expect(await findMergedInto(ctxOf(tx, jana), one.id)).toMatchObject({ id: two.id });
			const [gone] = await tx.select().from(posts).where(eq(posts.id, one.id));
			expect(gone).toMatchObject({ state: 'archived', card: { stage: 'merged' }, commentCount: 0 });
			await expect(mergeIdea(ctxOf(tx, cleo), { id: two.id, into: one.id, reason: 'Back.' })).rejects.toBeInstanceOf(
				Invalid
			);
			expect(await verbs(tx)).toContain('idea.merged');
			// The commenter's words are gone from the one, and they are still told of it.
			expect(await audienceOfIdea({ db: tx, now: testNow }, one.id)).toEqual(
				expect.arrayContaining([jana.id, piet.id, omar.id])
			);
		}));

	it('is undone within thirty days: votes, comments, followers and bookmarks go back, and what was done since stays', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet] = [await buildPerson(tx), await buildPerson(tx)];
			const [omar, mila] = [await buildPerson(tx), await buildPerson(tx)];
			const cleo = await buildPerson(tx, { roles: ['communicator'] });
			const [one, two] = [await buildIdea(tx, jana), await buildIdea(tx, piet)];
			const [asOmar, asMila, asCleo] = [ctxOf(tx, omar), ctxOf(tx, mila), ctxOf(tx, cleo)];
			await moveIdea(asCleo, to(one.id, 'under-review'));
			await supportIdea(asOmar, { id: one.id, support: true });
			await supportIdea(asMila, { id: two.id, support: true });
			await keepPost(asOmar, { postId: one.id, keep: true });
			const said = await writeComment(asOmar, { postId: one.id, body: 'Good.' });
			const followers = () =>
				tx
					.select({ post: postFollows.postId, person: postFollows.personId })
					.from(postFollows)
					.orderBy(postFollows.personId);
			const before = { followers: await followers(), one: await findIdea(asCleo, one.id) };

			await mergeIdea(asCleo, { id: one.id, into: two.id, reason: 'Both ask for a scale.' });
			await writeComment(asMila, { postId: two.id, parentId: said.id, body: 'Yes.' });
			await writeComment(asMila, { postId: two.id, body: 'On the other.' });
			const merge = mergeIn(await findIdea(asCleo, two.id));
			expect((await findIdea(asMila, two.id)).merged[0]?.merge).toBeNull();
			await expect(undoMergeIdea(asMila, { mergeId: merge.id })).rejects.toBeInstanceOf(Forbidden);
			await expect(undoMergeIdea(asCleo, { mergeId: 987654 })).rejects.toBeInstanceOf(NotFound);
			const late = ctxOf(tx, cleo, new Date(testNow.getTime() + 31 * 86_400_000));
			await expect(undoMergeIdea(late, { mergeId: merge.id })).rejects.toBeInstanceOf(Conflict);
			expect((await findIdea(late, two.id)).merged[0]?.merge).toBeNull();

			expect(await undoMergeIdea(asCleo, { mergeId: merge.id })).toMatchObject({ id: one.id });
			const [back, left] = [await findIdea(asCleo, one.id), await findIdea(asCleo, two.id)];
			for (const name of ['stage', 'stageSince', 'state', 'votes', 'respondedAt', 'decidedAt', 'mergedIntoId'] as const)
				expect(back[name], name).toEqual(before.one[name]);
			expect(back).toMatchObject({ votes: 1, card: { stage: 'under-review', votes: 1 }, commentCount: 2 });
			expect(left).toMatchObject({ votes: 1, card: { votes: 1 }, commentCount: 1, merged: [] });
			expect(back.moves.at(-1)).toMatchObject({ from: 'merged', to: 'under-review' });
			expect(await followers()).toEqual(before.followers);
			expect((await tx.select().from(bookmarks)).map(({ postId }) => postId)).toEqual([one.id]);
			await expect(undoMergeIdea(asCleo, { mergeId: merge.id })).rejects.toBeInstanceOf(Conflict);
			expect(await verbs(tx)).toContain('idea.unmerged');
		}));

	it('is undone from the outside in when one was merged after the other', () =>
		rolledBack(db(), async (tx) => {
			const [jana, cleo] = [await buildPerson(tx), await buildPerson(tx, { roles: ['communicator'] })];
			const ctx = ctxOf(tx, cleo);
			const [one, two, three] = [await buildIdea(tx, jana), await buildIdea(tx, jana), await buildIdea(tx, jana)];
			await mergeIdea(ctx, { id: one.id, into: two.id, reason: 'The same.' });
			const inner = mergeIn(await findIdea(ctx, two.id));
			await mergeIdea(ctx, { id: two.id, into: three.id, reason: 'The same.' });
			// Nobody decides about the middle one while it is merged itself.
			await expect(undoMergeIdea(ctx, { mergeId: inner.id })).rejects.toBeInstanceOf(Forbidden);
			const outer = mergeIn(await findIdea(ctx, three.id));
			await undoMergeIdea(ctx, { mergeId: outer.id });
			await undoMergeIdea(ctx, { mergeId: inner.id });
			expect((await findIdea(ctx, one.id)).stage).toBe('submitted');
		}));

	it('keeps words inside the space they were written in', () =>
		rolledBack(db(), async (tx) => {
			const [jana, cleo] = [await buildPerson(tx), await buildPerson(tx, { roles: ['communicator'] })];
			const space = await buildSpace(tx, { visibility: 'private', members: [jana, cleo] });
			const [inside, outside] = [await buildIdea(tx, jana, { spaceId: space.id }), await buildIdea(tx, jana)];
			const merge = mergeIdea(ctxOf(tx, cleo), { id: inside.id, into: outside.id, reason: 'The same.' });
			await expect(merge).rejects.toMatchObject({ code: 'other_space' });
			const stranger = ctxOf(tx, await buildPerson(tx, { roles: ['communicator'] }));
			await expect(moveIdea(stranger, to(inside.id, 'planned'))).rejects.toBeInstanceOf(NotFound);
			const into = mergeIdea(stranger, { id: outside.id, into: inside.id, reason: 'The same.' });
			await expect(into).rejects.toMatchObject({ code: 'idea_unknown' });
		}));
});

// Voting in a poll of an article: one vote a person, changed and taken back at will.
import { and, eq, isNotNull } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { Forbidden, NotFound } from '#server/platform/errors.ts';
import { findArticlePost } from '../actions.ts';
import type { VoteInPoll } from '../input.ts';
import { pollOptions, polls, pollVotes } from '../schema.ts';

/**
 * Which answer somebody gave is in no event: that they voted is.
 * @throws NotFound for a hidden article or an answer that is not one of the poll's, Forbidden while the article is not out.
 */
export function voteInPoll(ctx: Ctx, { id, pollId, optionId }: VoteInPoll): Promise<{ id: number; slug: string }> {
	return inTransaction(ctx, async (tx) => {
		const post = await findArticlePost(tx, id);
		await demandOption(tx, id, pollId, optionId);
		if (!post.can.react) throw new Forbidden(m.articles_poll_closed(), 'poll_closed');
		const mine = and(eq(pollVotes.pollId, pollId), eq(pollVotes.personId, tx.viewer.id));
		const [before] = await tx.db.select().from(pollVotes).where(mine).for('update');
		if ((before?.optionId ?? null) === optionId) return { id, slug: post.slug };
		if (optionId === null) await tx.db.delete(pollVotes).where(mine);
		else {
			const vote = { optionId, votedAt: tx.now };
			await tx.db
				.insert(pollVotes)
				.values({ pollId, personId: tx.viewer.id, ...vote })
				.onConflictDoUpdate({ target: [pollVotes.pollId, pollVotes.personId], set: vote });
		}
		await record(tx, {
			...{ verb: verbOf(before !== undefined, optionId), subject: 'post', subjectId: id, spaceId: post.spaceId },
			...{ otherId: post.authorId, facts: { poll: pollId } }
		});
		return { id, slug: post.slug };
	});
}

function verbOf(hadVoted: boolean, optionId: number | null): string {
	if (optionId === null) return 'poll.vote_withdrawn';
	return hadVoted ? 'poll.vote_changed' : 'poll.voted';
}

async function demandOption(tx: Ctx, postId: number, pollId: number, optionId: number | null): Promise<void> {
	const [poll] = await tx.db
		.select({ id: polls.id })
		.from(polls)
		.where(and(eq(polls.id, pollId), eq(polls.postId, postId), isNotNull(polls.position)));
	if (!poll) throw new NotFound();
	if (optionId === null) return;
	const [option] = await tx.db
		.select({ id: pollOptions.id })
		.from(pollOptions)
		.where(and(eq(pollOptions.id, optionId), eq(pollOptions.pollId, pollId), isNotNull(pollOptions.position)));
	if (!option) throw new NotFound();
}

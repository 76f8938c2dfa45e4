// Judging answers: accepting one, voting, saying that it helped, and commenting on it.
import { m } from '#lib/paraglide/messages.js';
import { writePartComment } from '#server/conversation/comments/actions.ts';
import { vote, type Voted, voteOnPart } from '#server/conversation/votes/actions.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { named } from '#server/platform/db/client.ts';
import { Forbidden } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import type { AcceptAnswer, CommentOnAnswer, SayHelped, VoteOnAnswer, VoteOnQuestion } from '../input.ts';
import { refreshExpertise } from '../keep/expertise.ts';
import { refreshQuestions } from '../keep/facts.ts';
import { canAccept, canSayHelped } from '../policy.ts';
import { findAnswer, findQuestion, lockAnswer } from '../queries/find.ts';
import type { WrittenAnswer } from './answer.ts';

/** The job that tells whose answer was accepted. */
export const tellOfAcceptanceJob = 'tell-of-acceptance';

/** One answer is accepted at a time; accepting another takes its place. @throws Forbidden as `canAccept` says. */
export function acceptAnswer(ctx: Ctx, { answerId, accept }: AcceptAnswer): Promise<WrittenAnswer> {
	return inTransaction(ctx, async (tx) => {
		const { post, facts, answer } = await lockAnswer(tx, answerId);
		if (!canAccept(tx.viewer, post, answer, facts)) throw new Forbidden(m.questions_error_accept(), 'not_acceptable');
		const written = { id: answer.id, postId: post.id, slug: post.slug };
		if ((facts.acceptedAnswerId === answer.id) === accept) return written;
		const values = [post.id, accept ? answer.id : null, accept ? tx.now : null, accept ? tx.viewer.id : null];
		await named(tx.db, 'question_accept', acceptText, values);
		await refreshQuestions(tx.db, [post.id]);
		// Whoever had it accepted before is among those who answered.
		await refreshExpertise(tx.db, { postId: post.id });
		await record(tx, {
			verb: accept ? 'answer.accepted' : 'answer.unaccepted',
			subject: 'answer',
			subjectId: answer.id,
			spaceId: post.spaceId,
			otherId: answer.authorId,
			facts: { post: post.id, behalf: post.authorId !== tx.viewer.id }
		});
		if (accept && !tx.quiet) await enqueue(tx.db, tellOfAcceptanceJob, { answerId: answer.id, actorId: tx.viewer.id });
		return written;
	});
}

const acceptText =
	'update questions set accepted_answer_id = $2, accepted_at = $3, accepted_by_id = $4 where post_id = $1';

/** @throws NotFound for a post of another kind, Forbidden on one's own. */
export function voteOnQuestion(ctx: Ctx, input: VoteOnQuestion): Promise<Voted & { score: number }> {
	return inTransaction(ctx, async (tx) => {
		const { post } = await findQuestion(tx, input.postId);
		return vote(tx, { postId: post.id, value: input.value });
	});
}

/** Votes on an answer; its score moves in the same transaction. @throws Forbidden on one's own. */
export function voteOnAnswer(ctx: Ctx, input: VoteOnAnswer): Promise<Voted & { score: number; postId: number }> {
	return inTransaction(ctx, async (tx) => {
		const { post, answer } = await findAnswer(tx, input.answerId);
		const vote = { postId: post.id, partId: answer.id, value: input.value };
		const voted = await voteOnPart(tx, vote, answer);
		const text = 'update answers set score = score + $2::int where id = $1 returning score';
		const [row] = await named<{ score: number }>(tx.db, 'answer_score', text, [answer.id, voted.by]);
		return { ...voted, score: row?.score ?? answer.score, postId: post.id };
	});
}

/**
 * "This helped me", with the time it saved where somebody says so: evidence, counted once per person and answer.
 * Said again, the time is changed; `helped: false` takes it back.
 */
export function sayHelped(ctx: Ctx, input: SayHelped): Promise<WrittenAnswer> {
	return inTransaction(ctx, async (tx) => {
		const { post, answer } = await lockAnswer(tx, input.answerId);
		if (!canSayHelped(tx.viewer, post, answer)) throw new Forbidden(m.questions_error_own_help(), 'own_help');
		const values = [answer.id, tx.viewer.id];
		const [row] = input.helped
			? await named<{ fresh: boolean }>(tx.db, 'answer_helped', helpedText, [...values, input.minutes, tx.now])
			: await named<{ fresh: boolean }>(tx.db, 'answer_not_helped', notHelpedText, values);
		const written = { id: answer.id, postId: post.id, slug: post.slug };
		if (!row) return written;
		await named(tx.db, 'answer_help_sums', sumsText, [answer.id]);
		await record(tx, {
			verb: input.helped ? (row.fresh ? 'answer.helped' : 'answer.help-changed') : 'answer.help-withdrawn',
			subject: 'answer',
			subjectId: answer.id,
			spaceId: post.spaceId,
			otherId: answer.authorId,
			facts: { post: post.id, minutes: input.helped ? input.minutes : null }
		});
		return written;
	});
}

const helpedText = `insert into answer_helps as h (answer_id, person_id, minutes, created_at) values ($1, $2, $3, $4)
	on conflict (answer_id, person_id) do update set minutes = excluded.minutes where h.minutes is distinct from excluded.minutes
	returning xmax = 0 as fresh`;
const notHelpedText = 'delete from answer_helps where answer_id = $1 and person_id = $2 returning false as fresh';
const sumsText = `update answers a set helped_count = s.people, minutes_saved = s.minutes
	from (select count(*)::int as people, coalesce(sum(minutes), 0)::int as minutes from answer_helps where answer_id = $1) s where a.id = $1`;

/** @throws Forbidden on a question that is closed, TooMany, Conflict when the comment answered is elsewhere. */
export function commentOnAnswer(ctx: Ctx, input: CommentOnAnswer): Promise<{ id: number }> {
	return inTransaction(ctx, async (tx) => {
		const { post, answer } = await findAnswer(tx, input.answerId);
		const { parentId, body } = input;
		return writePartComment(tx, { postId: post.id, partId: answer.id, parentId, body }, answer);
	});
}

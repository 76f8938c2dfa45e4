// Evaluation: who is asked to score an idea, and what they give; blind until they have.
import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import type { Criterion, Scores } from '#lib/terms/ideas.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { Forbidden, Invalid, type Issue } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { readersOf } from '../handles.ts';
import type { InviteReviewers, LeaveReview, ScoreIdea } from '../input.ts';
import { criteriaOf, type FoundIdea, findIdeaPost, lockIdea } from '../queries.ts';
import { rate } from '../rating.ts';
import { ideaReviews, ideas } from '../schema.ts';

/** Asking somebody twice changes nothing. @throws Invalid on `people` for those who may not see the idea, or wrote it. */
export function inviteReviewers(ctx: Ctx, { id, people: handles }: InviteReviewers): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		const idea = await findIdeaPost(tx, id);
		if (!idea.may.decide || !idea.may.score) throw new Forbidden();
		const ids = await readersOf(tx, idea, handles, 'people');
		if (!ids.length) throw new Invalid([{ field: 'people', message: m.ideas_refused_nobody() }], 'nobody');
		if (ids.some((person) => person === idea.authorId || idea.coAuthorIds.includes(person)))
			throw new Invalid([{ field: 'people', message: m.ideas_refused_author_reviews() }], 'author_reviews');
		const asked = await tx.db
			.insert(ideaReviews)
			.values(ids.map((personId) => ({ postId: id, personId, invitedById: tx.viewer.id, invitedAt: tx.now })))
			.onConflictDoNothing()
			.returning({ personId: ideaReviews.personId });
		for (const { personId } of asked) await recordOf(tx, 'review_asked', idea, personId);
		if (asked.length && !tx.quiet)
			await enqueue(tx.db, 'tell-of-idea', {
				what: 'review',
				postId: id,
				personIds: asked.map((row) => row.personId),
				actorId: tx.viewer.id
			});
	});
}

/** Scores all criteria; giving others later replaces them. @throws Forbidden for those who were not asked. */
export function scoreIdea(ctx: Ctx, { id, scores, note }: ScoreIdea): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		const idea = await lockIdea(tx, id);
		const mine = and(eq(ideaReviews.postId, id), eq(ideaReviews.personId, tx.viewer.id));
		const [review] = await tx.db.select({ scoredAt: ideaReviews.scoredAt }).from(ideaReviews).where(mine);
		if (!review) throw new Forbidden();
		if (!idea.may.score) throw new Forbidden(m.ideas_refused_over(), 'review_over');
		const criteria = criteriaOf(idea);
		const given = demandAll(criteria, scores);
		await tx.db.update(ideaReviews).set({ scores: given, note, scoredAt: tx.now }).where(mine);
		await writeRating(tx, id, criteria);
		await recordOf(tx, review.scoredAt ? 'rescored' : 'scored', idea, idea.authorId);
	});
}

/** "I cannot judge this": one who was asked leaves, before scoring. */
export function leaveReview(ctx: Ctx, { id }: LeaveReview): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		const idea = await findIdeaPost(tx, id);
		const mine = and(eq(ideaReviews.postId, id), eq(ideaReviews.personId, tx.viewer.id), isNull(ideaReviews.scoredAt));
		const gone = await tx.db.delete(ideaReviews).where(mine).returning({ id: ideaReviews.personId });
		if (!gone.length) throw new Forbidden();
		await recordOf(tx, 'review_left', idea, idea.authorId);
	});
}

/** Computes the figures of one idea from what its reviewers gave; call after weights have changed too. */
export async function writeRating(ctx: Pick<Ctx, 'db'>, postId: number, criteria: readonly Criterion[]): Promise<void> {
	const rows = await ctx.db
		.select({ scores: ideaReviews.scores })
		.from(ideaReviews)
		.where(and(eq(ideaReviews.postId, postId), isNotNull(ideaReviews.scoredAt)));
	const figures = rate(
		criteria,
		rows.map((row) => row.scores ?? {})
	);
	await ctx.db.update(ideas).set(figures).where(eq(ideas.postId, postId));
}

/** @throws Invalid with one issue for each criterion without a score. */
function demandAll(criteria: readonly Criterion[], scores: Scores): Scores {
	const missing = criteria.filter(({ key }) => scores[key] === undefined);
	const issues = missing.map(({ key }): Issue => ({ field: `score-${key}`, message: m.ideas_refused_score() }));
	if (issues.length) throw new Invalid(issues, 'scores_missing');
	return Object.fromEntries(criteria.map(({ key }) => [key, scores[key]!]));
}

function recordOf(ctx: Ctx, verb: string, idea: FoundIdea, otherId: number | null) {
	return record(ctx, { verb: `idea.${verb}`, subject: 'post', subjectId: idea.id, spaceId: idea.spaceId, otherId });
}

// Deciding about an idea: from stage to stage, with a reason.
import { eq } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import type { IdeaStage } from '#lib/terms/cards.ts';
import { openStages } from '#lib/terms/ideas.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { Conflict, Forbidden, Invalid } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { writeCard } from '../card.ts';
import type { MoveIdea } from '../input.ts';
import { type FoundIdea, lockIdea } from '../queries.ts';
import { ideaMoves, ideas } from '../schema.ts';

/** @throws Invalid on `reason` when none is given, Conflict when somebody else was quicker. */
export function moveIdea(ctx: Ctx, { id, to, from, reason }: MoveIdea): Promise<{ id: number; slug: string }> {
	return inTransaction(ctx, async (tx) => {
		const idea = await lockIdea(tx, id);
		const { stage } = idea;
		if (!idea.may.moves.length) throw new Forbidden();
		if (stage === null || (from !== null && from !== stage)) throw new Conflict(m.ideas_refused_moved(), 'idea_moved');
		if (stage === to) throw new Conflict(m.ideas_refused_same_stage(), 'same_stage');
		if (!idea.may.moves.includes(to)) throw new Forbidden();
		demandReason(to, reason);
		await tx.db
			.update(ideas)
			.set({ stage: to, stageSince: tx.now, ...clocks(tx, idea, to) })
			.where(eq(ideas.postId, id));
		await writeMove(tx, idea, to, reason);
		await writeCard(tx, id);
		return { id, slug: idea.slug };
	});
}

/** Every move says why; a decline is read by all who hoped for it, so one word will not do. */
export function demandReason(to: IdeaStage, reason: string) {
	const least = to === 'declined' ? 10 : 3;
	if (reason.length >= least) return;
	const message = to === 'declined' ? m.ideas_refused_decline() : m.ideas_refused_reason();
	throw new Invalid([{ field: 'reason', message }], 'reason_missing');
}

/** The first move is a response; leaving the open stages is a decision, and coming back takes it back. */
export function clocks(ctx: Ctx, idea: FoundIdea, to: IdeaStage) {
	const respondedAt = idea.respondedAt ?? ctx.now;
	return { respondedAt, decidedAt: openStages.includes(to) ? null : (idea.decidedAt ?? ctx.now) };
}

export async function writeMove(
	ctx: Ctx,
	idea: FoundIdea,
	to: IdeaStage,
	reason: string,
	verb = 'idea.moved',
	facts: Record<string, number> = {}
): Promise<void> {
	const from = idea.stage ?? 'submitted';
	const [move] = await ctx.db
		.insert(ideaMoves)
		.values({ postId: idea.id, fromStage: from, toStage: to, reason, actorId: ctx.viewer.id, createdAt: ctx.now })
		.returning({ id: ideaMoves.id });
	await record(ctx, {
		verb,
		subject: 'post',
		subjectId: idea.id,
		spaceId: idea.spaceId,
		otherId: idea.authorId,
		facts: { from, to, ...facts }
	});
	if (!ctx.quiet)
		await enqueue(ctx.db, 'tell-of-idea', { what: 'moved', postId: idea.id, moveId: move?.id, actorId: ctx.viewer.id });
}

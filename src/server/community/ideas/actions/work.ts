// Putting an idea to work: who does it until when, how it goes, and what it brought.
import { eq } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { Conflict, Forbidden } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { readersOf } from '../handles.ts';
import type { EnterValue, NoteProgress, OneIdea, PlanWork } from '../input.ts';
import { type FoundIdea, findIdeaPost, lockIdea } from '../queries.ts';
import { ideaNotes, ideas } from '../schema.ts';

type Facts = Record<string, string | number | null>;

/** Names who puts it to work, and by when. */
export function planWork(ctx: Ctx, { id, owner, dueOn }: PlanWork): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		const idea = await lockIdea(tx, id);
		if (!idea.may.decide) throw new Forbidden();
		const [ownerId = null] = await readersOf(tx, idea, owner ? [owner] : [], 'owner');
		await tx.db.update(ideas).set({ ownerId, dueOn }).where(eq(ideas.postId, id));
		await recordOf(tx, 'work_planned', idea, ownerId, { due: dueOn });
		if (ownerId && ownerId !== idea.ownerId) await tell(tx, 'owner', id, { personIds: [ownerId] });
	});
}

/** A note on how it goes; all who care for the idea are told. */
export function noteProgress(ctx: Ctx, { id, body, progress }: NoteProgress): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		const idea = await findIdeaPost(tx, id);
		if (!idea.may.work) throw new Forbidden();
		const [note] = await tx.db
			.insert(ideaNotes)
			.values({ postId: id, authorId: tx.viewer.id, body, progress, createdAt: tx.now })
			.returning({ id: ideaNotes.id });
		await recordOf(tx, 'progress_noted', idea, idea.authorId, { progress });
		await tell(tx, 'noted', id, { noteId: note?.id });
	});
}

/** What it brought, as those who did the work say; it counts once the sponsor has confirmed it. */
export function enterValue(ctx: Ctx, { id, amount, unit, note }: EnterValue): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		const idea = await lockIdea(tx, id);
		if (!idea.may.work) throw new Forbidden();
		if (idea.valueConfirmedAt) throw new Conflict(m.ideas_refused_confirmed(), 'value_confirmed');
		if (!idea.may.enterValue) throw new Forbidden(m.ideas_refused_too_early(), 'too_early');
		const value = { valueAmount: amount, valueUnit: unit, valueNote: note };
		await tx.db
			.update(ideas)
			.set({ ...value, valueById: tx.viewer.id, valueAt: tx.now })
			.where(eq(ideas.postId, id));
		await recordOf(tx, 'value_entered', idea, idea.authorId, { amount, unit, note });
		await tell(tx, 'value', id);
	});
}

/** From here on it is evidence. @throws Forbidden for all but the sponsor, Conflict when nothing was entered. */
export function confirmValue(ctx: Ctx, { id }: OneIdea): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		const idea = await lockIdea(tx, id);
		if (!idea.may.decide) throw new Forbidden();
		if (idea.valueConfirmedAt) return;
		if (idea.valueAmount === null) throw new Conflict(m.ideas_refused_no_value(), 'no_value');
		if (!idea.may.confirmValue) throw new Forbidden();
		await tx.db
			.update(ideas)
			.set({ valueConfirmedAt: tx.now, valueConfirmedById: tx.viewer.id })
			.where(eq(ideas.postId, id));
		const { valueAmount: amount, valueUnit: unit, valueNote: note } = idea;
		await recordOf(tx, 'value_confirmed', idea, idea.authorId, { amount, unit, note });
		await tell(tx, 'confirmed', id);
	});
}

async function tell(ctx: Ctx, what: string, postId: number, more: object = {}): Promise<void> {
	if (!ctx.quiet) await enqueue(ctx.db, 'tell-of-idea', { what, postId, actorId: ctx.viewer.id, ...more });
}

function recordOf(ctx: Ctx, verb: string, idea: FoundIdea, otherId: number | null, facts: Facts) {
	const where = { subject: 'post', subjectId: idea.id, spaceId: idea.spaceId };
	return record(ctx, { verb: `idea.${verb}`, ...where, otherId, facts });
}

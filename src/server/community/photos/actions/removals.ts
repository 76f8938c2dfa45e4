// "Please remove this photo of me": asked, hidden where the rules say so, decided in time.
import { and, eq, isNull, sql } from 'drizzle-orm';
import { type Ctx, inTransaction, type PublicCtx } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { workingHoursLater } from '#server/members/organisation/working-time.ts';
import { Forbidden, NotFound } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { refreshCard, refreshWords } from '../card.ts';
import type { AskRemoval, DecideRemoval, SetRules, WithdrawRemoval } from '../input.ts';
import { canSetRules, canTendPhoto } from '../policy.ts';
import { findPhotoPlace } from '../queries/find.ts';
import { findRules } from '../queries/removals.ts';
import { photoPeople, photoRemovals, photoRules, photos } from '../schema.ts';
import { hidePictures, takeAway } from './photos.ts';

export interface Asked {
	id: number;
	dueAt: Date;
	hidden: boolean;
}

/** Asking twice changes nothing. Whoever may take the photo away themselves does not need to ask, but may. */
export function askRemoval(ctx: Ctx, { photoId, reason }: AskRemoval): Promise<Asked> {
	return inTransaction(ctx, async (tx) => {
		const { photo, post } = await findPhotoPlace(tx, photoId);
		const rules = await findRules(tx);
		const dueAt = await dueBy(tx, rules.removalHours);
		const [made] = await tx.db
			.insert(photoRemovals)
			.values({ photoId: photo.id, personId: tx.viewer.id, reason, dueAt, createdAt: tx.now })
			.onConflictDoNothing()
			.returning({ id: photoRemovals.id });
		if (!made) return already(tx, photo.id);
		if (rules.hideAtOnce) await setHidden(tx, photo.id, post.id, true);
		// Whoever wants it gone does not want to be named in it either.
		await tx.db
			.update(photoPeople)
			.set({ state: 'declined', answeredAt: tx.now })
			.where(and(eq(photoPeople.photoId, photo.id), eq(photoPeople.personId, tx.viewer.id)));
		const event = { subject: 'photo', subjectId: photo.id, spaceId: post.spaceId, otherId: photo.uploaderId };
		await record(tx, { verb: 'photo.removal_asked', ...event, facts: { post: post.id, hidden: rules.hideAtOnce } });
		if (!tx.quiet) await enqueue(tx.db, 'tell-of-removal', { removalId: made.id });
		return { id: made.id, dueAt, hidden: rules.hideAtOnce };
	});
}

/** By the organisation's calendar on the day it was asked. A calendar that knows no work has no hours but those of the day. */
async function dueBy(ctx: Ctx, hours: number): Promise<Date> {
	const later = workingHoursLater(ctx.now, hours, await findOrganisation(ctx));
	return later && later > ctx.now ? later : new Date(ctx.now.getTime() + hours * 3_600_000);
}

async function already(ctx: Ctx, photoId: number): Promise<Asked> {
	const [row] = await ctx.db
		.select({ id: photoRemovals.id, dueAt: photoRemovals.dueAt })
		.from(photoRemovals)
		.where(
			and(
				eq(photoRemovals.photoId, photoId),
				eq(photoRemovals.personId, ctx.viewer.id),
				isNull(photoRemovals.decidedAt)
			)
		);
	if (!row) throw new NotFound();
	return { ...row, hidden: false };
}

async function setHidden(ctx: Ctx, photoId: number, postId: number, hidden: boolean) {
	await ctx.db
		.update(photos)
		.set({ hiddenAt: hidden ? ctx.now : null })
		.where(eq(photos.id, photoId));
	await hidePictures(ctx, [photoId], hidden);
	await refreshCard(ctx, postId);
	await refreshWords(ctx, postId);
}

/** The photo's owner or whoever keeps order decides for all who asked; a photo that stays needs a reason. */
export function decideRemoval(ctx: Ctx, { removalId, decision, answer }: DecideRemoval): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		const request = await openRequest(tx, removalId);
		const { photo, post } = await findPhotoPlace(tx, request.photoId);
		if (!canTendPhoto(tx.viewer, post, photo)) throw new Forbidden();
		const decided = await tx.db
			.update(photoRemovals)
			.set({ decision, answer, decidedBy: tx.viewer.id, decidedAt: tx.now })
			.where(and(eq(photoRemovals.photoId, photo.id), isNull(photoRemovals.decidedAt)))
			.returning({ id: photoRemovals.id, personId: photoRemovals.personId });
		if (decision === 'removed') await takeAway(tx, post, [photo.id]);
		else await setHidden(tx, photo.id, post.id, false);
		const event = { subject: 'photo', subjectId: photo.id, spaceId: post.spaceId, facts: { post: post.id, decision } };
		for (const { id, personId } of decided) {
			await record(tx, { verb: 'photo.removal_decided', ...event, otherId: personId });
			if (!tx.quiet) await enqueue(tx.db, 'tell-of-removal', { removalId: id });
		}
	});
}

/** The one who asked takes it back. */
export function withdrawRemoval(ctx: Ctx, { removalId }: WithdrawRemoval): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		const request = await openRequest(tx, removalId);
		if (request.personId !== tx.viewer.id) throw new NotFound();
		await tx.db
			.update(photoRemovals)
			.set({ decision: 'withdrawn', decidedAt: tx.now, decidedBy: tx.viewer.id })
			.where(eq(photoRemovals.id, removalId));
		const others = await tx.db
			.select({ id: photoRemovals.id })
			.from(photoRemovals)
			.where(and(eq(photoRemovals.photoId, request.photoId), isNull(photoRemovals.decidedAt)));
		const [photo] = await tx.db.select().from(photos).where(eq(photos.id, request.photoId));
		if (!others.length && photo?.hiddenAt && !photo.removedAt) await setHidden(tx, photo.id, photo.postId, false);
		const facts = { post: photo?.postId ?? null };
		await record(tx, { verb: 'photo.removal_withdrawn', subject: 'photo', subjectId: request.photoId, facts });
	});
}

async function openRequest(ctx: Ctx, id: number) {
	const [row] = await ctx.db.select().from(photoRemovals).where(eq(photoRemovals.id, id)).for('update');
	if (!row || row.decidedAt) throw new NotFound();
	return row;
}

/** Those who decide are told once more when a request is late. Returns how many are. */
export function remindOfRemovals(ctx: PublicCtx): Promise<number> {
	return inTransaction(ctx, async (tx) => {
		const late = await tx.db
			.update(photoRemovals)
			.set({ remindedAt: tx.now })
			.where(
				and(
					isNull(photoRemovals.decidedAt),
					isNull(photoRemovals.remindedAt),
					sql`${photoRemovals.dueAt} < ${tx.now.toISOString()}::timestamptz`
				)
			)
			.returning({ id: photoRemovals.id });
		for (const { id } of late) await enqueue(tx.db, 'tell-of-removal', { removalId: id, late: true });
		return late.length;
	});
}

export function setRules(ctx: Ctx, { hideAtOnce, removalHours }: SetRules): Promise<void> {
	if (!canSetRules(ctx.viewer)) throw new Forbidden();
	return inTransaction(ctx, async (tx) => {
		await tx.db
			.insert(photoRules)
			.values({ id: 1, hideAtOnce, removalHours })
			.onConflictDoUpdate({ target: photoRules.id, set: { hideAtOnce, removalHours } });
		await record(tx, {
			verb: 'photo.rules_set',
			subject: 'organisation',
			subjectId: 1,
			facts: { hideAtOnce, removalHours }
		});
	});
}

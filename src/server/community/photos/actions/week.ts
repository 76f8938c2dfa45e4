// The photo of the week, chosen by a communicator.
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { Conflict, Forbidden } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { m } from '#lib/paraglide/messages.js';
import type { ChooseOfTheWeek } from '../input.ts';
import { canChooseOfTheWeek } from '../policy.ts';
import { findPhotoPlace } from '../queries/find.ts';
import { photosOfTheWeek } from '../schema.ts';

/** For the week that is; choosing again replaces it. Returns the week's Monday. */
export function chooseOfTheWeek(ctx: Ctx, { photoId, words }: ChooseOfTheWeek): Promise<string> {
	return inTransaction(ctx, async (tx) => {
		const { photo, post } = await findPhotoPlace(tx, photoId);
		if (!canChooseOfTheWeek(tx.viewer, post)) throw new Forbidden();
		if (photo.hiddenAt) throw new Conflict(m.photos_refused_hidden(), 'photo_hidden');
		const week = mondayOf(tx.now);
		const chosen = { photoId: photo.id, words, chosenBy: tx.viewer.id, createdAt: tx.now };
		await tx.db
			.insert(photosOfTheWeek)
			.values({ week, ...chosen })
			.onConflictDoUpdate({ target: photosOfTheWeek.week, set: chosen });
		await record(tx, {
			verb: 'photo.of_the_week',
			subject: 'photo',
			subjectId: photo.id,
			otherId: photo.uploaderId,
			facts: { post: post.id, week }
		});
		if (!tx.quiet)
			await enqueue(tx.db, 'tell-of-photo', { photoId: photo.id, verb: 'photo.of_the_week', actorId: tx.viewer.id });
		return week;
	});
}

/** The Monday of a moment's week, in UTC. */
export function mondayOf(at: Date): string {
	const day = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()));
	day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
	return day.toISOString().slice(0, 10);
}

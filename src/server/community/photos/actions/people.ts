// Who is in a photo: oneself at once, others only when they agree.
import { and, eq } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import type { FoundPost } from '#server/conversation/posts/queries.ts';
import { readersAmong } from '#server/conversation/posts/queries/readers.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { named } from '#server/platform/db/client.ts';
import { Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import type { AnswerNaming, NamePerson, UnnamePerson } from '../input.ts';
import { canNamePeople, canTendPhoto } from '../policy.ts';
import { findPhotoPlace } from '../queries/find.ts';
import { photoPeople, photoRemovals, photoUploads } from '../schema.ts';

/** Names a person in a photo: oneself, or somebody who is then asked and not shown before they agree. */
export function namePerson(ctx: Ctx, { photoId, handle }: NamePerson): Promise<{ state: 'asked' | 'agreed' }> {
	return inTransaction(ctx, async (tx) => {
		const { photo, post } = await findPhotoPlace(tx, photoId);
		if (!canNamePeople(tx.viewer, post)) throw new Forbidden();
		const person = await personOf(tx, handle, post);
		const state = person === tx.viewer.id ? 'agreed' : 'asked';
		const row = { photoId: photo.id, personId: person, state, askedBy: tx.viewer.id, createdAt: tx.now } as const;
		const answeredAt = state === 'agreed' ? tx.now : null;
		// Whoever declined once is not asked again, but may name themselves.
		const [made] = await tx.db
			.insert(photoPeople)
			.values({ ...row, answeredAt })
			.onConflictDoUpdate({
				target: [photoPeople.photoId, photoPeople.personId],
				set: { state, answeredAt },
				setWhere: state === 'agreed' ? undefined : eq(photoPeople.personId, 0)
			})
			.returning({ state: photoPeople.state });
		if (!made) return { state };
		const facts = { post: post.id, state };
		const event = { subject: 'photo', subjectId: photo.id, spaceId: post.spaceId, otherId: person, facts };
		await record(tx, { verb: 'photo.named', ...event });
		if (state === 'asked' && !tx.quiet)
			await enqueue(tx.db, 'tell-of-photo', {
				photoId: photo.id,
				verb: 'photo.named',
				actorId: tx.viewer.id,
				personId: person
			});
		return { state };
	});
}

/** @throws Invalid when nobody has that handle, or they could not see the photo. */
async function personOf(ctx: Ctx, handle: string, post: FoundPost): Promise<number> {
	const text = `select id from people where lower(handle) = $1 and status <> 'left'`;
	const [row] = await named<{ id: number }>(ctx.db, 'photo_person', text, [handle]);
	if (!row || !(await readersAmong(ctx, post, [row.id])).length)
		throw new Invalid([{ field: 'handle', message: m.articles_refused_handle({ handles: handle }) }], 'person_unknown');
	return row.id;
}

/** The one who was asked says yes or no; a yes may become a no later. */
export function answerNaming(ctx: Ctx, { photoId, agree }: AnswerNaming): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		const { photo, post } = await findPhotoPlace(tx, photoId);
		const state = agree ? 'agreed' : 'declined';
		const changed = await tx.db
			.update(photoPeople)
			.set({ state, answeredAt: tx.now })
			.where(and(eq(photoPeople.photoId, photo.id), eq(photoPeople.personId, tx.viewer.id)))
			.returning({ askedBy: photoPeople.askedBy });
		if (!changed.length) throw new NotFound();
		const facts = { post: post.id, state };
		const otherId = changed[0]!.askedBy === tx.viewer.id ? null : changed[0]!.askedBy;
		await record(tx, {
			verb: 'photo.naming_answered',
			subject: 'photo',
			subjectId: photo.id,
			spaceId: post.spaceId,
			otherId,
			facts
		});
	});
}

/** Takes a name away: who asked, who tends the photo, and the named person themselves. */
export function unnamePerson(ctx: Ctx, { photoId, personId }: UnnamePerson): Promise<void> {
	if (personId === ctx.viewer.id) return answerNaming(ctx, { photoId, agree: false });
	return inTransaction(ctx, async (tx) => {
		const { photo, post } = await findPhotoPlace(tx, photoId);
		const tends = canTendPhoto(tx.viewer, post, photo);
		const naming = and(eq(photoPeople.photoId, photo.id), eq(photoPeople.personId, personId));
		const gone = await tx.db
			.delete(photoPeople)
			.where(tends ? naming : and(naming, eq(photoPeople.askedBy, tx.viewer.id)))
			.returning({ id: photoPeople.personId });
		if (!gone.length) throw new NotFound();
		const event = { subject: 'photo', subjectId: photo.id, spaceId: post.spaceId, otherId: personId };
		await record(tx, { verb: 'photo.unnamed', ...event, facts: { post: post.id } });
	});
}

/** Whoever is forgotten is named in no photo any more; why they wanted one gone, and what their files were called, goes too. */
export async function forgetInPhotos(ctx: Ctx, personId: number): Promise<void> {
	await ctx.db.delete(photoPeople).where(eq(photoPeople.personId, personId));
	await ctx.db.update(photoRemovals).set({ reason: '' }).where(eq(photoRemovals.personId, personId));
	await ctx.db.update(photoUploads).set({ name: '' }).where(eq(photoUploads.personId, personId));
}

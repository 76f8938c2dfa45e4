// What people do with the photos of an album: describe, put in order, choose the cover, take away and bring back.
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { media } from '#server/conversation/media/schema.ts';
import { posts } from '#server/conversation/posts/schema.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { named } from '#server/platform/db/client.ts';
import { Forbidden, NotFound } from '#server/platform/errors.ts';
import { refreshCard, refreshWords } from '../card.ts';
import type { DescribePhoto, MovePhoto, OnePhoto, RemovePhotos, RestorePhotos } from '../input.ts';
import { canTendPhoto } from '../policy.ts';
import { findAlbumPlace, findPhotoPlace, type FoundAlbum, type FoundPhoto } from '../queries/find.ts';
import { albums, photos } from '../schema.ts';

/** Caption and description of one photo. */
export function describePhoto(ctx: Ctx, input: DescribePhoto): Promise<{ id: number }> {
	return inTransaction(ctx, async (tx) => {
		const found = await tended(tx, input.photoId);
		await describe(tx, found.photo, input);
		await refreshCard(tx, found.post.id);
		await refreshWords(tx, found.post.id);
		await recordOf(tx, found, 'photo.described');
		return { id: found.photo.id };
	});
}

/** Many at once, of one album; those that are not in it or not the viewer's to describe are left alone. */
export function describePhotos(ctx: Ctx, albumId: number, described: DescribePhoto[]): Promise<number> {
	return inTransaction(ctx, async (tx) => {
		const { post } = await findAlbumPlace(tx, albumId);
		const rows = await albumPhotos(
			tx,
			albumId,
			described.map((one) => one.photoId)
		);
		const mine = rows.filter((photo) => canTendPhoto(tx.viewer, post, photo));
		for (const photo of mine)
			await describe(
				tx,
				photo,
				described.find((one) => one.photoId === photo.id)!
			);
		if (!mine.length) return 0;
		await refreshCard(tx, albumId);
		await refreshWords(tx, albumId);
		const facts = { photos: mine.length };
		await record(tx, { verb: 'album.described', subject: 'post', subjectId: albumId, spaceId: post.spaceId, facts });
		return mine.length;
	});
}

async function describe(ctx: Ctx, photo: { id: number; mediaId: number }, { caption, alt }: DescribePhoto) {
	await ctx.db.update(photos).set({ caption }).where(eq(photos.id, photo.id));
	await ctx.db.update(media).set({ alt }).where(eq(media.id, photo.mediaId));
}

/** One place earlier or later; at the end nothing happens. */
export function movePhoto(ctx: Ctx, { photoId, by }: MovePhoto): Promise<{ id: number }> {
	return inTransaction(ctx, async (tx) => {
		const found = await tended(tx, photoId);
		const { photo, post } = found;
		if (!post.can.edit) throw new Forbidden();
		const [over, beyond] = await neighbours(tx, photo, by);
		if (!over) return { id: photo.id };
		const position = beyond ? (over.position + beyond.position) / 2 : over.position + by * 1_000;
		await tx.db.update(photos).set({ position }).where(eq(photos.id, photo.id));
		await refreshCard(tx, post.id);
		await recordOf(tx, found, 'photo.moved');
		return { id: photo.id };
	});
}

/** The two next to it in that direction, the nearer one first. */
function neighbours(ctx: Ctx, { postId, position, id }: FoundPhoto, by: 1 | -1) {
	const [sign, order] = by === 1 ? ['>', 'asc'] : ['<', 'desc'];
	const text = `select position from photos where post_id = $1 and removed_at is null and (position, id) ${sign} ($2::float8, $3::bigint)
		order by position ${order}, id ${order} limit 2`;
	return named<{ position: number }>(ctx.db, `photo_neighbours_${order}`, text, [postId, position, id]);
}

/** This photo stands for the album in lists. */
export function chooseCover(ctx: Ctx, { photoId }: OnePhoto): Promise<{ id: number }> {
	return inTransaction(ctx, async (tx) => {
		const found = await findPhotoPlace(tx, photoId);
		const { photo, post } = found;
		if (!post.can.edit) throw new Forbidden();
		await tx.db.update(albums).set({ coverChosen: true }).where(eq(albums.postId, post.id));
		await tx.db.update(posts).set({ coverId: photo.mediaId }).where(eq(posts.id, post.id));
		await refreshCard(tx, post.id);
		await recordOf(tx, found, 'photo.made_cover');
		return { id: photo.id };
	});
}

/** Takes photos out of their album; for a week they can be brought back. Returns which ones went. */
export function removePhotos(ctx: Ctx, { id, photoIds }: RemovePhotos): Promise<number[]> {
	return inTransaction(ctx, async (tx) => {
		const { post } = await findAlbumPlace(tx, id);
		const rows = await albumPhotos(tx, id, photoIds);
		const mine = rows.filter((photo) => canTendPhoto(tx.viewer, post, photo));
		if (!mine.length) throw rows.length ? new Forbidden() : new NotFound();
		await takeAway(
			tx,
			post,
			mine.map((photo) => photo.id)
		);
		return mine.map((photo) => photo.id);
	});
}

/** The pictures themselves are closed at once. The caller has asked whether it may. */
export async function takeAway(ctx: Ctx, post: FoundAlbum['post'], ids: number[]): Promise<void> {
	await ctx.db.update(photos).set({ removedAt: ctx.now, removedBy: ctx.viewer.id }).where(inArray(photos.id, ids));
	await hidePictures(ctx, ids, true);
	await refreshCard(ctx, post.id);
	await refreshWords(ctx, post.id);
	await record(
		ctx,
		...ids.map((id) => ({
			verb: 'photo.removed',
			subject: 'photo',
			subjectId: id,
			spaceId: post.spaceId,
			facts: { post: post.id }
		}))
	);
}

/** A picture's file is closed while its photo is removed or hidden. */
export async function hidePictures(ctx: Ctx, photoIds: number[], hidden: boolean): Promise<void> {
	const pictures = sql`${media.id} in (select media_id from photos where id = any(${`{${photoIds.join(',')}}`}::bigint[]))`;
	await ctx.db
		.update(media)
		.set({ hiddenAt: hidden ? ctx.now : null })
		.where(pictures);
}

/** Undoes a removal: all of them or none. */
export function restorePhotos(ctx: Ctx, { photoIds }: RestorePhotos): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		for (const photoId of photoIds) await restorePhoto(tx, { photoId });
	});
}

const UNDO_FOR = 7 * 24 * 3_600_000;

/** @throws NotFound when it was not removed, by somebody else, or too long ago. */
export function restorePhoto(ctx: Ctx, { photoId }: OnePhoto): Promise<{ id: number; postId: number }> {
	return inTransaction(ctx, async (tx) => {
		const { photo, post } = await findPhotoPlace(tx, photoId, true);
		const since = new Date(tx.now.getTime() - UNDO_FOR);
		const back = await tx.db
			.update(photos)
			.set({ removedAt: null, removedBy: null })
			.where(
				and(
					eq(photos.id, photo.id),
					eq(photos.removedBy, tx.viewer.id),
					sql`${photos.removedAt} > ${since.toISOString()}::timestamptz`,
					sql`not exists (select from photos o where o.post_id = ${photos.postId} and o.hash = ${photos.hash} and o.removed_at is null)`
				)
			)
			.returning({ hiddenAt: photos.hiddenAt });
		if (!back[0]) throw new NotFound();
		if (!back[0].hiddenAt) await hidePictures(tx, [photo.id], false);
		await refreshCard(tx, post.id);
		await refreshWords(tx, post.id);
		await recordOf(tx, { photo, post }, 'photo.restored');
		return { id: photo.id, postId: post.id };
	});
}

function albumPhotos(ctx: Ctx, postId: number, ids: number[]) {
	return ctx.db
		.select({ id: photos.id, mediaId: photos.mediaId, uploaderId: photos.uploaderId })
		.from(photos)
		.where(and(eq(photos.postId, postId), isNull(photos.removedAt), inArray(photos.id, ids)));
}

async function tended(ctx: Ctx, photoId: number) {
	const found = await findPhotoPlace(ctx, photoId);
	if (!canTendPhoto(ctx.viewer, found.post, found.photo)) throw new Forbidden();
	return found;
}

function recordOf(ctx: Ctx, { photo, post }: Pick<FoundAlbum, 'post'> & { photo: FoundPhoto }, verb: string) {
	const otherId = photo.uploaderId === ctx.viewer.id ? null : photo.uploaderId;
	const { id: subjectId } = photo;
	return record(ctx, {
		verb,
		subject: 'photo',
		subjectId,
		spaceId: post.spaceId,
		otherId,
		facts: { post: post.id }
	});
}

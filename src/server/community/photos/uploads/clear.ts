// What nobody needs any more: half uploads, old notes of finished ones, and the files of photos removed long ago.
import { eq } from 'drizzle-orm';
import { removeFiles } from '#server/conversation/media/actions.ts';
import { media, type MediaSize } from '#server/conversation/media/schema.ts';
import { files } from '#server/conversation/media/store.ts';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { config } from '#server/platform/config.ts';
import { named } from '#server/platform/db/client.ts';
import { photos } from '../schema.ts';
import { removePieces } from './receive.ts';

const HOUR = 3_600_000;
/** A file in the queue that nobody could prepare, however often it was tried. */
const GIVEN_UP_AFTER = 6 * HOUR;
/** Finished uploads count towards the day's limit. */
const NOTED_FOR = 25 * HOUR;
const REMOVED_FOR = 7 * 24 * HOUR;
const PORTION = 500;

/** Returns how many uploads were cleared away. */
export async function clearUploads(ctx: PublicCtx): Promise<number> {
	const before = (time: number) => new Date(ctx.now.getTime() - time);
	const stuck = `update photo_uploads set state = 'refused', problem = 'upload_incomplete', touched_at = $2 where state = 'waiting' and touched_at < $1`;
	await named(ctx.db, 'uploads_stuck', stuck, [before(GIVEN_UP_AFTER), ctx.now]);
	const text = `delete from photo_uploads where id in (select id from photo_uploads
			where (state = 'receiving' and touched_at < $1) or (state in ('done', 'duplicate', 'refused') and touched_at < $2) limit ${PORTION})
		returning id, pieces, state`;
	const values = [before(config().UPLOAD_KEEP_HOURS * HOUR), before(NOTED_FOR)];
	const gone = await named<{ id: string; pieces: number[]; state: string }>(ctx.db, 'uploads_clear', text, values);
	for (const { id, pieces } of gone) await removePieces(id, pieces);
	return gone.length;
}

interface Removed {
	photoId: number;
	mediaId: number;
	key: string;
	sizes: MediaSize[];
	original: string | null;
}

/** The row stays, for what was said about it and counted; words and pictures go. Returns how many photos. */
export async function clearRemovedPhotos(ctx: PublicCtx): Promise<number> {
	const text = `select f.id as "photoId", m.id as "mediaId", m.key, m.sizes, f.original from photos f join media m on m.id = f.media_id
		where f.removed_at < $1 and m.sizes <> '[]' limit ${PORTION}`;
	const long = await named<Removed>(ctx.db, 'photos_removed_long', text, [new Date(ctx.now.getTime() - REMOVED_FOR)]);
	for (const { photoId, mediaId, key, sizes, original } of long) {
		await removeFiles(key, sizes);
		if (original) await files().remove(original);
		await ctx.db.update(media).set({ sizes: [], placeholder: '', alt: '', name: '' }).where(eq(media.id, mediaId));
		await ctx.db.update(photos).set({ caption: '', original: null, originalBytes: null }).where(eq(photos.id, photoId));
	}
	return long.length;
}

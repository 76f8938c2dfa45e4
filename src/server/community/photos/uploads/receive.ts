// Files on their way in: begun, received piece by piece, given up; complete ones wait for their turn to be prepared.
import { randomBytes } from 'node:crypto';
import { m } from '#lib/paraglide/messages.js';
import type { UploadRow } from '#lib/terms/photos.ts';
import { files } from '#server/conversation/media/store.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { config } from '#server/platform/config.ts';
import { named } from '#server/platform/db/client.ts';
import { Conflict, Forbidden, Invalid, NotFound, TooMany } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { tellChange } from '#server/platform/live/changes.ts';
import { cleanLine } from '#server/platform/text/plain.ts';
import { canAddPhotos } from '../policy.ts';
import { findAlbumPlace } from '../queries/find.ts';
import { photoUploads } from '../schema.ts';

export interface BeginUpload {
	albumId: number;
	name: string;
	size: number;
}

/** An unguessable name for an upload. */
export const uploadId = () => randomBytes(18).toString('hex');

/** The name a piece is stored under until the photo is prepared. */
export const pieceKey = (id: string, from: number) => `uploads/${id}-${from}.bin`;

/** @throws Forbidden, Invalid ('upload_too_large'), TooMany, Conflict ('call_full', 'quota_full') before a byte is sent. */
export async function beginUpload(ctx: Ctx, { albumId, name, size }: BeginUpload, id = uploadId()): Promise<string> {
	const limit = config().UPLOAD_LIMIT_MB;
	if (!Number.isSafeInteger(size) || size <= 0)
		throw new Invalid([{ field: 'image', message: m.photos_problem_incomplete() }], 'upload_incomplete');
	if (size > limit * 1024 * 1024)
		throw new Invalid([{ field: 'image', message: m.articles_refused_upload({ limit }) }], 'upload_too_large');
	const { post, terms, mostEach } = await findAlbumPlace(ctx, albumId);
	if (!canAddPhotos(ctx.viewer, post, terms, ctx.now)) throw new Forbidden(m.photos_problem_closed(), 'album_closed');
	await refuseTooMany(ctx, albumId, mostEach);
	await ctx.db.insert(photoUploads).values({
		id,
		personId: ctx.viewer.id,
		postId: albumId,
		name: cleanLine(name).slice(0, 200) || m.photos_file(),
		size,
		createdAt: ctx.now,
		touchedAt: ctx.now
	});
	return id;
}

const countsText = `select (select count(*)::int from photo_uploads where person_id = $1 and created_at > $3) as today,
	(select count(*)::int from photos where uploader_id = $1 and removed_at is null) as kept,
	(select count(*)::int from photos where uploader_id = $1 and post_id = $2 and removed_at is null)
		+ (select count(*)::int from photo_uploads where person_id = $1 and post_id = $2 and state in ('receiving', 'waiting')) as here`;

async function refuseTooMany(ctx: Ctx, albumId: number, mostEach: number | null) {
	const { UPLOADS_A_DAY: aDay, PHOTOS_EACH: each } = config();
	const values = [ctx.viewer.id, albumId, new Date(ctx.now.getTime() - 24 * 3_600_000)];
	const [row] = await named<{ today: number; kept: number; here: number }>(ctx.db, 'upload_counts', countsText, values);
	if (!row) return;
	if (row.today >= aDay) throw new TooMany(3_600, m.photos_refused_day_full({ count: aDay }));
	if (each > 0 && row.kept >= each) throw new Conflict(m.photos_problem_quota(), 'quota_full');
	if (mostEach !== null && row.here >= mostEach)
		throw new Conflict(m.photos_refused_call_full({ count: mostEach }), 'call_full');
}

export interface FoundUpload {
	id: string;
	size: number;
	received: number;
	state: string;
	createdAt: Date;
}

/** One's own; nobody else's exists. @throws NotFound */
export async function findUpload(ctx: Ctx, id: string): Promise<FoundUpload> {
	const text = `select id, size, received, state, created_at as "createdAt" from photo_uploads where id = $1 and person_id = $2`;
	const [row] = await named<FoundUpload>(ctx.db, 'upload_find', text, [id, ctx.viewer.id]);
	if (!row) throw new NotFound();
	return row;
}

/** A broken line leaves a piece; a program that sends byte by byte is up to no good. */
const MOST_PIECES = 500;

const pieceText = `update photo_uploads set received = $4, pieces = pieces || $3::bigint, touched_at = $5,
		state = case when $4 = size then 'waiting' else state end
	where id = $1 and person_id = $2 and received = $3 and $4 <= size and state = 'receiving' and cardinality(pieces) < ${MOST_PIECES} returning state`;

/**
 * Takes in the bytes from `offset` on. The last one puts the file into the queue, in the same transaction.
 * @throws Conflict when somebody else wrote there meanwhile.
 */
export async function receivePiece(ctx: Ctx, id: string, offset: number, bytes: Buffer): Promise<number> {
	if (!bytes.length) return offset;
	const received = offset + bytes.length;
	const before = await findUpload(ctx, id);
	if (before.received !== offset || before.state !== 'receiving' || received > before.size) throw moved();
	await files().put(pieceKey(id, offset), bytes, 'application/octet-stream');
	return inTransaction(ctx, async (tx) => {
		const values = [id, tx.viewer.id, offset, received, tx.now];
		const [row] = await named<{ state: string }>(tx.db, 'upload_piece', pieceText, values);
		if (!row) throw moved();
		if (row.state !== 'waiting') return received;
		await enqueue(tx.db, 'prepare-photo', { uploadId: id });
		// No event yet: but the owner's page of the album says that it waits.
		await tellChange(tx.db, { people: [tx.viewer.id] });
		return received;
	});
}

const moved = () => new Conflict(m.photos_refused_piece(), 'upload_moved');

/** Whole files at once: the way of a form without script. What is refused is named and does not stop the rest. */
export async function addFiles(
	ctx: Ctx,
	albumId: number,
	given: { name: string; bytes: Buffer }[]
): Promise<{ taken: number; refused: { name: string; message: string }[] }> {
	const refused: { name: string; message: string }[] = [];
	for (const { name, bytes } of given) {
		try {
			const id = await beginUpload(ctx, { albumId, name, size: bytes.length });
			await receivePiece(ctx, id, 0, bytes);
		} catch (error) {
			if (!(error instanceof Invalid || error instanceof Conflict || error instanceof TooMany)) throw error;
			refused.push({ name, message: error.message });
		}
	}
	return { taken: given.length - refused.length, refused };
}

/** Gives up a file that is not complete; the pieces go. */
export async function cancelUpload(ctx: Ctx, id: string): Promise<void> {
	const text = `delete from photo_uploads where id = $1 and person_id = $2 and state = 'receiving' returning pieces`;
	const [row] = await named<{ pieces: number[] }>(ctx.db, 'upload_cancel', text, [id, ctx.viewer.id]);
	if (!row) throw new NotFound();
	await removePieces(id, row.pieces);
}

export async function removePieces(id: string, pieces: number[]): Promise<void> {
	for (const from of pieces) await files().remove(pieceKey(id, from));
}

/** What became of some of the viewer's files. */
export function listUploads(ctx: Ctx, ids: string[]): Promise<UploadRow[]> {
	const text = `select id, name, state, problem, photo_id as "photoId" from photo_uploads where person_id = $1 and id = any($2::text[])`;
	return named<UploadRow>(ctx.db, 'uploads_list', text, [ctx.viewer.id, ids.slice(0, 500)]);
}

/** Files of an album that did not become photos in the last day, for their owner. */
export function listRefusedUploads(ctx: Ctx, albumId: number): Promise<UploadRow[]> {
	const text = `select id, name, state, problem, photo_id as "photoId" from photo_uploads
		where person_id = $1 and post_id = $2 and state in ('refused', 'duplicate') order by created_at desc, id limit 50`;
	return named<UploadRow>(ctx.db, 'uploads_refused', text, [ctx.viewer.id, albumId]);
}

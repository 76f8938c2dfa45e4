// From a complete file to a photo of its album: recognised, decoded, stripped, in its sizes; or refused with the reason.
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { and, eq } from 'drizzle-orm';
import { removeFiles, rememberImage, storeImage, type StoredImage } from '#server/conversation/media/actions.ts';
import { files } from '#server/conversation/media/store.ts';
import { type Ctx, inTransaction, type PublicCtx } from '#server/members/access/ctx.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import { record } from '#server/members/ledger/record.ts';
import { named } from '#server/platform/db/client.ts';
import { Forbidden, Invalid } from '#server/platform/errors.ts';
import { personChannel, publish } from '#server/platform/live/publish.ts';
import { sniffFormat } from '#server/platform/storage/image-format.ts';
import { mimeOfKey } from '#server/platform/storage/keys.ts';
import { isStrippable, stripMetadata, strippable } from '#server/platform/storage/strip-metadata.ts';
import { refreshCard } from '../card.ts';
import { canAddPhotos } from '../policy.ts';
import { findAlbumPlace } from '../queries/find.ts';
import { photos, photoUploads } from '../schema.ts';
import { pieceKey, removePieces } from './receive.ts';

/** Where a photo goes, and what it was called. */
interface Destination {
	postId: number;
	spaceId: number | null;
	originals: boolean;
	name: string;
	/** Stands in for the moment it was taken, when the file does not say. */
	createdAt: Date;
}

interface Waiting extends Destination {
	id: string;
	size: number;
	pieces: number[];
	gone: boolean;
	person: Viewer;
}

const waitingText = `select u.id, u.post_id as "postId", u.name, u.size, u.pieces, u.created_at as "createdAt", a.originals, p.space_id as "spaceId",
	p.deleted_at is not null as gone, json_build_object('id', w.id, 'handle', w.handle, 'name', w.name, 'photo', w.photo, 'roles', w.roles,
		'language', w.language, 'timeZone', coalesce(w.time_zone, 'UTC'), 'spaceIds', '[]'::json, 'hostIds', '[]'::json) as person
	from photo_uploads u join posts p on p.id = u.post_id join albums a on a.post_id = p.id join people w on w.id = u.person_id
	where u.id = $1 and u.state = 'waiting'`;

export type Outcome = { state: 'done' | 'duplicate'; photoId: number } | { state: 'refused'; problem: string };

/** Safe to run twice: what is prepared already is left alone. */
export async function preparePhoto(ctx: PublicCtx, uploadId: string): Promise<void> {
	const [upload] = await named<Waiting>(ctx.db, 'upload_waiting', waitingText, [uploadId]);
	if (!upload) return;
	const outcome = await become({ ...ctx, viewer: upload.person }, upload);
	await inTransaction(ctx, (tx) => settle(tx, upload, outcome));
	await removePieces(upload.id, upload.pieces);
}

async function settle(ctx: PublicCtx, upload: Waiting, outcome: Outcome) {
	const { state, photoId, problem } = { photoId: null, problem: null, ...outcome };
	await ctx.db
		.update(photoUploads)
		.set({ state, photoId, problem, touchedAt: ctx.now })
		// What became a photo did, whoever else found it there a moment later.
		.where(and(eq(photoUploads.id, upload.id), state === 'done' ? undefined : eq(photoUploads.state, 'waiting')));
	await publish(ctx.db, personChannel(upload.person.id), {
		event: 'photo.prepared',
		upload: upload.id,
		post: upload.postId
	});
}

async function become(ctx: Ctx, upload: Waiting): Promise<Outcome> {
	if (upload.gone) return { state: 'refused', problem: 'album_closed' };
	const bytes = await assemble(upload);
	return bytes ? makePhoto(ctx, upload, bytes) : { state: 'refused', problem: 'upload_incomplete' };
}

/** A whole file becomes a photo at once: for what is brought in by a program. The viewer must be allowed to add. */
export async function addPhoto(
	ctx: Ctx,
	albumId: number,
	{ name, bytes }: { name: string; bytes: Buffer }
): Promise<Outcome> {
	const { post, terms, originals } = await findAlbumPlace(ctx, albumId);
	if (!canAddPhotos(ctx.viewer, post, terms, ctx.now)) throw new Forbidden();
	return makePhoto(ctx, { postId: albumId, spaceId: post.spaceId, originals, name, createdAt: ctx.now }, bytes);
}

async function makePhoto(ctx: Ctx, to: Destination, bytes: Buffer): Promise<Outcome> {
	const known = await findSame(ctx, to.postId, createHash('sha256').update(bytes).digest('hex'));
	if (known) return { state: 'duplicate', photoId: known };
	const file = { bytes, name: to.name, postId: to.postId, avif: true };
	try {
		const stored = await storeImage(file);
		const original = to.originals ? await keepOriginal(bytes, stored) : null;
		return await inTransaction(ctx, (tx) => add(tx, to, stored, file, original));
	} catch (error) {
		if (!(error instanceof Invalid)) throw error;
		return { state: 'refused', problem: sniffFormat(bytes) === 'heic' ? 'heic' : error.code };
	}
}

/** The pieces in their order; null when they do not make the whole. */
async function assemble({ id, pieces, size }: Waiting): Promise<Buffer | null> {
	const whole = Buffer.alloc(size);
	const order = [...pieces].sort((a, b) => a - b);
	for (const [index, from] of order.entries()) {
		const end = order[index + 1] ?? size;
		const file = await files().get(pieceKey(id, from));
		if (!file) return null;
		// A piece that was sent twice may be longer than what was counted of it.
		const copied = (await buffer(file.body)).copy(whole, from, 0, end - from);
		if (copied !== end - from) return null;
	}
	return order[0] === 0 ? whole : null;
}

async function findSame(ctx: PublicCtx, postId: number, hash: string): Promise<number | null> {
	const text = 'select id from photos where post_id = $1 and hash = $2 and removed_at is null';
	const [row] = await named<{ id: number }>(ctx.db, 'photo_same', text, [postId, hash]);
	return row?.id ?? null;
}

interface Original {
	key: string;
	bytes: number;
}

/** Without place and camera; kinds these cannot be cut out of are not kept. */
async function keepOriginal(bytes: Buffer, { key, image }: StoredImage): Promise<Original | null> {
	const format = sniffFormat(bytes);
	const bare = isStrippable(format) ? stripMetadata(bytes, format, image.orientation) : null;
	if (!bare || !isStrippable(format)) return null;
	const name = `originals/${key}.${strippable[format]}`;
	await files().put(name, bare, mimeOfKey(name));
	return { key: name, bytes: bare.length };
}

async function add(
	ctx: Ctx,
	upload: Destination,
	stored: StoredImage,
	file: Parameters<typeof rememberImage>[2],
	original: Original | null
): Promise<Outcome> {
	// Two that bring the same picture at the same moment come one after the other: the second finds the first.
	const key = `photo:${upload.postId}:${stored.image.hash}`;
	await named(ctx.db, 'photo_alone', 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
	const same = await findSame(ctx, upload.postId, stored.image.hash);
	if (same) {
		await removeFiles(stored.key, stored.image.files);
		if (original) await files().remove(original.key);
		return { state: 'duplicate', photoId: same };
	}
	const { id: mediaId, takenAt } = await rememberImage(ctx, stored, file);
	const [photo] = await ctx.db
		.insert(photos)
		.values({
			postId: upload.postId,
			mediaId,
			uploaderId: ctx.viewer.id,
			hash: stored.image.hash,
			position: (takenAt ?? upload.createdAt).getTime(),
			original: original?.key ?? null,
			originalBytes: original?.bytes ?? null,
			createdAt: ctx.now
		})
		.returning({ id: photos.id });
	if (!photo) throw new Error('The photo was not inserted.');
	await refreshCard(ctx, upload.postId);
	const facts = { post: upload.postId };
	await record(ctx, { verb: 'photo.added', subject: 'photo', subjectId: photo.id, spaceId: upload.spaceId, facts });
	return { state: 'done', photoId: photo.id };
}

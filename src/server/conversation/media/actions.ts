// Taking in a picture: checked, made into its sizes, stored, and remembered with its owner.
import { randomBytes } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { config } from '#server/platform/config.ts';
import { Invalid, NotFound } from '#server/platform/errors.ts';
import { type ProcessedImage, processImage } from '#server/platform/storage/images.ts';
import { cleanLine } from '#server/platform/text/plain.ts';
import { media } from './schema.ts';
import { files, storedAs } from './store.ts';

export interface Upload {
	bytes: Uint8Array;
	/** As the file was called; shown nowhere but to its owner. */
	name: string;
	alt?: string;
	/** For everyone who is signed in: logos, portraits. */
	shared?: boolean;
	/** The cover of a space, for those who know of the space. */
	spaceId?: number;
	/** Known already when an article is imported; the editor attaches on save. */
	postId?: number;
	/** Smaller sizes as AVIF too: for photos. */
	avif?: boolean;
}

export interface UploadedImage {
	id: number;
	key: string;
	width: number;
	height: number;
	alt: string;
	placeholder: string;
	takenAt: Date | null;
}

/**
 * Stores a picture in its sizes. The same picture of the same person, not yet in a post, is stored once.
 * @throws Invalid when it is too large, damaged or of a kind we do not take.
 */
export async function uploadImage(ctx: Ctx, upload: Upload): Promise<UploadedImage> {
	const stored = await storeImage(upload);
	return inTransaction(ctx, (tx) => rememberImage(tx, stored, upload));
}

/** A picture whose files are there and that nobody knows of yet. */
export interface StoredImage {
	key: string;
	image: ProcessedImage;
}

/** The heavy half of `uploadImage`, for whoever must not hold a transaction meanwhile. */
export async function storeImage(upload: Upload): Promise<StoredImage> {
	const limit = config().UPLOAD_LIMIT_MB;
	if (upload.bytes.length > limit * 1024 * 1024)
		throw new Invalid([{ field: 'image', message: m.articles_refused_upload({ limit }) }], 'upload_too_large');
	const image = await processImage(Buffer.from(upload.bytes.buffer, upload.bytes.byteOffset, upload.bytes.byteLength), {
		avif: upload.avif
	});
	const key = randomBytes(15).toString('base64url').toLowerCase().replace(/^[-_]/, '0');
	// Files first: a row never points at nothing; a file without a row is only some space lost.
	for (const file of image.files) await files().put(storedAs(key, file.suffix, file.mime), file.bytes, file.mime);
	return { key, image };
}

/** The light half of `uploadImage`, in the caller's transaction. */
export async function rememberImage(ctx: Ctx, { key, image }: StoredImage, upload: Upload): Promise<UploadedImage> {
	const sizes = image.files.map(({ suffix, width, height, mime, bytes }) => ({
		suffix,
		width,
		height,
		mime,
		bytes: bytes.length
	}));
	const { width, height, placeholder, takenAt, hash } = image;
	const [row] = await ctx.db
		.insert(media)
		.values({
			key,
			hash,
			width,
			height,
			placeholder,
			takenAt,
			sizes,
			ownerId: ctx.viewer.id,
			postId: upload.postId ?? null,
			spaceId: upload.spaceId ?? null,
			shared: upload.shared ?? false,
			name: cleanLine(upload.name).slice(0, 200),
			alt: cleanLine(upload.alt ?? '').slice(0, 500),
			createdAt: ctx.now
		})
		.returning();
	if (!row) throw new Error('The picture was not inserted.');
	await record(ctx, {
		verb: 'image.uploaded',
		subject: 'image',
		subjectId: row.id,
		// A picture of a post moves that post alone, not everything that is kept.
		facts: { bytes: upload.bytes.length, ...(upload.postId ? { post: upload.postId } : {}) }
	});
	return { id: row.id, key, width, height, alt: row.alt, placeholder, takenAt };
}

/** Says what a picture of one's own shows, for those who do not see it. */
export async function describeImage(ctx: Ctx, input: { key: string; alt: string }): Promise<void> {
	const own = and(eq(media.key, input.key), eq(media.ownerId, ctx.viewer.id));
	const changed = await ctx.db
		.update(media)
		.set({ alt: cleanLine(input.alt).slice(0, 500) })
		.where(own)
		.returning({ id: media.id });
	if (!changed.length) throw new NotFound();
}

/** Takes the files of a picture away; its row, if there is one, is the caller's business. */
export async function removeFiles(key: string, sizes: readonly { suffix: string; mime: string }[]): Promise<void> {
	for (const { suffix, mime } of sizes) await files().remove(storedAs(key, suffix, mime));
}

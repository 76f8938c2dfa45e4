// Files on their way in: whose they are, how they come together, what becomes of them, and what is left of half ones.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildPerson } from '../../../../../tests/factories/people.ts';
import { buildAlbum } from '../../../../../tests/factories/photos.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../../tests/support/database.ts';
import { sharedData } from '../../../../../tests/support/shared-data.ts';
import { media } from '#server/conversation/media/schema.ts';
import { posts } from '#server/conversation/posts/schema.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import { photos, photoUploads } from '../schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearth-uploads-'));
vi.stubEnv('HEARTH_DATA', folder);
const { addFiles, beginUpload, cancelUpload, findUpload, listUploads, receivePiece } = await import('./receive.ts');
const { preparePhoto } = await import('./prepare.ts');
const { clearUploads } = await import('./clear.ts');
const { openImage } = await import('#server/conversation/media/queries.ts');
const { publishReadyAlbums } = await import('../actions.ts');
const { db } = useDatabase();
let picture: Buffer;
let other: Buffer;

beforeAll(async () => {
	const plain = (background: string) =>
		sharp({ create: { width: 800, height: 600, channels: 3, background } })
			.withExif({ IFD0: { Make: 'Secret' }, IFD2: { DateTimeOriginal: '2024:05:06 07:08:09' } })
			.jpeg()
			.toBuffer();
	[picture, other] = [await plain('#3f6b3a'), await plain('#3b4ba3')];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function send(ctx: Ctx, albumId: number, bytes: Buffer, name = 'a.jpg') {
	const id = await beginUpload(ctx, { albumId, name, size: bytes.length });
	const half = Math.floor(bytes.length / 2);
	await receivePiece(ctx, id, 0, bytes.subarray(0, half));
	await receivePiece(ctx, id, half, bytes.subarray(half));
	await preparePhoto(ctx, id);
	const [row] = await listUploads(ctx, [id]);
	return row!;
}

const pieces = (id = '') =>
	readdirSync(join(folder, 'media'), { recursive: true, encoding: 'utf8' }).filter(
		(name) => name.endsWith('.bin') && name.includes(id)
	);

describe('an upload', () => {
	it('becomes a photo: upright, bare, in its sizes, with its date, on the album’s card', () =>
		rolledBack(db(), async (tx) => {
			const jana = await buildPerson(tx);
			const ctx = ctxOf(tx, jana);
			const album = await buildAlbum(tx, { author: jana, originals: true });
			const done = await send(ctx, album.id, picture);
			expect(done).toMatchObject({ state: 'done', problem: null });
			const [photo] = await tx.select().from(photos).where(eq(photos.id, done.photoId!));
			const [image] = await tx.select().from(media).where(eq(media.id, photo!.mediaId));
			expect(image).toMatchObject({
				width: 800,
				height: 600,
				takenAt: new Date('2024-05-06T07:08:09Z'),
				postId: album.id
			});
			expect(image!.sizes.map((size) => size.mime)).toContain('image/avif');
			(await openImage(ctx, `${image!.key}-m.avif`)).body.destroy();
			expect(photo!.original).toMatch(/^originals\/.*\.jpg$/);
			const [post] = await tx.select().from(posts).where(eq(posts.id, album.id));
			expect(post).toMatchObject({ coverId: photo!.mediaId, card: { photos: 1 } });
			expect((await tx.select().from(ledger)).map((event) => event.verb)).toContain('photo.added');
			expect(pieces()).toEqual([]);
		}));

	it('that is there already is recognised, whatever its name', () =>
		rolledBack(db(), async (tx) => {
			const jana = await buildPerson(tx);
			const ctx = ctxOf(tx, jana);
			const album = await buildAlbum(tx, { author: jana });
			const first = await send(ctx, album.id, picture);
			const again = await send(ctx, album.id, picture, 'copy of a.jpg');
			expect(again).toMatchObject({ state: 'duplicate', photoId: first.photoId });
			expect(await send(ctx, album.id, other)).toMatchObject({ state: 'done' });
		}));

	it('that is prepared twice at once, or comes twice at once, is one photo', async () => {
		const jana = await buildPerson(db());
		const ctx = ctxOf(db(), jana);
		const album = await buildAlbum(db(), { author: jana });
		const ids: string[] = [];
		for (const name of ['a.jpg', 'b.jpg']) {
			const id = await beginUpload(ctx, { albumId: album.id, name, size: picture.length });
			await receivePiece(ctx, id, 0, picture);
			ids.push(id);
		}
		await Promise.all([...ids, ...ids].map((id) => preparePhoto(ctx, id)));
		const there = await db().select().from(photos).where(eq(photos.postId, album.id));
		expect(there).toHaveLength(1);
		const uploads = await listUploads(ctx, ids);
		expect(uploads.map(({ state }) => state).sort()).toEqual(['done', 'duplicate']);
		expect(uploads.every(({ photoId }) => photoId === there[0]!.id)).toBe(true);
		await db().delete(photoUploads);
	});

	it('goes on where it stopped, and one place is written once', () =>
		rolledBack(db(), async (tx) => {
			const jana = await buildPerson(tx);
			const ctx = ctxOf(tx, jana);
			const album = await buildAlbum(tx, { author: jana });
			const id = await beginUpload(ctx, { albumId: album.id, name: 'a.jpg', size: picture.length });
			await receivePiece(ctx, id, 0, picture.subarray(0, 500));
			expect(await findUpload(ctx, id)).toMatchObject({ received: 500, state: 'receiving' });
			await expect(receivePiece(ctx, id, 0, picture.subarray(0, 900))).rejects.toBeInstanceOf(Conflict);
			await receivePiece(ctx, id, 500, picture.subarray(500));
			expect(await findUpload(ctx, id)).toMatchObject({ state: 'waiting' });
		}));

	it('is its owner’s alone, and goes where its owner may add', () =>
		rolledBack(db(), async (tx) => {
			const [jana, noor] = [await buildPerson(tx), await buildPerson(tx)];
			const album = await buildAlbum(tx, { author: jana });
			const open = await buildAlbum(tx, { author: jana, adding: 'everyone' });
			const draft = await buildAlbum(tx, { author: jana, state: 'draft' });
			const [mine, theirs] = [ctxOf(tx, jana), ctxOf(tx, noor)];
			const begin = (ctx: Ctx, albumId: number) => beginUpload(ctx, { albumId, name: 'a.jpg', size: 10 });
			await expect(begin(theirs, album.id)).rejects.toBeInstanceOf(Forbidden);
			await expect(begin(theirs, draft.id)).rejects.toBeInstanceOf(NotFound);
			await begin(theirs, open.id);
			const id = await begin(mine, draft.id);
			await expect(findUpload(theirs, id)).rejects.toBeInstanceOf(NotFound);
			await expect(cancelUpload(theirs, id)).rejects.toBeInstanceOf(NotFound);
			await expect(receivePiece(theirs, id, 0, Buffer.from('x'))).rejects.toBeInstanceOf(NotFound);
			await cancelUpload(mine, id);
		}));

	it('that is no picture is refused by name and reason, and the rest goes on', () =>
		rolledBack(db(), async (tx) => {
			const jana = await buildPerson(tx);
			const ctx = ctxOf(tx, jana);
			const album = await buildAlbum(tx, { author: jana });
			const svg = await send(ctx, album.id, Buffer.from('<svg onload=alert(1)></svg>'), 'x.svg');
			expect(svg).toMatchObject({ state: 'refused', problem: 'image_format_unsupported' });
			const broken = await send(ctx, album.id, picture.subarray(0, 400), 'half.jpg');
			expect(broken).toMatchObject({ state: 'refused', problem: 'image_damaged' });
			const tooLarge = { albumId: album.id, name: 'big.jpg', size: 26 * 1024 * 1024 };
			await expect(beginUpload(ctx, tooLarge)).rejects.toBeInstanceOf(Invalid);
			expect((await addFiles(ctx, album.id, [{ name: 'empty', bytes: Buffer.alloc(0) }])).refused).toHaveLength(1);
		}));

	it.skipIf(!sharedData('images-formats'))('of a phone’s kind that cannot be read says so', () =>
		rolledBack(db(), async (tx) => {
			const jana = await buildPerson(tx);
			const album = await buildAlbum(tx, { author: jana });
			const set = sharedData('images-formats') ?? '';
			const heic = readdirSync(set, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.heic'));
			const row = await send(ctxOf(tx, jana), album.id, readFileSync(join(set, heic!)), 'IMG_1.HEIC');
			expect(row).toMatchObject({ state: 'refused', problem: 'heic' });
		})
	);

	it('in a photo call counts towards what one may send', () =>
		rolledBack(db(), async (tx) => {
			const [carla, jana] = [await buildPerson(tx), await buildPerson(tx)];
			const later = new Date(testNow.getTime() + 3_600_000);
			const call = { closesAt: later, votingUntil: later, mostEach: 1 };
			const { id } = await buildAlbum(tx, { author: carla, call });
			expect(await send(ctxOf(tx, jana), id, picture)).toMatchObject({ state: 'done' });
			const again = beginUpload(ctxOf(tx, jana), { albumId: id, name: 'b.jpg', size: 10 });
			await expect(again).rejects.toMatchObject({ code: 'call_full' });
			const tooLate = beginUpload(ctxOf(tx, carla, later), { albumId: id, name: 'b.jpg', size: 10 });
			await expect(tooLate).rejects.toMatchObject({ code: 'album_closed' });
		}));

	it('that stays half is cleared away with its pieces', () =>
		rolledBack(db(), async (tx) => {
			const jana = await buildPerson(tx);
			const ctx = ctxOf(tx, jana);
			const album = await buildAlbum(tx, { author: jana });
			const id = await beginUpload(ctx, { albumId: album.id, name: 'a.jpg', size: picture.length });
			await receivePiece(ctx, id, 0, picture.subarray(0, 500));
			expect(pieces(id)).toHaveLength(1);
			expect(await clearUploads(ctx)).toBe(0);
			expect(await clearUploads(ctxOf(tx, jana, new Date(testNow.getTime() + 25 * 3_600_000)))).toBe(1);
			expect(pieces(id)).toEqual([]);
			expect(await tx.select().from(photoUploads)).toEqual([]);
		}));

	it('publishes its album when it was the last and the album was to go out by itself', () =>
		rolledBack(db(), async (tx) => {
			const jana = await buildPerson(tx);
			const ctx = ctxOf(tx, jana);
			const album = await buildAlbum(tx, { author: jana, state: 'draft', whenReady: true });
			await send(ctx, album.id, picture);
			const stateOf = async () => (await tx.select().from(posts).where(eq(posts.id, album.id)))[0]?.state;
			await publishReadyAlbums(ctx);
			expect(await stateOf()).toBe('draft');
			await publishReadyAlbums(ctxOf(tx, jana, new Date(testNow.getTime() + 60_000)));
			expect(await stateOf()).toBe('scheduled');
		}));
});

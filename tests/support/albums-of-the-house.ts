// The albums of the running test site, with photos that went the whole way in.
import sharp from 'sharp';
import { createAlbum, publishAlbum } from '#server/community/photos/actions.ts';
import { callForPhotos } from '#server/community/photos/actions/calls.ts';
import { namePerson } from '#server/community/photos/actions/people.ts';
import { askRemoval } from '#server/community/photos/actions/removals.ts';
import { chooseOfTheWeek } from '#server/community/photos/actions/week.ts';
import { CallForPhotos, CreateAlbum } from '#server/community/photos/input.ts';
import { preparePhoto } from '#server/community/photos/uploads/prepare.ts';
import { beginUpload, listUploads, receivePiece } from '#server/community/photos/uploads/receive.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import type { Db } from '#server/platform/db/client.ts';

export interface HouseAlbum {
	id: number;
	slug: string;
	photoId: number;
}

/** `removalId` is a request about the second photo of the private album. */
export type HouseAlbums = Record<'open' | 'private' | 'call', HouseAlbum> & { removalId: number; uploadId: string };

export interface Keepers {
	member: Viewer;
	host: Viewer;
	communicator: Viewer;
}

/** The member's two albums, everybody's photo call, a photo of the week, a name that waits, a request to remove, a half upload. */
export async function hangAlbums(
	db: Db,
	{ member, host, communicator }: Keepers,
	hidden: { id: number }
): Promise<HouseAlbums> {
	const as = (viewer: Viewer): Ctx => ({ db, viewer, now: new Date() });
	const mine = as(member);
	const open = await album(mine, { title: 'The day the crane came', originals: 'on' }, [
		'#c2410c',
		'#3f6b3a',
		'#3b4ba3'
	]);
	const inside = await album(mine, { title: 'Zanzibar pictures', spaceId: hidden.id, originals: 'on' }, [
		'#0f766e',
		'#9a6700'
	]);
	const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 16);
	const asked = CallForPhotos.parse({ title: 'My way to work', body: '', closesAt: day(7), votingUntil: day(14) });
	const { id, slug } = await callForPhotos(as(communicator), asked);
	const call = { id, slug, photoId: await addPhoto(mine, id, '#8a3b12') };
	await chooseOfTheWeek(as(communicator), { photoId: open.photoId, words: 'The light' });
	await namePerson(mine, { photoId: open.photoId, handle: host.handle });
	const removal = await askRemoval(as(host), { photoId: inside.last, reason: 'It is me.' });
	const uploadId = await beginUpload(mine, { albumId: inside.id, name: 'half.jpg', size: 5_000 });
	return { open, private: inside, call, removalId: removal.id, uploadId };
}

async function album(
	ctx: Ctx,
	fields: Record<string, unknown>,
	colours: string[]
): Promise<HouseAlbum & { last: number }> {
	const { id, slug } = await createAlbum(ctx, CreateAlbum.parse(fields));
	const ids: number[] = [];
	for (const colour of colours) ids.push(await addPhoto(ctx, id, colour));
	await publishAlbum(ctx, { id });
	return { id, slug, photoId: ids[0]!, last: ids.at(-1)! };
}

async function addPhoto(ctx: Ctx, albumId: number, background: string): Promise<number> {
	const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background } })
		.jpeg()
		.toBuffer();
	const id = await beginUpload(ctx, { albumId, name: 'colour.jpg', size: bytes.length });
	await receivePiece(ctx, id, 0, bytes);
	await preparePhoto(ctx, id);
	// The site's own job may have begun before.
	for (let tries = 0; tries < 50; tries += 1) {
		const [done] = await listUploads(ctx, [id]);
		if (done?.photoId) return done.photoId;
		await new Promise((wait) => setTimeout(wait, 100));
	}
	throw new Error('A photo of the house was not taken.');
}

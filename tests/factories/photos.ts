// Makes albums and photos for tests, straight into the tables: for what surrounds them, not for uploading.
import { randomBytes } from 'node:crypto';
import { refreshCard } from '#server/community/photos/card.ts';
import { albums, photoCalls, photos } from '#server/community/photos/schema.ts';
import { media } from '#server/conversation/media/schema.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import type { Db } from '#server/platform/db/client.ts';
import { buildPost, type PostOptions } from './posts.ts';

export interface AlbumOptions extends Omit<PostOptions, 'kind'> {
	adding?: 'authors' | 'everyone';
	alt?: string;
	originals?: boolean;
	whenReady?: boolean;
	/** Makes it a photo call. */
	call?: { closesAt: Date; votingUntil: Date; mostEach?: number; votesEach?: number };
	/** So many photos of the author. */
	photos?: number;
}

export interface BuiltAlbum {
	id: number;
	slug: string;
	photoIds: number[];
}

let made = 0;

/** Inserts a published album, unless told otherwise. */
export async function buildAlbum(
	db: Db,
	{ adding = 'authors', alt = '', originals = false, whenReady = false, call, photos: count = 0, ...post }: AlbumOptions
): Promise<BuiltAlbum> {
	const { id, slug } = await buildPost(db, { ...post, kind: 'album' });
	const terms = { adding: call ? ('everyone' as const) : adding, alt, originals, publishWhenReady: whenReady };
	await db.insert(albums).values({ postId: id, ...terms });
	if (call) await db.insert(photoCalls).values({ postId: id, ...call });
	const photoIds: number[] = [];
	for (let n = 0; n < count; n++) photoIds.push(await buildPhoto(db, { albumId: id, uploader: post.author! }));
	await refreshCard({ db }, id);
	return { id, slug, photoIds };
}

export interface PhotoOptions {
	albumId: number;
	uploader: Pick<Viewer, 'id'>;
	caption?: string;
	alt?: string;
	width?: number;
	height?: number;
	position?: number;
	takenAt?: Date | null;
}

/** Inserts a photo whose files are not there. The album's card is not touched. */
export async function buildPhoto(db: Db, { albumId, uploader, ...over }: PhotoOptions): Promise<number> {
	made += 1;
	const { caption = '', alt = '', width = 1800, height = 1200, position = made, takenAt = null } = over;
	const picture = { width, height, alt, takenAt, key: randomBytes(12).toString('hex'), hash: `hash-${made}` };
	const [image] = await db
		.insert(media)
		.values({ ...picture, ownerId: uploader.id, postId: albumId, sizes: [] })
		.returning({ id: media.id });
	const photo = { postId: albumId, mediaId: image!.id, uploaderId: uploader.id, hash: picture.hash, position, caption };
	const [row] = await db.insert(photos).values(photo).returning({ id: photos.id });
	return row!.id;
}

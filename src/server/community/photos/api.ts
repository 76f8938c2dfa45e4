// What the API shows of albums and photos, and which operations there are on them.
import { z } from 'zod';
import { type GridPhoto, photoHref } from '#lib/terms/photos.ts';
import { fileHref, postHref, type PostRow, postStates } from '#lib/terms/posts.ts';
import { placeShape, presentPlace } from '#server/conversation/posts/place-field.ts';
import { Cursor, Moment, Next, type Operation } from '#server/platform/operation.ts';
import { CreateAlbum } from './input.ts';
import type { AlbumPage } from './queries/album.ts';

/** One entry of a list. */
export function presentAlbum(row: PostRow) {
	const { id, state, title, summary, language, commentCount, reactionCount, viewCount, publishedAt, editedAt } = row;
	return {
		...{ id, href: postHref(row), state, title, summary, language },
		...{ commentCount, reactionCount, viewCount, publishedAt, editedAt },
		photos: row.card.photos ?? 0,
		authors: row.authors.map(({ handle, name }) => ({ handle, name })),
		...presentPlace(row),
		topics: row.topics.map((topic) => topic.slug),
		cover: row.cover && { key: row.cover.key, alt: row.cover.alt }
	};
}

/** The whole album with what the caller may do; its photos are a list of their own. */
export function presentAlbumPage(page: AlbumPage) {
	const { heldOn, adding, originals, alt, call, can } = page;
	return { ...presentAlbum(page), html: page.bodyHtml, heldOn, adding, originals, alt, call, can };
}

export function presentPhoto(album: { kind: 'album'; id: number; slug: string }, photo: GridPhoto) {
	const { id, key, width, height, alt, caption } = photo;
	return { id, href: photoHref(postHref(album), id), src: fileHref(key, 'l'), width, height, alt, caption };
}

const Album = z.strictObject({
	id: z.int(),
	href: z.string().describe('The address of its page'),
	state: z.enum(postStates),
	title: z.string(),
	summary: z.string(),
	language: z.string(),
	commentCount: z.int(),
	reactionCount: z.int(),
	viewCount: z.int(),
	publishedAt: Moment.nullable(),
	editedAt: Moment.nullable(),
	photos: z.int(),
	authors: z.array(z.strictObject({ handle: z.string(), name: z.string() })),
	...placeShape,
	topics: z.array(z.string()),
	cover: z.strictObject({ key: z.string(), alt: z.string() }).nullable()
});

const WholeAlbum = Album.extend({
	html: z.string(),
	heldOn: z.string().nullable(),
	adding: z.string().describe('Who may add photos'),
	originals: z.unknown(),
	alt: z.unknown(),
	call: z.unknown().describe('The call for photos it answers'),
	can: z.record(z.string(), z.unknown()).describe('What the caller may do')
});

const Photo = z.strictObject({
	id: z.int(),
	href: z.string(),
	src: z.string(),
	width: z.int(),
	height: z.int(),
	alt: z.string(),
	caption: z.string()
});

const of = { tag: 'Photos', path: '/photos' } as const;

export const photoOperations: Operation[] = [
	{
		...of,
		method: 'get',
		summary: 'The newest albums the caller may see',
		query: Cursor,
		status: 200,
		answer: z.strictObject({ items: z.array(Album), next: Next })
	},
	{ ...of, method: 'post', summary: 'Makes an album', body: CreateAlbum, status: 201, answer: WholeAlbum },
	{ ...of, path: '/photos/{id}', method: 'get', summary: 'One album', status: 200, answer: WholeAlbum },
	{
		...of,
		path: '/photos/{id}/photos',
		method: 'get',
		summary: 'The photos of an album, in their order',
		query: Cursor,
		status: 200,
		answer: z.strictObject({ items: z.array(Photo), next: Next })
	}
];

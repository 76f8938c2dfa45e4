// What the API shows of albums and photos.
import { type GridPhoto, photoHref } from '#lib/terms/photos.ts';
import { fileHref, postHref, type PostRow } from '#lib/terms/posts.ts';
import type { AlbumPage } from './queries/album.ts';

/** One entry of a list. */
export function presentAlbum(row: PostRow) {
	const { id, state, title, summary, language, commentCount, reactionCount, viewCount, publishedAt, editedAt } = row;
	return {
		...{ id, href: postHref(row), state, title, summary, language },
		...{ commentCount, reactionCount, viewCount, publishedAt, editedAt },
		photos: row.card.photos ?? 0,
		authors: row.authors.map(({ handle, name }) => ({ handle, name })),
		space: row.space && { slug: row.space.slug, name: row.space.name },
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

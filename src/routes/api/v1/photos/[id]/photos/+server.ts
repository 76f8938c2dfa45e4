// The photos of an album over the API, in their order.
import { presentPhoto } from '#server/community/photos/api.ts';
import { findAlbumPlace } from '#server/community/photos/queries/find.ts';
import { listAlbumPhotos } from '#server/community/photos/queries/grid.ts';
import { rest } from '#server/web/rest.ts';
import type { RequestEvent } from './$types';

export const GET = rest(async ({ locals, params, url }: RequestEvent) => {
	const ctx = locals.ctx();
	const { post } = await findAlbumPlace(ctx, Number(params.id));
	const page = await listAlbumPhotos(ctx, post, url.searchParams.get('cursor'));
	const album = { kind: 'album' as const, id: post.id, slug: post.slug };
	return { items: page.rows.map((photo) => presentPhoto(album, photo)), next: page.next };
});

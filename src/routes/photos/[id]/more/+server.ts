// The next photos of an album, for the grid.
import { findAlbumPlace } from '#server/community/photos/queries/find.ts';
import { listAlbumPhotos } from '#server/community/photos/queries/grid.ts';
import { rest } from '#server/web/rest.ts';
import { postIdOf } from '#lib/terms/posts.ts';
import type { RequestEvent } from './$types';

export const GET = rest(async ({ locals, params, url }: RequestEvent) => {
	const ctx = locals.ctx();
	const { post } = await findAlbumPlace(ctx, postIdOf(params.id) ?? 0);
	return listAlbumPhotos(ctx, post, url.searchParams.get('after'));
});

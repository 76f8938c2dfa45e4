// Albums over the API: the newest ones, and a new one.
import { json } from '@sveltejs/kit';
import { createAlbum } from '#server/community/photos/actions.ts';
import { presentAlbum, presentAlbumPage } from '#server/community/photos/api.ts';
import { CreateAlbum } from '#server/community/photos/input.ts';
import { findAlbum } from '#server/community/photos/queries/album.ts';
import { listPosts } from '#server/conversation/posts/queries/list-posts.ts';
import { parse } from '#server/web/form.ts';
import { bodyOf, rest } from '#server/web/rest.ts';
import type { RequestEvent } from './$types';

export const GET = rest(async ({ locals, url }: RequestEvent) => {
	const page = await listPosts(locals.ctx(), { kind: 'album', cursor: url.searchParams.get('cursor') });
	return { items: page.rows.map(presentAlbum), next: page.next };
});

export const POST = rest(async (event: RequestEvent) => {
	const ctx = event.locals.ctx();
	const { id } = await createAlbum(ctx, parse(CreateAlbum, await bodyOf(event)));
	return json(presentAlbumPage(await findAlbum(ctx, id)), {
		status: 201,
		headers: { location: `/api/v1/photos/${id}` }
	});
});

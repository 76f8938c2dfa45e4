// A new album: a form, and then the place to put photos into.
import { createAlbum } from '#server/community/photos/actions.ts';
import { CreateAlbum } from '#server/community/photos/input.ts';
import { listWritableSpaces } from '#server/members/spaces/queries.ts';
import { submit } from '#server/web/form.ts';
import { postHref } from '#lib/terms/posts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const spaces = await listWritableSpaces(locals.ctx());
	return { spaces, spaceId: spaces.find((space) => space.slug === url.searchParams.get('space'))?.id ?? null };
};

export const actions: Actions = {
	default: submit(CreateAlbum, createAlbum, (written) => postHref({ kind: 'album', ...written }))
};

// A new album: a form, and then the place to put photos into.
import { createAlbum } from '#server/community/photos/actions.ts';
import { CreateAlbum } from '#server/community/photos/input.ts';
import { listPlaces } from '#server/conversation/posts/queries/places.ts';
import { submit } from '#server/web/form.ts';
import { placeOfSlug } from '#lib/terms/places.ts';
import { postHref } from '#lib/terms/posts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const places = await listPlaces(locals.ctx());
	return { places, place: placeOfSlug(places, url.searchParams.get('space')) };
};

export const actions: Actions = {
	default: submit(CreateAlbum, createAlbum, (written) => postHref({ kind: 'album', ...written }))
};

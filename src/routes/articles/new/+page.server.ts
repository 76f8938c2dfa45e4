// A new article: an empty form; the first words make a draft.
import { placeOfSlug } from '#lib/terms/places.ts';
import { listPlaces } from '#server/conversation/posts/queries/places.ts';
import { editorActions } from '../actions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const places = await listPlaces(locals.ctx());
	return {
		places,
		place: placeOfSlug(places, url.searchParams.get('space')),
		timeZone: locals.ctx().viewer.timeZone
	};
};

export const actions = editorActions;

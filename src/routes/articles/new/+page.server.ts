// A new article: an empty form; the first words make a draft.
import { listWritableSpaces } from '#server/members/spaces/queries.ts';
import { editorActions } from '../actions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const spaces = await listWritableSpaces(locals.ctx());
	return {
		spaces,
		spaceId: spaces.find((space) => space.slug === url.searchParams.get('space'))?.id ?? null,
		timeZone: locals.ctx().viewer.timeZone
	};
};

export const actions = editorActions;

// The end of the set-up: what to do next. For administrators, at any time.
import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { hasRole } from '#server/members/access/roles.ts';
import { setUpOf } from '#server/web/set-up.ts';

export const load: PageServerLoad = async (event) => {
	const { done } = await setUpOf(event);
	if (!done) redirect(303, '/setup');
	if (!event.locals.viewer || !hasRole(event.locals.viewer, 'administrator')) redirect(303, '/');
};

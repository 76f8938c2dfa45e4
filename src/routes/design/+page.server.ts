// The page of all components: for developers, and for administrators of a running site.
import { dev } from '$app/env';
import { NotFound } from '#server/platform/errors.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	if (!dev && !locals.viewer?.roles.includes('administrator')) throw new NotFound('page');
	return {};
};

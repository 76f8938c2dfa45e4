// The door to the set-up: takes the token in, and shows the way to whoever comes without.
import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { keepToken, setUpOf } from '#server/web/set-up.ts';

export const load: PageServerLoad = async (event) => {
	const token = event.url.searchParams.get('token');
	if (token) {
		keepToken(event, token.slice(0, 200));
		redirect(303, '/setup');
	}
	const { done, open, step, hasAdministrator } = await setUpOf(event);
	if (done) redirect(303, '/');
	if (open) redirect(303, `/setup/${step}`);
	return { hasAdministrator };
};

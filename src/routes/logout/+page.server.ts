// Signing out: a form post from anywhere; whoever opens the address is sent to the door.
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { signOut } from '#server/members/auth/actions/passwords.ts';
import { forgetSessions } from '#server/web/session.ts';
import { dropSession } from '#server/web/sign-in.ts';

export const load: PageServerLoad = () => redirect(303, '/');

export const actions: Actions = {
	default: async ({ locals, cookies, url }) => {
		if (locals.viewer) {
			await signOut(locals.ctx(), locals.sessionId);
			forgetSessions(locals.viewer.id);
		}
		dropSession(cookies, url);
		redirect(303, '/login?signed-out');
	}
};

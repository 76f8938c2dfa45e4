// Signing in with a one-time code from the printed sheet; a password is chosen next.
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { useSignInCode } from '#server/members/auth/actions/sign-in.ts';
import { UseSignInCode } from '#server/members/auth/input.ts';
import { enter, nextOf } from '#server/web/sign-in.ts';

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.viewer) redirect(303, nextOf(url));
	return { code: (url.searchParams.get('code') ?? '').slice(0, 64) };
};

export const actions: Actions = {
	default: enter(UseSignInCode, useSignInCode, undefined, '/settings/security/password')
};

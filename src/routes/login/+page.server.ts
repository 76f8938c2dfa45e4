// Signing in with e-mail or handle and password; the other ways start from here.
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { signInWithPassword } from '#server/members/auth/actions/sign-in.ts';
import { SignInWithPassword } from '#server/members/auth/input.ts';
import { enter, nextOf } from '#server/web/sign-in.ts';

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.viewer) redirect(303, nextOf(url));
	return { signedOut: url.searchParams.has('signed-out'), next: nextOf(url) };
};

export const actions: Actions = { default: enter(SignInWithPassword, signInWithPassword) };

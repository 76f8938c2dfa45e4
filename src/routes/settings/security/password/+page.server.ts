// After a paper code: choose a password, so that the next sign-in needs no paper.
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { changePassword } from '#server/members/auth/actions/passwords.ts';
import { ChangePassword } from '#server/members/auth/input.ts';
import { hasPassword } from '#server/members/auth/queries.ts';
import { submit } from '#server/web/form.ts';
import { nextOf } from '#server/web/sign-in.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	if (await hasPassword(ctx)) redirect(303, nextOf(url));
	return { next: nextOf(url), handle: ctx.viewer.handle, name: ctx.viewer.name };
};

export const actions: Actions = {
	default: (event) =>
		submit(
			ChangePassword,
			(ctx, input) => changePassword(ctx, input, event.locals.sessionId),
			() => nextOf(event.url)
		)(event)
};

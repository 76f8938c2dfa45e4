// A link by mail instead of a password: asking for it, and using it with one tap more than a mail scanner makes.
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { askForLink } from '#server/members/auth/actions/links.ts';
import { signInWithLink } from '#server/members/auth/actions/sign-in.ts';
import { AskForLink, UseLink } from '#server/members/auth/input.ts';
import { failure, parse, valuesOf } from '#server/web/form.ts';
import { enter, nextOf, visitOf } from '#server/web/sign-in.ts';

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.viewer) redirect(303, nextOf(url));
	return { token: url.searchParams.get('token') ?? '' };
};

export const actions: Actions = {
	ask: async (event) => {
		const values = valuesOf(await event.request.formData());
		try {
			const input = parse(AskForLink, values);
			await askForLink(event.locals.publicCtx(), 'link', input, visitOf(event));
			return { sentTo: input.identifier };
		} catch (error) {
			return failure(error, values);
		}
	},
	use: enter(UseLink, signInWithLink)
};

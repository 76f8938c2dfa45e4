// Asking for a link to choose a new password.
import type { Actions } from './$types';
import { askForLink } from '#server/members/auth/actions/links.ts';
import { AskForLink } from '#server/members/auth/input.ts';
import { failure, parse, valuesOf } from '#server/web/form.ts';
import { visitOf } from '#server/web/sign-in.ts';

export const actions: Actions = {
	default: async (event) => {
		const values = valuesOf(await event.request.formData());
		try {
			const input = parse(AskForLink, values);
			await askForLink(event.locals.publicCtx(), 'reset', input, visitOf(event));
			return { sentTo: input.identifier };
		} catch (error) {
			return failure(error, values);
		}
	}
};

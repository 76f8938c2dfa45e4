// Third step: the administrator's account.
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { makeAdministrator } from '#server/overview/set-up/actions.ts';
import { MakeAdministrator } from '#server/overview/set-up/input.ts';
import { failure, parse, valuesOf } from '#server/web/form.ts';
import { enterStep } from '#server/web/set-up.ts';
import { keepSession, visitOf } from '#server/web/sign-in.ts';

export const load: PageServerLoad = async (event) => {
	const { hasAdministrator } = await enterStep(event, 'administrator');
	return { exists: hasAdministrator ? (event.locals.viewer?.name ?? '') : null };
};

export const actions: Actions = {
	default: async (event) => {
		await enterStep(event, 'administrator');
		const values = valuesOf(await event.request.formData());
		try {
			const input = parse(MakeAdministrator, values);
			const signedIn = await makeAdministrator(event.locals.publicCtx(), input, event.locals.locale, visitOf(event));
			await keepSession(event, signedIn);
		} catch (error) {
			return failure(error, values);
		}
		redirect(303, '/setup/people');
	}
};

// Theme, language and time zone; the account menu posts here too.
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { setAppearance } from '#server/members/people/actions/profile.ts';
import { SetAppearance } from '#server/members/people/input.ts';
import { findOwnSettings } from '#server/members/people/queries/administration.ts';
import { failure, parse, valuesOf } from '#server/web/form.ts';
import { localPath } from '#server/web/back.ts';
import { forgetSessions } from '#server/web/session.ts';

export const load: PageServerLoad = async ({ locals, url }) => ({
	own: await findOwnSettings(locals.ctx()),
	zones: Intl.supportedValuesOf('timeZone'),
	saved: url.searchParams.has('saved')
});

const year = 365 * 24 * 60 * 60;

export const actions: Actions = {
	default: async ({ locals, request, cookies, url }) => {
		const { back, ...values } = valuesOf(await request.formData());
		try {
			const { language } = await setAppearance(locals.ctx(), parse(SetAppearance, values));
			// The language of the pages before sign-in, and of whatever the browser renders by itself.
			if (language)
				cookies.set('hearth_language', language, {
					path: '/',
					maxAge: year,
					httpOnly: false,
					sameSite: 'lax',
					secure: url.protocol === 'https:'
				});
		} catch (error) {
			return failure(error, values);
		}
		forgetSessions(locals.viewer?.id);
		redirect(303, localPath(back, '/settings/appearance?saved'));
	}
};

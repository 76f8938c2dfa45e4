// Second step: the organisation's name, look, languages and working hours.
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { storeLogo } from '#server/members/organisation/logo.ts';
import { describeOrganisation } from '#server/overview/set-up/actions.ts';
import { DescribeOrganisation } from '#server/overview/set-up/input.ts';
import { failure, parse, valuesOf } from '#server/web/form.ts';
import { enterStep } from '#server/web/set-up.ts';

export const load: PageServerLoad = async (event) => {
	const { organisation, draft } = await enterStep(event, 'organisation');
	const { name, logo, accent, languages, timeZone, workingDays, workingFrom, workingTo } = organisation;
	return {
		given: draft.organisation ?? false,
		organisation: { name, logo, accent, languages, timeZone, workingDays, workingFrom, workingTo },
		locale: event.locals.locale,
		zones: Intl.supportedValuesOf('timeZone')
	};
};

export const actions: Actions = {
	default: async (event) => {
		await enterStep(event, 'organisation');
		const { logo, ...values } = valuesOf(await event.request.formData());
		try {
			const input = parse(DescribeOrganisation, values);
			const key =
				logo instanceof File && logo.size ? await storeLogo(Buffer.from(await logo.arrayBuffer())) : undefined;
			await describeOrganisation(event.locals.publicCtx(), input, key);
		} catch (error) {
			return failure(error, values);
		}
		redirect(303, '/setup/administrator');
	}
};

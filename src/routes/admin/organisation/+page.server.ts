// The organisation itself: name, look, languages, working hours.
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { storeLogo } from '#server/members/organisation/logo.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { demandAdministrator } from '#server/members/people/queries/administration.ts';
import { editOrganisation } from '#server/overview/administration/actions.ts';
import { DescribeOrganisation } from '#server/overview/set-up/input.ts';
import { failure, parse, valuesOf } from '#server/web/form.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	demandAdministrator(ctx);
	const { name, logo, accent, languages, timeZone, workingDays, workingFrom, workingTo } = await findOrganisation(ctx);
	const organisation = { name, logo, accent, languages, timeZone, workingDays, workingFrom, workingTo };
	return { organisation, zones: Intl.supportedValuesOf('timeZone'), saved: url.searchParams.has('saved') };
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const ctx = locals.ctx();
		demandAdministrator(ctx);
		const { logo, ...values } = valuesOf(await request.formData());
		try {
			const input = parse(DescribeOrganisation, values);
			const key =
				logo instanceof File && logo.size ? await storeLogo(Buffer.from(await logo.arrayBuffer())) : undefined;
			await editOrganisation(ctx, input, key);
		} catch (error) {
			return failure(error, values);
		}
		redirect(303, '/admin/organisation?saved');
	}
};

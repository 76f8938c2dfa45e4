// A new audience.
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { saveAudience } from '#server/members/audiences/actions.ts';
import { SaveAudience } from '#server/members/audiences/input.ts';
import { demandCommunicator, listRuleSpaces } from '#server/members/audiences/queries.ts';
import { listUnitNames } from '#server/members/people/queries/units.ts';
import { failure, parse, valuesOf } from '#server/web/form.ts';
import { ruleOf } from '#server/web/plain-rule.ts';

export const load: PageServerLoad = async ({ locals }) => {
	const ctx = locals.ctx();
	demandCommunicator(ctx);
	return { units: { ...(await listUnitNames(ctx)), spaces: await listRuleSpaces(ctx) } };
};

export const actions: Actions = {
	save: async ({ locals, request }) => {
		const values = valuesOf(await request.formData());
		try {
			await saveAudience(locals.ctx(), parse(SaveAudience, { ...values, rule: ruleOf(values), id: null }));
		} catch (error) {
			return failure(error, values);
		}
		redirect(303, '/admin/audiences');
	}
};

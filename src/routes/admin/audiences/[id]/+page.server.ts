// One audience: its rule and who is in it.
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { saveAudience } from '#server/members/audiences/actions.ts';
import { SaveAudience } from '#server/members/audiences/input.ts';
import { findAudience, findMembership, listRuleSpaces } from '#server/members/audiences/queries.ts';
import { Id } from '#server/members/people/input.ts';
import { listUnitNames } from '#server/members/people/queries/units.ts';
import { NotFound } from '#server/platform/errors.ts';
import { failure, parse, valuesOf } from '#server/web/form.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	const ctx = locals.ctx();
	const id = Id.safeParse(params.id);
	if (!id.success) throw new NotFound();
	const audience = await findAudience(ctx, id.data);
	const inside = await findMembership(ctx, audience.rule);
	return { audience, inside, units: { ...(await listUnitNames(ctx)), spaces: await listRuleSpaces(ctx) } };
};

export const actions: Actions = {
	save: async ({ locals, params, request }) => {
		const values = valuesOf(await request.formData());
		try {
			await saveAudience(locals.ctx(), parse(SaveAudience, { ...values, id: params.id }));
		} catch (error) {
			return failure(error, values);
		}
		redirect(303, '/admin/audiences');
	}
};

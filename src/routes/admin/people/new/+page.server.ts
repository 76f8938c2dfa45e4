// One person added by hand.
import type { Actions, PageServerLoad } from './$types';
import { addPerson } from '#server/members/people/actions/administer.ts';
import { AddPerson } from '#server/members/people/input.ts';
import { demandAdministrator } from '#server/members/people/queries/administration.ts';
import { listUnitNames } from '#server/members/people/queries/units.ts';
import { submit } from '#server/web/form.ts';

export const load: PageServerLoad = async ({ locals }) => {
	const ctx = locals.ctx();
	demandAdministrator(ctx);
	return { units: await listUnitNames(ctx) };
};

export const actions: Actions = { default: submit(AddPerson, addPerson, ({ id }) => `/admin/people/${id}?added`) };

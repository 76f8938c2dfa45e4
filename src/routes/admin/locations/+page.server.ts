// The places where people work.
import type { Actions, PageServerLoad } from './$types';
import { removeLocation, saveLocation } from '#server/members/people/actions/units.ts';
import { RemoveUnit, SaveLocation } from '#server/members/people/input.ts';
import { demandAdministrator } from '#server/members/people/queries/administration.ts';
import { listLocations } from '#server/members/people/queries/units.ts';
import { submit } from '#server/web/form.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	demandAdministrator(ctx);
	const locations = await listLocations(ctx);
	const editing = locations.find(({ id }) => id === Number(url.searchParams.get('edit'))) ?? null;
	return { locations, editing, zones: Intl.supportedValuesOf('timeZone') };
};

const back = () => '/admin/locations';

export const actions: Actions = {
	save: submit(SaveLocation, saveLocation, back),
	remove: submit(RemoveUnit, removeLocation, back)
};

// The tree of departments.
import type { Actions, PageServerLoad } from './$types';
import { removeDepartment, saveDepartment } from '#server/members/people/actions/units.ts';
import { RemoveUnit, SaveDepartment } from '#server/members/people/input.ts';
import { demandAdministrator } from '#server/members/people/queries/administration.ts';
import { listDepartments } from '#server/members/people/queries/units.ts';
import { submit } from '#server/web/form.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	demandAdministrator(ctx);
	const departments = await listDepartments(ctx);
	return { departments, editing: departments.find(({ id }) => id === Number(url.searchParams.get('edit'))) ?? null };
};

const back = () => '/admin/departments';

export const actions: Actions = {
	save: submit(SaveDepartment, saveDepartment, back),
	remove: submit(RemoveUnit, removeDepartment, back)
};

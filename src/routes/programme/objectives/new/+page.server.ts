// A new objective.
import { addObjective } from '#server/programme/objectives/actions/edit.ts';
import { AddObjective } from '#server/programme/objectives/input.ts';
import { canRunProgramme } from '#server/programme/objectives/policy.ts';
import { listObjectiveChoices } from '#server/programme/objectives/queries/choices.ts';
import { Forbidden } from '#server/platform/errors.ts';
import { submit } from '#server/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	if (!canRunProgramme(ctx.viewer)) throw new Forbidden();
	const parent = Number(url.searchParams.get('parent'));
	const choices = await listObjectiveChoices(ctx);
	return { choices, parentId: choices.some(({ id }) => id === parent) ? parent : null, viewer: ctx.viewer };
};

export const actions: Actions = {
	default: submit(AddObjective, addObjective, ({ id }) => `/programme/objectives/${id}?added`)
};

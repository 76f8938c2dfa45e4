// The tree of objectives.
import { OrderObjective } from '#server/programme/objectives/input.ts';
import { orderObjective } from '#server/programme/objectives/actions/edit.ts';
import { canRunProgramme } from '#server/programme/objectives/policy.ts';
import { listDropped, listObjectives } from '#server/programme/objectives/queries/tree.ts';
import { submit } from '#server/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const ctx = locals.ctx();
	return {
		objectives: await listObjectives(ctx),
		dropped: await listDropped(ctx),
		runs: canRunProgramme(ctx.viewer)
	};
};

export const actions: Actions = { order: submit(OrderObjective, orderObjective, () => '/programme/objectives') };

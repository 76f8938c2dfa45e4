// Changing an objective, and what becomes of what hangs on it when it means something else.
import type { RequestEvent } from '@sveltejs/kit';
import { editObjective } from '#server/programme/objectives/actions/edit.ts';
import { EditObjective } from '#server/programme/objectives/input.ts';
import { listObjectiveChoices } from '#server/programme/objectives/queries/choices.ts';
import { countHanging } from '#server/programme/objectives/queries/hanging.ts';
import { findObjective } from '#server/programme/objectives/queries/tree.ts';
import { Forbidden } from '#server/platform/errors.ts';
import { submit } from '#server/web/form.ts';
import { idOf, idOrNone } from '../../id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const ctx = locals.ctx();
	const objective = await findObjective(ctx, idOf(params.id));
	if (!objective.can.edit) throw new Forbidden();
	const choices = await listObjectiveChoices(ctx);
	return {
		objective,
		parents: choices.filter(({ id }) => !objective.withBelow.includes(id)),
		others: choices.filter(({ id }) => id !== objective.id),
		hanging: await countHanging(ctx, objective.id)
	};
};

const ofPage = ({ params }: RequestEvent) => ({ id: idOrNone(params.id) });

export const actions: Actions = {
	default: submit(EditObjective, editObjective, ({ id }) => `/programme/objectives/${id}`, ofPage)
};

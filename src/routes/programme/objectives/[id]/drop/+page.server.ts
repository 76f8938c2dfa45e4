// Dropping an objective: why, and what becomes of what hangs on it.
import type { RequestEvent } from '@sveltejs/kit';
import { dropObjective } from '#server/programme/objectives/actions/drop.ts';
import { DropObjective } from '#server/programme/objectives/input.ts';
import { listObjectiveChoices } from '#server/programme/objectives/queries/choices.ts';
import { countHanging } from '#server/programme/objectives/queries/hanging.ts';
import { findObjective } from '#server/programme/objectives/queries/tree.ts';
import { Forbidden } from '#server/platform/errors.ts';
import { submit } from '#server/web/form.ts';
import { idOf, idOrNone } from '../../id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const ctx = locals.ctx();
	const { id, title, can } = await findObjective(ctx, idOf(params.id));
	if (!can.drop) throw new Forbidden();
	const choices = await listObjectiveChoices(ctx);
	return {
		objective: { id, title },
		others: choices.filter((one) => one.id !== id),
		hanging: await countHanging(ctx, id)
	};
};

const ofPage = ({ params }: RequestEvent) => ({ id: idOrNone(params.id) });

export const actions: Actions = {
	default: submit(DropObjective, dropObjective, (_, { params }) => `/programme/objectives/${params.id}`, ofPage)
};

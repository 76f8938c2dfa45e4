// Changing a measure, or taking it away.
import type { RequestEvent } from '@sveltejs/kit';
import { dropMeasure, editMeasure } from '#server/programme/objectives/actions/measures.ts';
import { EditMeasure, OneMeasure } from '#server/programme/objectives/input-measures.ts';
import { findMeasure } from '#server/programme/objectives/queries/measures.ts';
import { listMeasurePlaces } from '#server/programme/objectives/queries/places.ts';
import { Forbidden } from '#server/platform/errors.ts';
import { submit } from '#server/web/form.ts';
import { idOf, idOrNone } from '../../../objectives/id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const ctx = locals.ctx();
	const measure = await findMeasure(ctx, idOf(params.id));
	if (!measure.can.edit) throw new Forbidden();
	const places = await listMeasurePlaces(ctx);
	const { audienceId = null, spaceId = null, kind = null, window = null } = measure.filter;
	// A place the viewer does not know keeps its place in the choice, without its name.
	const spaces =
		spaceId === null || places.spaces.some(({ id }) => id === spaceId)
			? places.spaces
			: [...places.spaces, { id: spaceId, name: '…' }];
	return {
		...{ measure, audiences: places.audiences, spaces },
		draft: { ...measure, audienceId, spaceId, kind, window, topic: measure.narrowed.topic ?? '' }
	};
};

const ofPage = ({ params }: RequestEvent) => ({ id: idOrNone(params.id) });
const toObjective = ({ objectiveId }: { objectiveId: number }) => `/programme/objectives/${objectiveId}`;

export const actions: Actions = {
	save: submit(EditMeasure, editMeasure, toObjective, ofPage),
	drop: submit(OneMeasure, dropMeasure, toObjective, ofPage)
};

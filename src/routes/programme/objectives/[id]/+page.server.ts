// An objective: why, who, its measures, what serves it and what that brought.
import type { RequestEvent } from '@sveltejs/kit';
import { clockTime } from '#lib/zoned-time.ts';
import { bringBack } from '#server/programme/objectives/actions/drop.ts';
import { restoreMeasure } from '#server/programme/objectives/actions/measures.ts';
import { BringBack } from '#server/programme/objectives/input.ts';
import { OneMeasure } from '#server/programme/objectives/input-measures.ts';
import { canRunProgramme } from '#server/programme/objectives/policy.ts';
import { countServing } from '#server/programme/objectives/queries/alignment.ts';
import { findTotals } from '#server/programme/objectives/queries/evidence.ts';
import { findLastChange } from '#server/programme/objectives/queries/hanging.ts';
import {
	listDroppedMeasures,
	listMeasures,
	listReadings,
	type MeasureRow,
	type ReadingRow
} from '#server/programme/objectives/queries/measures.ts';
import { findObjective } from '#server/programme/objectives/queries/tree.ts';
import { submit } from '#server/web/form.ts';
import { idOf, idOrNone } from '../id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = locals.ctx();
	const objective = await findObjective(ctx, idOf(params.id));
	const measures = await listMeasures(ctx, [objective.id]);
	const [readings, serving, totals, change, droppedMeasures] = await Promise.all([
		listReadings(
			ctx,
			measures.map(({ id }) => id)
		),
		countServing(ctx, [objective.id]),
		findTotals(ctx, { objectiveIds: objective.withBelow }),
		findLastChange(ctx, objective.id),
		listDroppedMeasures(ctx, objective.id)
	]);
	return {
		...{ objective, totals, droppedMeasures },
		measures: measures.map((measure) => withReadings(measure, readings.get(measure.id) ?? [])),
		serving: serving.get(objective.id)!,
		change: objective.can.edit || objective.can.restore ? change : null,
		added: url.searchParams.has('added'),
		runs: canRunProgramme(ctx.viewer),
		today: clockTime(ctx.now, ctx.viewer.timeZone).slice(0, 10)
	};
};

/** The plot takes them all; the table here shows the latest, and the measure's own page the rest. */
function withReadings(measure: MeasureRow, all: ReadingRow[]) {
	return { measure, readings: all.map(({ on, value }) => ({ on, value })), rows: all.slice(-12) };
}

const ofPage = ({ params }: RequestEvent) => ({ id: idOrNone(params.id) });

export const actions: Actions = {
	restore: submit(BringBack, bringBack, (_, { params }) => `/programme/objectives/${params.id}`, ofPage),
	restoreMeasure: submit(OneMeasure, restoreMeasure, ({ objectiveId }) => `/programme/objectives/${objectiveId}`)
};

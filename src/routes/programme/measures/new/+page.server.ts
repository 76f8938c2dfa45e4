// A new measure: first which number, then its baseline, target and date.
import { figureNames, type FigureName, figureShapes } from '#lib/terms/objectives.ts';
import { addMeasure } from '#server/programme/objectives/actions/measures.ts';
import { countFigure } from '#server/programme/objectives/figures/count.ts';
import { AddMeasure } from '#server/programme/objectives/input-measures.ts';
import { canRunProgramme } from '#server/programme/objectives/policy.ts';
import { listMeasurePlaces } from '#server/programme/objectives/queries/places.ts';
import { findObjective } from '#server/programme/objectives/queries/tree.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { Forbidden } from '#server/platform/errors.ts';
import { submit } from '#server/web/form.ts';
import { idOf, idOrNone } from '../../objectives/id.ts';
import type { Actions, PageServerLoad } from './$types';

const inAYear = (now: Date) => {
	const due = new Date(now);
	due.setUTCFullYear(due.getUTCFullYear() + 1);
	return due.toISOString().slice(0, 10);
};

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	const asked = url.searchParams;
	const { id, title, endsOn, droppedAt } = await findObjective(ctx, idOf(asked.get('objective') ?? ''));
	if (!canRunProgramme(ctx.viewer) || droppedAt) throw new Forbidden();
	const figure = figureNames.find((name) => name === asked.get('figure')) ?? null;
	return {
		objective: { id, title },
		figure,
		source: figure ? 'ledger' : asked.get('source') === 'outside' ? 'outside' : null,
		now: figure && asked.has('count') ? await countNow(ctx, figure) : null,
		dueOn: endsOn && endsOn > ctx.now.toISOString().slice(0, 10) ? endsOn : inAYear(ctx.now),
		direction: figure ? figureShapes[figure].direction : ('up' as const),
		...(await listMeasurePlaces(ctx))
	} as const;
};

/** Of everybody, everywhere: a baseline to begin with. */
async function countNow(ctx: Ctx, figure: FigureName): Promise<number | null> {
	const { value } = await countFigure(ctx, { figure, filter: {}, from: ctx.now }, ctx.now);
	return value === null ? null : Math.round(value * 10) / 10;
}

export const actions: Actions = {
	default: submit(
		AddMeasure,
		addMeasure,
		(_, { url }) => `/programme/objectives/${idOrNone(url.searchParams.get('objective') ?? '')}`,
		({ url }) => ({
			objectiveId: url.searchParams.get('objective'),
			source: url.searchParams.has('figure') ? 'ledger' : 'outside'
		})
	)
};

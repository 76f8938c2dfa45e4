// One series of the bank: its parts in their order.
import { clockTime } from '#lib/zoned-time.ts';
import { NotFound } from '#server/platform/errors.ts';
import { renameSeries } from '#server/programme/bank/actions/series.ts';
import { RenameSeries } from '#server/programme/bank/input.ts';
import { findSeries } from '#server/programme/bank/queries/series.ts';
import { submit } from '#server/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

const idOf = (id: string | undefined) => (/^\d{1,15}$/.test(id ?? '') ? Number(id) : 0);

export const load: PageServerLoad = async ({ locals, params }) => {
	const ctx = locals.ctx();
	if (!idOf(params.id)) throw new NotFound();
	const today = clockTime(ctx.now, ctx.viewer.timeZone).slice(0, 10);
	return { series: await findSeries(ctx, idOf(params.id)), today };
};

export const actions: Actions = {
	rename: submit(
		RenameSeries,
		renameSeries,
		({ id }) => `/programme/bank/series/${id}`,
		({ params }) => ({ id: idOf(params.id) })
	)
};

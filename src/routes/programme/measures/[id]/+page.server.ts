// The readings of a measure: entering them by hand, from a file, and by a script.
import type { RequestEvent } from '@sveltejs/kit';
import { clockTime } from '#lib/zoned-time.ts';
import {
	enterReading,
	makeToken,
	revokeToken,
	takeAwayReading,
	takeReadings
} from '#server/programme/objectives/actions/readings.ts';
import { EnterReading, OneMeasure, RemoveReading, TakeReadings } from '#server/programme/objectives/input-measures.ts';
import { findMeasure, listReadings } from '#server/programme/objectives/queries/measures.ts';
import { submit } from '#server/web/form.ts';
import { idOf, idOrNone } from '../../objectives/id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = locals.ctx();
	const measure = await findMeasure(ctx, idOf(params.id));
	const readings = await listReadings(ctx, [measure.id]);
	return {
		measure,
		readings: readings.get(measure.id) ?? [],
		endpoint: `${url.origin}/api/v1/measures/${measure.id}/readings`,
		today: clockTime(ctx.now, ctx.viewer.timeZone).slice(0, 10)
	};
};

const ofPage = ({ params }: RequestEvent) => ({ id: idOrNone(params.id) });

export const actions: Actions = {
	enter: submit(EnterReading, enterReading, undefined, ofPage),
	remove: submit(RemoveReading, takeAwayReading, undefined, ofPage),
	take: submit(TakeReadings, takeReadings, undefined, ofPage),
	token: submit(OneMeasure, async (ctx, input) => ({ token: await makeToken(ctx, input) }), undefined, ofPage),
	revoke: submit(OneMeasure, revokeToken, undefined, ofPage)
};

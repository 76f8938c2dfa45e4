// The readings of a measure over the API: read by whoever may read its objective, written by them or by a script with the measure's secret.
import { presentReadings } from '#server/programme/objectives/api.ts';
import { putReadings, putReadingsWithToken } from '#server/programme/objectives/actions/readings.ts';
import { PutReadings } from '#server/programme/objectives/input-measures.ts';
import { findMeasure, listReadings } from '#server/programme/objectives/queries/measures.ts';
import { NotFound } from '#server/platform/errors.ts';
import { parse } from '#server/web/form.ts';
import { bodyOf, rest } from '#server/web/rest.ts';
import type { RequestEvent } from './$types';

function idOf({ params }: RequestEvent): number {
	if (!/^[1-9]\d{0,14}$/.test(params.id)) throw new NotFound();
	return Number(params.id);
}

export const GET = rest(async (event: RequestEvent) => {
	const ctx = event.locals.ctx();
	const measure = await findMeasure(ctx, idOf(event));
	return presentReadings(measure, (await listReadings(ctx, [measure.id], 1_000)).get(measure.id) ?? []);
});

export const PUT = rest(async (event: RequestEvent) => {
	const token = /^bearer\s+(\S+)$/i.exec(event.request.headers.get('authorization') ?? '')?.[1];
	// Who is asking comes before what they sent.
	if (token === undefined) {
		const ctx = event.locals.ctx();
		const { id } = await findMeasure(ctx, idOf(event));
		return putReadings(ctx, id, parse(PutReadings, await bodyOf(event)));
	}
	const [id, body] = [idOf(event), parse(PutReadings, await bodyOf(event))];
	return putReadingsWithToken(event.locals.publicCtx(), { id, token }, body);
});

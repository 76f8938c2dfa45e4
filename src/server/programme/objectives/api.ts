// What the API shows of measures, and which operations there are on them.
import { z } from 'zod';
import { measureStates, readingSources } from '#lib/terms/objectives.ts';
import type { Operation } from '#server/platform/operation.ts';
import { PutReadings } from './input-measures.ts';
import type { MeasurePage, ReadingRow } from './queries/measures.ts';

/** A measure with its newest readings, the oldest of them first. */
export function presentReadings(measure: MeasurePage, readings: readonly ReadingRow[]) {
	const { id, name, unit, direction, baseline, target, startsOn, dueOn, state, objective } = measure;
	return {
		measure: { id, name, unit, direction, baseline, target, startsOn, dueOn, state, objective: objective.id },
		items: readings.map(({ on, value, denominator, source, note }) => ({ on, value, denominator, source, note }))
	};
}

const state = z.enum(measureStates).describe('Where it stands against the line from baseline to target');

const Measure = z.strictObject({
	id: z.int(),
	name: z.string(),
	unit: z.string(),
	direction: z.enum(['up', 'down']),
	baseline: z.number(),
	target: z.number(),
	startsOn: z.iso.date(),
	dueOn: z.iso.date(),
	state,
	objective: z.int()
});

const Reading = z.strictObject({
	on: z.iso.date(),
	value: z.number().nullable().describe('Null under the privacy floor, or where there was nothing to count'),
	denominator: z.int().nullable(),
	source: z.enum(readingSources),
	note: z.string()
});

const of = { tag: 'Measures', path: '/measures/{id}/readings' } as const;

export const measureOperations: Operation[] = [
	{
		...of,
		method: 'get',
		summary: 'A measure and its newest readings',
		status: 200,
		answer: z.strictObject({ measure: Measure, items: z.array(Reading) })
	},
	{
		...of,
		method: 'put',
		summary: 'Writes readings: all or none, one a day, the latest word counts',
		body: PutReadings,
		secret: true,
		status: 200,
		answer: z.strictObject({ written: z.int(), state })
	}
];

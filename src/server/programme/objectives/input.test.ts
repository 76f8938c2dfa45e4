// Numbers as people type them, and targets that lie in the right direction.
import { describe, expect, it } from 'vitest';
import { ChooseObjective, readNumber } from './input.ts';

describe('numbers', () => {
	it.each([
		['12', 12],
		['1,5', 1.5],
		['1.5', 1.5],
		['1,250.5', 1250.5],
		['1.250,5', 1250.5],
		["1'250", 1250],
		['1.250.000', 1250000],
		['1.250', 1250],
		['0.125', 0.125],
		['-3', -3],
		['', Number.NaN],
		['ten', Number.NaN]
	])('%s is %d', (typed, value) => expect(readNumber(typed)).toEqual(value));
});

describe('an objective', () => {
	const whole = {
		title: 'Fewer accidents',
		measure: 'Accidents',
		direction: 'down',
		baseline: '18',
		target: '12',
		dueOn: '2030-01-01'
	};

	it('is taken when whole', () => expect(ChooseObjective.safeParse(whole).success).toBe(true));

	it.each([
		['target', { target: '20' }],
		['target', { direction: 'up', target: '18' }],
		['title', { title: ' ' }],
		['dueOn', { dueOn: 'soon' }],
		['baseline', { baseline: 'many' }]
	])('names the field %s', (field, over) => {
		const parsed = ChooseObjective.safeParse({ ...whole, ...over });
		expect(parsed.error?.issues[0]?.path).toEqual([field]);
	});
});

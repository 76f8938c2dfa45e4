// Where a reading stands against the line.
import { describe, expect, it } from 'vitest';
import { expectedOn, type Line, stateOf, stateOfAll } from './line.ts';

const up: Line = { direction: 'up', baseline: 100, target: 200, startsOn: '2026-01-01', dueOn: '2026-04-11' };
const down: Line = { ...up, direction: 'down', baseline: 18, target: 8 };

describe('the line', () => {
	it.each([
		['2025-12-01', 100],
		['2026-01-01', 100],
		['2026-01-11', 110],
		['2026-02-20', 150],
		['2026-04-11', 200],
		['2027-01-01', 200]
	])('%s: %d', (on, value) => expect(expectedOn(up, on)).toBeCloseTo(value));

	it('of a day is its target from that day on', () => {
		expect(expectedOn({ ...up, startsOn: '2026-04-11' }, '2026-04-11')).toBe(200);
		expect(expectedOn({ ...up, startsOn: '2026-05-11' }, '2026-04-01')).toBe(100);
	});
});

describe('the state', () => {
	it.each([
		['2026-02-20', 200, 'reached'],
		['2026-02-20', 250, 'reached'],
		['2026-02-20', 150, 'on_track'],
		['2026-02-20', 140, 'on_track'],
		['2026-02-20', 139.9, 'behind'],
		['2026-04-11', 199, 'behind'],
		['2026-05-01', 200, 'reached'],
		['2026-01-01', 95, 'on_track'],
		['2026-01-01', 80, 'behind']
	] as const)('rising, %s at %d: %s', (on, value, state) => expect(stateOf(up, { on, value })).toBe(state));

	it.each([
		['2026-02-20', 8, 'reached'],
		['2026-02-20', 13, 'on_track'],
		['2026-02-20', 14, 'on_track'],
		['2026-02-20', 14.2, 'behind'],
		['2026-04-11', 9, 'behind']
	] as const)('falling, %s at %d: %s', (on, value, state) => expect(stateOf(down, { on, value })).toBe(state));

	it('waits without a value', () => expect(stateOf(up, null)).toBe('waiting'));

	it.each([
		[['reached', 'behind', 'on_track'], 'behind'],
		[['reached', 'on_track', 'waiting'], 'on_track'],
		[['reached', 'waiting'], 'reached'],
		[['waiting'], 'waiting'],
		[[], 'waiting']
	] as const)('of all: %j is %s', (states, state) => expect(stateOfAll(states)).toBe(state));
});

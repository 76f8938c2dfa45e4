// The geometry of a measure's plot.
import { describe, expect, it } from 'vitest';
import { plotOf, ticksOf } from './plot.ts';

describe('ticks', () => {
	it.each([
		[
			[18, 12, 17],
			[12, 14, 16, 18]
		],
		[
			[100, 200],
			[0, 50, 100, 150, 200]
		],
		[
			[0, 0],
			[0, 0.25]
		],
		[
			[5, 5],
			[4, 6]
		],
		[
			[0.2, 0.9],
			[0, 0.25, 0.5, 0.75, 1]
		],
		[
			[-10, 10],
			[-10, -5, 0, 5, 10]
		],
		[
			[1_000_000, 1_400_000],
			[1_000_000, 1_100_000, 1_200_000, 1_300_000, 1_400_000]
		]
	])('of %j', (values, ticks) => expect(ticksOf(values)).toEqual(ticks));
});

const line = { baseline: 10, target: 20, startsOn: '2026-01-01', dueOn: '2026-04-11' };

describe('a plot', () => {
	it('draws the line from the first day to the last, and readings where they belong', () => {
		const plot = plotOf(line, [{ on: '2026-02-20', value: 15 }], '2026-01-11');
		expect(plot.line).toBe('M0 50L100 0');
		expect(plot.points).toEqual([{ on: '2026-02-20', value: 15, x: 50, y: 25 }]);
		expect(plot.todayX).toBe(10);
		expect([plot.baselineY, plot.targetY]).toEqual([50, 0]);
	});

	it('reaches back and on to readings outside of the period, and parts where nothing is known', () => {
		const readings = [
			{ on: '2025-12-22', value: 10 },
			{ on: '2026-02-20', value: null },
			{ on: '2026-03-01', value: 12 },
			{ on: '2026-04-21', value: 20 }
		];
		const plot = plotOf(line, readings, '2026-05-01');
		expect(plot.path.match(/M/g)).toHaveLength(2);
		expect(plot.points).toHaveLength(3);
		expect(plot.todayX).toBeNull();
		expect(plot.line.endsWith('H100')).toBe(true);
		expect(plot.points.every(({ x, y }) => x >= 0 && x <= 100 && y >= 0 && y <= 100)).toBe(true);
	});

	it('names days only where there is room for them', () => {
		const plot = plotOf({ ...line, startsOn: '2026-04-01' }, [{ on: '2026-01-01', value: 1 }], '2026-04-02');
		expect(plot.days.map(({ on }) => on)).toEqual(['2026-01-01', '2026-04-11']);
	});

	it('holds without any reading, and with a period of no length', () => {
		const plot = plotOf({ ...line, dueOn: '2026-01-01' }, [], '2026-01-01');
		expect(plot.points).toEqual([]);
		expect(JSON.stringify(plot)).not.toMatch(/null,null|NaN/);
	});
});

// The three rules, by example.
import { describe, expect, it } from 'vitest';
import { medianOf, minutesOf, totalsOf, type Worth } from './totals.ts';

const one = (over: Partial<Worth>): Worth => ({
	...{ kind: 'time_saved', minutes: null, counts: true, entries: 1 },
	...{ unit: '', bySponsor: false, amount: 0 },
	...over
});

describe('an entry is worth', () => {
	it.each([
		['30 minutes said', one({ minutes: 30 }), [30, 30, 30]],
		['two hours said', one({ minutes: 120 }), [60, 120, 120]],
		['no time said', one({}), [0, 0, 20]],
		['a duplicate avoided', one({ kind: 'duplicate_avoided' }), [0, 15, 30]],
		['an expert found', one({ kind: 'expert_found' }), [0, 30, 60]],
		['an idea', one({ kind: 'idea_value' }), [0, 0, 0]],
		['counted elsewhere', one({ minutes: 30, counts: false }), [0, 0, 0]]
	] as const)('%s', (_, entry, [conservative, plain, optimistic]) => {
		expect(minutesOf(entry, 20)).toEqual({ conservative, plain, optimistic });
	});
});

describe('the median', () => {
	it.each([
		[[], 0, 0],
		[[[10, 1]], 10, 1],
		[
			[
				[10, 1],
				[30, 1]
			],
			20,
			2
		],
		[
			[
				[30, 2],
				[10, 1]
			],
			30,
			3
		],
		[
			[
				[10, 2],
				[20, 2]
			],
			15,
			4
		],
		[
			[
				[5, 1],
				[480, 1],
				[10, 3]
			],
			10,
			5
		]
	] as [number[][], number, number][])('of %j is %d', (said, minutes, of) => {
		const others = [
			one({ entries: 7 }),
			one({ minutes: 1, counts: false, entries: 9 }),
			one({ kind: 'expert_found', minutes: 2 })
		];
		const stated = said.map(([minutes, entries]) => one({ minutes: minutes!, entries: entries! }));
		expect(medianOf([...others, ...stated])).toEqual({ minutes, of });
	});
});

describe('totals', () => {
	it('add up by kind, and values by unit', () => {
		const buckets = [
			one({ minutes: 90, entries: 2 }),
			one({ minutes: 10, entries: 3, counts: false }),
			one({ entries: 4 }),
			one({ kind: 'duplicate_avoided', entries: 2 }),
			one({ kind: 'idea_value', unit: '€', bySponsor: true, amount: 1000 }),
			one({ kind: 'idea_value', unit: '€', amount: 500 }),
			one({ kind: 'idea_value', unit: '€', amount: 70, counts: false }),
			one({ kind: 'idea_value', unit: 'hours', bySponsor: true, amount: 12 })
		];
		const totals = totalsOf(buckets, { minutes: 20, of: 9 });
		expect(totals.kinds.time_saved).toEqual({
			entries: 9,
			counted: 6,
			minutes: { conservative: 120, plain: 180, optimistic: 260 }
		});
		expect(totals.minutes).toEqual({ conservative: 120, plain: 210, optimistic: 320 });
		expect(totals.values).toEqual([
			{ unit: '€', ideas: 2, amount: { conservative: 1000, plain: 1500, optimistic: 1500 } },
			{ unit: 'hours', ideas: 1, amount: { conservative: 12, plain: 12, optimistic: 12 } }
		]);
		expect(totalsOf([], { minutes: 0, of: 0 }).minutes).toEqual({ conservative: 0, plain: 0, optimistic: 0 });
	});
});

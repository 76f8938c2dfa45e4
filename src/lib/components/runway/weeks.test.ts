// Bars of weeks, and the numbers of weeks at the turn of a year.
import { expect, it } from 'vitest';
import { barsOf, weekNumber } from './weeks.ts';

it('stacks what is sure first, and leaves no week out', () => {
	const row = { slots: 3, scheduled: 1, unfinished: 0, filled: 1, empty: 1 };
	const bars = barsOf(
		[
			{ week: '2026-12-28', format: 'article', ...row },
			{ week: '2026-12-14', format: 'question', ...row },
			{ week: '2026-12-14', format: 'article', ...row, scheduled: 2, empty: 0 }
		],
		['article', 'question']
	);
	expect(bars.map(({ week, total, sums }) => [week, total, sums.empty])).toEqual([
		['2026-12-14', 6, 1],
		['2026-12-21', 0, 0],
		['2026-12-28', 3, 1]
	]);
	expect(bars[0]!.blocks.map(({ format, kind, count, from }) => [format, kind, count, from])).toEqual([
		['article', 'scheduled', 2, 0],
		['question', 'scheduled', 1, 2],
		['article', 'filled', 1, 3],
		['question', 'filled', 1, 4],
		['question', 'empty', 1, 5]
	]);
});

it.each([
	['2026-12-28', 53],
	['2027-01-04', 1],
	['2026-01-05', 2],
	['2025-12-29', 1]
])('the week of %s has the number %i', (monday, number) => expect(weekNumber(monday)).toBe(number));

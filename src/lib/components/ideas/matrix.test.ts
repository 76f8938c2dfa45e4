// The matrix: little effort left, much benefit on top, and no dot wholly under another.
import { expect, it } from 'vitest';
import { placed } from './matrix.ts';

const dot = (benefit: number, effort: number, votes = 0) => ({ benefit, effort, votes });

it('puts much benefit on top and much effort to the right', () => {
	const [best, worst] = placed([dot(5, 1), dot(1, 5)], 500);
	expect([best!.x < worst!.x, best!.y < worst!.y]).toEqual([true, true]);
});

it('keeps every dot inside, also those that nobody could have scored', () => {
	const points = placed(
		Array.from({ length: 60 }, () => dot(9, -3, 7)),
		500
	);
	expect(points.every(({ x, y }) => x >= 0 && x <= 500 && y >= 0 && y <= 500)).toBe(true);
});

it('lays dots of one spot beside each other and the large ones under the small ones', () => {
	const points = placed([dot(3, 3, 1), dot(3, 3, 100), dot(3, 3, 4)], 500);
	expect(new Set(points.map(({ x, y }) => `${x}:${y}`)).size).toBe(3);
	expect(points.map((point) => point.dot.votes)).toEqual([100, 4, 1]);
});

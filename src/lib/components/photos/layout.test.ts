// Rows of photos: full, in order, of one height, and found by where one looks.
import { describe, expect, it } from 'vitest';
import { GAP, layOut, ratioOf, rowsBetween, totalHeight } from './layout.ts';

const shapes = [
	{ width: 3000, height: 2000 },
	{ width: 2000, height: 3000 },
	{ width: 4000, height: 3000 },
	{ width: 9000, height: 1000 }
];
const many = (count: number) => Array.from({ length: count }, (_, index) => shapes[index % shapes.length]!);

describe('the layout', () => {
	it.each([340, 390, 800, 1240])('fills a width of %i with every photo in its order', (width) => {
		const photos = many(57);
		const rows = layOut(photos, width);
		expect(rows[0]?.from).toBe(0);
		for (const [index, row] of rows.entries()) {
			expect(row.from).toBe(rows[index - 1]?.to ?? 0);
			expect(row.to).toBeGreaterThan(row.from);
			const inside = photos.slice(row.from, row.to).reduce((sum, photo) => sum + ratioOf(photo) * row.height, 0);
			const used = inside + GAP * (row.to - row.from - 1);
			if (row.ragged) expect(used).toBeLessThanOrEqual(width + 0.01);
			else expect(used).toBeCloseTo(width, 3);
		}
		expect(rows.at(-1)?.to).toBe(57);
	});

	it('lays out ten thousand in a moment, and finds the rows of a screen', () => {
		const photos = many(10_000);
		const started = performance.now();
		const rows = layOut(photos, 1200);
		expect(performance.now() - started).toBeLessThan(60);
		const [first, last] = rowsBetween(rows, 50_000, 51_000);
		expect(rows[first]!.top + rows[first]!.height).toBeGreaterThanOrEqual(50_000);
		expect(rows[last]!.top).toBeGreaterThan(51_000);
		expect(last - first).toBeLessThan(9);
		expect(totalHeight(rows)).toBeGreaterThan(100_000);
	});

	it('has nothing to lay out', () => {
		expect(layOut([], 1000)).toEqual([]);
		expect(totalHeight([])).toBe(0);
		expect(rowsBetween([], 0, 100)).toEqual([0, 0]);
	});
});

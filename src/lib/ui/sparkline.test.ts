// A small curve says what its numbers say.
import { expect, it } from 'vitest';
import { curve, frame, y } from './sparkline.ts';

it('keeps the target inside the frame and high values high', () => {
	const box = frame([10, 20], 40, 160, 40);
	expect(y(40, box)).toBeGreaterThan(0);
	expect(y(40, box)).toBeLessThan(y(20, box));
	expect(y(10, box)).toBeLessThan(40);
});

it('never overshoots between its points', () => {
	const box = frame([1, 1, 9, 9], undefined, 160, 40);
	const heights = [...curve([1, 1, 9, 9], box).matchAll(/[\d.]+ ([\d.]+)/g)].map(([, height]) => Number(height));
	expect(Math.min(...heights)).toBe(y(9, box));
	expect(Math.max(...heights)).toBe(y(1, box));
});

it('draws equal numbers as a level line', () => {
	expect(curve([5, 5, 5], frame([5, 5, 5], undefined, 160, 40))).not.toContain('NaN');
});

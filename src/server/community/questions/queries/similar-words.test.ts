// Which words of a title are looked for.
import { describe, expect, it } from 'vitest';
import { looked, weighed } from './similar-words.ts';

const total = 200_000;
const word = (name: string, share: number) => ({ word: `'${name}'`, share });

describe('the words of a title', () => {
	it('are looked for alone when they are rare, and two at a time when they are not', () => {
		const words = [word('pump', 0.01), word('zanzibar', 0), word('leak', 0.012), word('valv', 0.02)];
		expect(looked(words, total)).toEqual([`'zanzibar' | ('pump' & 'leak') | ('pump' & 'valv') | ('leak' & 'valv')`]);
	});

	it('are all looked for alone while there are few questions', () => {
		expect(looked([word('pump', 0.1), word('leak', 0.2)], 500)).toEqual([`'pump' | 'leak'`]);
		expect(looked([word('pump', 0), word('leak', 0)], 0)).toEqual([`'pump' | 'leak'`]);
	});

	it('bring no more rows than can be weighed, and always something', () => {
		const everywhere = Array.from({ length: 12 }, (_, i) => word(`w${i}`, 0.05 + i / 100));
		const [first = '', ...more] = looked(everywhere, total);
		const pairs = first.split(' | ');
		const brought = pairs.map((pair) =>
			[...pair.matchAll(/w(\d+)/g)].reduce((share, [, i]) => share * (0.05 + Number(i) / 100), total)
		);
		expect(pairs[0]).toBe(`('w0' & 'w1')`);
		expect(brought.slice(1).reduce((sum, rows) => sum + rows, brought[0]!)).toBeLessThanOrEqual(weighed);
		expect(more).toEqual([]);
	});

	it('are taken as they are when there is but one, and it is common', () => {
		expect(looked([word('pump', 0.2)], total)).toEqual([`'pump'`]);
		expect(looked([word('pump', 0.2), word('qqq', 0)], total)).toEqual([`'qqq'`, `'pump'`]);
		expect(looked([], total)).toEqual([]);
	});
});

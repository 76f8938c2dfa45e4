// The pen draws the same picture twice, every order can be drawn, and sharp can read what is drawn.
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { articles } from './content/articles.ts';
import { covers } from './content/covers.ts';
import { people } from './content/people.ts';
import { portraits } from './content/portraits.ts';
import { drawing } from './drawing.ts';

describe('drawing', () => {
	it('gives the same picture for the same seed and another for another', () => {
		const first = drawing('a', 'hills', 'dawn', 1200, 630);
		expect(drawing('a', 'hills', 'dawn', 1200, 630)).toBe(first);
		expect(drawing('b', 'hills', 'dawn', 1200, 630)).not.toBe(first);
	});

	it('draws every cover and portrait without a number going astray', () => {
		for (const { seed, motif, palette } of [...covers, ...portraits]) {
			expect(drawing(seed, motif, palette, 400, 400)).not.toMatch(/NaN|undefined|Infinity/);
		}
	});

	it('can be turned into pixels of the size asked for', async () => {
		const svg = drawing(
			'a',
			{ portrait: { skin: 3, hair: 'curls', hairColour: 'brown', wears: 'shirt' } },
			'sage',
			96,
			96
		);
		const { width, height } = await sharp(Buffer.from(svg)).png().metadata();
		expect([width, height]).toEqual([96, 96]);
	});
});

describe('the orders', () => {
	it('name each person once and only articles that exist', () => {
		expect(portraits.map((p) => p.handle).toSorted()).toEqual(people.map((p) => p.handle).toSorted());
		const slugs = articles.map((article) => article.slug);
		for (const { slug } of covers) expect(slugs).toContain(slug);
		expect(new Set(covers.map((cover) => cover.slug)).size).toBe(covers.length);
	});
});

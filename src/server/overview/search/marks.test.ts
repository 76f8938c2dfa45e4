// Hits in found text, with hostile text around them.
import { expect, it } from 'vitest';
import { hitStart, hitStop, markedPieces } from './marks.ts';

const hit = (word: string) => `${hitStart}${word}${hitStop}`;

it('cuts a headline into pieces and marks the hits', () => {
	expect(markedPieces(`a ${hit('safe')} b ${hit('place')}`)).toEqual([
		{ text: 'a ', hit: false },
		{ text: 'safe', hit: true },
		{ text: ' b ', hit: false },
		{ text: 'place', hit: true }
	]);
	expect(markedPieces(`${hit('first')} then`)).toEqual([
		{ text: 'first', hit: true },
		{ text: ' then', hit: false }
	]);
	expect(markedPieces('none')).toEqual([{ text: 'none', hit: false }]);
	expect(markedPieces('')).toEqual([]);
});

it('keeps every other character, whatever the text says', () => {
	for (const text of [
		'<script>alert(1)</script>',
		hitStop,
		`${hitStop}${hitStop}x`,
		`x${hitStart}`,
		`${hitStart}${hitStart}`
	]) {
		const whole = markedPieces(text)
			.map((piece) => piece.text)
			.join('');
		expect(whole).toBe(text.replaceAll(hitStart, '').replaceAll(hitStop, ''));
	}
});

// Which objective a part of the starter bank is guessed to serve.
import { expect, it } from 'vitest';
import { matchObjectives } from './match.ts';

it('finds words at their beginnings, in English and German, and says which they were', () => {
	const found = matchObjectives([
		{ id: 1, title: 'Fewer accidents on night shifts', why: 'Every injury is one too many.' },
		{ id: 2, title: 'Zufriedene Kundinnen und Kunden', why: 'Lieferungen kommen zu spät.' }
	]);
	expect(found.safety).toEqual({ objectiveId: 1, words: ['accidents', 'injury'] });
	expect(found.customer).toEqual({ objectiveId: 2, words: ['Kundinnen', 'Lieferungen'] });
	expect(found.culture).toBeUndefined();
});

it('weighs the title over the reason', () => {
	const found = matchObjectives([
		{ id: 1, title: 'Grow', why: 'Quality and scrap and rework.' },
		{ id: 2, title: 'Quality first', why: 'Less scrap.' }
	]);
	expect(found.quality?.objectiveId).toBe(2);
});

it('does not find a beginning in the middle of a word', () =>
	expect(matchObjectives([{ id: 1, title: 'Unsafe words: exchange, unchanged', why: '' }])).toEqual({}));

it('finds umlauts as they stand', () =>
	expect(matchObjectives([{ id: 1, title: 'Die große Veränderung', why: '' }]).change?.words).toEqual(['Veränderung']));

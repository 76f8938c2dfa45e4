// What cadence is suggested.
import { describe, expect, it } from 'vitest';
import type { BankFormat } from '#lib/terms/bank.ts';
import { starterItems } from '../bank/starter/items.ts';
import { suggestionFor } from './suggestion.ts';

const bank = (counts: Partial<Record<BankFormat, number>>) =>
	Object.entries(counts).flatMap(([format, count]) => Array.from({ length: count }, () => format as BankFormat));
const perWeek = (waiting: readonly BankFormat[]) =>
	Object.fromEntries(suggestionFor(waiting).cadences.map(({ format, weekdays }) => [format, weekdays.length]));

describe('the suggested cadence', () => {
	it('is the usual one for an empty bank, and for one too small to go by', () => {
		expect(perWeek([])).toEqual({ article: 2, question: 3, photo_call: 1 });
		expect(perWeek(bank({ article: 25 }))).toEqual({ article: 2, question: 3, photo_call: 1 });
		expect(suggestionFor([]).fits).toBe(false);
	});

	it('lasts thirteen weeks with what is there, and is never more than three a week', () => {
		expect(perWeek(bank({ article: 13, interview: 13, question: 25, photo_call: 13 }))).toEqual({
			...{ article: 2, question: 1, photo_call: 1 }
		});
		expect(perWeek(bank({ article: 400, question: 400, photo_call: 400 }))).toEqual({
			...{ article: 3, question: 3, photo_call: 1 }
		});
	});

	it('leaves out what there is too little of', () => {
		expect(perWeek(bank({ article: 30, photo_call: 12, challenge: 40 }))).toEqual({ article: 2 });
	});

	it('fills every working day of thirteen weeks with the starter set', () => {
		const { cadences, fits } = suggestionFor(starterItems.map(({ format }) => format));
		expect(fits).toBe(true);
		expect(cadences.flatMap(({ weekdays }) => weekdays).sort()).toEqual([1, 2, 3, 4, 5]);
	});
});

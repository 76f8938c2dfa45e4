// What headings and cells mean, in English and in German.
import { describe, expect, it } from 'vitest';
import { bankFormats, bankStages } from '#lib/terms/bank.ts';
import { formatLabel, stageLabel } from '#lib/terms/bank-labels.ts';
import { headingOf, itemColumns } from '#lib/terms/exchange.ts';
import { columnOf, recognise } from './headings.ts';
import { itemOfKey, keyOfItem, refOfKey, refsOfKey } from './keys.ts';
import { dayOf, formatOf, hoursOf, languageOf, linesOf, listOf, partOf, stageOf, yesOf } from './values.ts';

describe('headings', () => {
	it.each(itemColumns)('%s is understood in both languages and in a Markdown head', (column) => {
		const snake = column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
		for (const name of [column, snake, headingOf(column, 'en'), headingOf(column, 'de').toUpperCase()])
			expect(columnOf(name)).toEqual({ column, part: 1 });
	});

	it('stand in any order; what is unknown or there twice is named', () => {
		const { places, unknown } = recognise(['Farbe', ' TITEL ', 'Tags', 'Topics', 'Text (2)', 'Text', '']);
		expect(places.map((place) => place && [place.column, place.part])).toEqual([
			null,
			['title', 1],
			['topics', 1],
			null,
			['body', 2],
			['body', 1],
			null
		]);
		expect(unknown).toEqual(['Farbe', 'Topics']);
	});
});

describe('cells', () => {
	it.each(bankFormats)('%s is a format in both languages', (format) => {
		for (const name of [format, formatLabel(format, 'en'), formatLabel(format, 'de')])
			expect(formatOf(name)).toBe(format);
	});

	it.each(bankStages)('%s is a stage in both languages', (stage) => {
		for (const name of [stage, stageLabel(stage, 'en'), stageLabel(stage, 'de')]) expect(stageOf(name)).toBe(stage);
	});

	it('hold hours, languages, days, parts, yes and no as people write them', () => {
		expect(['1,5', '2 h', '90 min', '3 Stunden', '0', '-1', '401', 'viel', '1e3'].map(hoursOf)).toEqual([
			...[1.5, 2, 1.5, 3],
			...[null, null, null, null, null]
		]);
		expect(['de', 'de-CH', 'German', 'Deutsch', 'français', 'xx', 'a language'].map(languageOf)).toEqual([
			...['de', 'de', 'de', 'de'],
			...['fr', 'xx', null]
		]);
		const day = (cell: string) => dayOf(cell, 'day first', 2026);
		expect(['2026-03-31', '31.03.2026', '31/3/26', '46112', '31.02.2026', '1999-12-31', 'soon'].map(day)).toEqual([
			...['2026-03-31', '2026-03-31', '2026-03-31', '2026-03-31'],
			...[null, null, null]
		]);
		expect(['3', '#3', '3.', '3.0', '0', '1000', 'three'].map(partOf)).toEqual([3, 3, 3, 3, null, null, null]);
		expect(['Ja', 'x', 'TRUE', 'nein', 'No', '0', 'maybe'].map(yesOf)).toEqual([
			true,
			true,
			true,
			false,
			false,
			false,
			null
		]);
		expect(listOf('#safety, Line 4;safety\nline 5,')).toEqual(['safety', 'Line 4', 'line 5']);
		expect(linesOf('- How many?\r\n2. Since when?\n\n3 of them')).toEqual(['How many?', 'Since when?', '3 of them']);
	});
});

describe('keys', () => {
	const made = { id: 7, sourceRef: null, createdAt: new Date('2026-03-18T10:00:00.123Z') };

	it('tell an item of this network from another of the same number', () => {
		const key = keyOfItem(made);
		expect(itemOfKey(key)).toBe(7);
		expect(keyOfItem({ ...made, createdAt: new Date('2026-03-18T10:00:00.124Z') })).not.toBe(key);
		expect([itemOfKey('item-7'), itemOfKey('item-x-0123456789')]).toEqual([null, null]);
	});

	it('come back as they went', () => {
		for (const sourceRef of ['import:a-1', 'import:sha256:0123', 'starter:safety-x:en']) {
			const key = keyOfItem({ ...made, sourceRef });
			expect(refOfKey(key)).toBe(sourceRef);
		}
		// What was harvested there is brought in here, and known again there.
		expect(refOfKey(keyOfItem({ ...made, sourceRef: 'search:pump' }))).toBe('import:search:pump');
		expect(refsOfKey('search:pump')).toContain('search:pump');
	});
});

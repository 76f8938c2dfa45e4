// Readings out of files and pasted columns, as people write dates and numbers.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../../tests/support/shared-data.ts';
import { m } from '#lib/paraglide/messages.js';
import { readDay, readReadings, readValue } from './table.ts';

const today = '2026-03-18';
const read = (text: string, slashes: 'refuse' | 'day' | 'month' = 'refuse') => readReadings(text, slashes, today);
const pairs = (text: string, slashes?: 'day' | 'month') =>
	read(text, slashes).taken.map(({ on, value }) => [on, value]);

const rows = [
	['2026-01-05', 1.5],
	['2026-01-12', 1250.25]
];

describe('a table', () => {
	it.each([
		['commas', 'date,value\n2026-01-05,1.5\n2026-01-12,1250.25\n'],
		['no head', '2026-01-05,1.5\n2026-01-12,1250.25'],
		['semicolons and decimal commas', 'Datum;Wert\r\n05.01.2026;1,5\r\n12.01.2026;1250,25\r\n'],
		['semicolons without a head', '05.01.2026;1,5\n12.01.2026;1.250,25'],
		['pasted columns', '05.01.2026\t1,5\n12.01.2026\t1.250,25'],
		['one pasted line and thousands', '2026-01-05\t1.5\n2026-01-12\t1,250.25'],
		['a mark at the beginning', 'date,value\n2026-01-05,1.5\n\n2026-01-12,"1,250.25"\n,\n'],
		['columns in another order', 'Unit;Value;Day\nh;1,5;2026-01-05\nh;1250,25;2026-01-12'],
		['slashes that leave no doubt', 'date,value\n01/05/2026,1.5\n01/12/2026,1250.25\n'.replace(/01\/(\d\d)/g, '$1/01')],
		['what Excel says of the delimiter', 'sep=;\n2026-01-05;1,5\n2026-01-12;1250,25']
	])('with %s', (name, text) => {
		if (name.includes('slashes')) expect(read(text).refused).toHaveLength(2);
		expect(pairs(text, 'day')).toEqual(rows);
	});

	it('keeps notes, and lines of several lines', () => {
		const { taken } = read('date,value,note\n2026-01-05,3,"first\nlast"\n2026-01-12,4,"a ""b"", c"');
		expect(taken.map(({ line, note }) => [line, note])).toEqual([
			[2, 'first\nlast'],
			[3, 'a "b", c']
		]);
	});

	it('reports by line what it cannot take, and takes the rest', () => {
		const text =
			'date,value\n2026-01-05,1\nsoon,2\n2026-01-12,many\n2026-01-05,3\n,4\n2026-02-30,5\n2026-12-24,6\n2026-01-19,\n03/04/2026,7';
		const { taken, refused } = read(text);
		expect(taken.map(({ line }) => line)).toEqual([2]);
		expect(refused).toEqual([
			{ line: 3, why: m.objectives_line_bad_day({ value: 'soon' }) },
			{ line: 4, why: m.objectives_line_bad_value({ value: 'many' }) },
			{ line: 5, why: m.objectives_line_twice({ line: 2 }) },
			{ line: 6, why: m.objectives_line_no_day() },
			{ line: 7, why: m.objectives_line_bad_day({ value: '2026-02-30' }) },
			{ line: 8, why: m.objectives_line_future({ value: '2026-12-24' }) },
			{ line: 9, why: m.objectives_line_no_value() },
			{ line: 10, why: m.objectives_line_either_day({ value: '03/04/2026' }) }
		]);
	});

	it.each(['', '   \n', 'date,value\n'])('that holds nothing (%j) is refused', (text) => {
		expect(() => read(text)).toThrow();
	});

	it('that never ends a quote is refused by its line', () => {
		expect(() => read('date,value\n2026-01-05,"1\n2026-01-06,2')).toThrow(m.people_import_broken({ line: 3 }));
	});

	const spectrum = sharedData('csv-spectrum');
	it.skipIf(!spectrum)('of the spectrum of CSV is read cell by cell, and each line that is no reading refused', () => {
		const files = readdirSync(join(spectrum!, 'csvs'));
		expect(files.length).toBeGreaterThan(8);
		for (const file of files) {
			const wanted = JSON.parse(
				readFileSync(join(spectrum!, 'json', file.replace('.csv', '.json')), 'utf8')
			) as object[];
			const { taken, refused } = read(readFileSync(join(spectrum!, 'csvs', file), 'utf8'));
			expect([file, taken.length, refused.length]).toEqual([file, 0, wanted.length]);
		}
	});
});

describe('a day', () => {
	it.each([
		['2026-03-01', '2026-03-01'],
		['2026/3/1', '2026-03-01'],
		['1.3.2026', '2026-03-01'],
		['01.03.2026 14:05', '2026-03-01'],
		['2026-03-01T00:00:00Z', '2026-03-01'],
		['02/17/2026', '2026-02-17'],
		['17/02/2026', '2026-02-17'],
		['02/02/2026', '2026-02-02']
	])('%s is %s', (cell, day) => expect(readDay(cell, { slashes: 'refuse', today })).toEqual({ day }));

	it('of two meanings goes by what was said', () => {
		expect(readDay('02/03/2026', { slashes: 'day', today }).day).toBe('2026-03-02');
		expect(readDay('02/03/2026', { slashes: 'month', today }).day).toBe('2026-02-03');
	});

	it.each(['17/17/2026', '1.3.26', '31.02.2026', '20260301x', 'März', '1980-01-01', '03-04-2026'])(
		'%s is none',
		(cell) => {
			expect(readDay(cell, { slashes: 'refuse', today }).why).toBeTruthy();
		}
	);
});

describe('a number', () => {
	it.each([
		['12', null, 12],
		['-3', null, -3],
		['−3', null, -3],
		['1,5', null, 1.5],
		['1.5', null, 1.5],
		['0,125', null, 0.125],
		['1,250.5', null, 1250.5],
		['1.250,5', null, 1250.5],
		["1'250", null, 1250],
		['1 250 000', null, 1250000],
		['1.250.000', null, 1250000],
		['12 %', null, 12],
		['1.250', ',', 1250],
		['1.250', '.', 1.25],
		['.5', '.', 0.5]
	] as const)('%s (decimals after %s) is %d', (cell, decimal, value) => {
		expect(readValue(cell, decimal)).toEqual({ number: value });
	});

	it.each(['1.250', '12,345'])('%s could be two', (cell) => {
		expect(readValue(cell, null).why).toBe(m.objectives_line_either_value({ value: cell }));
	});

	it.each(['', 'ten', '1.2.3', '1,2,3', '--1', '1e5', '12 kg', '1.25,3.4'])('%j is none', (cell) => {
		expect(readValue(cell, null).why).toBeTruthy();
	});
});

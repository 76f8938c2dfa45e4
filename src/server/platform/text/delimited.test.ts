// Delimited text: whatever stands between the columns, and what is broken in it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../../tests/support/shared-data.ts';
import { readRecords, readTable, sniffDelimiter } from './delimited.ts';

const cellsOf = (text: string) => readRecords(text).map(({ cells }) => cells);

describe('delimited text', () => {
	it.each([',', ';', '\t', '|'])('is cut where it should be (%j)', (delimiter) => {
		expect(cellsOf(`a${delimiter}b\n1${delimiter}"2\n3"\n`)).toEqual([
			['a', 'b'],
			['1', '2\n3']
		]);
	});

	it('is cut rightly when its first records are longer than what is looked at', () => {
		const long = 'x, y '.repeat(30_000);
		const table = ['key;text', ...[1, 2].map((key) => `${key};"${long}\n${long}"`)].join('\n');
		expect(sniffDelimiter(table)).toBe(';');
		expect(cellsOf(table)[1]).toEqual(['1', `${long}\n${long}`]);
	});

	it('keeps what stands before a broken place, and says where that is', () => {
		const { records, brokenAt } = readTable('a,b\n1,2\n\n3,"4\n5,6\n');
		expect(records.map(({ line }) => line)).toEqual([1, 2]);
		expect(brokenAt).toBe(4);
		expect(() => readRecords('a,b\n1,"2')).toThrow('broken around line');
	});

	const spectrum = sharedData('csv-spectrum');
	it.runIf(spectrum)('reads the spectrum of CSV as its makers expect', () => {
		const names = readdirSync(join(spectrum!, 'csvs'));
		expect(names).toHaveLength(11);
		for (const name of names) {
			const [head, ...rows] = cellsOf(readFileSync(join(spectrum!, 'csvs', name), 'utf8'));
			const read = rows.map((row) => Object.fromEntries(head!.map((column, i) => [column, row[i]])));
			// The files of this set have lost their carriage returns; what is expected still has them.
			const json = readFileSync(join(spectrum!, 'json', name.replace('.csv', '.json')), 'utf8');
			expect(read, name).toEqual(JSON.parse(json.replaceAll('\\r\\n', '\\n')));
		}
	});
});

// What is written for spreadsheets holds no formula, and comes back as it was.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../../tests/support/shared-data.ts';
import { harmless, plainCsvText, plainText, writeCsv, writeXlsx } from './cells.ts';
import { readRecords } from './delimited.ts';

const hostile = [
	'=1+1',
	"@SUM(1+9)*cmd|' /C calc'!A0",
	"=10+20+cmd|' /C calc'!A0",
	'+1',
	'-1',
	'\t=1',
	'\r=1',
	'\n=1',
	' =1',
	'"=1"',
	"'=1",
	"''=1",
	'＝1＋1',
	"'"
];

const texts = [
	...hostile,
	'',
	'plain',
	"it's",
	'a - b',
	'a; b',
	"O'Neil;=1",
	'one\n- two\n- three',
	'a,=1',
	'a;"=1',
	'x\n\n=y',
	"a;'=b"
];

const beginsFormula = (cell: string) => /^[\s"]*[=+\-@＝＋－＠]/u.test(cell);

describe('a text', () => {
	it.each(hostile.filter((text) => text !== "'"))('%j begins no formula', (text) => {
		expect(beginsFormula(harmless(text))).toBe(false);
	});

	it.each(texts)('%j comes back', (text) => expect(plainText(harmless(text))).toBe(text));

	it('that is no formula stays as it is', () => {
		for (const text of ['plain', 'a - b', '3 + 4', "it's", '']) expect(harmless(text)).toBe(text);
	});
});

const column = { title: 'Text' };

describe('CSV', () => {
	it.each([',', ';'] as const)('comes back cell by cell (%s)', (delimiter) => {
		const rows = texts.filter((text) => text.trim()).map((text) => [text, 'end']);
		const csv = writeCsv({ columns: [column, { title: 'End' }], rows }, delimiter);
		const read = readRecords(csv.slice(1));
		expect(read.slice(1).map(({ cells }) => [plainCsvText(cells[0]!, delimiter), cells[1]])).toEqual(rows);
	});

	it('holds no formula, where the program that reads it cuts elsewhere', () => {
		const csv = writeCsv({ columns: [column, column], rows: texts.map((text) => [text, text]) });
		const cells = csv.slice(1).split(/[;\t\r\n]/);
		expect(cells.filter(beginsFormula)).toEqual([]);
	});

	it('writes numbers, days and moments plainly, and a decimal comma where people do', () => {
		const row = [1.5, -2, { day: '2026-03-18' }, new Date('2026-03-18T10:05:00Z'), true, null];
		const columns = row.map(() => column);
		expect(writeCsv({ columns, rows: [row] }).split('\r\n')[1]).toBe('1.5,-2,2026-03-18,2026-03-18 10:05,true,');
		expect(writeCsv({ columns, rows: [row] }, ';').split('\r\n')[1]).toBe('1,5;-2;2026-03-18;2026-03-18 10:05;true;');
	});

	const payloads = sharedData('csv-injection');
	it.skipIf(!payloads)('defuses the known payloads', () => {
		const lines = readFileSync(join(payloads!, 'csv-payload.txt'), 'utf8').split(/\r?\n/).filter(Boolean);
		expect(lines.length).toBeGreaterThan(3);
		const csv = writeCsv({ columns: [column], rows: lines.map((line) => [line]) });
		const read = readRecords(csv.slice(1)).slice(1);
		expect(read.map(({ cells }) => cells[0]!).filter(beginsFormula)).toEqual([]);
		expect(read.map(({ cells }) => plainCsvText(cells[0]!))).toEqual(lines);
	});
});

describe('XLSX', () => {
	it('holds texts as texts: no formula, no unwritable character', async () => {
		const rows = [...texts, 'nul\u0000\u0001', '\ud800'].map((text) => [text, 1.5, { day: '2026-03-18' }]);
		const bytes = await writeXlsx([
			{ name: 'A/B', columns: [column, column, column], rows },
			{ name: 'a b', columns: [column], rows: [] }
		]);
		const parts = unzipSync(bytes);
		const text = (name: string) => new TextDecoder().decode(parts[name]);
		const shared = [...text('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, cell]) => cell!);
		expect(shared).toContain("'=1+1");
		expect(shared.filter(beginsFormula)).toEqual([]);
		const sheet = Object.keys(parts).find((name) => /worksheets\/.*1\.xml$/.test(name))!;
		expect(text(sheet)).not.toContain('<f>');
		// 2026-03-18 is the 46099th day of Excel's calendar.
		expect(text(sheet)).toContain('<v>46099</v>');
		expect(text('xl/workbook.xml')).toMatch(/name="A B"[^]*name="a b 2"/);
	});
});

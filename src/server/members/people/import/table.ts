// CSV text to a header and rows, whatever stands between the columns.
import { CsvError, parse } from 'csv-parse/sync';
import { m } from '#lib/paraglide/messages.js';
import { Invalid } from '#server/platform/errors.ts';

export interface Table {
	columns: string[];
	/** Cells by column; a short row has fewer. */
	rows: string[][];
	/** Number of each row as a spreadsheet shows it; the header is 1 or the line after blank ones. */
	lines: number[];
}

export const mostRows = 200_000;
const mostColumns = 300;
const delimiters = [',', ';', '\t', '|'];

/** @throws Invalid in plain words when the text is not a table. */
export function readTable(text: string): Table {
	// Excel writes the delimiter it used into a first line of its own.
	const told = /^sep=(.)\r?\n/i.exec(text);
	const body = told ? text.slice(told[0].length) : text;
	const records = parseRecords(body, told?.[1] ?? sniffDelimiter(body));
	const filled = records
		.map((record, i) => ({ record, line: i + 1 }))
		.filter(({ record }) => record.some((cell) => cell.trim()));
	const [header, ...rest] = filled;
	if (!header || !rest.length) throw refuse(m.people_import_empty());
	if (rest.length > mostRows) throw refuse(m.people_import_too_many_rows({ most: mostRows }));
	if (header.record.length > mostColumns) throw refuse(m.people_import_too_many_columns({ most: mostColumns }));
	return {
		columns: nameColumns(header.record),
		rows: rest.map(({ record }) => record),
		lines: rest.map(({ line }) => line)
	};
}

const refuse = (message: string) => new Invalid([{ field: 'file', message }], 'bad_csv');

function parseRecords(text: string, delimiter: string, most?: number): string[][] {
	try {
		return parse(text, {
			delimiter,
			relax_column_count: true,
			relax_quotes: true,
			record_delimiter: ['\r\n', '\n', '\r'],
			max_record_size: 200_000,
			...(most === undefined ? {} : { to: most })
		});
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		throw refuse(m.people_import_broken({ line: Number(error.lines ?? 0) }));
	}
}

/** The delimiter that cuts the first rows into the most columns of equal number. */
export function sniffDelimiter(text: string): string {
	const start = text.slice(0, 100_000);
	const scored = delimiters.map((delimiter) => ({ delimiter, score: scoreOf(start, delimiter) }));
	return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

function scoreOf(text: string, delimiter: string): number {
	try {
		const widths = parseRecords(text, delimiter, 20)
			.slice(0, -1)
			.map((record) => record.length);
		const first = widths[0] ?? parseRecords(text, delimiter, 1)[0]?.length ?? 0;
		if (first < 2) return 0;
		return first * (1 + widths.filter((width) => width === first).length);
	} catch {
		// Quotes that do not fit this delimiter.
		return 0;
	}
}

/** Columns without a name, or with one that was there before, are told apart by their number. */
function nameColumns(header: string[]): string[] {
	const seen = new Set<string>();
	return header.map((cell, i) => {
		const plain = cell.replace(/\s+/g, ' ').trim().slice(0, 100) || `#${i + 1}`;
		const name = seen.has(plain) ? `${plain} #${i + 1}` : plain;
		seen.add(name);
		return name;
	});
}

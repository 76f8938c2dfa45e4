// Text with delimiters (CSV and what is copied from a spreadsheet) to records, whatever stands between the columns.
import { CsvError, parse } from 'csv-parse/sync';

/** A quotation mark that is never closed, or a record without end. */
export class BrokenTable extends Error {
	readonly line: number;

	constructor(line: number) {
		super(`The table is broken around line ${line}.`);
		this.line = line;
	}
}

export interface FilledRecord {
	cells: string[];
	/** As a spreadsheet numbers its rows: blank ones count, a cell of several lines is one. */
	line: number;
}

/** All records but blank ones; a first line `sep=;`, as Excel writes it, is heeded. @throws BrokenTable */
export function readRecords(text: string): FilledRecord[] {
	const told = /^sep=(.)\r?\n/i.exec(text);
	const body = told ? text.slice(told[0].length) : text;
	return parseRecords(body, told?.[1] ?? sniffDelimiter(body))
		.map((cells, i) => ({ cells, line: i + 1 }))
		.filter(({ cells }) => cells.some((cell) => cell.trim()));
}

/** Those that cut alike are told apart by their place here: a decimal comma stands in every line of some tables, a semicolon does not. */
const delimiters = ['\t', ';', ',', '|'];

/** The delimiter that cuts the first rows into the most columns of equal number. */
export function sniffDelimiter(text: string): string {
	const start = text.slice(0, 100_000);
	const scored = delimiters.map((delimiter) => ({ delimiter, score: scoreOf(start, delimiter) }));
	return scored.reduce((best, next) => (next.score > best.score ? next : best), { delimiter: ',', score: 0 }).delimiter;
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
		if (error instanceof CsvError) throw new BrokenTable(Number(error.lines ?? 0));
		throw error;
	}
}

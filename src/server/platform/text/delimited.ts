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
	const { records, broken } = readTable(text);
	if (broken) throw broken;
	return records;
}

export interface DelimitedTable {
	/** Those before the place where it is broken. */
	records: FilledRecord[];
	delimiter: string;
	/** Where reading ended too early, as `FilledRecord.line`. */
	brokenAt: number | null;
	broken: BrokenTable | null;
}

/** As `readRecords`, and what stands before a broken place is kept. */
export function readTable(text: string): DelimitedTable {
	const told = /^sep=(.)\r?\n/i.exec(text);
	const body = told ? text.slice(told[0].length) : text;
	const delimiter = told?.[1] ?? sniffDelimiter(body);
	const all: string[][] = [];
	const broken = brokenIn(() => parseRecords(body, delimiter, undefined, all));
	return {
		records: all.map((cells, i) => ({ cells, line: i + 1 })).filter(({ cells }) => cells.some((cell) => cell.trim())),
		delimiter,
		brokenAt: broken ? all.length + 1 : null,
		broken
	};
}

function brokenIn(read: () => void): BrokenTable | null {
	try {
		read();
		return null;
	} catch (error) {
		if (error instanceof BrokenTable) return error;
		throw error;
	}
}

/** Those that cut alike are told apart by their place here: a decimal comma stands in every line of some tables, a semicolon does not. */
const delimiters = ['\t', ';', ',', '|'];

/** The delimiter that cuts the first rows into the most columns of equal number. */
export function sniffDelimiter(text: string): string {
	const start = text.slice(0, 100_000);
	const scored = delimiters.map((delimiter) => ({ delimiter, score: scoreOf(start, delimiter, start !== text) }));
	return scored.reduce((best, next) => (next.score > best.score ? next : best), { delimiter: ',', score: 0 }).delimiter;
}

/** `cut`: the text ends in the middle, maybe within quotes. */
function scoreOf(text: string, delimiter: string, cut: boolean): number {
	const records: string[][] = [];
	const broken = brokenIn(() => parseRecords(text, delimiter, 20, records));
	// Quotes that do not fit this delimiter.
	if (broken && !cut) return 0;
	const widths = (broken ? records : records.slice(0, -1)).map((record) => record.length);
	const first = widths[0] ?? records[0]?.length ?? 0;
	if (first < 2) return 0;
	return first * (1 + widths.filter((width) => width === first).length);
}

/** `into` gets each record as soon as it is read. */
function parseRecords(text: string, delimiter: string, most: number | undefined, into: string[][]): void {
	try {
		parse(text, {
			delimiter,
			relax_column_count: true,
			relax_quotes: true,
			record_delimiter: ['\r\n', '\n', '\r'],
			// Beyond the longest article: where a quotation mark is never closed, this ends it.
			max_record_size: 3_000_000,
			on_record: (record: string[]) => {
				into.push(record);
				return null;
			},
			...(most === undefined ? {} : { to: most })
		});
	} catch (error) {
		if (error instanceof CsvError) throw new BrokenTable(Number(error.lines ?? 0));
		throw error;
	}
}

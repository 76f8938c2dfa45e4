// CSV text to a header and rows, whatever stands between the columns.
import { m } from '#lib/paraglide/messages.js';
import { Invalid } from '#server/platform/errors.ts';
import { BrokenTable, type FilledRecord, readRecords } from '#server/platform/text/delimited.ts';

export interface Table {
	columns: string[];
	/** Cells by column; a short row has fewer. */
	rows: string[][];
	/** Number of each row as a spreadsheet shows it; the header is 1 or the line after blank ones. */
	lines: number[];
}

export const mostRows = 200_000;
const mostColumns = 300;

/** @throws Invalid in plain words when the text is not a table. */
export function readTable(text: string): Table {
	const filled = recordsOf(text);
	const [header, ...rest] = filled;
	if (!header || !rest.length) throw refuse(m.people_import_empty());
	if (rest.length > mostRows) throw refuse(m.people_import_too_many_rows({ most: mostRows }));
	if (header.cells.length > mostColumns) throw refuse(m.people_import_too_many_columns({ most: mostColumns }));
	return {
		columns: nameColumns(header.cells),
		rows: rest.map(({ cells }) => cells),
		lines: rest.map(({ line }) => line)
	};
}

function recordsOf(text: string): FilledRecord[] {
	try {
		return readRecords(text);
	} catch (error) {
		if (!(error instanceof BrokenTable)) throw error;
		throw refuse(m.people_import_broken({ line: error.line }));
	}
}

const refuse = (message: string) => new Invalid([{ field: 'file', message }], 'bad_csv');

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

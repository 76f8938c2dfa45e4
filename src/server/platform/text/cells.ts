// Tables for spreadsheets: CSV and XLSX in which no text can act as a formula.
import type { CellObject } from 'write-excel-file/node';

/** A moment is written as what clocks in UTC show; a day is `{ day: '2026-03-18' }`. */
export type Cell = string | number | boolean | Date | { day: string } | null;

export interface Column {
	title: string;
	/** In characters, for XLSX. */
	width?: number;
}

export interface Sheet {
	/** Cut to what Excel takes. */
	name: string;
	columns: Column[];
	rows: Cell[][];
}

/** What a spreadsheet takes for the beginning of a formula; the wide ones are those of East Asian keyboards. */
const sign = '[=+\\-@＝＋－＠]';
/** A text that begins so, whatever white space and quotes stand before, also one that was made harmless already. */
const first = new RegExp(`^[\\s"]*(?='*${sign})`, 'u');
/** The same inside a text: where the reader's program cuts at another sign than ours, a new cell begins there. */
const inside = (cuts: string) => new RegExp(`[${cuts}][\\s"]*(?='*${sign})`, 'gu');
/** Each turned back is one apostrophe less. */
const undone = (start: string, flags: string) => new RegExp(`(${start}[\\s"]*)'(?='*${sign})`, flags);

/** An apostrophe before the sign: spreadsheets show such a cell as text. `plainText` takes it away again. */
export function harmless(text: string): string {
	return text.replace(first, "$&'");
}

/** What `harmless` was given; for whoever reads a table that we wrote. */
export function plainText(text: string): string {
	return text.replace(undone('^', 'u'), '$1');
}

type Delimiter = ',' | ';';

const otherCuts = (delimiter: Delimiter) => `${delimiter === ',' ? ';' : ','}\\t\\r\\n`;

/** What a cell of `writeCsv` was, after the quotes were read. */
export function plainCsvText(text: string, delimiter: Delimiter = ','): string {
	return plainText(text.replace(undone(`[${otherCuts(delimiter)}]`, 'gu'), '$1'));
}

/**
 * UTF-8 with the mark that Excel asks for, lines by RFC 4180. With ';' numbers have a decimal comma, as where people
 * write both so.
 */
export function writeCsv({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>, delimiter: Delimiter = ','): string {
	const cuts = inside(otherCuts(delimiter));
	const lineOf = (cells: Cell[]) =>
		cells
			.map((cell) =>
				quoted(
					delimiter,
					spoken(cell, delimiter, (text) => harmless(text.replace(cuts, "$&'")))
				)
			)
			.join(delimiter);
	return `\ufeff${[columns.map(({ title }) => title), ...rows].map(lineOf).join('\r\n')}\r\n`;
}

function spoken(cell: Cell, delimiter: Delimiter, safe: (text: string) => string): string {
	if (cell === null) return '';
	if (typeof cell === 'string') return safe(cell);
	if (typeof cell === 'number') return delimiter === ';' ? String(cell).replace('.', ',') : String(cell);
	if (cell instanceof Date) return cell.toISOString().slice(0, 16).replace('T', ' ');
	return typeof cell === 'boolean' ? String(cell) : cell.day;
}

function quoted(delimiter: Delimiter, text: string): string {
	const plain = !text.includes(delimiter) && !/["\t\r\n]|^\s|\s$/.test(text);
	return plain ? text : `"${text.replaceAll('"', '""')}"`;
}

/** A workbook with bold, fixed heads. */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Buffer> {
	// Loaded only where somebody exports.
	const { default: writeExcelFile } = await import('write-excel-file/node');
	const taken = new Set<string>();
	return writeExcelFile(
		sheets.map(({ name, columns, rows }) => ({
			sheet: sheetName(name, taken),
			stickyRowsCount: 1,
			columns: columns.map(({ width = 16 }) => ({ width })),
			data: [
				columns.map(({ title }): CellObject => ({ value: fit(title), type: String, fontWeight: 'bold', wrap: true })),
				...rows.map((row) => row.map(valueOf))
			]
		}))
	).toBuffer();
}

function valueOf(cell: Cell): CellObject | null {
	if (cell === null || cell === '') return null;
	if (typeof cell === 'string') return { value: fit(cell), type: String, wrap: cell.includes('\n') };
	if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell, type: Number } : null;
	if (typeof cell === 'boolean') return { value: cell, type: Boolean };
	if (cell instanceof Date) return { value: cell, type: Date, format: 'yyyy-mm-dd hh:mm' };
	return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
}

/** Most characters of a cell. */
const most = 32_767;
/** What XML cannot hold. */
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const fit = (text: string) =>
	escaped(harmless(text.toWellFormed().replace(unwritable, '')))
		.slice(0, most)
		.toWellFormed();

/**
 * What looks like one of Excel's own escapes is escaped, or Excel would show the character it means. A name that every object of the
 * language has is escaped too: the library takes it for a text that it has met before, and writes a file that cannot be opened.
 */
function escaped(text: string): string {
	const plain = text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
	return plain in {} ? `_x${plain.charCodeAt(0).toString(16).padStart(4, '0')}_${plain.slice(1)}` : plain;
}

/** At most 31 characters, none of []:*?/\, and no two the same. */
function sheetName(wanted: string, taken: Set<string>): string {
	const plain = [...wanted.replace(/[[\]:*?/\\]/g, ' ').trim()].slice(0, 28).join('').trim() || 'Sheet';
	let name = plain;
	for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${plain} ${number}`;
	taken.add(name.toLowerCase());
	return name;
}

// A table to rows: the headings found, every cell under its column.
import { createHash } from 'node:crypto';
import { m } from '#lib/paraglide/messages.js';
import type { Finding } from '#lib/terms/exchange.ts';
import { plainCsvText, plainText } from '#server/platform/text/cells.ts';
import { readTable } from '#server/platform/text/delimited.ts';
import { BrokenWorkbook, type ReadSheet, readXlsx } from '#server/platform/text/workbook.ts';
import { type Recognised, recognise } from '../headings.ts';
import { noted, refused, type SourceRow } from './shape.ts';
import { Unreadable } from './unreadable.ts';

interface Line {
	cells: string[];
	line: number;
}

export interface ReadRows {
	rows: SourceRow[];
	findings: Finding[];
}

/** @throws Unreadable when no heading says which column is the title. */
export function rowsOfText(text: string, file: string | null): ReadRows {
	const { records, delimiter, brokenAt } = readTable(text);
	const own = delimiter === ',' || delimiter === ';' ? delimiter : null;
	const read = rowsOf(records, file, (cell) => (own ? plainCsvText(cell, own) : plainText(cell)));
	if (brokenAt !== null) read.findings.push(refused(file, brokenAt, m.exchange_found_quote()));
	return read;
}

/** Of the first sheet with a title column. @throws Unreadable */
export async function rowsOfWorkbook(bytes: Buffer, file: string | null): Promise<ReadRows> {
	const sheets = (await sheetsOf(bytes)).filter(({ rows }) => rows.length);
	const chosen = sheets.find(({ rows }) => hasTitle(recogniseFirst(linesOf(rows)))) ?? sheets[0];
	if (!chosen) throw new Unreadable(m.exchange_refused_empty());
	const read = rowsOf(linesOf(chosen.rows), file, plainText);
	if (sheets.length > 1) read.findings.unshift(noted(file, m.exchange_found_sheet({ name: chosen.name })));
	return read;
}

async function sheetsOf(bytes: Buffer): Promise<ReadSheet[]> {
	try {
		return await readXlsx(bytes);
	} catch (error) {
		if (!(error instanceof BrokenWorkbook)) throw error;
		const { fault, detail } = error;
		if (fault === 'locked') throw new Unreadable(m.exchange_refused_locked());
		if (fault === 'too_big' || fault === 'too_wide' || fault === 'too_many')
			throw new Unreadable(m.exchange_refused_swells());
		throw new Unreadable(detail ? m.exchange_refused_workbook_at({ detail }) : m.exchange_refused_workbook());
	}
}

function linesOf(rows: ReadSheet['rows']): Line[] {
	return rows
		.map((cells, i) => ({ cells: cells.map(spoken), line: i + 1 }))
		.filter(({ cells }) => cells.some((cell) => cell.trim()));
}

/** A day, where the clock shows midnight. */
function spoken(cell: ReadSheet['rows'][number][number]): string {
	if (cell === null || cell === undefined) return '';
	if (!(cell instanceof Date)) return String(cell);
	if (Number.isNaN(cell.getTime())) return '';
	return cell.toISOString().slice(0, 16).replace('T', ' ').replace(' 00:00', '');
}

const recogniseFirst = (lines: Line[]) => recognise(lines[0]?.cells ?? []);
const hasTitle = ({ places }: Recognised) => places.some((place) => place?.column === 'title');

function rowsOf(lines: Line[], file: string | null, plain: (cell: string) => string): ReadRows {
	const [head, ...rest] = lines;
	if (!head) throw new Unreadable(m.exchange_refused_empty());
	const recognised = recogniseFirst(lines);
	if (!hasTitle(recognised)) throw new Unreadable(m.exchange_refused_no_title({ columns: listed(head.cells) }));
	const findings: Finding[] = [];
	if (recognised.unknown.length)
		findings.push(noted(file, m.exchange_found_columns({ columns: recognised.unknown.join(', ') })));
	const rows = rest.map(({ cells, line }) => {
		const beyond = cells.slice(head.cells.length).some((cell) => cell.trim());
		if (beyond) findings.push({ ...refused(file, line, m.exchange_found_beyond()), kind: 'emptied' });
		return rowOf(recognised, cells.map(plain), file, line);
	});
	return { rows, findings };
}

function rowOf({ places }: Recognised, cells: string[], file: string | null, line: number): SourceRow {
	const found: SourceRow['cells'] = {};
	const inOrder = places
		.map((place, at) => ({ place, cell: cells[at] ?? '' }))
		.sort((one, other) => (one.place?.part ?? 0) - (other.place?.part ?? 0));
	for (const { place, cell } of inOrder) if (place && cell) found[place.column] = (found[place.column] ?? '') + cell;
	const columns = [...new Set(places.flatMap((place) => (place ? [place.column] : [])))];
	return { file, line, cells: found, columns, hash: hashOf(found) };
}

/** The order of the columns does not count, nor what an export knows beyond the item itself. */
function hashOf({ plannedFor: _, ...cells }: SourceRow['cells']): string {
	const sorted = Object.entries(cells).sort(([one], [other]) => (one < other ? -1 : 1));
	return createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 32);
}

const listed = (cells: string[]) =>
	cells
		.map((cell) => cell.trim().slice(0, 40))
		.filter(Boolean)
		.slice(0, 12)
		.join(', ') || '–';

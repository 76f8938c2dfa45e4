// Readings out of a file or two pasted columns: dates and numbers as people and spreadsheets write them, with a report by line.
import { m } from '#lib/paraglide/messages.js';
import { Invalid } from '#server/platform/errors.ts';
import { BrokenTable, type FilledRecord, readRecords } from '#server/platform/text/delimited.ts';
import type { TakeReadings } from './input-measures.ts';

export interface TakenLine {
	line: number;
	on: string;
	value: number;
	note: string;
}

export interface RefusedLine {
	line: number;
	why: string;
}

export interface ReadTable {
	taken: TakenLine[];
	refused: RefusedLine[];
}

type Slashes = TakeReadings['slashes'];

const most = 5_000;

/** @throws Invalid when it is no table at all. `today` is the last day that can be read. */
export function readReadings(text: string, slashes: Slashes, today: string): ReadTable {
	const records = recordsOf(text);
	const [head, ...rest] = records;
	const hasHead = head !== undefined && !looksFilled(head) && (rest.length > 0 || !/\d/.test(head.cells.join('')));
	const rows = hasHead ? rest : records;
	if (!rows.length) throw refuse(m.objectives_error_no_rows());
	if (rows.length > most) throw refuse(m.objectives_error_too_many({ most }));
	return readRows(rows, columnsOf(rows), { slashes, today, decimal: decimalOf(rows.flatMap((row) => row.cells)) });
}

const refuse = (message: string) => new Invalid([{ field: 'text', message }], 'bad_table');

function recordsOf(text: string): FilledRecord[] {
	try {
		return readRecords(text);
	} catch (error) {
		if (!(error instanceof BrokenTable)) throw error;
		throw refuse(m.people_import_broken({ line: error.line }));
	}
}

const looksLikeDay = (cell: string) => /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}([T ].*)?$/.test(cell.trim());
const looksLikeNumber = (cell: string) =>
	/^[-+−]?[\d.,'\s\u00a0\u202f]*\d\s*%?$/.test(cell.trim()) && !looksLikeDay(cell);
/** A first row of names holds no date. */
const looksFilled = (record: FilledRecord) => record.cells.some(looksLikeDay);

interface Columns {
	on: number;
	value: number;
	note: number;
}

/** The column that holds most dates, that which holds most numbers, and the next one that is neither for notes. */
function columnsOf(rows: readonly FilledRecord[]): Columns {
	const width = Math.max(...rows.map(({ cells }) => cells.length));
	const places = Array.from({ length: Math.min(width, 50) }, (_, place) => place);
	const score = (place: number, test: (cell: string) => boolean) =>
		rows.filter(({ cells }) => test(cells[place] ?? '')).length;
	const bestOf = (test: (cell: string) => boolean, without: number) =>
		places
			.filter((place) => place !== without)
			.reduce((best, place) => (best < 0 || score(place, test) > score(best, test) ? place : best), -1);
	const on = bestOf(looksLikeDay, -1);
	const value = bestOf(looksLikeNumber, on);
	return { on, value, note: places.find((place) => place !== on && place !== value) ?? -1 };
}

interface Reading {
	slashes: Slashes;
	today: string;
	decimal: '.' | ',' | null;
}

function readRows(rows: readonly FilledRecord[], columns: Columns, how: Reading): ReadTable {
	const table: ReadTable = { taken: [], refused: [] };
	const days = new Map<string, number>();
	for (const { cells, line } of rows) {
		const cell = (place: number) => (cells[place] ?? '').trim();
		const on = readDay(cell(columns.on), how);
		const value = readValue(cell(columns.value), how.decimal);
		const why = on.why ?? value.why ?? twice(days.get(on.day));
		if (why !== undefined) table.refused.push({ line, why });
		else {
			days.set(on.day, line);
			table.taken.push({ line, on: on.day, value: value.number, note: cell(columns.note).slice(0, 300) });
		}
	}
	return table;
}

const twice = (line: number | undefined) => (line === undefined ? undefined : m.objectives_line_twice({ line }));

interface DayRead {
	day: string;
	why?: string;
}

/** 2026-03-18, 18.03.2026, 03/18/2026; a time behind it is left out. */
export function readDay(cell: string, { slashes, today }: Pick<Reading, 'slashes' | 'today'>): DayRead {
	const text = cell.replace(/[T ].*$/, '');
	if (text === '') return { day: '', why: m.objectives_line_no_day() };
	const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
	const dots = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
	const other = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
	if (iso) return real(cell, today, [iso[1], iso[2], iso[3]]);
	if (dots) return real(cell, today, [dots[3], dots[2], dots[1]]);
	if (!other) return { day: '', why: m.objectives_line_bad_day({ value: cell.slice(0, 40) }) };
	const [first, second] = [Number(other[1]), Number(other[2])];
	const order = first > 12 ? 'day' : second > 12 || first === second ? 'month' : slashes;
	if (order === 'refuse') return { day: '', why: m.objectives_line_either_day({ value: cell.slice(0, 40) }) };
	return real(cell, today, order === 'day' ? [other[3], other[2], other[1]] : [other[3], other[1], other[2]]);
}

function real(cell: string, today: string, parts: (string | undefined)[]): DayRead {
	const [year, month, day] = parts.map(Number) as [number, number, number];
	const date = new Date(Date.UTC(year, month - 1, day));
	const exists = year >= 1990 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	if (!exists) return { day: '', why: m.objectives_line_bad_day({ value: cell.slice(0, 40) }) };
	const on = date.toISOString().slice(0, 10);
	return on > today ? { day: on, why: m.objectives_line_future({ value: cell.slice(0, 40) }) } : { day: on };
}

const bare = (cell: string) =>
	cell
		.replace(/[\s'’\u00a0\u202f]/g, '')
		.replace(/%$/, '')
		.replace(/^−/, '-');

/** Which sign stands before decimals, by the cells that leave no doubt; null when none does. */
function decimalOf(cells: readonly string[]): '.' | ',' | null {
	for (const cell of cells.filter(looksLikeNumber)) {
		const signs = [...bare(cell).matchAll(/[.,]/g)].map(([sign]) => sign as '.' | ',');
		const last = signs.at(-1);
		if (!last) continue;
		const other = last === '.' ? ',' : '.';
		const isRepeated = signs.filter((sign) => sign === last).length > 1;
		if (isRepeated && !signs.includes(other)) return other;
		if (signs.includes(other) && !isRepeated) return last;
		if (signs.length === 1 && !/^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(bare(cell))) return last;
	}
	return null;
}

interface NumberRead {
	number: number;
	why?: string;
}

/** 12, 1.5 or 1,5, 1,250.5 or 1.250,5; 1.250 only where the other numbers tell what it is. */
export function readValue(cell: string, decimal: '.' | ',' | null): NumberRead {
	const text = bare(cell);
	if (text === '') return { number: Number.NaN, why: m.objectives_line_no_value() };
	const bad = { number: Number.NaN, why: m.objectives_line_bad_value({ value: cell.slice(0, 40) }) };
	if (!/^[-+]?(\d[\d.,]*|[.,]\d+)$/.test(text)) return bad;
	const own = decimal ?? decimalOf([cell]);
	if (own === null && /[.,]/.test(text))
		return { number: Number.NaN, why: m.objectives_line_either_value({ value: cell.slice(0, 40) }) };
	const group = own === '.' ? ',' : '.';
	const grouped = new RegExp(`^[-+]?\\d{1,3}(\\${group}\\d{3})+(\\${own}\\d*)?$`).test(text);
	if (text.includes(group) && !grouped) return bad;
	const number = Number(text.replaceAll(group, '').replace(own ?? '.', '.'));
	return Number.isFinite(number) && Math.abs(number) < 1e12 ? { number } : bad;
}

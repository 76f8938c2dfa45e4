// A row of the file as a person: cleaned, checked, and told what is wrong with it.
import { m } from '#lib/paraglide/messages.js';
import { cleanLine } from '#server/platform/text/plain.ts';
import { distinct, isEmail } from '../input.ts';
import { orderOf, readDate } from './dates.ts';
import type { Field, Mapping } from './fields.ts';
import type { Table } from './table.ts';

export interface Remark {
	/** The line as a spreadsheet numbers it. */
	row: number;
	why: string;
}

/** What a row says; a field that is not mapped or empty is left out and changes nothing. */
export interface Wanted {
	line: number;
	employeeNumber?: string;
	name: string;
	email?: string;
	title?: string;
	/** Names from the root down. */
	department?: string[];
	location?: { name: string; city: string | null; country: string | null };
	/** Employee number, e-mail or name, as written. */
	manager?: string;
	startedOn?: string;
	leftOn?: string;
	languages?: string[];
	skills?: string[];
}

export interface ReadRows {
	wanted: Wanted[];
	refused: Remark[];
	/** Employee numbers and e-mails of refused rows: these people are not missing. */
	mentioned: string[];
	warnings: Remark[];
}

type Cells = Partial<Record<Field, string>>;

export function readRows(table: Table, mapping: Mapping, today: string): ReadRows {
	const pick = cellPicker(table, mapping);
	const turned = isTurned(table, mapping);
	const dates = { startedOn: columnOrder(table, mapping, 'startedOn'), leftOn: columnOrder(table, mapping, 'leftOn') };
	const read: ReadRows = { wanted: [], refused: [], mentioned: [], warnings: [] };
	const seen = new Map<string, number>();
	table.rows.forEach((row, i) => {
		const line = table.lines[i]!;
		const cells = pick(row);
		const { person, why, warnings } = readPerson(line, cells, turned, dates, today);
		const keys = keysOf(cells);
		const twin = keys.map((key) => seen.get(key)).find((at) => at !== undefined);
		for (const key of keys) if (!seen.has(key)) seen.set(key, line);
		const problem = why ?? (twin === undefined ? undefined : m.people_import_twice({ line: twin }));
		if (problem === undefined && person) read.wanted.push(person);
		else {
			read.refused.push({ row: line, why: problem ?? '' });
			read.mentioned.push(...keys);
		}
		if (problem === undefined) read.warnings.push(...warnings.map((text) => ({ row: line, why: text })));
	});
	return read;
}

/** By what a row is known: "n:104" for an employee number, "e:jana@example.org" for an e-mail. */
function keysOf(cells: Cells): string[] {
	const mail = cells.email?.toLowerCase();
	return [cells.employeeNumber && `n:${cells.employeeNumber}`, mail && isEmail(mail) && `e:${mail}`].filter(
		(key): key is string => Boolean(key)
	);
}

function cellPicker(table: Table, mapping: Mapping) {
	const places = (Object.entries(mapping) as [Field, string][]).map(
		([field, column]) => [field, table.columns.indexOf(column)] as const
	);
	return (row: string[]): Cells => {
		const cells: Cells = {};
		for (const [field, at] of places) {
			const value = at < 0 ? '' : cleanLine((row[at] ?? '').slice(0, 2000));
			if (value && !/^(null|n\/a|none|-|–)$/i.test(value)) cells[field] = value;
		}
		return cells;
	};
}

function columnOrder(table: Table, mapping: Mapping, field: 'startedOn' | 'leftOn') {
	const at = table.columns.indexOf(mapping[field] ?? '');
	return orderOf(at < 0 ? [] : table.rows.map((row) => row[at] ?? ''));
}

type Orders = Record<'startedOn' | 'leftOn', ReturnType<typeof orderOf>>;

function readPerson(
	line: number,
	cells: Cells,
	turned: boolean,
	orders: Orders,
	today: string
): { person?: Wanted; why?: string; warnings: string[] } {
	const warnings: string[] = [];
	const name = nameOf(cells, turned);
	if (!name) return { why: m.people_import_no_name(), warnings };
	const long = tooLong({ ...cells, name });
	if (long) return { why: long, warnings };
	const email = cells.email && isEmail(cells.email.toLowerCase()) ? cells.email.toLowerCase() : undefined;
	if (!cells.employeeNumber && !email)
		return {
			why: cells.email ? m.people_import_bad_email_only({ value: cells.email }) : m.people_import_no_key(),
			warnings
		};
	if (cells.email && !email) warnings.push(m.people_import_bad_email({ value: cells.email }));
	const person: Wanted = {
		line,
		name,
		employeeNumber: cells.employeeNumber,
		email,
		title: cells.title,
		manager: cells.manager
	};
	for (const field of ['startedOn', 'leftOn'] as const) {
		const cell = cells[field];
		const date = cell && readDate(cell, orders[field], Number(today.slice(0, 4)));
		if (cell && !date) warnings.push(m.people_import_bad_date({ value: cell }));
		if (date) person[field] = date;
	}
	return { person: { ...person, ...unitsOf(cells), ...wordsOf(cells) }, warnings };
}

const limits: Partial<Record<Field, number>> = {
	name: 120,
	email: 254,
	employeeNumber: 60,
	title: 160,
	department: 400,
	location: 120,
	city: 120,
	country: 120
};

function tooLong(cells: Cells): string | undefined {
	const found = Object.entries(limits).find(([field, most]) => (cells[field as Field]?.length ?? 0) > most);
	return found && m.people_import_cell_too_long({ most: found[1], start: cells[found[0] as Field]!.slice(0, 20) });
}

const familyFirst = /^([^,]+), ([^,]+)$/;
/** Columns that together nobody writes but our own export, which gives names as they are shown. */
const ownColumns = ['employee number', 'name', 'handle', 'roles', 'status', 'about'];

/** A system that writes "Okafor, Jana" does so for most; one "Sam Davis, Jr." among others is called that. */
function isTurned({ columns, rows }: Table, mapping: Mapping): boolean {
	const at = columns.indexOf(mapping.name ?? '');
	if (at < 0 || ownColumns.every((column) => columns.includes(column))) return false;
	const names = rows.map((row) => cleanLine(row[at] ?? '')).filter(Boolean);
	return names.filter((name) => familyFirst.test(name)).length > names.length / 2;
}

function nameOf({ name, firstName, lastName }: Cells, turned: boolean): string {
	if (name) return turned ? name.replace(familyFirst, '$2 $1') : name;
	return [firstName, lastName].filter(Boolean).join(' ');
}

function unitsOf(cells: Cells): Pick<Wanted, 'department' | 'location'> {
	const own = cells.department?.split(/\s*[>/\\]\s*/).filter(Boolean) ?? [];
	const above = cells.departmentParent?.split(/\s*[>/\\]\s*/).filter(Boolean) ?? [];
	const department = own.length ? [...above, ...own].map((part) => part.slice(0, 120)) : undefined;
	const place = cells.location ?? cells.city;
	return {
		department,
		location: place ? { name: place, city: cells.city ?? null, country: cells.country ?? null } : undefined
	};
}

function wordsOf(cells: Cells): Pick<Wanted, 'languages' | 'skills'> {
	const list = (cell?: string) =>
		cell && distinct(cell.split(/[,;|]/).map((word) => word.trim().slice(0, 60))).slice(0, 30);
	return { languages: list(cells.languages) || undefined, skills: list(cells.skills) || undefined };
}

// What an import would do: pure, so that the preview and the import cannot differ.
import { m } from '#lib/paraglide/messages.js';
import type { PersonStatus } from '../schema.ts';
import { type Known, resolveManagers } from './managers.ts';
import type { ReadRows, Remark, Wanted } from './rows.ts';
import { type KnownUnits, planUnits, type UnitPlan } from './units.ts';

export interface Existing {
	id: number;
	employeeNumber: string | null;
	email: string | null;
	name: string;
	title: string;
	departmentId: number | null;
	locationId: number | null;
	managerId: number | null;
	startedOn: string | null;
	languages: string[];
	skills: string[];
	status: PersonStatus;
	/** Deactivated by an import: back in the file means back in the company. */
	leftByImport: boolean;
	/** Never deactivated by a file: whoever imports, and administrators. */
	kept: boolean;
}

/** A person to write; `id` is negative while they do not exist. */
export interface Planned {
	id: number;
	wanted: Wanted;
	/** Names of what differs; empty for a new person. */
	changed: string[];
	returns: boolean;
}

export interface Plan {
	units: UnitPlan;
	create: Planned[];
	update: Planned[];
	unchanged: number;
	managers: Map<number, number>;
	leave: number[];
	/** The share of everyone who works here that would leave because the file does not name them. */
	missingShare: number;
	refused: Remark[];
	warnings: Remark[];
}

export function planImport(
	rows: ReadRows,
	existing: Existing[],
	known: KnownUnits,
	options: { today: string; deactivateMissing: boolean }
): Plan {
	const units = planUnits(rows.wanted, known);
	const matched = matchAll(rows, existing, options.today);
	const managed = [...matched.create, ...matched.present].filter(({ wanted }) => wanted.manager);
	const { managers, warnings } = resolveManagers(
		managed.map(({ id, wanted }) => ({ id, line: wanted.line, manager: wanted.manager! })),
		everyone(existing, matched)
	);
	const byId = new Map(existing.map((person) => [person.id, person]));
	const compared = matched.present.map((entry) => ({
		...entry,
		changed: differences(entry, byId.get(entry.id)!, units, managers)
	}));
	const update = compared.filter((entry) => entry.changed.length || entry.returns);
	const missing = options.deactivateMissing ? missingOf(existing, matched, rows.mentioned) : [];
	const working = existing.filter((person) => person.status !== 'left').length;
	return {
		units,
		create: matched.create,
		update,
		unchanged: compared.length - update.length + matched.skipped,
		managers,
		leave: [...matched.leave, ...missing],
		missingShare: working ? missing.length / working : 0,
		refused: [...rows.refused, ...matched.refused].sort((a, b) => a.row - b.row),
		warnings: [...rows.warnings, ...matched.warnings, ...warnings].sort((a, b) => a.row - b.row)
	};
}

interface Matched {
	create: Planned[];
	present: Planned[];
	leave: number[];
	skipped: number;
	refused: Remark[];
	warnings: Remark[];
	seen: Set<number>;
}

function matchAll(rows: ReadRows, existing: Existing[], today: string): Matched {
	const byNumber = new Map(existing.filter((p) => p.employeeNumber).map((p) => [p.employeeNumber!, p]));
	const byEmail = new Map(existing.filter((p) => p.email).map((p) => [p.email!, p]));
	const matched: Matched = {
		create: [],
		present: [],
		leave: [],
		skipped: 0,
		refused: [],
		warnings: [],
		seen: new Set()
	};
	for (const wanted of rows.wanted) {
		const numbered = wanted.employeeNumber ? byNumber.get(wanted.employeeNumber) : undefined;
		const mailed = wanted.email ? byEmail.get(wanted.email) : undefined;
		for (const person of [numbered, mailed]) if (person) matched.seen.add(person.id);
		const why = conflictOf(wanted, numbered, mailed);
		if (why) matched.refused.push({ row: wanted.line, why });
		else place(matched, wanted, numbered ?? mailed, today);
	}
	return matched;
}

function conflictOf(wanted: Wanted, numbered?: Existing, mailed?: Existing): string | null {
	if (numbered && mailed && numbered.id !== mailed.id)
		return m.people_import_two_people({
			number: wanted.employeeNumber ?? '',
			email: wanted.email ?? '',
			other: mailed.name
		});
	if (!numbered && mailed?.employeeNumber && wanted.employeeNumber)
		return m.people_import_email_of_other({ email: wanted.email ?? '', other: mailed.name });
	return null;
}

function place(matched: Matched, wanted: Wanted, found: Existing | undefined, today: string) {
	const gone = wanted.leftOn !== undefined && wanted.leftOn < today;
	if (gone) {
		if (found && found.status !== 'left' && !found.kept) matched.leave.push(found.id);
		else matched.skipped += 1;
		if (found?.kept && found.status !== 'left')
			matched.warnings.push({ row: wanted.line, why: m.people_import_kept() });
		return;
	}
	if (!found) matched.create.push({ id: -1 - matched.create.length, wanted, changed: [], returns: false });
	else if (found.status !== 'left' || found.leftByImport)
		matched.present.push({ id: found.id, wanted, changed: [], returns: found.status === 'left' });
	else {
		matched.skipped += 1;
		matched.warnings.push({ row: wanted.line, why: m.people_import_left_by_hand() });
	}
}

/** The company as it will be, for finding managers. */
function everyone(existing: Existing[], matched: Matched): Known[] {
	const wantedOf = new Map(matched.present.map(({ id, wanted }) => [id, wanted]));
	const leaving = new Set(matched.leave);
	const old = existing.map((person) => {
		const wanted = wantedOf.get(person.id);
		const gone = (person.status === 'left' && !wanted) || leaving.has(person.id);
		const { employeeNumber, email, name } = { ...person, ...dropUndefined(wanted) };
		return { id: person.id, employeeNumber, email, name, managerId: person.managerId, gone };
	});
	const fresh = matched.create.map(({ id, wanted }) => ({
		id,
		employeeNumber: wanted.employeeNumber ?? null,
		email: wanted.email ?? null,
		name: wanted.name,
		managerId: null,
		gone: false
	}));
	return [...old, ...fresh];
}

function dropUndefined(wanted: Wanted | undefined): { employeeNumber?: string; email?: string; name?: string } {
	const { employeeNumber, email, name } = wanted ?? {};
	return Object.fromEntries(Object.entries({ employeeNumber, email, name }).filter(([, value]) => value !== undefined));
}

function differences({ id, wanted }: Planned, was: Existing, units: UnitPlan, managers: Map<number, number>): string[] {
	const changed: string[] = [];
	for (const key of ['employeeNumber', 'name', 'email', 'title', 'startedOn'] as const)
		if (wanted[key] !== undefined && wanted[key] !== was[key]) changed.push(key);
	for (const key of ['languages', 'skills'] as const)
		if (wanted[key] && wanted[key].join('\u0001') !== was[key].join('\u0001')) changed.push(key);
	if (wanted.department && units.departmentIds.get(units.departmentKeyOf(wanted.department)) !== was.departmentId)
		changed.push('departmentId');
	if (wanted.location && units.locationIds.get(units.locationKeyOf(wanted.location.name)) !== was.locationId)
		changed.push('locationId');
	if (managers.has(id) && managers.get(id) !== was.managerId) changed.push('managerId');
	return changed;
}

function missingOf(existing: Existing[], matched: Matched, mentioned: string[]): number[] {
	const named = new Set(mentioned);
	const isNamed = (person: Existing) => named.has(`n:${person.employeeNumber}`) || named.has(`e:${person.email}`);
	return existing
		.filter((p) => p.status !== 'left' && !p.kept && !matched.seen.has(p.id) && !isNamed(p))
		.map((p) => p.id);
}

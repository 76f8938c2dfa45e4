// A person as a line of CSV: what the directory shows, and nothing that opens a door.
import type { ExportedPerson } from './queries.ts';

export const personHead = [
	'employee number',
	'name',
	'email',
	'title',
	'department',
	'location',
	'manager',
	'start date',
	'languages',
	'skills',
	'handle',
	'roles',
	'status',
	'about'
];

export function personLine(person: ExportedPerson): string[] {
	const { employeeNumber, name, email, title, department, location, manager, startedOn } = person;
	const master = [employeeNumber, name, email, title, department, location, manager, startedOn];
	const { languages, skills, handle, roles, status, about } = person;
	const own = [languages.join(', '), skills.join(', '), handle, roles.join(' '), status, about];
	return [...master, ...own].map((cell) => cell ?? '');
}

/** Quoted always. What a spreadsheet would take for a formula gets a sign before it that makes it text. */
export function csvLine(cells: string[]): string {
	const quoted = cells.map((cell) => `"${(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`);
	return quoted.join(',') + '\r\n';
}

// What a condition may be about, and what may be chosen for it.
import { m } from '#lib/paraglide/messages.js';
import { roleLabel, roleNames } from '#lib/terms/people.ts';
import type { LeafKind } from './rule.ts';

export interface Choice {
	value: string;
	label: string;
}

export type Choices = Record<Exclude<LeafKind, 'tenure'>, Choice[]>;

export const kinds: { value: LeafKind; label: () => string }[] = [
	{ value: 'department', label: m.people_department },
	{ value: 'location', label: m.people_location },
	{ value: 'language', label: m.audiences_language },
	{ value: 'role', label: m.audiences_role },
	{ value: 'space', label: m.audiences_space },
	{ value: 'tenure', label: m.audiences_tenure },
	{ value: 'activity', label: m.audiences_activity }
];

interface Units {
	departments: { id: number; path: string[] }[];
	locations: { id: number; name: string }[];
	spaces: { id: number; name: string }[];
}

export function choicesOf({ departments, locations, spaces }: Units): Choices {
	const named = ({ id, name }: { id: number; name: string }) => ({ value: String(id), label: name });
	return {
		department: departments.map(({ id, path }) => ({ value: String(id), label: path.join(' › ') })),
		location: locations.map(named),
		space: spaces.map(named),
		language: [
			{ value: 'en', label: 'English' },
			{ value: 'de', label: 'Deutsch' }
		],
		role: roleNames.map((role) => ({ value: role, label: roleLabel(role) })),
		activity: [
			{ value: 'signed_in', label: m.audiences_did_sign_in() },
			{ value: 'read', label: m.audiences_did_read() },
			{ value: 'reacted', label: m.audiences_did_react() },
			{ value: 'contributed', label: m.audiences_did_contribute() },
			{ value: 'nothing', label: m.audiences_did_nothing() }
		]
	};
}

// Who reports to whom after the import: found by number, e-mail or name; circles are refused.
import { m } from '#lib/paraglide/messages.js';
import type { Remark } from './rows.ts';

export interface Reporting {
	id: number;
	line: number;
	/** As written in the file. */
	manager: string;
}

export interface Known {
	id: number;
	employeeNumber: string | null;
	email: string | null;
	name: string;
	managerId: number | null;
	gone: boolean;
}

/** New manager ids by person; those that cannot be are left as they were, with the reason. */
export function resolveManagers(
	reporting: Reporting[],
	everyone: Known[]
): { managers: Map<number, number>; warnings: Remark[] } {
	const find = finder(everyone);
	const above = new Map(everyone.map(({ id, managerId }) => [id, managerId]));
	// What the file says replaces what was known, so it is taken out first: a swap of two people is no circle.
	const before = new Map(reporting.map(({ id }) => [id, above.get(id) ?? null]));
	for (const { id } of reporting) above.set(id, null);
	const managers = new Map<number, number>();
	const warnings: Remark[] = [];
	for (const { id, line, manager } of reporting) {
		const found = find(manager);
		const why =
			typeof found === 'string'
				? found
				: leadsBack(above, found, id)
					? m.people_import_manager_circle({ value: manager })
					: null;
		if (why === null && typeof found === 'number') {
			above.set(id, found);
			managers.set(id, found);
			continue;
		}
		warnings.push({ row: line, why: why ?? '' });
		const old = before.get(id) ?? null;
		if (old !== null && !leadsBack(above, old, id)) above.set(id, old);
	}
	return { managers, warnings };
}

/** The id, or why there is none. */
function finder(everyone: Known[]): (written: string) => number | string {
	const present = everyone.filter((person) => !person.gone);
	const byNumber = new Map(present.filter((p) => p.employeeNumber).map((p) => [p.employeeNumber!, p.id]));
	const byEmail = new Map(present.filter((p) => p.email).map((p) => [p.email!, p.id]));
	const byName = Map.groupBy(present, (p) => p.name.toLowerCase());
	return (written) => {
		const exact = byNumber.get(written) ?? byEmail.get(written.toLowerCase());
		if (exact !== undefined) return exact;
		const inOrder = written.replace(/^([^,]+), ([^,]+)$/, '$2 $1');
		const named = byName.get(written.toLowerCase()) ?? byName.get(inOrder.toLowerCase()) ?? [];
		if (named.length === 1) return named[0]!.id;
		return named.length
			? m.people_import_manager_many({ value: written })
			: m.people_import_manager_unknown({ value: written });
	};
}

function leadsBack(above: Map<number, number | null>, from: number, to: number): boolean {
	let at: number | null = from;
	for (let steps = 0; at !== null && steps < 1000; steps += 1) {
		if (at === to) return true;
		at = above.get(at) ?? null;
	}
	return false;
}

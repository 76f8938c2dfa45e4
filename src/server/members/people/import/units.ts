// Which departments and locations a file names, and which of them are new.
import type { Wanted } from './rows.ts';

export interface KnownUnits {
	departments: { id: number; parentId: number | null; name: string }[];
	locations: { id: number; name: string }[];
}

export interface NewDepartment {
	key: string;
	parentKey: string | null;
	name: string;
	depth: number;
}

export interface UnitPlan {
	/** Ids of what exists, by key. */
	departmentIds: Map<string, number>;
	locationIds: Map<string, number>;
	/** Parents before children. */
	newDepartments: NewDepartment[];
	newLocations: { key: string; name: string; city: string | null; country: string | null }[];
	departmentKeyOf: (path: string[]) => string;
	locationKeyOf: (name: string) => string;
}

const keyOf = (path: string[]) => path.map((part) => part.toLowerCase()).join('\u0001');

export function planUnits(wanted: Wanted[], known: KnownUnits): UnitPlan {
	const departmentIds = knownPaths(known);
	const departmentKeyOf = resolver(departmentIds);
	const locationIds = new Map(known.locations.map(({ id, name }) => [name.toLowerCase(), id]));
	const newDepartments = new Map<string, NewDepartment>();
	const newLocations = new Map<string, UnitPlan['newLocations'][number]>();
	for (const { department, location } of wanted) {
		if (department) addPath(department, departmentKeyOf, departmentIds, newDepartments);
		const key = location?.name.toLowerCase();
		if (location && key && !locationIds.has(key) && !newLocations.has(key)) newLocations.set(key, { key, ...location });
	}
	const inOrder = [...newDepartments.values()].sort((a, b) => a.depth - b.depth);
	return {
		departmentIds,
		locationIds,
		newDepartments: inOrder,
		newLocations: [...newLocations.values()],
		departmentKeyOf,
		locationKeyOf: (name) => name.toLowerCase()
	};
}

function knownPaths(known: KnownUnits): Map<string, number> {
	const byId = new Map(known.departments.map((unit) => [unit.id, unit]));
	const pathOf = (id: number, deep = 0): string[] => {
		const unit = byId.get(id);
		if (!unit || deep > 50) return [];
		return [...(unit.parentId === null ? [] : pathOf(unit.parentId, deep + 1)), unit.name];
	};
	return new Map(known.departments.map(({ id }) => [keyOf(pathOf(id)), id]));
}

/** A bare name means the one department of that name, wherever an administrator has put it in the tree. */
function resolver(ids: Map<string, number>): (path: string[]) => string {
	const byName = Map.groupBy(ids.keys(), (key) => key.split('\u0001').at(-1)!);
	return (path) => {
		const key = keyOf(path);
		const same = path.length === 1 ? byName.get(key) : undefined;
		return !ids.has(key) && same?.length === 1 ? same[0]! : key;
	};
}

function addPath(
	path: string[],
	keyFor: (path: string[]) => string,
	ids: Map<string, number>,
	made: Map<string, NewDepartment>
) {
	const whole = keyFor(path);
	if (ids.has(whole)) return;
	path.forEach((name, depth) => {
		const key = keyOf(path.slice(0, depth + 1));
		if (ids.has(key) || made.has(key)) return;
		made.set(key, { key, parentKey: depth ? keyOf(path.slice(0, depth)) : null, name, depth });
	});
}

// Makes the departments and locations that a personnel file names and Hearth does not know yet.
import { sql } from 'drizzle-orm';
import type { Ctx } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { departments, locations } from '../schema.ts';
import type { UnitPlan } from './units.ts';

/** Level by level, so that each finds its parent; afterwards the plan knows their ids. */
export async function createUnits(tx: Ctx, units: UnitPlan) {
	const byDepth = Map.groupBy(units.newDepartments, (unit) => unit.depth);
	for (const level of byDepth.values()) {
		const values = level.map(({ name, parentKey }) => ({
			name,
			parentId: parentKey === null ? null : units.departmentIds.get(parentKey)!
		}));
		const made = await tx.db.insert(departments).values(values).returning({ id: departments.id });
		level.forEach(({ key }, i) => units.departmentIds.set(key, made[i]!.id));
		const ids = made.map((unit) => unit.id);
		await tx.db.execute(sql`
			update departments d set path = coalesce((select p.path from departments p where p.id = d.parent_id), '{}') || d.id
			where d.id = any(${`{${ids.join(',')}}`}::bigint[])`);
		await record(tx, ...ids.map((id) => ({ verb: 'department.created', subject: 'department', subjectId: id })));
	}
	if (!units.newLocations.length) return;
	const made = await tx.db
		.insert(locations)
		.values(units.newLocations.map(({ name, city, country }) => ({ name, city, country })))
		.returning({ id: locations.id });
	units.newLocations.forEach(({ key }, i) => units.locationIds.set(key, made[i]!.id));
	await record(tx, ...made.map(({ id }) => ({ verb: 'location.created', subject: 'location', subjectId: id })));
}

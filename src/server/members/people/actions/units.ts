// Departments and locations: made, changed, removed when nobody is in them.
import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { Conflict, Forbidden, Invalid } from '#server/platform/errors.ts';
import type { RemoveUnit, SaveDepartment, SaveLocation } from '../input.ts';
import { canAdministerPeople } from '../policy.ts';
import { findDepartment, findLocation } from '../queries/units.ts';
import { departments, locations, people } from '../schema.ts';

/** Makes a department, or renames and moves one with everything below it. */
export async function saveDepartment(ctx: Ctx, { id, name, parentId }: SaveDepartment): Promise<number> {
	if (!canAdministerPeople(ctx.viewer)) throw new Forbidden();
	return inTransaction(ctx, async (tx) => {
		const parent = parentId ? await findDepartment(tx, parentId) : null;
		if (id && parent?.path.includes(id))
			throw new Invalid([{ field: 'parentId', message: m.people_error_department_circle() }]);
		await demandDepartmentName(tx, id, name, parentId);
		const saved = id
			? await moveDepartment(tx, id, name, parentId, parent?.path ?? [])
			: await makeDepartment(tx, name, parentId, parent?.path ?? []);
		await record(tx, {
			verb: id ? 'department.changed' : 'department.created',
			subject: 'department',
			subjectId: saved
		});
		return saved;
	});
}

async function demandDepartmentName(tx: Ctx, id: number | null, name: string, parentId: number | null) {
	const [other] = await tx.db
		.select({ id: departments.id })
		.from(departments)
		.where(
			and(
				sql`lower(${departments.name}) = lower(${name})`,
				parentId ? eq(departments.parentId, parentId) : isNull(departments.parentId),
				id ? ne(departments.id, id) : undefined
			)
		);
	if (other) throw new Invalid([{ field: 'name', message: m.people_error_name_taken() }]);
}

async function makeDepartment(tx: Ctx, name: string, parentId: number | null, above: number[]): Promise<number> {
	const [made] = await tx.db.insert(departments).values({ name, parentId }).returning({ id: departments.id });
	await tx.db
		.update(departments)
		.set({ path: [...above, made!.id] })
		.where(eq(departments.id, made!.id));
	return made!.id;
}

async function moveDepartment(
	tx: Ctx,
	id: number,
	name: string,
	parentId: number | null,
	above: number[]
): Promise<number> {
	const before = await findDepartment(tx, id);
	await tx.db.update(departments).set({ name, parentId }).where(eq(departments.id, id));
	// Everything below keeps its own end of the path and gets the new beginning.
	await tx.db.execute(sql`
		update departments set path = ${`{${above.join(',')}}`}::bigint[] || path[${before.path.length}:]
		where path @> array[${id}]::bigint[]`);
	return id;
}

/** @throws Conflict while people or departments are in it. */
export async function removeDepartment(ctx: Ctx, { id }: RemoveUnit): Promise<void> {
	if (!canAdministerPeople(ctx.viewer)) throw new Forbidden();
	await inTransaction(ctx, async (tx) => {
		await findDepartment(tx, id);
		if (await tx.db.$count(departments, eq(departments.parentId, id)))
			throw new Conflict(m.people_error_department_has_below());
		if (await tx.db.$count(people, and(eq(people.departmentId, id), ne(people.status, 'left'))))
			throw new Conflict(m.people_error_unit_has_people());
		await tx.db.update(people).set({ departmentId: null }).where(eq(people.departmentId, id));
		await tx.db.delete(departments).where(eq(departments.id, id));
		await record(tx, { verb: 'department.removed', subject: 'department', subjectId: id });
	});
}

export async function saveLocation(ctx: Ctx, { id, ...columns }: SaveLocation): Promise<number> {
	if (!canAdministerPeople(ctx.viewer)) throw new Forbidden();
	return inTransaction(ctx, async (tx) => {
		const [other] = await tx.db
			.select({ id: locations.id })
			.from(locations)
			.where(and(sql`lower(${locations.name}) = lower(${columns.name})`, id ? ne(locations.id, id) : undefined));
		if (other) throw new Invalid([{ field: 'name', message: m.people_error_name_taken() }]);
		const values = { ...columns, city: columns.city || null, country: columns.country || null };
		if (id) await findLocation(tx, id);
		const [saved] = id
			? await tx.db.update(locations).set(values).where(eq(locations.id, id)).returning({ id: locations.id })
			: await tx.db.insert(locations).values(values).returning({ id: locations.id });
		await record(tx, { verb: id ? 'location.changed' : 'location.created', subject: 'location', subjectId: saved!.id });
		return saved!.id;
	});
}

/** @throws Conflict while people are there. */
export async function removeLocation(ctx: Ctx, { id }: RemoveUnit): Promise<void> {
	if (!canAdministerPeople(ctx.viewer)) throw new Forbidden();
	await inTransaction(ctx, async (tx) => {
		await findLocation(tx, id);
		if (await tx.db.$count(people, and(eq(people.locationId, id), ne(people.status, 'left'))))
			throw new Conflict(m.people_error_unit_has_people());
		await tx.db.update(people).set({ locationId: null }).where(eq(people.locationId, id));
		await tx.db.delete(locations).where(eq(locations.id, id));
		await record(tx, { verb: 'location.removed', subject: 'location', subjectId: id });
	});
}

// What an administrator changes about anybody: master record, roles.
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import type { Role } from '#server/members/access/roles.ts';
import { record } from '#server/members/ledger/record.ts';
import { Conflict, Forbidden, Invalid, type Issue } from '#server/platform/errors.ts';
import { freeHandle } from '../queries/handles.ts';
import type { AddPerson, ChangeRoles, EditPerson } from '../input.ts';
import { canAdministerPeople, canChangeRoles, canEditProfile } from '../policy.ts';
import { departments, locations, people } from '../schema.ts';
import { lockPerson } from './profile.ts';

type Columns = Omit<AddPerson, 'manager'> & { handle?: string };

/** Adds one person by hand; the import does it for many. */
export async function addPerson(ctx: Ctx, input: AddPerson): Promise<{ id: number; handle: string }> {
	if (!canAdministerPeople(ctx.viewer)) throw new Forbidden();
	return inTransaction(ctx, async (tx) => {
		const { manager, ...columns } = input;
		await demandFree(tx, null, columns);
		const managerId = await managerOf(tx, null, manager);
		const handle = await freeHandle(tx, columns.name);
		const [made] = await tx.db
			.insert(people)
			.values({ ...columns, handle, managerId, createdAt: tx.now, updatedAt: tx.now })
			.returning({ id: people.id });
		await record(tx, { verb: 'person.created', subject: 'person', subjectId: made!.id, otherId: made!.id });
		return { id: made!.id, handle };
	});
}

export async function editPerson(ctx: Ctx, input: EditPerson): Promise<{ id: number; handle: string }> {
	if (!canAdministerPeople(ctx.viewer)) throw new Forbidden();
	return inTransaction(ctx, async (tx) => {
		const { personId, manager, ...columns } = input;
		const person = await lockPerson(tx, personId);
		if (!canEditProfile(tx.viewer, person)) throw new Forbidden();
		await demandFree(tx, personId, columns);
		const managerId = await managerOf(tx, personId, manager);
		const changed = Object.entries({ ...columns, managerId }).filter(
			([key, value]) => person[key as keyof typeof person] !== value
		);
		await tx.db
			.update(people)
			.set({ ...columns, managerId, updatedAt: tx.now })
			.where(eq(people.id, personId));
		const facts = { changed: changed.map(([key]) => key) };
		await record(tx, { verb: 'person.edited', subject: 'person', subjectId: personId, otherId: personId, facts });
		return { id: personId, handle: columns.handle };
	});
}

/** @throws Invalid naming each field that somebody else has already, or that points nowhere. */
async function demandFree(tx: Ctx, id: number | null, columns: Columns) {
	const issues: Issue[] = [];
	const other = (condition: ReturnType<typeof eq>) =>
		tx.db
			.select({ id: people.id })
			.from(people)
			.where(and(condition, id === null ? undefined : ne(people.id, id)))
			.limit(1);
	if (columns.handle && (await other(sql`lower(${people.handle}) = ${columns.handle}` as ReturnType<typeof eq>)).length)
		issues.push({ field: 'handle', message: m.people_error_handle_taken() });
	if (columns.email && (await other(eq(people.email, columns.email))).length)
		issues.push({ field: 'email', message: m.people_error_email_taken() });
	if (columns.employeeNumber && (await other(eq(people.employeeNumber, columns.employeeNumber))).length)
		issues.push({ field: 'employeeNumber', message: m.people_error_number_taken() });
	issues.push(...(await missingUnits(tx, columns)));
	if (issues.length) throw new Invalid(issues);
}

async function missingUnits(tx: Ctx, { departmentId, locationId }: Columns): Promise<Issue[]> {
	const issues: Issue[] = [];
	if (departmentId && !(await tx.db.$count(departments, eq(departments.id, departmentId))))
		issues.push({ field: 'departmentId', message: m.people_error_department() });
	if (locationId && !(await tx.db.$count(locations, eq(locations.id, locationId))))
		issues.push({ field: 'locationId', message: m.people_error_location() });
	return issues;
}

/** The manager behind a handle; nobody may lead themselves, not even through others. */
async function managerOf(tx: Ctx, personId: number | null, handle: string): Promise<number | null> {
	if (!handle) return null;
	const [manager] = await tx.db
		.select({ id: people.id })
		.from(people)
		.where(and(sql`lower(${people.handle}) = ${handle}`, ne(people.status, 'left')));
	if (!manager) throw new Invalid([{ field: 'manager', message: m.people_error_manager_unknown() }]);
	const above = await tx.db.execute<{ id: number }>(sql`
		with recursive up as (
			select id, manager_id from people where id = ${manager.id}
			union select p.id, p.manager_id from people p join up on p.id = up.manager_id
		) select id from up`);
	if (personId !== null && above.rows.some((row) => row.id === personId))
		throw new Invalid([{ field: 'manager', message: m.people_error_manager_circle() }]);
	return manager.id;
}

/** Everyone stays an employee; at least one administrator remains. */
export async function changeRoles(ctx: Ctx, input: ChangeRoles): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const person = await lockPerson(tx, input.personId);
		if (!canChangeRoles(tx.viewer, person)) throw new Forbidden();
		const roles = [...new Set<Role>(['employee', ...input.roles])];
		if (person.roles.includes('administrator') && !roles.includes('administrator'))
			await demandAnotherAdministrator(tx, [person.id]);
		await tx.db.update(people).set({ roles, updatedAt: tx.now }).where(eq(people.id, person.id));
		const facts = { before: [...person.roles], after: roles };
		await record(tx, {
			verb: 'person.roles_changed',
			subject: 'person',
			subjectId: person.id,
			otherId: person.id,
			facts
		});
	});
}

/** @throws Conflict when nobody would be left to administer Hearth. */
export async function demandAnotherAdministrator(tx: Ctx, without: number[]): Promise<void> {
	// Locked in one order, so that two administrators cannot take the role from each other at once.
	const rows = await tx.db
		.select({ id: people.id })
		.from(people)
		.where(and(sql`${people.roles} @> array['administrator']`, inArray(people.status, ['active', 'invited'])))
		.orderBy(people.id)
		.for('update');
	if (rows.every((row) => without.includes(row.id)))
		throw new Conflict(m.people_error_last_administrator(), 'last_administrator');
}

// Brings a personnel file in: one transaction, some statements per thousand rows, safe to repeat.
import { type SQL, inArray, sql } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import type { Event } from '#server/members/ledger/schema.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { Conflict, Forbidden } from '#server/platform/errors.ts';
import { canAdministerPeople } from '../policy.ts';
import { makeHandle } from '../queries/handles.ts';
import { people } from '../schema.ts';
import { decodeText } from './decode.ts';
import { guessMapping } from './fields.ts';
import type { Plan, Planned } from './plan.ts';
import { type ImportOptions, type ImportResult, leaveThreshold, listHandles, makePlan, resultOf } from './queries.ts';
import { readTable } from './table.ts';
import type { UnitPlan } from './units.ts';
import { createUnits } from './write.ts';

const chunkSize = 5000;

/**
 * Creates, updates and (when asked to) deactivates people after a CSV file. Columns that are not mapped are never read.
 * @throws Invalid when the file is no table. @throws Conflict when too many would leave and nobody confirmed it.
 */
export async function importPeople(ctx: Ctx, bytes: Uint8Array, options: ImportOptions = {}): Promise<ImportResult> {
	if (!canAdministerPeople(ctx.viewer)) throw new Forbidden();
	const table = readTable(decodeText(bytes));
	const mapping = options.mapping ?? guessMapping(table.columns);
	return inTransaction(ctx, async (tx) => {
		// Two imports at once would both create whom neither has seen.
		await tx.db.execute(sql`select pg_advisory_xact_lock(hashtext('import people'))`);
		const plan = await makePlan(tx, table, { ...options, mapping });
		const result = resultOf(plan);
		if (options.dryRun) return result;
		if (plan.missingShare > leaveThreshold && !options.confirmed)
			throw new Conflict(
				m.people_import_many_leave({ count: plan.leave.length, share: Math.round(plan.missingShare * 100) }),
				'many_would_leave'
			);
		await carryOut(tx, plan);
		const facts = {
			created: result.created,
			updated: result.updated,
			deactivated: result.deactivated,
			refused: result.refused.length
		};
		await record(tx, { verb: 'people.imported', subject: 'person', subjectId: tx.viewer.id, facts });
		return result;
	});
}

async function carryOut(tx: Ctx, plan: Plan) {
	await createUnits(tx, plan.units);
	const ids = await createPeople(tx, plan);
	await updatePeople(tx, plan);
	await setManagers(tx, plan, ids);
	await letGo(tx, plan.leave);
}

/** Real ids by the plan's negative ones. */
async function createPeople(tx: Ctx, plan: Plan): Promise<Map<number, number>> {
	const ids = new Map<number, number>();
	if (!plan.create.length) return ids;
	const [taken, counters] = [await listHandles(tx), new Map<string, number>()];
	const language = (await findOrganisation(tx)).languages[0] === 'de' ? 'de' : 'en';
	const handled = plan.create.map((entry) => ({ ...entry, handle: makeHandle(entry.wanted.name, taken, counters) }));
	for (const part of chunks(handled)) {
		const made = await tx.db.execute<{ id: number; handle: string }>(sql`
			insert into people (handle, name, email, employee_number, title, department_id, location_id, started_on, languages, skills, language, created_at, updated_at)
			select handle, name, email, "employeeNumber", coalesce(title, ''), "departmentId", "locationId", "startedOn"::date,
				coalesce(array(select jsonb_array_elements_text(languages)), '{}'), coalesce(array(select jsonb_array_elements_text(skills)), '{}'),
				${language}, ${tx.now.toISOString()}::timestamptz, ${tx.now.toISOString()}::timestamptz
			from ${recordset(part.map((entry) => ({ handle: entry.handle, ...columnsOf(entry, plan.units) })))}
			returning id, handle`);
		const byHandle = new Map(made.rows.map((row) => [row.handle, row.id]));
		for (const entry of part) ids.set(entry.id, byHandle.get(entry.handle)!);
		await recordAll(
			tx,
			made.rows.map(({ id }) => ({
				verb: 'person.created',
				subject: 'person',
				subjectId: id,
				otherId: id,
				facts: { by: 'import' }
			}))
		);
	}
	return ids;
}

/** What jsonb_to_recordset makes of the rows; arrays stay JSON and are opened by the statement. */
function recordset(rows: object[]): SQL {
	return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id bigint, handle text, name text, email text, "employeeNumber" text, title text,
		"departmentId" bigint, "locationId" bigint, "startedOn" text, languages jsonb, skills jsonb, "managerId" bigint)`;
}

function columnsOf({ wanted }: Planned, units: UnitPlan) {
	const { name, email, employeeNumber, title, startedOn, languages, skills } = wanted;
	const departmentId = wanted.department && units.departmentIds.get(units.departmentKeyOf(wanted.department));
	const locationId = wanted.location && units.locationIds.get(units.locationKeyOf(wanted.location.name));
	return {
		name,
		email,
		employeeNumber,
		title,
		startedOn,
		languages: languages ?? [],
		skills: skills ?? [],
		departmentId,
		locationId
	};
}

/** What the file leaves out stays as it is. */
async function updatePeople(tx: Ctx, plan: Plan) {
	for (const part of chunks(plan.update)) {
		await freeUniques(tx, part);
		const rows = part.map((entry) => ({ id: entry.id, ...columnsOf(entry, plan.units) }));
		await tx.db.execute(sql`
			update people p set name = coalesce(r.name, p.name), email = coalesce(r.email, p.email), employee_number = coalesce(r."employeeNumber", p.employee_number),
				title = coalesce(r.title, p.title), department_id = coalesce(r."departmentId", p.department_id), location_id = coalesce(r."locationId", p.location_id),
				started_on = coalesce(r."startedOn"::date, p.started_on),
				languages = case when r.languages = '[]' then p.languages else array(select jsonb_array_elements_text(r.languages)) end,
				skills = case when r.skills = '[]' then p.skills else array(select jsonb_array_elements_text(r.skills)) end,
				status = case when p.status <> 'left' then p.status when p.activated_at is null then 'invited' else 'active' end,
				left_at = case when p.status = 'left' then null else p.left_at end, choices = p.choices - 'leftBy', updated_at = ${tx.now.toISOString()}::timestamptz
			from ${recordset(rows)} where p.id = r.id`);
		await recordAll(
			tx,
			part.map(({ id, changed, returns }) => changeEvent(id, changed, returns))
		);
	}
}

const changeEvent = (id: number, changed: string[], returns: boolean): Event => ({
	verb: returns ? 'person.reactivated' : 'person.edited',
	subject: 'person',
	subjectId: id,
	otherId: id,
	facts: { by: 'import', changed }
});

/** Two people who change addresses with each other would meet for a moment; the index does not allow even that. */
async function freeUniques(tx: Ctx, part: Planned[]) {
	const ids = part.filter(({ changed }) => changed.includes('email') || changed.includes('employeeNumber'));
	const mails = ids.filter(({ wanted }) => wanted.email).map(({ id }) => id);
	const numbers = ids.filter(({ wanted }) => wanted.employeeNumber).map(({ id }) => id);
	if (mails.length) await tx.db.update(people).set({ email: null }).where(inArray(people.id, mails));
	if (numbers.length) await tx.db.update(people).set({ employeeNumber: null }).where(inArray(people.id, numbers));
}

async function setManagers(tx: Ctx, plan: Plan, ids: Map<number, number>) {
	const real = (id: number) => ids.get(id) ?? id;
	const moved = new Set(plan.update.filter(({ changed }) => changed.includes('managerId')).map(({ id }) => id));
	const rows = [...plan.managers]
		.filter(([id]) => id < 0 || moved.has(id))
		.map(([id, managerId]) => ({ id: real(id), managerId: real(managerId) }));
	for (const part of chunks(rows))
		await tx.db.execute(sql`update people p set manager_id = r."managerId" from ${recordset(part)} where p.id = r.id`);
}

async function letGo(tx: Ctx, ids: number[]) {
	for (const part of chunks(ids)) {
		await tx.db
			.update(people)
			.set({
				status: 'left',
				leftAt: tx.now,
				updatedAt: tx.now,
				choices: sql`${people.choices} || '{"leftBy":"import"}'::jsonb`
			})
			.where(inArray(people.id, part));
		await recordAll(
			tx,
			part.map((id) => ({
				verb: 'person.deactivated',
				subject: 'person',
				subjectId: id,
				otherId: id,
				facts: { by: 'import' }
			}))
		);
	}
}

async function recordAll(tx: Ctx, events: Event[]) {
	for (const part of chunks(events, 2000)) await record(tx, ...part);
}

function chunks<T>(list: T[], size = chunkSize): T[][] {
	return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
}

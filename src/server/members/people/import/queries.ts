// What an import compares a file with, and its preview.
import { isNull, sql } from 'drizzle-orm';
import type { Ctx } from '#server/members/access/ctx.ts';
import { demandAdministrator } from '../queries/administration.ts';
import { departments, locations, people } from '../schema.ts';
import { decodeText } from './decode.ts';
import { type Field, type Mapping, fields, guessMapping } from './fields.ts';
import { type Existing, type Plan, planImport } from './plan.ts';
import { readRows, type Remark } from './rows.ts';
import { readTable, type Table } from './table.ts';
import type { KnownUnits } from './units.ts';

export interface ImportOptions {
	/** Columns by field; guessed from the header when left off. */
	mapping?: Mapping;
	deactivateMissing?: boolean;
	/** Agreed to that more than a fifth of the company leaves. */
	confirmed?: boolean;
	/** Tells what it would do and does nothing. */
	dryRun?: boolean;
}

export interface ImportResult {
	created: number;
	updated: number;
	unchanged: number;
	deactivated: number;
	refused: Remark[];
	warnings: Remark[];
	departments: number;
	locations: number;
}

export interface Preview {
	columns: string[];
	mapping: Mapping;
	/** The first rows, mapped columns only: of the rest nothing is shown. */
	sample: Partial<Record<Field, string>>[];
	rows: number;
	result: ImportResult;
	/** More than a fifth of the company would leave. */
	manyWouldLeave: boolean;
}

export const leaveThreshold = 0.2;

/** What importing would do. Nothing of the file is kept. */
export async function previewImport(ctx: Ctx, bytes: Uint8Array, options: ImportOptions = {}): Promise<Preview> {
	demandAdministrator(ctx);
	const table = readTable(decodeText(bytes));
	const mapping = options.mapping ?? guessMapping(table.columns);
	const plan = await makePlan(ctx, table, { ...options, mapping });
	const sample = table.rows.slice(0, 5).map((row) => sampleOf(row, table, mapping));
	return {
		columns: table.columns,
		mapping,
		sample,
		rows: table.rows.length,
		result: resultOf(plan),
		manyWouldLeave: plan.missingShare > leaveThreshold
	};
}

function sampleOf(row: string[], table: Table, mapping: Mapping): Partial<Record<Field, string>> {
	const mapped = fields.filter((field) => mapping[field]);
	return Object.fromEntries(
		mapped.map((field) => [field, (row[table.columns.indexOf(mapping[field]!)] ?? '').slice(0, 200)])
	);
}

export async function makePlan(ctx: Ctx, table: Table, options: ImportOptions & { mapping: Mapping }): Promise<Plan> {
	const today = ctx.now.toISOString().slice(0, 10);
	const rows = readRows(table, options.mapping, today);
	const deactivateMissing = options.deactivateMissing ?? false;
	return planImport(rows, await listExisting(ctx), await listKnownUnits(ctx), { today, deactivateMissing });
}

export function resultOf(plan: Plan): ImportResult {
	return {
		created: plan.create.length,
		updated: plan.update.length,
		unchanged: plan.unchanged,
		deactivated: plan.leave.length,
		refused: plan.refused,
		warnings: plan.warnings,
		departments: plan.units.newDepartments.length,
		locations: plan.units.newLocations.length
	};
}

async function listExisting(ctx: Ctx): Promise<Existing[]> {
	const rows = await ctx.db
		.select({
			id: people.id,
			employeeNumber: people.employeeNumber,
			email: people.email,
			name: people.name,
			title: people.title,
			departmentId: people.departmentId,
			locationId: people.locationId,
			managerId: people.managerId,
			startedOn: people.startedOn,
			languages: people.languages,
			skills: people.skills,
			status: people.status,
			leftByImport: sql<boolean>`coalesce(${people.choices} ->> 'leftBy', '') = 'import'`,
			kept: sql<boolean>`${people.roles} @> array['administrator']`
		})
		.from(people)
		.where(isNull(people.anonymisedAt));
	return rows.map((row) => (row.id === ctx.viewer.id ? { ...row, kept: true } : row));
}

async function listKnownUnits(ctx: Ctx): Promise<KnownUnits> {
	return {
		departments: await ctx.db
			.select({ id: departments.id, parentId: departments.parentId, name: departments.name })
			.from(departments),
		locations: await ctx.db.select({ id: locations.id, name: locations.name }).from(locations)
	};
}

/** Handles in lower case, so that new ones differ. */
export async function listHandles(ctx: Ctx): Promise<Set<string>> {
	const rows = await ctx.db.select({ handle: sql<string>`lower(${people.handle})` }).from(people);
	return new Set(rows.map((row) => row.handle));
}

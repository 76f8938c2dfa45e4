// Reads of the set-up: how far it is, and which spaces to propose.
import { createHash, timingSafeEqual } from 'node:crypto';
import { and, asc, desc, eq, isNull, ne, sql } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import type { SetUpStep } from '#lib/terms/set-up.ts';
import type { Ctx, PublicCtx } from '#server/members/access/ctx.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import { findOrganisation, type Organisation } from '#server/members/organisation/queries.ts';
import { departments, people } from '#server/members/people/schema.ts';
import { type Draft, currentStep, draftOf } from './draft.ts';
import { canSetUp } from './policy.ts';

export interface SetUp {
	organisation: Organisation;
	draft: Draft;
	step: SetUpStep;
	done: boolean;
	/** Whether the visitor may go on. */
	open: boolean;
	/** Whether signing in as administrator would open it. */
	hasAdministrator: boolean;
}

export async function findSetUp(ctx: PublicCtx, viewer: Viewer | null, token: string | undefined): Promise<SetUp> {
	const row = await findOrganisation(ctx);
	const draft = draftOf(row);
	const state = {
		done: row.setUpAt !== null,
		hasAdministrator: draft.administratorId !== undefined,
		holdsToken: isToken(row, token)
	};
	return {
		organisation: row,
		draft,
		step: currentStep(row),
		done: state.done,
		open: canSetUp(viewer, state),
		hasAdministrator: state.hasAdministrator
	};
}

function isToken(row: Organisation, token: string | undefined): boolean {
	if (!token || !row.setupToken) return false;
	const given = createHash('sha256').update(token).digest();
	const right = Buffer.from(row.setupToken, 'hex');
	return given.length === right.length && timingSafeEqual(given, right);
}

export interface ProposedSpace {
	name: string;
	purpose: string;
	departmentId: number | null;
	/** People of the department, with what is below it. */
	members: number;
	/** Whether the box is ticked to begin with. */
	proposed: boolean;
}

/** The largest departments, at most eight, then three that fit everywhere. */
export async function proposeSpaces(ctx: Ctx): Promise<ProposedSpace[]> {
	const size = sql<number>`(select count(*)::int from people p join departments d on d.id = p.department_id
		where departments.id = any(d.path) and p.status <> 'left')`;
	const found = await ctx.db
		.select({ id: departments.id, name: departments.name, members: size })
		.from(departments)
		.where(isNull(departments.parentId))
		.orderBy(desc(size), asc(departments.name))
		.limit(8);
	const ofDepartments = found
		.filter((unit) => unit.members > 1)
		.map(({ id, name, members }, i) => ({
			name: name.slice(0, 60),
			purpose: m.setup_space_department_purpose({ department: name }).slice(0, 300),
			departmentId: id,
			members,
			proposed: i < 4
		}));
	return [...ofDepartments, ...forEveryone()];
}

function forEveryone(): ProposedSpace[] {
	const words = [
		{ name: m.setup_space_ask_name(), purpose: m.setup_space_ask_purpose() },
		{ name: m.setup_space_better_name(), purpose: m.setup_space_better_purpose() },
		{ name: m.setup_space_new_name(), purpose: m.setup_space_new_purpose() }
	];
	return words.map((one) => ({ ...one, departmentId: null, members: 0, proposed: true }));
}

export async function countPeople(ctx: Ctx): Promise<number> {
	return ctx.db.$count(people, ne(people.status, 'left'));
}

/** Everyone of a department and of those below it, the viewer left out. */
export async function listDepartmentIds(ctx: Ctx, departmentId: number): Promise<number[]> {
	const rows = await ctx.db
		.select({ id: people.id })
		.from(people)
		.innerJoin(departments, eq(departments.id, people.departmentId))
		.where(
			and(sql`${departmentId} = any(${departments.path})`, ne(people.status, 'left'), ne(people.id, ctx.viewer.id))
		);
	return rows.map((row) => row.id);
}

// People as an administrator sees them, leavers and addresses included.
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Ctx } from '#server/members/access/ctx.ts';
import type { Role } from '#server/members/access/roles.ts';
import { decodeCursor, type Page, toPage } from '#server/platform/db/page.ts';
import { Forbidden, NotFound } from '#server/platform/errors.ts';
import * as policy from '../policy.ts';
import { departments, people, type PersonStatus } from '../schema.ts';
import { containing, searchWords } from './directory.ts';

export interface AdminFilter {
	q: string;
	status: PersonStatus | null;
	role: Role | null;
	after: string | null;
}

const pageSize = 50;

const adminColumns = {
	id: people.id,
	handle: people.handle,
	name: people.name,
	email: people.email,
	employeeNumber: people.employeeNumber,
	title: people.title,
	photo: people.photo,
	roles: people.roles,
	status: people.status,
	lastSeenAt: people.lastSeenAt,
	leftAt: people.leftAt,
	anonymisedAt: people.anonymisedAt,
	department: departments.name,
	sort: sql<string>`lower(plain(${people.name}))`
};

export type AdminRow = {
	id: number;
	handle: string;
	name: string;
	email: string | null;
	employeeNumber: string | null;
	title: string;
	photo: string | null;
	roles: Role[];
	status: PersonStatus;
	lastSeenAt: Date | null;
	leftAt: Date | null;
	anonymisedAt: Date | null;
	department: string | null;
};

/** @throws Forbidden */
export function demandAdministrator(ctx: Ctx): void {
	if (!policy.canAdministerPeople(ctx.viewer)) throw new Forbidden();
}

/** By name; `q` looks at name, title, handle, e-mail and employee number. @throws Forbidden */
export async function listPeopleForAdministrator(ctx: Ctx, filter: AdminFilter): Promise<Page<AdminRow>> {
	demandAdministrator(ctx);
	const cursor = decodeCursor(filter.after, 2);
	const after = cursor
		? sql`(lower(plain(${people.name})), ${people.id}) > (${cursor[0]}::text, ${cursor[1]}::bigint)`
		: undefined;
	const rows = await ctx.db
		.select(adminColumns)
		.from(people)
		.leftJoin(departments, eq(departments.id, people.departmentId))
		.where(and(...conditions(filter), after))
		.orderBy(sql`lower(plain(${people.name}))`, people.id)
		.limit(pageSize + 1);
	return toPage(rows, pageSize, (row) => [row.sort, row.id]);
}

function conditions(filter: AdminFilter): (SQL | undefined)[] {
	const words = searchWords(filter.q).map((word) => {
		const pattern = containing(word);
		return sql`(${people.findable} like lower(plain(${pattern})) or ${people.email} like ${pattern} or lower(${people.employeeNumber}) = ${word})`;
	});
	return [
		filter.status ? eq(people.status, filter.status) : undefined,
		filter.role ? sql`${people.roles} @> array[${filter.role}]::text[]` : undefined,
		...words
	];
}

export type Person = typeof people.$inferSelect & {
	managerHandle: string | null;
	can: { edit: boolean; changeRoles: boolean; deactivate: boolean; reactivate: boolean; anonymise: boolean };
};

/** Everything Hearth keeps about one person. @throws NotFound @throws Forbidden */
export async function findPersonForAdministrator(ctx: Ctx, id: number): Promise<Person> {
	demandAdministrator(ctx);
	const [row] = await ctx.db.select().from(people).where(eq(people.id, id));
	if (!row) throw new NotFound();
	const [manager] = row.managerId
		? await ctx.db.select({ handle: people.handle }).from(people).where(eq(people.id, row.managerId))
		: [];
	const can = {
		edit: policy.canEditProfile(ctx.viewer, row),
		changeRoles: policy.canChangeRoles(ctx.viewer, row),
		deactivate: policy.canDeactivate(ctx.viewer, row),
		reactivate: policy.canReactivate(ctx.viewer, row),
		anonymise: policy.canAnonymise(ctx.viewer, row)
	};
	return { ...row, managerHandle: manager?.handle ?? null, can };
}

/** People by state, for the administrator's overview. @throws Forbidden */
export async function countPeople(ctx: Ctx): Promise<Record<PersonStatus | 'activated' | 'withoutEmail', number>> {
	demandAdministrator(ctx);
	const [row] = await ctx.db
		.select({
			invited: sql<number>`(count(*) filter (where ${people.status} = 'invited'))::int`,
			active: sql<number>`(count(*) filter (where ${people.status} = 'active'))::int`,
			left: sql<number>`(count(*) filter (where ${people.status} = 'left'))::int`,
			activated: sql<number>`(count(*) filter (where ${people.activatedAt} is not null and ${people.status} <> 'left'))::int`,
			withoutEmail: sql<number>`(count(*) filter (where ${people.email} is null and ${people.status} <> 'left'))::int`
		})
		.from(people);
	return row ?? { invited: 0, active: 0, left: 0, activated: 0, withoutEmail: 0 };
}

/** One's own settings. */
export async function findOwnSettings(
	ctx: Ctx
): Promise<
	Pick<
		typeof people.$inferSelect,
		| 'id'
		| 'name'
		| 'handle'
		| 'title'
		| 'about'
		| 'skills'
		| 'languages'
		| 'photo'
		| 'theme'
		| 'language'
		| 'timeZone'
		| 'activatedAt'
	>
> {
	const [row] = await ctx.db
		.select({
			id: people.id,
			name: people.name,
			handle: people.handle,
			title: people.title,
			about: people.about,
			skills: people.skills,
			languages: people.languages,
			photo: people.photo,
			theme: people.theme,
			language: people.language,
			timeZone: people.timeZone,
			activatedAt: people.activatedAt
		})
		.from(people)
		.where(eq(people.id, ctx.viewer.id));
	if (!row) throw new NotFound();
	return row;
}

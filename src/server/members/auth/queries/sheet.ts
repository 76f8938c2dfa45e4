// Whom a sheet of sign-in codes may be made for.
import { and, eq, isNull, ne, or, sql } from 'drizzle-orm';
import type { Ctx } from '#server/members/access/ctx.ts';
import { departments, people } from '#server/members/people/schema.ts';
import { Forbidden } from '#server/platform/errors.ts';
import { canLetIn } from '../policy.ts';

export interface SheetPerson {
	id: number;
	name: string;
	handle: string;
	department: string | null;
}

/** By name, at most 200: people without e-mail who never signed in, or everyone. */
export async function listForSheet(ctx: Ctx, filter: { search: string; everyone: boolean }): Promise<SheetPerson[]> {
	if (!canLetIn(ctx.viewer)) throw new Forbidden();
	const like = `%${filter.search.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
	return ctx.db
		.select({ id: people.id, name: people.name, handle: people.handle, department: departments.name })
		.from(people)
		.leftJoin(departments, eq(departments.id, people.departmentId))
		.where(
			and(
				ne(people.status, 'left'),
				filter.everyone ? undefined : and(isNull(people.email), eq(people.status, 'invited')),
				filter.search
					? or(sql`${people.findable} like plain(${like})`, sql`lower(${departments.name}) like ${like}`)
					: undefined
			)
		)
		.orderBy(sql`lower(${people.name})`, people.id)
		.limit(200);
}

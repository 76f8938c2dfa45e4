// On whose behalf the command line works.
import { and, asc, ne, sql } from 'drizzle-orm';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import { people } from '../schema.ts';

/** The administrator of longest standing, without any space: the command line sees no private one. */
export async function findActingAdministrator(ctx: PublicCtx): Promise<Viewer | null> {
	const [row] = await ctx.db
		.select()
		.from(people)
		.where(and(sql`${people.roles} @> array['administrator']`, ne(people.status, 'left')))
		.orderBy(asc(people.id))
		.limit(1);
	if (!row) return null;
	const { id, handle, name, photo, roles, language } = row;
	return { id, handle, name, photo, roles, language, timeZone: row.timeZone ?? 'UTC', spaceIds: [], hostIds: [] };
}

// The administrator's overview: what there is and what waits.
import { sql } from 'drizzle-orm';
import type { Ctx } from '#server/members/access/ctx.ts';
import { countPeople } from '#server/members/people/queries/administration.ts';
import type { PersonStatus } from '#server/members/people/schema.ts';

export interface AdminOverview {
	people: Record<PersonStatus | 'activated' | 'withoutEmail', number>;
	mails: { waiting: number; failed: number };
	units: { departments: number; locations: number; audiences: number };
}

/** @throws Forbidden */
export async function findAdminOverview(ctx: Ctx): Promise<AdminOverview> {
	const people = await countPeople(ctx);
	const found = await ctx.db.execute<{
		waiting: number;
		failed: number;
		departments: number;
		locations: number;
		audiences: number;
	}>(sql`
		select (select count(*)::int from mails where state in ('waiting', 'sending')) as waiting, (select count(*)::int from mails where state = 'failed') as failed,
			(select count(*)::int from departments) as departments, (select count(*)::int from locations) as locations, (select count(*)::int from audiences) as audiences`);
	const { waiting = 0, failed = 0, departments = 0, locations = 0, audiences = 0 } = found.rows[0] ?? {};
	return { people, mails: { waiting, failed }, units: { departments, locations, audiences } };
}

// Who is in an audience right now: of one person every audience that matters, of one audience those among some people.
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { people } from '#server/members/people/schema.ts';
import type { Db } from '#server/platform/db/client.ts';
import { audiences, type Rule } from './schema.ts';
import { audienceCondition } from './rule.ts';

export interface Ruled {
	id: number;
	rule: Rule;
}

/**
 * Audiences that decide about anything: some post is for them, or whoever is in them may write for them. Posts lie a floor above, so the
 * table is named and not imported. `a` is the audiences alias.
 */
export const matteringSql = (a: string) =>
	`(${a}.open_to_members or exists (select from posts x where x.audience_id = ${a}.id))`;

/** Which of these audiences the person is in: one statement, which looks at one person's row. */
export async function audiencesOf(db: Db, personId: number, all: readonly Ruled[], now: Date): Promise<number[]> {
	if (!all.length) return [];
	const parts = all.map(({ id, rule }) => sql`case when ${audienceCondition(rule, now)} then ${id}::bigint end`);
	const found = await db.execute<{ ids: number[] }>(
		sql`select array_remove(array[${sql.join(parts, sql`, `)}], null) as ids from ${people} where ${eq(people.id, personId)}`
	);
	return found.rows[0]?.ids ?? [];
}

/** Those of these people who are in the audience; nobody when it is gone. */
export async function membersAmong(
	ctx: PublicCtx,
	audienceId: number,
	personIds: readonly number[]
): Promise<number[]> {
	const condition = personIds.length ? await conditionOf(ctx, audienceId) : null;
	if (!condition) return [];
	const rows = await ctx.db
		.select({ id: people.id })
		.from(people)
		.where(and(sql`${people.id} = any(${`{${personIds.join(',')}}`}::bigint[])`, condition));
	return rows.map((row) => row.id);
}

async function conditionOf(ctx: PublicCtx, audienceId: number): Promise<SQL | null> {
	const [row] = await ctx.db.select({ rule: audiences.rule }).from(audiences).where(eq(audiences.id, audienceId));
	return row ? audienceCondition(row.rule, ctx.now) : null;
}

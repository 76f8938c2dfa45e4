// Saved audiences, and who is in one right now.
import { eq, sql } from 'drizzle-orm';
import type { Ctx } from '#server/members/access/ctx.ts';
import { people } from '#server/members/people/schema.ts';
import { listUnitNames } from '#server/members/people/queries/units.ts';
import type { Face } from '#server/members/people/queries/profile.ts';
import { Forbidden, NotFound } from '#server/platform/errors.ts';
import { describeRule, type RuleNames } from './describe.ts';
import { canUseAudiences, canWriteFor } from './policy.ts';
import { audiences, type Rule } from './schema.ts';
import { audienceCondition } from './rule.ts';

export interface Audience {
	id: number;
	name: string;
	rule: Rule;
	words: string;
	count: number;
	openToMembers: boolean;
	/** Posts that are for it, drafts of others among them; while there are any it stays. */
	posts: number;
	updatedAt: Date;
}

export interface Membership {
	count: number;
	/** Everyone who works here: the denominator. */
	total: number;
	/** Up to twenty, drawn over the whole audience and always the same for the same people. */
	sample: (Face & { department: string | null })[];
	words: string;
}

export const sampleSize = 20;

const shown = {
	id: audiences.id,
	name: audiences.name,
	rule: audiences.rule,
	openToMembers: audiences.openToMembers
};

/** Posts lie a floor above: the table is named and not imported. Plan: posts_of_audience. */
const postsFor = sql<number>`(select count(*)::int from posts x where x.audience_id = audiences.id and x.deleted_at is null)`;

/** @throws Forbidden */
export function demandCommunicator(ctx: Ctx): void {
	if (!canUseAudiences(ctx.viewer)) throw new Forbidden();
}

/** @throws Forbidden */
export async function listAudiences(ctx: Ctx): Promise<Audience[]> {
	demandCommunicator(ctx);
	const names = await findRuleNames(ctx);
	const rows = await ctx.db
		.select({ ...shown, posts: postsFor, updatedAt: audiences.updatedAt })
		.from(audiences)
		.orderBy(sql`lower(${audiences.name})`);
	const list: Audience[] = [];
	for (const row of rows)
		list.push({ ...row, words: describeRule(row.rule, names), count: await countPeopleIn(ctx, row.rule) });
	return list;
}

/** @throws NotFound @throws Forbidden */
export async function findAudience(
	ctx: Ctx,
	id: number
): Promise<Pick<Audience, 'id' | 'name' | 'rule' | 'openToMembers' | 'posts'>> {
	demandCommunicator(ctx);
	const [row] = await ctx.db
		.select({ ...shown, posts: postsFor })
		.from(audiences)
		.where(eq(audiences.id, id));
	if (!row) throw new NotFound();
	return row;
}

/** Audiences the viewer may write for, by name: for the choice on forms. */
export async function listWritableAudiences(ctx: Ctx): Promise<{ id: number; name: string }[]> {
	const rows = await ctx.db
		.select({ id: audiences.id, name: audiences.name, openToMembers: audiences.openToMembers })
		.from(audiences)
		.orderBy(sql`lower(${audiences.name})`);
	return rows.filter((row) => canWriteFor(ctx.viewer, row)).map(({ id, name }) => ({ id, name }));
}

export async function countPeopleIn(ctx: Ctx, rule: Rule): Promise<number> {
	demandCommunicator(ctx);
	return ctx.db.$count(people, audienceCondition(rule, ctx.now));
}

/** Who the rule means today. @throws Forbidden */
export async function findMembership(ctx: Ctx, rule: Rule): Promise<Membership> {
	demandCommunicator(ctx);
	const sample = await ctx.db
		.select({
			id: people.id,
			handle: people.handle,
			name: people.name,
			title: people.title,
			photo: people.photo,
			department: sql<string | null>`(select d.name from departments d where d.id = people.department_id)`
		})
		.from(people)
		.where(audienceCondition(rule, ctx.now))
		.orderBy(sql`hashint8extended(${people.id}, 7)`)
		.limit(sampleSize);
	const count = sample.length < sampleSize ? sample.length : await countPeopleIn(ctx, rule);
	const total = await ctx.db.$count(people, sql`${people.status} <> 'left'`);
	return { count, total, sample, words: describeRule(rule, await findRuleNames(ctx)) };
}

/** What the parts of a rule are called; of private spaces only the viewer's own. */
export async function findRuleNames(ctx: Ctx): Promise<RuleNames> {
	const { departments, locations } = await listUnitNames(ctx);
	const spaces = await listRuleSpaces(ctx);
	return {
		departments: Object.fromEntries(departments.map(({ id, path }) => [id, path.join(' › ')])),
		locations: Object.fromEntries(locations.map(({ id, name }) => [id, name])),
		spaces: Object.fromEntries(spaces.map(({ id, name }) => [id, name]))
	};
}

/** Spaces that may stand in a rule of this viewer. Their domain lies above this one, so the table is named and not imported. */
export async function listRuleSpaces(ctx: Ctx): Promise<{ id: number; name: string }[]> {
	const mine = `{${ctx.viewer.spaceIds.join(',')}}`;
	const found = await ctx.db.execute<{ id: number; name: string }>(
		sql`select id, name from spaces where archived_at is null and (visibility <> 'private' or id = any(${mine}::bigint[])) order by lower(name) limit 500`
	);
	return found.rows;
}

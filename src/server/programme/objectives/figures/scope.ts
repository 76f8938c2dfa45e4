// Of whom and what a figure is taken: the group of people, and the narrowing of events to a place, a topic, a kind.
import { type SQL, sql } from 'drizzle-orm';
import type { FigureFilter } from '#lib/terms/objectives.ts';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { compileRule } from '#server/members/audiences/rule.ts';
import type { Rule } from '#server/members/audiences/schema.ts';
import { people } from '#server/members/people/schema.ts';
import { named } from '#server/platform/db/client.ts';

export interface Scope extends Omit<FigureFilter, 'audienceId'> {
	/** Null is everybody. */
	audience: Rule | null;
	/** Where a figure counts from, when it counts from a day on. */
	from: Date;
}

/** What a figure comes to. `value` is null where there is nothing to take it of. */
export interface Counted {
	value: number | null;
	/** Of how many: people of a share, questions of a middle. */
	denominator: number | null;
	/** How many different people made what is counted; null where no count of theirs shows what one of them did. */
	authors: number | null;
}

/** Everything up to `until` is counted, as of then; memberships and audiences are those of today. */
export type Figure = (ctx: PublicCtx, scope: Scope, until: Date) => Promise<Counted>;

const day = 86_400_000;
/** The window of every figure that says nothing else. */
export const windowDays = 28;

export const daysBefore = (until: Date, days: number): Date => new Date(until.getTime() - days * day);

/** Where the window of a count begins. */
export function windowStart({ window = 'month', from }: Scope, until: Date): Date {
	if (window === 'start') return from;
	return daysBefore(until, window === 'year' ? 365 : windowDays);
}

/** Null when the audience is gone: then nobody knows whom the figure was of. */
export async function scopeOf(ctx: PublicCtx, filter: FigureFilter, from: Date): Promise<Scope | null> {
	const { audienceId, ...rest } = filter;
	if (audienceId === undefined) return { ...rest, audience: null, from };
	const text = 'select rule from audiences where id = $1';
	const [row] = await named<{ rule: Rule }>(ctx.db, 'figure_audience', text, [audienceId]);
	return row ? { ...rest, audience: row.rule, from } : null;
}

export const moment = (at: Date): SQL => sql`${at.toISOString()}::timestamptz`;

/** Everyone who was here then, in the audience and the space: a condition on `people`. */
export function inGroup({ audience, spaceId }: Scope, until: Date): SQL {
	const parts = [
		sql`${people.createdAt} <= ${moment(until)} and (${people.status} <> 'left' or ${people.leftAt} > ${moment(until)})`,
		...(audience ? [compileRule(audience, until)] : []),
		...(spaceId === undefined
			? []
			: [sql`exists (select from space_members sm where sm.space_id = ${spaceId} and sm.person_id = ${people.id})`])
	];
	return sql`(${sql.join(parts, sql` and `)})`;
}

export async function countGroup(ctx: PublicCtx, scope: Scope, until: Date): Promise<number> {
	return ctx.db.$count(people, inGroup(scope, until));
}

/** Whose it is, by an id column of the statement: anybody's when the figure is not narrowed to an audience. */
export function byGroup(column: SQL, { audience }: Scope, until: Date): SQL {
	if (!audience) return sql`true`;
	return sql`exists (select from people where ${people.id} = ${column} and ${compileRule(audience, until)})`;
}

/** The post an event `e` of the ledger is about. */
export const postOfEvent = sql.raw(
	`(case when e.subject = 'post' then e.subject_id else (e.facts ->> 'post')::bigint end)`
);

/** The place, topic and kind of the post with that id; `space` is where the row itself says it stands. */
export function narrowed({ spaceId, topicId, kind }: Scope, post: SQL, space: SQL): SQL {
	const parts = [
		...(spaceId === undefined ? [] : [sql`${space} = ${spaceId}`]),
		...(topicId === undefined
			? []
			: [sql`exists (select from post_topics pt where pt.post_id = ${post} and pt.topic_id = ${topicId})`]),
		...(kind === undefined ? [] : [sql`exists (select from posts pk where pk.id = ${post} and pk.kind = ${kind})`])
	];
	return parts.length ? sql.join(parts, sql` and `) : sql`true`;
}

/** `narrowed` for events `e` of the ledger. */
export const narrowedEvents = (scope: Scope): SQL => narrowed(scope, postOfEvent, sql`e.space_id`);

export const verbList = (verbs: readonly string[]): SQL =>
	sql`(${sql.join(
		verbs.map((verb) => sql`${verb}`),
		sql`, `
	)})`;

export async function rowOf<Row extends Record<string, unknown>>(ctx: PublicCtx, statement: SQL): Promise<Row> {
	const found = await ctx.db.execute(statement);
	return found.rows[0] as Row;
}

/** The middle one; of an even number the mean of the two. */
export function median(values: readonly number[]): number | null {
	if (!values.length) return null;
	const sorted = [...values].sort((a, b) => a - b);
	const half = sorted.length / 2;
	return sorted.length % 2 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** A share in percent. */
export const percentOf = (part: number, whole: number): number | null => (whole ? (part / whole) * 100 : null);

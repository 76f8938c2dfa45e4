// How soon questions are answered: the middle of the waits in working hours, and the share answered within a week.
import { type SQL, sql } from 'drizzle-orm';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { workingHoursBetween } from '#server/members/organisation/working-time.ts';
import {
	byGroup,
	daysBefore,
	type Figure,
	median,
	moment,
	narrowedEvents,
	percentOf,
	type Scope,
	windowDays
} from './scope.ts';

interface Asked extends Record<string, unknown> {
	askerId: number | null;
	askedAt: string;
	/** Null while nobody has answered. */
	answeredAt: string | null;
}

/** Questions asked in that time which stand (not deleted, not merged into another), and their first answer by somebody else that was not deleted. */
async function listAsked(ctx: PublicCtx, scope: Scope, [from, to]: [Date, Date], until: Date): Promise<Asked[]> {
	const answered: SQL = sql`select (e.facts ->> 'post')::bigint as post_id, e.actor_id, e.at from ledger e
		where e.verb = 'question.answered' and e.at > ${moment(from)} and e.at <= ${moment(until)}
			and not exists (select from ledger d where d.subject = 'answer' and d.subject_id = e.subject_id and d.verb = 'answer.deleted' and d.at <= ${moment(until)})`;
	const found = await ctx.db.execute<Asked>(sql`
		with asked as (select distinct on (e.subject_id) e.subject_id as id, e.actor_id, e.at from ledger e join posts p on p.id = e.subject_id
			where e.verb in ('question.asked', 'question.published') and e.subject = 'post' and e.at > ${moment(from)} and e.at <= ${moment(to)}
				and p.deleted_at is null and p.merged_into_id is null and ${narrowedEvents(scope)} and ${byGroup(sql`e.actor_id`, scope, until)}
			order by e.subject_id, e.at, e.id),
		answered as (${answered})
		select q.actor_id as "askerId", q.at as "askedAt",
			(select min(a.at) from answered a where a.post_id = q.id and a.actor_id is distinct from q.actor_id and a.at >= q.at) as "answeredAt"
		from asked q where not exists (select from ledger b where b.subject = 'post' and b.subject_id = q.id
			and b.verb in ('question.asked', 'question.published') and b.at <= ${moment(from)})`);
	return found.rows;
}

const authorsOf = (asked: readonly Asked[]) => new Set(asked.map((question) => question.askerId)).size;

/** Of the questions asked in the last 28 days that have an answer: the middle of the working hours until the first one. */
export const firstAnswerHours: Figure = async (ctx, scope, until) => {
	const asked = await listAsked(ctx, scope, [daysBefore(until, windowDays), until], until);
	const calendar = await findOrganisation(ctx);
	const answered = asked.filter((question) => question.answeredAt !== null);
	const hours = answered.map(({ askedAt, answeredAt }) =>
		workingHoursBetween(new Date(askedAt), new Date(answeredAt!), calendar)
	);
	return { value: median(hours), denominator: answered.length, authors: authorsOf(answered) };
};

const week = 7;

/** Of the questions asked in the 28 days that ended a week ago: the share that had an answer within seven days. */
export const answeredIn7Days: Figure = async (ctx, scope, until) => {
	const [from, to] = [daysBefore(until, windowDays + week), daysBefore(until, week)];
	const asked = await listAsked(ctx, scope, [from, to], until);
	const inTime = asked.filter(
		({ askedAt, answeredAt }) => answeredAt !== null && new Date(answeredAt) <= daysBefore(new Date(askedAt), -week)
	);
	return { value: percentOf(inTime.length, asked.length), denominator: asked.length, authors: authorsOf(asked) };
};

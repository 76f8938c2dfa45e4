// How soon ideas have a first response.
import { sql } from 'drizzle-orm';
import { byGroup, daysBefore, type Figure, moment, narrowed, percentOf, rowOf, windowDays } from './scope.ts';

/**
 * Of the ideas submitted in the last 28 days that have a first response or whose five working days are over: the share whose
 * response came in time. As the ideas' own page counts: a response is a move, or a comment by somebody who may decide.
 */
export const ideasFirstResponse: Figure = async (ctx, scope, until) => {
	const row = await rowOf<{ asked: number; inTime: number; authors: number }>(
		ctx,
		sql`select count(*)::int as asked, count(*) filter (where i.responded_at <= i.response_due_at)::int as "inTime", count(distinct p.author_id)::int as authors
			from ideas i join posts p on p.id = i.post_id
			where i.submitted_at > ${moment(daysBefore(until, windowDays))} and i.submitted_at <= ${moment(until)}
				and (i.responded_at <= ${moment(until)} or i.response_due_at < ${moment(until)}) and p.deleted_at is null
				and ${narrowed(scope, sql`p.id`, sql`p.space_id`)} and ${byGroup(sql`p.author_id`, scope, until)}`
	);
	return { value: percentOf(row.inTime, row.asked), denominator: row.asked, authors: row.authors };
};

// How soon somebody replies to the first thing a joiner writes.
import { sql } from 'drizzle-orm';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { workingHoursBetween } from '#server/members/organisation/working-time.ts';
import {
	byGroup,
	daysBefore,
	type Figure,
	median,
	moment,
	narrowedEvents,
	postOfEvent,
	verbList,
	windowDays
} from './scope.ts';
import { contributing, notSeeded } from './taking-part.ts';

interface First extends Record<string, unknown> {
	at: string;
	repliedAt: string | null;
}

/** Somebody is a joiner for so many days after their start date. */
const joining = 90;

/**
 * Joiners whose first contribution ever fell into the last 28 days and who were replied to: the middle of the working hours until
 * somebody else commented on it, answered it, or answered their comment.
 */
export const joinerFirstReply: Figure = async (ctx, scope, until) => {
	const from = moment(daysBefore(until, windowDays));
	const found = await ctx.db.execute<First>(sql`
		with first as (select distinct on (e.actor_id) e.id, e.actor_id, e.at, ${postOfEvent} as post_id from ledger e join people j on j.id = e.actor_id
			where e.verb in ${verbList(contributing)} and e.at > ${from} and e.at <= ${moment(until)} and ${notSeeded}
				and j.started_on <= (e.at at time zone 'UTC')::date and j.started_on > (e.at at time zone 'UTC')::date - ${joining}::int
				and not exists (select from ledger b where b.actor_id = e.actor_id and b.verb in ${verbList(contributing)} and b.at <= ${from}
					and (b.facts ->> 'seeded') is distinct from 'true')
			order by e.actor_id, e.at, e.id),
		replies as (select e.other_id, e.at, (e.facts ->> 'post')::bigint as post_id from ledger e
			where e.verb in ('comment.written', 'question.answered') and e.at > ${from} and e.at <= ${moment(until)} and e.actor_id <> e.other_id)
		select f.at, (select min(r.at) from replies r where r.other_id = f.actor_id and r.post_id = f.post_id and r.at >= f.at) as "repliedAt"
		from first f where ${byGroup(sql`f.actor_id`, scope, until)} and exists (select from ledger e where e.id = f.id and ${narrowedEvents(scope)})`);
	const calendar = await findOrganisation(ctx);
	const replied = found.rows.filter((row) => row.repliedAt !== null);
	const hours = replied.map(({ at, repliedAt }) => workingHoursBetween(new Date(at), new Date(repliedAt!), calendar));
	return { value: median(hours), denominator: replied.length, authors: replied.length };
};

// Questions that wait too long, and those people keep asking.
import { harvestRules } from '#lib/terms/harvest.ts';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { workingHoursAgo } from '#server/members/organisation/working-time.ts';
import { daysBefore, type Search } from './put.ts';

const { repeatedTimes, waitingDays, waitingHours } = harvestRules;

const standing = (p: string) => `${p}.state = 'published' and ${p}.deleted_at is null and ${p}.merged_into_id is null`;

/** How often a question was asked again or found instead; `q` is the alias of questions. */
const timesSql = (q: string) =>
	`(${q}.found_count + (select count(*) from question_merges g where g.into_id = ${q}.post_id and g.undone_at is null))`;

// Plan: questions_waiting.
/** What is asked again and again is proposed as that alone. */
export async function waitingQuestions(ctx: PublicCtx): Promise<Search> {
	const calendar = await findOrganisation(ctx);
	// A calendar without any work has no working hours: then three days.
	const since = workingHoursAgo(ctx.now, waitingHours, calendar) ?? daysBefore(ctx.now, 3);
	const text = `select 'waiting:' || q.post_id as ref, '' as title,
			json_build_object('since', q.waiting_since, 'votes', p.score)::jsonb as facts,
			q.post_id, null::bigint as entry_id, (1 + greatest(p.score, 0))::real as score
		from questions q join posts p on p.id = q.post_id
		where q.waiting_since <= $4::timestamptz and q.waiting_since >= $5::timestamptz and q.obsolete_at is null and ${standing('p')}
			and ${timesSql('q')} < $6::int
		order by p.score desc, q.waiting_since, q.post_id`;
	return { kind: 'waiting', text, values: [since, daysBefore(ctx.now, waitingDays), repeatedTimes] };
}

// Nightly. Plan: all questions, hashed with the merges that stand.
export function repeatedQuestions(): Search {
	const text = `select 'repeated:' || q.post_id as ref, '' as title,
			json_build_object('found', q.found_count, 'merged', coalesce(g.count, 0))::jsonb as facts,
			q.post_id, null::bigint as entry_id, (q.found_count + coalesce(g.count, 0))::real as score
		from questions q join posts p on p.id = q.post_id
			left join (select into_id, count(*)::int as count from question_merges where undone_at is null group by into_id) g on g.into_id = q.post_id
		where q.found_count + coalesce(g.count, 0) >= $4::int and q.obsolete_at is null and ${standing('p')}
		order by 6 desc, q.post_id`;
	return { kind: 'repeated', text, values: [repeatedTimes] };
}

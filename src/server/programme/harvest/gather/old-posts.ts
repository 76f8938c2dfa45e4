// Old posts worth renewing: still read by many, out of date, or past the day somebody wanted to look again.
import { harvestRules } from '#lib/terms/harvest.ts';
import { daysBefore, type Search } from './put.ts';

const { renewDays, renewReadDays, renewReaders } = harvestRules;

// Nightly. Plan: post_views of the last 90 days counted by post (one row per person and post), hashed with old posts.
/** A post is as old as its last edit, a question as its last answer too. What is out of date and replaced is done with. */
export function oldPosts(now: Date): Search {
	const text = `with readers as (
			select v.post_id, count(*)::int as count from post_views v where v.last_at >= $5::timestamptz group by v.post_id
		)
		select 'renew:' || p.id as ref, '' as title,
			json_build_object('readers', coalesce(r.count, 0), 'since', greatest(p.published_at, p.edited_at), 'obsolete', q.obsolete_at is not null,
				'reviewOn', case when q.review_at <= $2::timestamptz then q.review_at end)::jsonb as facts,
			p.id as post_id, null::bigint as entry_id, coalesce(r.count, 0)::real as score
		from posts p left join readers r on r.post_id = p.id left join questions q on q.post_id = p.id
		where p.kind in ('article', 'question') and p.state = 'published' and p.deleted_at is null and q.replaced_by_id is null and (
			q.obsolete_at is not null or q.review_at <= $2::timestamptz
			or (r.count >= $6::int and greatest(p.published_at, p.edited_at) <= $4::timestamptz
				and not exists (select from answers a where a.post_id = p.id and a.deleted_at is null
					and greatest(a.created_at, a.edited_at) > $4::timestamptz)))
		order by 6 desc, p.id`;
	return { kind: 'renew', text, values: [daysBefore(now, renewDays), daysBefore(now, renewReadDays), renewReaders] };
}

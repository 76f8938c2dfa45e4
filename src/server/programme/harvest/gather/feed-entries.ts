// What was read in feeds of late.
import { harvestRules } from '#lib/terms/harvest.ts';
import { daysBefore, type Search } from './put.ts';

/** It concerns nobody yet, so it stands behind the rest, the newest first: between 0 and 1. */
export function feedEntriesOfLate(now: Date): Search {
	const text = `select 'feed:' || e.id as ref, '' as title, '{}'::jsonb as facts, null::bigint as post_id, e.id as entry_id,
			greatest(0, 1 - extract(epoch from $2::timestamptz - coalesce(e.published_at, e.found_at)) / 8640000)::real as score
		from feed_entries e where e.found_at >= $4::timestamptz and coalesce(e.published_at, e.found_at) >= $4::timestamptz
		order by coalesce(e.published_at, e.found_at) desc, e.id desc`;
	return { kind: 'feed', text, values: [daysBefore(now, harvestRules.feedDays)] };
}

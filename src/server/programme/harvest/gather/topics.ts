// Topics that many people write about or begin to follow, and the bank has nothing on.
import { harvestRules } from '#lib/terms/harvest.ts';
import { daysBefore, type Search } from './put.ts';

const { topicDays, topicFreshDays, topicPeople } = harvestRules;

/** An item of the bank on the topic `t` that is still to come, or went out lately. */
const served = `exists (select from bank_items i
	where i.deleted_at is null and i.stage <> 'shelved' and (i.published_at is null or i.published_at >= $6::timestamptz)
		and lower(plain(t.name)) in (select lower(plain(n)) from unnest(i.topics) n))`;

// Nightly. Plan: what was written in four weeks, joined with its topics; comments and answers are read through.
/** Of posts that everyone sees alone: what is talked of behind a door is not told here. */
export function popularTopics(now: Date): Search {
	const text = `with written as (
			select p.id as post_id, p.author_id as person_id, true as is_post from posts p where p.published_at >= $4::timestamptz
			union all select c.post_id, c.author_id, false from comments c where c.created_at >= $4::timestamptz and c.deleted_at is null
			union all select a.post_id, a.author_id, false from answers a where a.created_at >= $4::timestamptz and a.deleted_at is null
		), talked as (
			select o.topic_id, count(distinct w.person_id)::int as people, (count(*) filter (where w.is_post))::int as posts,
				(count(*) filter (where not w.is_post))::int as words
			from written w join posts p on p.id = w.post_id and p.state = 'published' and not p.restricted and p.deleted_at is null
				join post_topics o on o.post_id = p.id
			group by o.topic_id
		), followed as (
			select f.topic_id, count(*)::int as follows from topic_follows f where f.created_at >= $4::timestamptz group by f.topic_id
		)
		select 'topic:' || t.id as ref, t.name as title,
			json_build_object('slug', t.slug, 'people', coalesce(d.people, 0), 'posts', coalesce(d.posts, 0), 'words', coalesce(d.words, 0),
				'follows', coalesce(f.follows, 0))::jsonb as facts,
			null::bigint as post_id, null::bigint as entry_id, (coalesce(d.people, 0) + coalesce(f.follows, 0))::real as score
		from topics t left join talked d on d.topic_id = t.id left join followed f on f.topic_id = t.id
		where coalesce(d.people, 0) + coalesce(f.follows, 0) >= $5::int and not ${served}
		order by 6 desc, t.id`;
	return { kind: 'topic', text, values: [daysBefore(now, topicDays), topicPeople, daysBefore(now, topicFreshDays)] };
}

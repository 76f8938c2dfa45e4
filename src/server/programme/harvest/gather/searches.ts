// Searches without a result that several people made in the same words.
import { harvestRules } from '#lib/terms/harvest.ts';
import { daysBefore, type Search } from './put.ts';

/** The words of a search in their languages, as the index of posts asks for them. */
const asked = ['english', 'german', 'french', 'spanish', 'simple']
	.map((language) => `websearch_to_tsquery('${language}', plain(s.typed))`)
	.join(' || ');

// Nightly. Plan: ledger_verb_at for the searches of the window; posts_search for the words of the few groups that are left.
/**
 * Words are one when they are the same in any order, without case, accents and punctuation. Left out: what fewer people searched for than
 * could hide among each other, names of people, and what a post that everyone sees answers by now.
 */
export function searchesWithoutResult(now: Date): Search {
	const text = `with made as (
			select l.actor_id, l.facts ->> 'words' as typed from ledger l
			where l.verb = 'search.made' and l.at >= $4::timestamptz and l.at <= $2::timestamptz and l.facts ->> 'words' <> ''
				and l.facts ->> 'kind' in ('posts', 'answers', 'comments')
		), keyed as (
			select m.actor_id, m.typed, (select string_agg(distinct w, ' ' order by w)
				from regexp_split_to_table(lower(plain(m.typed)), '[^[:alnum:]]+') w where w <> '') as key
			from made m
		), said as (
			select k.key, count(distinct k.actor_id)::int as people, count(*)::int as searches, mode() within group (order by k.typed) as typed
			from keyed k where length(k.key) between 3 and 100 and k.key ~ '[[:alpha:]]'
			group by k.key having count(distinct k.actor_id) >= $5::int
		)
		select 'search:' || s.key as ref, s.typed as title, json_build_object('people', s.people, 'searches', s.searches)::jsonb as facts,
			null::bigint as post_id, null::bigint as entry_id, s.people::real as score
		from said s
		where not exists (select from people a where lower(plain(a.name)) = lower(plain(s.typed)) or lower(a.handle) = lower(s.typed))
			and not exists (select from posts p where p.search @@ (${asked}) and p.state = 'published' and not p.restricted and p.deleted_at is null)
		order by s.people desc, s.searches desc, s.key`;
	return { kind: 'search', text, values: [daysBefore(now, harvestRules.searchDays), harvestRules.searchPeople] };
}

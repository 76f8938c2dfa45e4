// As-you-type results: a few people, spaces, topics and titles, in one statement.
import type { Suggestion, SuggestionGroup } from '#lib/terms/search.ts';
import { type PostKind, postHref } from '#lib/terms/posts.ts';
import { m } from '#lib/paraglide/messages.js';
import { visibleSql } from '#server/conversation/posts/visible.ts';
import { shownTopicSql } from '#server/conversation/topics/queries.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { cleanLine } from '#server/platform/text/plain.ts';

interface Row {
	people: { handle: string; name: string; hint: string }[] | null;
	spaces: { slug: string; name: string; hint: string }[] | null;
	topics: { slug: string; name: string }[] | null;
	posts: { id: number; kind: PostKind; slug: string; title: string; place: string | null }[] | null;
}

/** `$3` begins a word of the text; written so that the trigram index can be asked. */
const begins = (text: string) => `(${text} like $3 || '%' or ${text} like '% ' || $3 || '%')`;

/**
 * Titles: the newest 600 visible posts are read first; only when they hold too few, and three letters or more were typed, the
 * trigram index of titles, for at most 200 rows. People, spaces and topics by their trigram indexes, a few hundred at most.
 */
const suggestText = `with newest as materialized (
		select p.id, p.kind, p.slug, p.title, p.space_id, p.audience_id from posts p where ${visibleSql('p', '$2', '$1')}
		order by p.published_at desc nulls last, p.id desc nulls last limit 600
	), near as materialized (select * from newest where ${begins('lower(plain(title))')} limit 5), older as materialized (
		select p.id, p.kind, p.slug, p.title, p.space_id, p.audience_id from posts p
		where (select count(*) from near) < 5 and length($4) > 2 and ${begins('lower(plain(p.title))')} and ${visibleSql('p', '$2', '$1')} limit 200
	), titles as (
		select * from near union all (select * from older o where not exists (select from near n where n.id = o.id) limit 5)
	)
	select
		(select json_agg(x) from (select handle, name, coalesce(nullif(title, ''), '') as hint from (select handle, name, title from people
			where ${begins('findable')} and status <> 'left' and anonymised_at is null limit 300) f
			order by lower(plain(name)) like $3 || '%' desc, lower(name) limit 5) x) as people,
		(select json_agg(x) from (select slug, name, purpose as hint from spaces where ${begins('findable')} and archived_at is null
			and (visibility <> 'private' or id = any($2::bigint[])) order by lower(plain(name)) like $3 || '%' desc, member_count desc limit 3) x) as spaces,
		(select json_agg(x) from (select slug, name from topics t where ${begins('lower(plain(name))')} and ${shownTopicSql('$1', '$2')}
			order by lower(plain(name)) like $3 || '%' desc, post_count desc limit 3) x) as topics,
		(select json_agg(x) from (select t.id, t.kind, t.slug, t.title, coalesce((select s.name from spaces s where s.id = t.space_id), (select u.name from audiences u where u.id = t.audience_id)) as place from titles t limit 5) x) as posts`;

export async function suggest(ctx: Ctx, typed: string): Promise<SuggestionGroup[]> {
	const q = cleanLine(typed.slice(0, 200)).slice(0, 60).toWellFormed();
	if (!q) return [];
	const [plain] = await named<{ q: string }>(ctx.db, 'suggest_plain', 'select lower(plain($1::text)) as q', [q]);
	const pattern = (plain?.q ?? '').replace(/[\\%_]/g, '\\$&');
	const [row] = await named<Row>(ctx.db, 'suggest', suggestText, [ctx.viewer.id, ctx.viewer.spaceIds, pattern, q]);
	return row ? groups(row) : [];
}

function groups(row: Row): SuggestionGroup[] {
	const posts = (row.posts ?? []).map((post): Suggestion => ({
		title: post.title,
		href: postHref(post),
		hint: post.place ?? '',
		kind: post.kind
	}));
	const people = (row.people ?? []).map((person): Suggestion => ({
		title: person.name,
		href: `/people/${person.handle}`,
		hint: person.hint,
		kind: 'person'
	}));
	const spaces = (row.spaces ?? []).map((space): Suggestion => ({
		title: space.name,
		href: `/spaces/${space.slug}`,
		hint: space.hint,
		kind: 'space'
	}));
	const topics = (row.topics ?? []).map((topic): Suggestion => ({
		title: topic.name,
		href: `/topics/${topic.slug}`,
		hint: m.search_hint_topic(),
		kind: 'topic'
	}));
	const all = [
		{ label: m.search_group_people(), items: people },
		{ label: m.search_group_spaces(), items: spaces },
		{ label: m.search_group_topics(), items: topics },
		{ label: m.search_group_posts(), items: posts }
	];
	return all.filter((group) => group.items.length > 0);
}

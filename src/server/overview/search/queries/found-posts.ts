// Full-text search over posts the viewer may see.
import type { FoundPost, SearchFilter } from '#lib/terms/search.ts';
import type { PostRow } from '#lib/terms/posts.ts';
import { postRowColumns } from '#server/conversation/posts/queries/post-row.ts';
import { visibleSql } from '#server/conversation/posts/visible.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { bestPieces, hasHit, markedPieces, wholeLine } from '../marks.ts';
import { indexedQuery, ownQuery, queryRow, shownQuery } from '../words.ts';
import { type Found, foundPage, resultSize, type SearchPlace, searchPlace } from './window.ts';

/** How far the newest posts are read one by one: at first, and for a word that is neither common nor rare. */
const nearWalk = 2_000;
const deepWalk = 6_000;
/** Hits in the first walk that make a word common, hits in all posts that make it not rare, and hits ranked at once. */
const common = 20;
const rare = 3_000;
export const rankedAtOnce = 200;

/**
 * A common word stands in a third of a million posts: the GIN index gives them all before the first can be ranked, which takes
 * seconds. So the newest 2,000 visible posts are read in the order of posts_newest until 200 hits are found: "near". With fewer than
 * 20 hits there, the index is asked for at most 3,001 posts with the words: if it has no more, those are all: "rare". If it has,
 * the newest 6,000 are read: "deep". Hits are ranked within this window (ts_rank_cd with weights, title over summary over text, times
 * 1 + 1/(1 + age/180 days)), and the pages go on with the window before it, so that nothing is left out and nothing comes twice.
 * The work is bounded whatever the word, the filters and the number of posts; docs/benchmarks.md has the times.
 */
export function foundText(sort: string, filters: string, first: boolean): string {
	// The first page begins at the newest. Said without an edge, because PostgreSQL, which plans once for any edge, would think that
	// little lies before it, and sort what it could read in order.
	const edge = first
		? '$4::timestamptz is not null and $5::bigint is not null and $8::timestamptz is not null'
		: '(p.published_at, p.id) < ($4::timestamptz, $5::bigint) and p.published_at <= $8::timestamptz';
	const inside = `${visibleSql('p', '$2', '$1')} and ${edge}${filters}`;
	const newest = (columns: string, limit: string) =>
		`select ${columns} from posts p where ${inside} order by p.published_at desc nulls last, p.id desc nulls last ${limit}`;
	const walk = (
		rows: number,
		when: string
	) => `select n.id, n.published_at from (${newest('p.id, p.published_at, p.search, p.language', `limit ${rows}`)}) n
		where ${when} n.search @@ ${ownQuery('n')} limit ${rankedAtOnce}`;
	const end = (rows: number) =>
		`(select json_build_array(e.published_at::text, e.id) from (${newest('p.id, p.published_at', `offset ${rows - 1} limit 1`)}) e)`;
	return `with ${queryRow('$3')}, near as materialized (${walk(nearWalk, '')}), near_end as materialized (select ${end(nearWalk)} as edge), few as materialized (
			select case when (select count(*) from near) >= ${common} then false else (select edge is not null from near_end) end as hits
		), indexed as materialized (
			select p.id from posts p where (select hits from few) and p.search @@ ${indexedQuery} limit ${rare + 1}
		), way as materialized (
			select case when not (select hits from few) then 'near'
				when ${indexedQuery} is null or (select count(*) from indexed) > ${rare} then 'deep' else 'rare' end as taken
		), deep as materialized (${walk(deepWalk, `(select taken from way) = 'deep' and`)}), wanted as materialized (
			select * from near where (select taken from way) = 'near' union all select * from deep
			union all select p.id, p.published_at from indexed i join posts p on p.id = i.id
				where (select taken from way) = 'rare' and p.search @@ ${ownQuery('p')} and ${inside}
		), ranked as materialized (
			select w.id, ${scoreText(sort)} as rank from wanted w join posts p on p.id = w.id
		), page as materialized (
			select * from ranked r where (r.rank, r.id) < ($6::float8, $7::bigint) order by r.rank desc, r.id desc limit ${resultSize + 1}
		), edge as materialized (
			select count(*)::int as size, case when (select taken from way) = 'rare' then null
				when count(*) = ${rankedAtOnce} then (select json_build_array(w.published_at::text, w.id) from wanted w order by w.published_at, w.id limit 1)
				when (select taken from way) = 'deep' then ${end(deepWalk)} else (select edge from near_end) end as edge from wanted
		)
		select ${postRowColumns('p', '$1')}, page.rank, edge.edge, edge.size,
			ts_headline(p.language, p.title, ${shownQuery('p', '$3')}, '${wholeLine}') as title_line,
			ts_headline(p.language, left(p.body_text, 6000), ${shownQuery('p', '$3')}, '${bestPieces}') as text_line
		from edge left join page on true left join posts p on p.id = page.id order by page.rank desc, page.id desc`;
}

function scoreText(sort: string): string {
	if (sort === 'newest') return 'extract(epoch from w.published_at)::float8';
	const age = `extract(epoch from $8::timestamptz - w.published_at)::float8`;
	return `(ts_rank_cd('{0.05,0.2,0.5,1}', p.search, ${ownQuery('p')}, 1) * (1 + 1 / (1 + ${age} / 15552000)))::float8`;
}

interface Ranked extends PostRow, SearchPlace {
	title_line: string;
	text_line: string;
}

/** One page of hits; `total` is null when there are more than one window holds. */
export async function searchPosts(ctx: Ctx, filter: SearchFilter, after?: string | null): Promise<Found<FoundPost>> {
	const place = searchPlace(ctx, after);
	const values: unknown[] = [
		ctx.viewer.id,
		ctx.viewer.spaceIds,
		filter.q,
		...place.edge,
		...place.last,
		place.snapshot
	];
	const { text: filters, shape } = conditions(filter, values);
	const rows = await named<Ranked>(
		ctx.db,
		`search_posts_${filter.sort}${shape}${after ? '_more' : ''}`,
		foundText(filter.sort, filters, !after),
		values
	);
	return foundPage(rows, place, present);
}

function present(row: Ranked): FoundPost {
	const { rank: _s, edge: _e, size: _n, title_line, text_line, ...post } = row;
	return {
		...post,
		markedTitle: markedPieces(title_line),
		markedText: hasHit(text_line) ? markedPieces(text_line) : []
	};
}

/** Filters are inside the walk, so that PostgreSQL can take the index of the space, the author or the time. */
function conditions(filter: SearchFilter, values: unknown[]): { text: string; shape: string } {
	let [text, shape] = ['', ''];
	const add = (name: string, value: string | undefined, condition: (parameter: string) => string) => {
		if (value === undefined || value === '') return;
		values.push(value);
		text += ` and ${condition(`$${values.length}`)}`;
		shape += `_${name}`;
	};
	add('space', filter.space, (value) => `p.space_id = (select id from spaces where slug = ${value})`);
	add(
		'topic',
		filter.topic,
		(value) =>
			`p.id in (select pt.post_id from post_topics pt join topics t on t.id = pt.topic_id where t.slug = ${value})`
	);
	add(
		'person',
		filter.person,
		(value) => `p.author_id = (select id from people where lower(handle) = lower(${value}))`
	);
	add('from', filter.from, (value) => `p.published_at >= ${value}::date`);
	add('to', filter.to, (value) => `p.published_at < ${value}::date + 1`);
	return { text, shape };
}

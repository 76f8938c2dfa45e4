// The statement behind the pages of the feed, one text per view.
import type { FeedView } from '#lib/terms/feed.ts';
import { postRowColumns } from '#server/conversation/posts/queries/post-row.ts';
import { visibleSql } from '#server/conversation/posts/visible.ts';
import { placeSql } from '#server/members/access/place.ts';
import { decimals, halfAge } from '../rank.ts';

export const feedSize = 20;

/** How many of the newest visible posts each view looks at before it takes the next lot; whole pages fit into the ranked one. */
export const windowOf: Record<FeedView, number> = { 'for-you': 6 * feedSize, newest: feedSize, following: 500 };

/** The formula of rank.ts. */
const scoreText = (
	comments: string
) => `round(((1 / (1 + extract(epoch from $3::timestamptz - w.published_at)::float8 / ${halfAge}))
	* case when exists (select from post_views v where v.person_id = $1 and v.post_id = w.id and v.first_at < $3::timestamptz) then 0.6::float8 else 1 end
	* case when w.author_id = $1 then 0.5::float8 else 1 end
	* (1 + (case when w.mine then 0.8::float8 else 0 end + case when w.follows then 0.6::float8 else 0 end + case when w.topic is not null then 0.5::float8 else 0 end
		+ case when w.near then 0.3::float8 else 0 end) + 0.15::float8 * ln(1 + ${comments})))::numeric, ${decimals})`;

/** On the first page the stored count is the count at the snapshot; later it is counted back. */
const commentsThen = `(select count(*) from comments c where c.post_id = w.id and c.created_at <= $3::timestamptz and (c.deleted_at is null or c.deleted_at > $3::timestamptz))`;

const near = (p: string) =>
	`coalesce((select a.department_id from people a where a.id = ${p}.author_id) = (select department_id from people where id = $1), false)`;

/**
 * $1 viewer, $2 the viewer's spaces, $3 snapshot, $4 and $5 the window's edge, $6 and $7 the last entry shown.
 * It ranks the newest visible posts of one window, then those before them, and so on: every post comes, once, and one page costs the
 * same with ten thousand posts as with a million. Everything is taken as of the moment the first page was asked for (the snapshot in
 * the cursor), comments and openings too, so that what happens while somebody reads does not move entries between pages.
 * Plan, the same with 10,000 and 1,000,000 posts: index scan on posts_newest from the window's edge, for one window of rows; nested
 * loops by primary key for follows, topics and openings; top-N sort; the columns of a card for 21 rows. The steps are materialised
 * because PostgreSQL would otherwise work out reasons and score once for every place that names them.
 */
export function feedText(view: FeedView, first: boolean): string {
	const score =
		view === 'for-you' ? scoreText(first ? 'w.comment_count' : commentsThen) : `extract(epoch from w.published_at)`;
	const wanted = view === 'following' ? 'where w.follows or w.topic is not null' : '';
	return `with newest as materialized (
			select p.id, p.published_at, p.author_id, ${placeSql('p')} as place, p.comment_count from posts p
			where ${visibleSql('p', '$2', '$1')} and (p.published_at, p.id) < ($4::timestamptz, $5::bigint) and p.published_at <= $3::timestamptz
			order by p.published_at desc nulls last, p.id desc nulls last limit ${windowOf[view]}
		), known as materialized (
			select n.*, n.place = any($2::bigint[]) as mine,
				exists (select from person_follows f where f.follower_id = $1 and f.person_id = n.author_id) as follows,
				(select t.name from topic_follows tf join post_topics pt on pt.topic_id = tf.topic_id and pt.post_id = n.id
					join topics t on t.id = tf.topic_id where tf.person_id = $1 order by t.name limit 1) as topic,
				${view === 'for-you' ? near('n') : 'false'} as near
			from newest n
		), ranked as materialized (
			select w.*, (${score})::float8 as rank from known w ${wanted}
		), page as (
			select r.id, r.rank, r.mine, r.follows, r.topic, ${view === 'for-you' ? 'r.near' : near('r')} as near from ranked r where (r.rank, r.id) < ($6::float8, $7::bigint) order by r.rank desc, r.id desc limit ${feedSize + 1}
		), edge as (
			select min(published_at)::text as at, (array_agg(id order by published_at, id))[1] as id, count(*)::int as size from newest
		)
		select ${postRowColumns('p', '$1')}, page.mine, page.follows, page.topic, page.near, page.rank, p.author_id = $1 as own,
			edge.at as "edgeAt", edge.id as "edgeId", edge.size as "edgeSize"
		from edge left join page on true left join posts p on p.id = page.id order by page.rank desc, page.id desc`;
}

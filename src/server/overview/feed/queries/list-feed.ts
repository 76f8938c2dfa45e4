// The home feed: what is out and visible, ranked for the viewer or by time, with why each entry is there.
import type { FeedEntry, FeedReason, FeedView } from '#lib/terms/feed.ts';
import type { PostRow } from '#lib/terms/posts.ts';
import { postRowColumns } from '#server/conversation/posts/queries/post-row.ts';
import { visibleSql } from '#server/conversation/posts/visible.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { decodeCursor, encodeCursor, type Page } from '#server/platform/db/page.ts';
import { Invalid } from '#server/platform/errors.ts';

export const feedSize = 20;

const mostWindows = 4;

/** How many of the newest visible posts each view looks at before it takes the next lot; whole pages fit into the ranked one. */
const windowOf: Record<FeedView, number> = { 'for-you': 6 * feedSize, newest: feedSize, following: 500 };

/**
 * The ranking of "For you", in full (docs/measures.md says the same in words):
 *   score = recency x seen x (1 + affinity + conversation)
 *   recency       1 / (1 + age / 4 days): a half after 4 days, a third after 8
 *   seen          0.6 when the viewer had opened it before this visit to the list
 *   affinity      0.8 own space + 0.6 followed author + 0.5 followed topic + 0.3 author of the own department
 *   conversation  0.15 x ln(1 + comments)
 * It ranks the 120 newest visible posts, then the 120 before them, and so on: every post comes, once, and one page costs the same
 * with ten thousand posts as with a million. Everything is taken as of the moment the first page was asked for (the snapshot in the
 * cursor), comments and openings too, so that what happens while somebody reads does not move entries between pages.
 * Plan, the same with 10,000 and 1,000,000 posts: index scan on posts_newest from the window's edge, for 120 rows; nested loops by
 * primary key for follows, topics and openings; top-N sort; the columns of a card for 21 rows. The steps are materialised because
 * PostgreSQL would otherwise work out reasons and score once for every place that names them.
 */
const scoreText = (
	comments: string
) => `(1 / (1 + extract(epoch from $3::timestamptz - w.published_at)::float8 / 345600))
	* case when exists (select from post_views v where v.person_id = $1 and v.post_id = w.id and v.first_at < $3::timestamptz) then 0.6::float8 else 1 end
	* (1 + case when w.mine then 0.8::float8 else 0 end + case when w.follows then 0.6::float8 else 0 end + case when w.topic is not null then 0.5::float8 else 0 end
		+ case when w.near then 0.3::float8 else 0 end + 0.15::float8 * ln(1 + ${comments}))`;

/** On the first page the stored count is the count at the snapshot; later it is counted back. */
const commentsThen = `(select count(*) from comments c where c.post_id = w.id and c.created_at <= $3::timestamptz and (c.deleted_at is null or c.deleted_at > $3::timestamptz))`;

const near = (p: string) =>
	`coalesce((select a.department_id from people a where a.id = ${p}.author_id) = (select department_id from people where id = $1), false)`;

/** $1 viewer, $2 the viewer's spaces, $3 snapshot, $4 and $5 the window's edge, $6 and $7 the last entry shown. */
export function feedText(view: FeedView, first: boolean): string {
	const score =
		view === 'for-you' ? scoreText(first ? 'w.comment_count' : commentsThen) : `extract(epoch from w.published_at)`;
	const wanted = view === 'following' ? 'where w.follows or w.topic is not null' : '';
	return `with newest as materialized (
			select p.id, p.published_at, p.author_id, p.space_id, p.comment_count from posts p
			where ${visibleSql('p', '$2')} and (p.published_at, p.id) < ($4::timestamptz, $5::bigint) and p.published_at <= $3::timestamptz
			order by p.published_at desc nulls last, p.id desc nulls last limit ${windowOf[view]}
		), known as materialized (
			select n.*, n.space_id = any($2::bigint[]) as mine,
				exists (select from person_follows f where f.follower_id = $1 and f.person_id = n.author_id) as follows,
				(select t.name from post_topics pt join topic_follows tf on tf.topic_id = pt.topic_id and tf.person_id = $1
					join topics t on t.id = pt.topic_id where pt.post_id = n.id order by t.name limit 1) as topic,
				${view === 'for-you' ? near('n') : 'false'} as near
			from newest n
		), ranked as materialized (
			select w.*, (${score})::float8 as score from known w ${wanted}
		), page as (
			select r.id, r.score, r.mine, r.follows, r.topic, ${view === 'for-you' ? 'r.near' : near('r')} as near from ranked r where (r.score, r.id) < ($6::float8, $7::bigint) order by r.score desc, r.id desc limit ${feedSize + 1}
		), edge as (
			select min(published_at)::text as at, (array_agg(id order by published_at, id))[1] as id, count(*)::int as size from newest
		)
		select ${postRowColumns('p', '$1')}, page.mine, page.follows, page.topic, page.near, page.score, p.author_id = $1 as own,
			edge.at as "edgeAt", edge.id as "edgeId", edge.size as "edgeSize"
		from edge left join page on true left join posts p on p.id = page.id order by page.score desc, page.id desc`;
}

interface Ranked extends PostRow {
	mine: boolean | null;
	follows: boolean;
	topic: string | null;
	near: boolean;
	own: boolean;
	score: number;
	edgeAt: string | null;
	edgeId: number | null;
	edgeSize: number;
}

interface Place {
	snapshot: string;
	edge: [at: string, id: number];
	last: [score: number, id: number];
}

/** One page of a view. "Following" looks at a few windows, and may still end with less than a page. */
export async function listFeed(ctx: Ctx, view: FeedView, after?: string | null): Promise<Page<FeedEntry>> {
	let page = await listWindow(ctx, view, after);
	for (let more = 1; more < mostWindows && page.next && page.rows.length < feedSize / 2; more += 1) {
		const older = await listWindow(ctx, view, page.next);
		page = { rows: [...page.rows, ...older.rows], next: older.next };
	}
	return page;
}

async function listWindow(ctx: Ctx, view: FeedView, after?: string | null): Promise<Page<FeedEntry>> {
	const place = readCursor(ctx, after);
	const first = place.edge[0] === 'infinity' && place.last[1] === lastId;
	const values = [ctx.viewer.id, ctx.viewer.spaceIds, place.snapshot, ...place.edge, ...place.last];
	const rows = await named<Ranked>(ctx.db, `feed_${view}${first ? '' : '_more'}`, feedText(view, first), values);
	const found = rows.filter((row) => row.id !== null);
	return { rows: found.slice(0, feedSize).map((row) => entry(row)), next: nextCursor(view, place, rows[0], found) };
}

const lastId = Number.MAX_SAFE_INTEGER;

/** More of this window; else the window before it, when this one was full. */
function nextCursor(view: FeedView, place: Place, any: Ranked | undefined, found: Ranked[]): string | null {
	const last = found[feedSize - 1];
	if (found.length > feedSize && last) return encodeCursor([place.snapshot, ...place.edge, last.score, last.id]);
	if (!any || any.edgeSize < windowOf[view] || any.edgeAt === null || any.edgeId === null) return null;
	return encodeCursor([place.snapshot, any.edgeAt, any.edgeId, 'Infinity', lastId]);
}

function readCursor(ctx: Ctx, cursor: string | null | undefined): Place {
	const parts = decodeCursor(cursor, 5) ?? [ctx.now.toISOString(), 'infinity', lastId, 'Infinity', lastId];
	const [snapshot, edgeAt, edgeId, score, id] = parts;
	const whole = [edgeId, id].every((part) => Number.isSafeInteger(part));
	if (
		!whole ||
		!isMoment(snapshot) ||
		!(edgeAt === 'infinity' || isMoment(edgeAt)) ||
		!(score === 'Infinity' || typeof score === 'number')
	)
		throw new Invalid('This page address is not complete. Start from the first page.', 'bad_cursor');
	return { snapshot: String(snapshot), edge: [String(edgeAt), Number(edgeId)], last: [Number(score), Number(id)] };
}

const isMoment = (part: unknown) =>
	typeof part === 'string' && /^\d{4}-\d\d-\d\d[ T][\d:.+Z-]{8,22}$/.test(part) && !Number.isNaN(Date.parse(part));

function entry(row: Ranked): FeedEntry {
	const { mine, follows, topic, near, own, score: _score, edgeAt: _at, edgeId: _id, edgeSize: _size, ...post } = row;
	return { ...post, why: reason(post, { mine: mine === true, follows, topic, near, own }) };
}

function reason(
	post: PostRow,
	why: { mine: boolean; follows: boolean; topic: string | null; near: boolean; own: boolean }
): FeedReason {
	if (why.own) return { because: 'own' };
	if (why.follows && post.authors[0]) return { because: 'person', name: post.authors[0].name };
	if (why.topic) return { because: 'topic', name: why.topic };
	if (why.mine && post.space) return { because: 'space', name: post.space.name };
	if (why.near) return { because: 'department' };
	return post.space ? { because: 'open-space', name: post.space.name } : { because: 'everyone' };
}

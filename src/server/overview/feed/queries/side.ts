// What stands beside and above the feed: announcements, news since the last visit, people, spaces and the aim of it all.
import type { PostRow } from '#lib/terms/posts.ts';
import { postRowColumns } from '#server/conversation/posts/queries/post-row.ts';
import { visibleSql } from '#server/conversation/posts/visible.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import {
	type Anniversary,
	listAnniversaries,
	listNewHere,
	type Newcomer
} from '#server/members/people/queries/occasions.ts';
import { named } from '#server/platform/db/client.ts';

export interface DiscoverableSpace {
	slug: string;
	name: string;
	purpose: string;
	colour: string;
	memberCount: number;
}

/** When the viewer was here: `before` is the visit before this one. */
export interface Visits {
	before: string | null;
	last: string | null;
}

export interface FeedSide {
	pinned: PostRow[];
	/** Posts of others since the visit before, at most `mostNew`. */
	newCount: number;
	visits: Visits;
	discover: DiscoverableSpace[];
	/** Belongs to no space and follows nothing yet. */
	fresh: boolean;
}

export const mostNew = 99;

/**
 * One statement. Plan: the viewer's row by key; posts_pinned for the few announcements; posts_newest from the top down to the last visit,
 * at most 100 rows; spaces by member count, which are hundreds.
 */
const sideText = `with me as materialized (select choices from people where id = $1),
	visit as materialized (select (choices #>> '{home,before}')::timestamptz as before, (choices #>> '{home,last}')::timestamptz as last,
		choices -> 'dismissed' as dismissed from me)
	select
		(select json_agg(x) from (select ${postRowColumns('p', '$1')} from posts p
			where p.pinned_until > $3 and ${visibleSql('p', '$2')}
				and coalesce((select (dismissed ->> p.id::text)::int from visit), -1) <> p.version
			order by p.published_at desc nulls last limit 3) x) as pinned,
		(select count(*)::int from (select 1 from posts p where ${visibleSql('p', '$2')} and p.author_id is distinct from $1
			and p.published_at > (select before from visit) and p.published_at <= $3 limit ${mostNew + 1}) n) as "newCount",
		(select json_build_object('before', before, 'last', last) from visit) as visits,
		(select json_agg(x) from (select s.slug, s.name, s.purpose, s.colour, s.member_count as "memberCount" from spaces s
			where s.visibility <> 'private' and s.archived_at is null and not s.id = any($2::bigint[])
			order by s.member_count desc, s.id limit 3) x) as discover,
		cardinality($2::bigint[]) = 0 and not exists (select from topic_follows where person_id = $1)
			and not exists (select from person_follows where follower_id = $1) as fresh`;

export async function findFeedSide(ctx: Ctx): Promise<FeedSide> {
	const [row] = await named<{ [K in keyof FeedSide]: FeedSide[K] | null }>(ctx.db, 'feed_side', sideText, [
		ctx.viewer.id,
		ctx.viewer.spaceIds,
		ctx.now
	]);
	return {
		pinned: row?.pinned ?? [],
		newCount: row?.newCount ?? 0,
		visits: row?.visits ?? { before: null, last: null },
		discover: row?.discover ?? [],
		fresh: row?.fresh ?? false
	};
}

export interface Aim {
	title: string;
	measure: { name: string; unit: string; baseline: number; target: number; dueOn: string } | null;
}

/** What is the same for everyone who looks. */
export interface SharedSide {
	aim: Aim | null;
	newHere: Newcomer[];
	anniversaries: Anniversary[];
}

export async function readSharedSide(ctx: Ctx): Promise<SharedSide> {
	const [aim, newHere, anniversaries] = await Promise.all([
		findAim(ctx),
		listNewHere(ctx, 3),
		listAnniversaries(ctx, 3)
	]);
	return { aim, newHere, anniversaries };
}

const keptFor = 60_000;
let kept: { until: number; side: SharedSide } | undefined;

/** As `readSharedSide`, at most a minute old: newcomers and objectives do not change by the second. */
export async function findSharedSide(ctx: Ctx): Promise<SharedSide> {
	const now = ctx.now.getTime();
	if (!kept || kept.until < now || kept.until > now + keptFor)
		kept = { until: now + keptFor, side: await readSharedSide(ctx) };
	return kept.side;
}

/** The oldest objective that still stands, with its first measure. */
async function findAim(ctx: Ctx): Promise<Aim | null> {
	const text = `select o.title, (select json_build_object('name', m.name, 'unit', m.unit, 'baseline', m.baseline, 'target', m.target, 'dueOn', m.due_on)
			from measures m where m.objective_id = o.id order by m.id limit 1) as measure
		from objectives o where o.dropped_at is null order by o.id limit 1`;
	const [aim] = await named<Aim>(ctx.db, 'feed_aim', text, []);
	return aim ?? null;
}

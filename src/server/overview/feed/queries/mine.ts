// What one person has to do with the newest posts: opened, marked, reacted to, followed; and what their home remembers.
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { makeKeep } from '#server/platform/keep.ts';
import { contentVersion, ownVersion } from '#server/platform/live/changes.ts';
import type { Window } from './window.ts';

/** When the viewer was here: `before` is the visit before this one. */
export interface Visits {
	before: string | null;
	last: string | null;
}

export interface Mine {
	departmentId: number | null;
	people: Set<number>;
	/** Followed topics by id, with their names. */
	topics: Map<number, string>;
	seen: Set<number>;
	bookmarked: Set<number>;
	reactions: Map<number, string>;
	visits: Visits;
	/** Announcements put away: the version they had then, by id. */
	dismissed: Record<string, number>;
}

interface Row {
	departmentId: number | null;
	people: number[] | null;
	topics: [number, string][] | null;
	seen: number[] | null;
	bookmarked: number[] | null;
	reactions: [number, string][] | null;
	visits: Visits;
	dismissed: Record<string, number> | null;
}

// One statement; each part by the person's own key, never more rows than the window has posts.
const text = `select p.department_id as "departmentId",
	(select array_agg(person_id) from person_follows where follower_id = $1) as people,
	(select json_agg(json_build_array(t.id, t.name)) from topic_follows f join topics t on t.id = f.topic_id where f.person_id = $1) as topics,
	(select array_agg(post_id) from post_views where person_id = $1 and post_id = any($2::bigint[])) as seen,
	(select array_agg(post_id) from bookmarks where person_id = $1 and post_id = any($2::bigint[])) as bookmarked,
	(select json_agg(json_build_array(post_id, kind)) from post_reactions where person_id = $1 and post_id = any($2::bigint[])) as reactions,
	json_build_object('before', (p.choices #>> '{home,before}')::timestamptz, 'last', (p.choices #>> '{home,last}')::timestamptz) as visits,
	p.choices -> 'dismissed' as dismissed
	from people p where p.id = $1`;

const kept = makeKeep<Mine>({ age: 20_000, most: 5_000 });

export function findMine(ctx: Ctx, window: Window): Promise<Mine> {
	const id = ctx.viewer.id;
	// New posts are new things to have to do with.
	const version = `${ownVersion(id)} ${window.posts[0]?.id ?? 0} ${window.pinned.length} ${contentVersion().split('.')[0]}`;
	return kept.get(id, version, () => readMine(ctx, window));
}

async function readMine(ctx: Ctx, window: Window): Promise<Mine> {
	const ids = [...window.posts, ...window.pinned].map((post) => post.id);
	const [row] = await named<Row>(ctx.db, 'feed_mine', text, [ctx.viewer.id, ids]);
	return {
		departmentId: row?.departmentId ?? null,
		people: new Set(row?.people),
		topics: new Map(row?.topics),
		seen: new Set(row?.seen),
		bookmarked: new Set(row?.bookmarked),
		reactions: new Map(row?.reactions),
		visits: row?.visits ?? { before: null, last: null },
		dismissed: row?.dismissed ?? {}
	};
}

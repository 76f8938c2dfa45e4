// What stands beside and above the feed: announcements, news since the last visit, people, spaces and the aim of it all.
import type { PostRow } from '#lib/terms/posts.ts';
import { findPhotoOfTheWeek, type PhotoOfTheWeek } from '#server/community/photos/queries/lists.ts';
import { visibleSql } from '#server/conversation/posts/visible.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { hasSpaces } from '#server/members/access/viewer.ts';
import {
	type Anniversary,
	listAnniversaries,
	listNewHere,
	type Newcomer
} from '#server/members/people/queries/occasions.ts';
import { named } from '#server/platform/db/client.ts';
import { makeKeep } from '#server/platform/keep.ts';
import { contentVersion, movedAt } from '#server/platform/live/changes.ts';
import { visibleOf, withMine } from './first-page.ts';
import { findMine, type Mine, type Visits } from './mine.ts';
import { findWindow, type Window } from './window.ts';

export interface DiscoverableSpace {
	slug: string;
	name: string;
	purpose: string;
	colour: string;
	memberCount: number;
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

/** Read from what is kept in memory; a statement of its own only when the visit before lies further back than the window. */
export async function findFeedSide(ctx: Ctx): Promise<FeedSide> {
	const window = await findWindow(ctx, movedAt(ctx.viewer.id));
	const mine = await findMine(ctx, window);
	const spaces = await findOpenSpaces(ctx);
	return {
		pinned: pinnedFor(ctx, window, mine),
		newCount: await countNew(ctx, window, mine.visits.before),
		visits: mine.visits,
		discover: spaces
			.filter(({ id }) => !ctx.viewer.spaceIds.includes(id))
			.slice(0, 3)
			.map(({ id: _id, ...space }) => space),
		fresh: !hasSpaces(ctx.viewer) && mine.topics.size === 0 && mine.people.size === 0
	};
}

/** The newest three the viewer has not put away; one that changed since comes back. */
function pinnedFor(ctx: Ctx, window: Window, mine: Mine): PostRow[] {
	return visibleOf(ctx.viewer, window.pinned)
		.filter(
			(post) => post.pinnedUntil !== null && post.pinnedUntil > ctx.now && mine.dismissed[post.id] !== post.version
		)
		.slice(0, 3)
		.map((post) => withMine(post, mine));
}

/** Posts of others that came out since, at most one more than `mostNew`. */
async function countNew(ctx: Ctx, window: Window, before: string | null): Promise<number> {
	if (before === null) return 0;
	const since = new Date(before).getTime() * 1000;
	const fresh = visibleOf(
		ctx.viewer,
		window.posts.filter((post) => post.micros > since && post.authorId !== ctx.viewer.id)
	);
	const oldest = window.posts.at(-1);
	if (fresh.length > mostNew) return mostNew + 1;
	if (!window.more || !oldest || oldest.micros <= since) return fresh.length;
	const [row] = await named<{ count: number }>(ctx.db, 'feed_new', newText, [
		ctx.viewer.id,
		ctx.viewer.spaceIds,
		ctx.now,
		before
	]);
	return row?.count ?? 0;
}

// Plan: posts_newest from the top down to the visit before, at most 100 rows.
const newText = `select count(*)::int as count from (select 1 from posts p where ${visibleSql('p', '$2', '$1')} and p.author_id is distinct from $1
	and p.published_at > $4::timestamptz and p.published_at <= $3 limit ${mostNew + 1}) n`;

type OpenSpace = DiscoverableSpace & { id: number };

// More than anybody belongs to; plan: spaces, which are hundreds.
const spacesText = `select s.id, s.slug, s.name, s.purpose, s.colour, s.member_count as "memberCount" from spaces s
	where s.visibility <> 'private' and s.archived_at is null order by s.member_count desc, s.id limit 200`;

const openSpaces = makeKeep<OpenSpace[]>({ age: 60_000, pause: 5_000 });

const findOpenSpaces = (ctx: Ctx) =>
	openSpaces.get('spaces', contentVersion(), () => named<OpenSpace>(ctx.db, 'feed_spaces', spacesText, []));

export interface Aim {
	title: string;
	measure: { name: string; unit: string; baseline: number; target: number; dueOn: string } | null;
}

/** What is the same for everyone who looks. */
export interface SharedSide {
	aim: Aim | null;
	newHere: Newcomer[];
	anniversaries: Anniversary[];
	/** Hangs on everyone's wall, so it comes from an album that everyone sees. */
	week: PhotoOfTheWeek | null;
}

export async function readSharedSide(ctx: Ctx): Promise<SharedSide> {
	return {
		aim: await findAim(ctx),
		newHere: await listNewHere(ctx, 3),
		anniversaries: await listAnniversaries(ctx, 3),
		week: await findPhotoOfTheWeek(ctx)
	};
}

const sharedSide = makeKeep<SharedSide>({ age: 60_000, pause: 5_000 });

/** As `readSharedSide`, some seconds old while much happens: newcomers and objectives do not change by the second. */
export const findSharedSide = (ctx: Ctx): Promise<SharedSide> =>
	sharedSide.get('side', contentVersion(), () => readSharedSide(ctx), movedAt(ctx.viewer.id));

/** The oldest objective that still stands, with its first measure. */
async function findAim(ctx: Ctx): Promise<Aim | null> {
	const text = `select o.title, (select json_build_object('name', m.name, 'unit', m.unit, 'baseline', m.baseline, 'target', m.target, 'dueOn', m.due_on)
			from measures m where m.objective_id = o.id order by m.id limit 1) as measure
		from objectives o where o.dropped_at is null order by o.id limit 1`;
	const [aim] = await named<Aim>(ctx.db, 'feed_aim', text, []);
	return aim ?? null;
}

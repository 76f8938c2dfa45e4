// The first page of a view out of memory: the shared window, what the viewer may see of it, ranked by what is theirs.
import type { FeedEntry, FeedView } from '#lib/terms/feed.ts';
import { canSee } from '#server/conversation/posts/visible.ts';
import { placeOf } from '#server/members/access/place.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import { reasonOf, scoreOf, type Ties } from '../rank.ts';
import { feedSize, windowOf } from './feed-text.ts';
import type { Mine } from './mine.ts';
import type { Window, WindowPost } from './window.ts';

interface Ranked {
	post: WindowPost;
	ties: Ties;
	score: number;
}

export interface FirstPage {
	rows: FeedEntry[];
	/** Of the entries found, one more than are shown when there are more. */
	last: { score: number; id: number } | null;
	more: boolean;
	edge: { at: string; id: number } | null;
	/** As many posts were looked at as the view looks at. */
	full: boolean;
}

/** Null when the window does not reach far enough for this viewer. `at` is the snapshot, in milliseconds. */
export function firstPage(viewer: Viewer, view: FeedView, window: Window, mine: Mine, at: number): FirstPage | null {
	const size = windowOf[view];
	const seen = visibleOf(viewer, window.posts).slice(0, size);
	if (seen.length < size && window.more) return null;
	const ranked = rank(viewer, view, seen, mine, at * 1000);
	const shown = ranked.slice(0, feedSize);
	const last = shown.at(-1);
	const edge = seen.at(-1);
	return {
		rows: shown.map(({ post, ties }) => ({ ...withMine(post, mine), why: reasonOf(post, ties) })),
		last: last ? { score: last.score, id: last.post.id } : null,
		more: ranked.length > feedSize,
		edge: edge ? { at: edge.at, id: edge.id } : null,
		full: seen.length === size
	};
}

/** What is out and readable: the rule of visible.ts. */
export const visibleOf = (viewer: Viewer, posts: readonly WindowPost[]) =>
	posts.filter((post) =>
		canSee(viewer, {
			state: post.state,
			restricted: post.restricted,
			...standing(post),
			authorId: post.authorId,
			deletedAt: null
		})
	);

const standing = (post: WindowPost) => ({ spaceId: post.space?.id ?? null, audienceId: post.audience?.id ?? null });

function rank(viewer: Viewer, view: FeedView, posts: WindowPost[], mine: Mine, micros: number): Ranked[] {
	const ranked = posts.map((post) => {
		const ties = tiesOf(viewer, post, mine);
		const score =
			view === 'for-you'
				? scoreOf(ties, (micros - post.micros) / 1e6, mine.seen.has(post.id), post.commentCount)
				: post.micros / 1e6;
		return { post, ties, score };
	});
	const wanted = view === 'following' ? ranked.filter(({ ties }) => ties.follows || ties.topic !== null) : ranked;
	return wanted.sort((a, b) => b.score - a.score || b.post.id - a.post.id);
}

function tiesOf(viewer: Viewer, post: WindowPost, mine: Mine): Ties {
	const topics = post.topicIds.flatMap((id) => mine.topics.get(id) ?? []).sort();
	return {
		mine: viewer.spaceIds.includes(placeOf(standing(post)) ?? 0),
		follows: post.authorId !== null && mine.people.has(post.authorId),
		topic: topics[0] ?? null,
		near: post.departmentId !== null && post.departmentId === mine.departmentId,
		own: post.authorId === viewer.id
	};
}

/** The columns of a list's entry; what only the ranking looks at stays here. */
export function withMine(post: WindowPost, mine: Mine) {
	const {
		at: _at,
		micros: _micros,
		restricted: _restricted,
		authorId: _author,
		departmentId: _department,
		topicIds: _topics,
		...shared
	} = post;
	return {
		...shared,
		reaction: mine.reactions.get(post.id) ?? null,
		bookmarked: mine.bookmarked.has(post.id),
		seen: mine.seen.has(post.id)
	};
}

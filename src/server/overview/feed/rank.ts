// How "For you" is ranked: the same formula as in the statement that gives the later pages (queries/feed-text.ts).
import type { FeedReason } from '#lib/terms/feed.ts';
import type { PostRow } from '#lib/terms/posts.ts';

/** What links a post to the viewer. */
export interface Ties {
	/** In a space the viewer belongs to, or for an audience they are in. */
	mine: boolean;
	/** By somebody the viewer follows. */
	follows: boolean;
	/** The first followed topic it carries. */
	topic: string | null;
	/** By somebody of the viewer's department. */
	near: boolean;
	own: boolean;
}

/** Seconds after which half of the recency is left. */
export const halfAge = 345_600;

/** Decimals that count; below, PostgreSQL and this process may differ. */
export const decimals = 9;

/**
 * The ranking of "For you", in full (docs/measures.md says the same in words):
 *   score = recency x seen x own x (1 + affinity + conversation)
 *   recency       1 / (1 + age / 4 days): a half after 4 days, a third after 8
 *   seen          0.6 when the viewer had opened it before this visit to the list
 *   own           0.5 for what the viewer wrote: they know it
 *   affinity      0.8 own space or audience + 0.6 followed author + 0.5 followed topic + 0.3 author of the own department
 *   conversation  0.15 x ln(1 + comments)
 * `age` is in seconds.
 */
export function scoreOf(ties: Ties, age: number, seen: boolean, comments: number): number {
	const affinity =
		(ties.mine ? 0.8 : 0) + (ties.follows ? 0.6 : 0) + (ties.topic !== null ? 0.5 : 0) + (ties.near ? 0.3 : 0);
	const weight = (seen ? 0.6 : 1) * (ties.own ? 0.5 : 1);
	return round((1 / (1 + age / halfAge)) * weight * (1 + affinity + 0.15 * Math.log(1 + comments)));
}

const step = 10 ** decimals;
const round = (score: number) => Math.round(score * step) / step;

/** Why it is there: the first that applies. */
export function reasonOf(post: Pick<PostRow, 'authors' | 'space' | 'audience'>, ties: Ties): FeedReason {
	if (ties.own) return { because: 'own' };
	if (ties.follows && post.authors[0]) return { because: 'person', name: post.authors[0].name };
	if (ties.topic) return { because: 'topic', name: ties.topic };
	if (post.audience) return { because: 'audience', name: post.audience.name };
	if (ties.mine && post.space) return { because: 'space', name: post.space.name };
	if (ties.near) return { because: 'department' };
	return post.space ? { because: 'open-space', name: post.space.name } : { because: 'everyone' };
}

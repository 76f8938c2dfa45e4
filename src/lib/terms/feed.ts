// The words of the home feed that server and page share: its views, and why an entry is there.
import type { PostRow } from '#lib/terms/posts.ts';

export const feedViews = ['for-you', 'newest', 'following'] as const;
export type FeedView = (typeof feedViews)[number];

/** The first that applies, in this order. */
export type FeedReason =
	| { because: 'person'; name: string }
	| { because: 'topic'; name: string }
	| { because: 'space'; name: string }
	| { because: 'audience'; name: string }
	| { because: 'department' }
	| { because: 'open-space'; name: string }
	| { because: 'everyone' }
	| { because: 'own' };

export interface FeedEntry extends PostRow {
	why: FeedReason;
}

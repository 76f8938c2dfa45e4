// The words of a conversation that server and pages share: reactions, and what one comment of a thread says.

export const reactionKinds = ['like', 'helped', 'insight', 'celebrate'] as const;
export type ReactionKind = (typeof reactionKinds)[number];

/** How often each kind was given; kinds nobody gave are left out. */
export type ReactionCounts = Partial<Record<ReactionKind, number>>;

export interface CommentAuthor {
	id: number;
	handle: string;
	name: string;
	/** Storage key of the photo, without the size suffix. */
	photo: string | null;
	title: string;
}

/** One comment as the viewer sees it; of a deleted one only the trace. */
export interface CommentRow {
	id: number;
	parentId: number | null;
	/** Null when the author of an imported comment is not known. */
	author: CommentAuthor | null;
	/** Wrote, or helped to write, the post. */
	isPostAuthor: boolean;
	bodyHtml: string;
	/** The Markdown, where the viewer may edit it. */
	body: string | null;
	/** What it said before its last edit, for those who keep order. */
	previousBody: string | null;
	language: string;
	createdAt: Date | string;
	editedAt: Date | string | null;
	deleted: 'author' | 'moderator' | null;
	reactionCount: number;
	reactions: ReactionCounts;
	/** The viewer's own. */
	reaction: ReactionKind | null;
	can: { edit: boolean; delete: boolean; reply: boolean; react: boolean; compare: boolean };
	replies: CommentRow[];
	/** Replies that are not among `replies`. */
	moreReplies: number;
}

/** The part of a page's address that leads to a comment, and the id of its element. */
export const commentAnchor = (id: number) => `comment-${id}`;

/** An address that finds a comment wherever it stands. */
export const commentHref = (id: number) => `/comments/${id}`;

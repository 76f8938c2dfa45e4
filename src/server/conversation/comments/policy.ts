// Who may do what with a comment on a post that they can see.
import { canModerate, type Seen } from '#server/conversation/posts/visible.ts';
import type { Viewer } from '#server/members/access/viewer.ts';

/** What a page may offer for a comment. */
export interface CommentCan {
	edit: boolean;
	delete: boolean;
	reply: boolean;
	react: boolean;
	/** Read what it said before its last edit. */
	compare: boolean;
}

/** What the rules look at. */
export interface JudgedComment {
	authorId: number | null;
	deletedAt: Date | string | null;
}

type Place = Pick<Seen, 'state' | 'spaceId' | 'audienceId' | 'restricted'>;

/** Only the author changes the words, and only while the post is out. */
export function canEditComment(viewer: Viewer, comment: JudgedComment, post: Place): boolean {
	return isOwn(viewer, comment) && post.state === 'published';
}

/** One's own at any time; hosts and moderators where they keep order. */
export function canDeleteComment(viewer: Viewer, comment: JudgedComment, post: Place): boolean {
	return !comment.deletedAt && (isOwn(viewer, comment) || canModerate(viewer, post));
}

export function canDoWithComment(viewer: Viewer, comment: JudgedComment, post: Place): CommentCan {
	const open = post.state === 'published' && !comment.deletedAt;
	return {
		edit: canEditComment(viewer, comment, post),
		delete: canDeleteComment(viewer, comment, post),
		// What was said under a deleted comment may still be answered.
		reply: post.state === 'published',
		react: open,
		compare: !comment.deletedAt && canModerate(viewer, post)
	};
}

function isOwn(viewer: Viewer, comment: JudgedComment): boolean {
	return !comment.deletedAt && comment.authorId === viewer.id;
}

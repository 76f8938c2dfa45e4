// Who may do what with a post that they can see: pure, and shown to the page as `can`.
import { hasRole } from '#server/members/access/roles.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import { canModerate, isOwn, type Seen } from './visible.ts';

/** What a page may offer for a post. */
export interface PostCan {
	edit: boolean;
	publish: boolean;
	archive: boolean;
	delete: boolean;
	pin: boolean;
	comment: boolean;
	react: boolean;
	moderate: boolean;
}

/** Authors and co-authors write; hosts of its space and moderators may put right what is out. */
export function canEdit(viewer: Viewer, post: Seen): boolean {
	return isOwn(viewer, post) || (isOut(post) && canModerate(viewer, post));
}

/** When it appears is for those who write it; what the programme prepares appears when the programme says. */
export function canPublish(viewer: Viewer, post: Seen): boolean {
	return isOwn(viewer, post) && !isPrepared(post);
}

export function canArchive(viewer: Viewer, post: Seen): boolean {
	return isOut(post) && (isOwn(viewer, post) || canModerate(viewer, post));
}

/** Co-authors may leave a post but not take it away from the others. */
export function canDelete(viewer: Viewer, post: Seen): boolean {
	return (post.authorId === viewer.id && !isPrepared(post)) || (isOut(post) && canModerate(viewer, post));
}

/** For so long a deleted post can be brought back. */
export const restoreDays = 30;

/**
 * Whoever took it away: an author their own, those who keep order what one of them took away. An author does not undo what
 * they did, nor do they undo what an author did.
 */
export function canRestore(viewer: Viewer, post: Seen & { deletedById: number | null }): boolean {
	const byAuthor = post.deletedById === null || post.deletedById === post.authorId;
	if (byAuthor) return post.authorId === viewer.id;
	return isOut(post) && canModerate(viewer, post);
}

/** Announcements stand on top of everyone's home, so a restricted post cannot be one. */
export function canPin(viewer: Viewer, post: Seen): boolean {
	return post.state === 'published' && !post.restricted && hasRole(viewer, 'communicator');
}

export function canComment(_viewer: Viewer, post: Seen): boolean {
	return post.state === 'published';
}

export function canDo(viewer: Viewer, post: Seen): PostCan {
	return {
		edit: canEdit(viewer, post),
		publish: canPublish(viewer, post),
		archive: canArchive(viewer, post),
		delete: canDelete(viewer, post),
		pin: canPin(viewer, post),
		comment: canComment(viewer, post),
		react: post.state === 'published',
		moderate: isOut(post) && canModerate(viewer, post)
	};
}

/** A draft of the programme that was never out; afterwards it is its author's like any other. */
function isPrepared(post: Seen): boolean {
	return post.seeded === true && post.publishedAt === null && !isOut(post);
}

function isOut(post: Pick<Seen, 'state'>): boolean {
	return post.state === 'published' || post.state === 'archived';
}

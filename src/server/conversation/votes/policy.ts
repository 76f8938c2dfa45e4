// Who may vote: everyone who sees it while it is out, but nobody on their own text.
import { isOwn, type Seen } from '#server/conversation/posts/visible.ts';
import type { Viewer } from '#server/members/access/viewer.ts';

/** `part` is who wrote the part voted on; without it the vote is on the post itself. */
export function canVote(viewer: Viewer, post: Seen, part?: { authorId: number | null }): boolean {
	return post.state === 'published' && !isOwnText(viewer, post, part);
}

export function isOwnText(viewer: Viewer, post: Seen, part?: { authorId: number | null }): boolean {
	return part ? part.authorId === viewer.id : isOwn(viewer, post);
}

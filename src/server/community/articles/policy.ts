// Who may do what with an article beyond what holds for every post.
import type { Viewer } from '#server/members/access/viewer.ts';
import { isOwn, type Seen } from '#server/conversation/posts/visible.ts';

/** Who writes it chooses who writes with them; whoever keeps order does not. */
export function canChooseAuthors(viewer: Viewer, post: Seen): boolean {
	return isOwn(viewer, post);
}

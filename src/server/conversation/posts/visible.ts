// Who sees a post: the one rule, as a condition for lists and as a predicate for one.
import { type SQL, sql } from 'drizzle-orm';
import { hasRole } from '#server/members/access/roles.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import { posts } from './schema.ts';

/** What the rule looks at. */
export interface Seen {
	state: string;
	restricted: boolean;
	spaceId: number | null;
	authorId: number | null;
	/** Co-authors' ids, when they were read; they see drafts they work on. */
	coAuthorIds?: readonly number[];
	deletedAt: Date | null;
}

/**
 * Published or archived posts in open places, or in a space the viewer belongs to; one's own at any stage.
 * No role sees more: a private space is private to administrators too.
 */
export function canSee(viewer: Viewer, post: Seen): boolean {
	if (post.deletedAt) return false;
	if (isOwn(viewer, post)) return true;
	if (post.state !== 'published' && post.state !== 'archived') return false;
	return !post.restricted || (post.spaceId !== null && viewer.spaceIds.includes(post.spaceId));
}

export function isOwn(viewer: Viewer, post: Pick<Seen, 'authorId' | 'coAuthorIds'>): boolean {
	return post.authorId === viewer.id || (post.coAuthorIds?.includes(viewer.id) ?? false);
}

/** The same rule for lists of what is out: published and readable by the viewer. */
export function visiblePosts(viewer: Viewer): SQL {
	return sql`${posts.state} = 'published' and ${posts.deletedAt} is null and (not ${posts.restricted} or ${posts.spaceId} = any(${idArray(viewer.spaceIds)}))`;
}

/** The rule as text for prepared statements: `p` is the posts alias, `spaces` the parameter with the viewer's space ids. */
export const visibleSql = (p: string, spaces: string) =>
	`${p}.state = 'published' and ${p}.deleted_at is null and (not ${p}.restricted or ${p}.space_id = any(${spaces}::bigint[]))`;

/** Who keeps order in a post's place: its space's hosts, and moderators wherever they can see. */
export function canModerate(viewer: Viewer, post: Pick<Seen, 'spaceId' | 'restricted'>): boolean {
	if (post.spaceId !== null && viewer.hostIds.includes(post.spaceId)) return true;
	const inside = !post.restricted || (post.spaceId !== null && viewer.spaceIds.includes(post.spaceId));
	return inside && hasRole(viewer, 'moderator');
}

export function idArray(ids: readonly number[]): SQL {
	return sql`${`{${ids.join(',')}}`}::bigint[]`;
}

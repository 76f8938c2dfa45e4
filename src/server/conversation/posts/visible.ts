// Who sees a post: the one rule, as a condition for lists and as a predicate for one.
import { type Placed, placeOf, placeSql } from '#server/members/access/place.ts';
import { hasRole } from '#server/members/access/roles.ts';
import type { Viewer } from '#server/members/access/viewer.ts';

/** What the rule looks at. */
export interface Seen extends Placed {
	state: string;
	restricted: boolean;
	authorId: number | null;
	/** Co-authors' ids, when they were read; they see drafts they work on. */
	coAuthorIds?: readonly number[];
	/** Prepared by the programme, which puts it out when its time comes. */
	seeded?: boolean;
	publishedAt?: Date | null;
	deletedAt: Date | null;
}

/**
 * Published or archived posts in open places, in a space the viewer belongs to, or for an audience they are in; one's own at any stage.
 * No role sees more: a private space is private to administrators too.
 */
export function canSee(viewer: Viewer, post: Seen): boolean {
	if (post.deletedAt) return false;
	if (isOwn(viewer, post)) return true;
	if (post.state !== 'published' && post.state !== 'archived') return false;
	return isInside(viewer, post);
}

export function isOwn(viewer: Pick<Viewer, 'id'>, post: Pick<Seen, 'authorId' | 'coAuthorIds'>): boolean {
	return post.authorId === viewer.id || (post.coAuthorIds?.includes(viewer.id) ?? false);
}

function isInside(viewer: Viewer, post: Placed & Pick<Seen, 'restricted'>): boolean {
	const place = placeOf(post);
	return !post.restricted || (place !== null && viewer.spaceIds.includes(place));
}

/**
 * The rule as text for prepared statements, for lists of what is out: `p` is the posts alias, `spaces` and `viewer` the parameters with
 * the viewer's places and id. One's own is listed wherever it stands: whoever writes for an audience need not be in it.
 */
export const visibleSql = (p: string, spaces: string, viewer: string) =>
	`${p}.state = 'published' and ${p}.deleted_at is null and ${insideSql(p, spaces, viewer)}`;

/** The part of it that asks where the post stands, for statements that ask for its state themselves. */
export const insideSql = (p: string, spaces: string, viewer: string) =>
	`(not ${p}.restricted or ${placeSql(p)} = any(${spaces}::bigint[]) or ${p}.author_id = ${viewer}::bigint)`;

/** Who keeps order in a post's place: its space's hosts, and moderators wherever they can see. */
export function canModerate(viewer: Viewer, post: Placed & Pick<Seen, 'restricted'>): boolean {
	if (post.spaceId !== null && viewer.hostIds.includes(post.spaceId)) return true;
	return isInside(viewer, post) && hasRole(viewer, 'moderator');
}

/** Whoever sees the one sees the other: only then may words go from one to the other. */
export function haveSameReaders(
	one: Placed & Pick<Seen, 'restricted'>,
	other: Placed & Pick<Seen, 'restricted'>
): boolean {
	if (!one.restricted && !other.restricted) return true;
	return one.restricted && other.restricted && placeOf(one) !== null && placeOf(one) === placeOf(other);
}

// Who may do what with an album and its photos beyond what holds for every post.
import type { Adding } from '#lib/terms/photos.ts';
import { hasRole } from '#server/members/access/roles.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import { canModerate, isOwn, type Seen } from '#server/conversation/posts/visible.ts';

/** What an album has that the rules look at. */
export interface AlbumTerms {
	adding: Adding;
	/** Of a photo call. */
	closesAt: Date | null;
	votingUntil: Date | null;
}

/** Its authors always; others where it is open to them; nobody once a call is closed or the album put away. */
export function canAddPhotos(viewer: Viewer, post: Seen, terms: AlbumTerms, now: Date): boolean {
	if (post.state === 'archived') return false;
	if (terms.closesAt) return post.state === 'published' && now < terms.closesAt;
	return isOwn(viewer, post) || (terms.adding === 'everyone' && post.state === 'published');
}

interface JudgedPhoto {
	uploaderId: number;
}

/** Whoever brought it, whoever made the album, and who keeps order there. */
export function canTendPhoto(viewer: Viewer, post: Seen, photo: JudgedPhoto): boolean {
	return photo.uploaderId === viewer.id || isOwn(viewer, post) || canModerate(viewer, post);
}

/** While its removal is being decided only those who decide see it. */
export function canSeePhoto(viewer: Viewer, post: Seen, photo: JudgedPhoto & { hiddenAt: unknown }): boolean {
	return !photo.hiddenAt || canTendPhoto(viewer, post, photo);
}

/** Naming somebody asks them first, so everyone who sees a photo may. */
export function canNamePeople(_viewer: Viewer, post: Seen): boolean {
	return post.state === 'published' || post.state === 'draft';
}

/** A photo of the week hangs on everyone's wall, so it comes from an album that everyone sees. */
export function canChooseOfTheWeek(viewer: Viewer, post: Seen): boolean {
	return hasRole(viewer, 'communicator') && post.state === 'published' && !post.restricted;
}

/** A call for all is made by communicators and moderators, one in a space by its hosts too. */
export function canCallForPhotos(viewer: Viewer, spaceId: number | null): boolean {
	return hasRole(viewer, 'communicator', 'moderator') || (spaceId !== null && viewer.hostIds.includes(spaceId));
}

export function canVoteNow(terms: AlbumTerms, now: Date): boolean {
	return terms.closesAt !== null && terms.votingUntil !== null && now >= terms.closesAt && now < terms.votingUntil;
}

/** What holds for photos in the whole house. */
export function canSetRules(viewer: Viewer): boolean {
	return hasRole(viewer, 'administrator');
}

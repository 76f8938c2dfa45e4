// Who may make audiences and look into them.
import { placeOfAudience } from '#server/members/access/place.ts';
import { hasRole } from '#server/members/access/roles.ts';
import type { Viewer } from '#server/members/access/viewer.ts';

/** A rule with its count says something about people, so it is for those who run the network alone. */
export function canUseAudiences(viewer: Pick<Viewer, 'roles'>): boolean {
	return hasRole(viewer, 'communicator', 'administrator');
}

/** Communicators write for any saved one; whoever is in one, where it is open to them. */
export function canWriteFor(
	viewer: Pick<Viewer, 'roles' | 'spaceIds'>,
	audience: { id: number; openToMembers: boolean }
): boolean {
	if (hasRole(viewer, 'communicator')) return true;
	return audience.openToMembers && viewer.spaceIds.includes(placeOfAudience(audience.id));
}

// Who may make audiences and look into them.
import { hasRole } from '#server/members/access/roles.ts';
import type { Viewer } from '#server/members/access/viewer.ts';

/** A rule with its count says something about people, so it is for those who run the network alone. */
export function canUseAudiences(viewer: Pick<Viewer, 'roles'>): boolean {
	return hasRole(viewer, 'communicator', 'administrator');
}

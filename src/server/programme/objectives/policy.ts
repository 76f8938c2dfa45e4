// Who may do what with an objective.
import { hasRole } from '#server/members/access/roles.ts';
import type { Viewer } from '#server/members/access/viewer.ts';

/** Communicators run the programme; administrators set it up. */
export function canChooseObjective(viewer: Pick<Viewer, 'roles'>): boolean {
	return hasRole(viewer, 'communicator', 'administrator');
}

// Who may tidy topics.
import { hasRole } from '#server/members/access/roles.ts';
import type { Viewer } from '#server/members/access/viewer.ts';

/** Renaming, describing and merging change what everyone sees. */
export function canTendTopics(viewer: Viewer): boolean {
	return hasRole(viewer, 'moderator', 'communicator', 'administrator');
}

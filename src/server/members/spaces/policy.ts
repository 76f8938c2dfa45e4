// Who may do what with a space: pure, and shown to the page as `can`.
import type { SpaceVisibility, Standing } from '#lib/terms/spaces.ts';
import { hasRole } from '#server/members/access/roles.ts';
import type { Viewer } from '#server/members/access/viewer.ts';

/** What the rules look at. */
export interface SeenSpace {
	id: number;
	visibility: SpaceVisibility;
	archivedAt: Date | null;
}

export interface SpaceCan {
	read: boolean;
	write: boolean;
	join: boolean;
	ask: boolean;
	leave: boolean;
	edit: boolean;
	host: boolean;
	archive: boolean;
}

export function standingOf(viewer: Viewer, space: Pick<SeenSpace, 'id'>): Standing {
	if (viewer.hostIds.includes(space.id)) return 'host';
	return viewer.spaceIds.includes(space.id) ? 'member' : 'outsider';
}

/** Whether it exists for the viewer. No role sees more: a private space is private to administrators too. */
export function canSeeSpace(viewer: Viewer, space: SeenSpace): boolean {
	return space.visibility !== 'private' || viewer.spaceIds.includes(space.id);
}

/** Its posts, its rules and who is in it. */
export function canReadSpace(viewer: Viewer, space: SeenSpace): boolean {
	return space.visibility === 'open' || viewer.spaceIds.includes(space.id);
}

export function canWriteInSpace(viewer: Viewer, space: SeenSpace): boolean {
	return space.archivedAt === null && viewer.spaceIds.includes(space.id);
}

export function canJoinSpace(viewer: Viewer, space: SeenSpace): boolean {
	return space.visibility === 'open' && space.archivedAt === null && !viewer.spaceIds.includes(space.id);
}

export function canAskToJoin(viewer: Viewer, space: SeenSpace): boolean {
	return space.visibility === 'request' && space.archivedAt === null && !viewer.spaceIds.includes(space.id);
}

/** Hosts look after a space; an administrator may step in wherever they can see, for example when its hosts have left. */
export function canHostSpace(viewer: Viewer, space: SeenSpace): boolean {
	if (viewer.hostIds.includes(space.id)) return true;
	return canSeeSpace(viewer, space) && hasRole(viewer, 'administrator');
}

export function canEditSpace(viewer: Viewer, space: SeenSpace): boolean {
	return space.archivedAt === null && canHostSpace(viewer, space);
}

export function spaceCan(viewer: Viewer, space: SeenSpace): SpaceCan {
	return {
		read: canReadSpace(viewer, space),
		write: canWriteInSpace(viewer, space),
		join: canJoinSpace(viewer, space),
		ask: canAskToJoin(viewer, space),
		leave: viewer.spaceIds.includes(space.id),
		edit: canEditSpace(viewer, space),
		host: canHostSpace(viewer, space),
		archive: canHostSpace(viewer, space)
	};
}

// Who runs the programme, and who may read what of an objective.
import { hasRole } from '#server/members/access/roles.ts';
import type { Viewer } from '#server/members/access/viewer.ts';

/** Communicators run the programme; administrators set it up. */
export function canRunProgramme(viewer: Pick<Viewer, 'roles'>): boolean {
	return hasRole(viewer, 'communicator', 'administrator');
}

/** Who answers for an objective. */
export interface Charged {
	ownerId: number | null;
	sponsorId: number | null;
}

/** Whoever runs the programme, and the owners and sponsors of the objective or of one it serves; `line` is the objective and those above it. */
export function canReadObjective(viewer: Pick<Viewer, 'id' | 'roles'>, line: readonly Charged[]): boolean {
	if (canRunProgramme(viewer)) return true;
	return line.some(({ ownerId, sponsorId }) => ownerId === viewer.id || sponsorId === viewer.id);
}

/** The numbers of a measure come from those who run the programme and from the objective's owner. */
export function canEnterReadings(viewer: Pick<Viewer, 'id' | 'roles'>, objective: Charged): boolean {
	return canRunProgramme(viewer) || objective.ownerId === viewer.id;
}

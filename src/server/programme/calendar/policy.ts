// Who plans: whoever runs the programme, and nobody else is told that there is a calendar.
import type { Viewer } from '#server/members/access/viewer.ts';
import { NotFound } from '#server/platform/errors.ts';
import { canRunProgramme } from '../objectives/policy.ts';

export const canPlan = (viewer: Pick<Viewer, 'roles'>): boolean => canRunProgramme(viewer);

/** @throws NotFound */
export function demandPlanner({ viewer }: { viewer: Pick<Viewer, 'roles'> }): void {
	if (!canPlan(viewer)) throw new NotFound();
}

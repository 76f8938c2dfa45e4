// Who brings items into the bank, and who may look at an import and undo it.
import { undoDays } from '#lib/terms/exchange.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import { canRunProgramme } from '../objectives/policy.ts';

export interface ImportSeen {
	personId: number;
	doneAt: Date | null;
	undoneAt: Date | null;
}

/** What was only read so far is for whoever gave it; what was brought in for all who run the programme. */
export function canSeeImport(viewer: Pick<Viewer, 'id' | 'roles'>, one: ImportSeen): boolean {
	return canRunProgramme(viewer) && (one.doneAt !== null || one.personId === viewer.id);
}

export function canUndoImport(viewer: Pick<Viewer, 'roles'>, one: ImportSeen, now: Date): boolean {
	if (!canRunProgramme(viewer) || one.doneAt === null || one.undoneAt !== null) return false;
	return now.getTime() - one.doneAt.getTime() <= undoDays * 24 * 3_600_000;
}

/** An import that has not moved for so long was given up by its job. */
const givenUp = 10 * 60_000;

/** A job is at it. */
export function isRunning({ startedAt, doneAt }: { startedAt: Date | null; doneAt: Date | null }, now: Date): boolean {
	return startedAt !== null && doneAt === null && now.getTime() - startedAt.getTime() < givenUp;
}

// Who may take a step of the set-up.
import { hasRole } from '#server/members/access/roles.ts';
import type { Viewer } from '#server/members/access/viewer.ts';

export interface SetUpState {
	done: boolean;
	/** Whether the administrator's account exists. */
	hasAdministrator: boolean;
	/** Whether the visitor holds the token that the start command printed. */
	holdsToken: boolean;
}

/** Until there is an administrator whoever can read the server's terminal; afterwards administrators only. */
export function canSetUp(viewer: Pick<Viewer, 'roles'> | null, state: SetUpState): boolean {
	if (state.done) return false;
	if (state.hasAdministrator) return viewer !== null && hasRole(viewer, 'administrator');
	return state.holdsToken;
}

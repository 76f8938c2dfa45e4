// Who may do what with a person, a department or a location.
import { hasRole } from '#server/members/access/roles.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import type { PersonStatus } from './schema.ts';

/** What the rules look at. */
export interface Judged {
	id: number;
	status: PersonStatus;
	anonymisedAt?: Date | null;
}

type Asking = Pick<Viewer, 'id' | 'roles'>;

/** People, roles, departments, locations and the import. */
export function canAdministerPeople(viewer: Asking): boolean {
	return hasRole(viewer, 'administrator');
}

/** One's own profile, and everybody's for an administrator; nothing is left to change on someone anonymised. */
export function canEditProfile(viewer: Asking, person: Judged): boolean {
	if (person.anonymisedAt) return false;
	return canAdministerPeople(viewer) || (viewer.id === person.id && person.status !== 'left');
}

export function canFollowPerson(viewer: Asking, person: Judged): boolean {
	return viewer.id !== person.id && person.status !== 'left';
}

/** Nobody locks themselves out: an administrator keeps the role until another takes it away. */
export function canChangeRoles(viewer: Asking, person: Judged): boolean {
	return canAdministerPeople(viewer) && person.status !== 'left' && viewer.id !== person.id;
}

export function canDeactivate(viewer: Asking, person: Judged): boolean {
	return canAdministerPeople(viewer) && person.status !== 'left' && viewer.id !== person.id;
}

export function canReactivate(viewer: Asking, person: Judged): boolean {
	return canAdministerPeople(viewer) && person.status === 'left' && !person.anonymisedAt;
}

/** Only of leavers: taking the name off somebody who still works here would break what they do. */
export function canAnonymise(viewer: Asking, person: Judged): boolean {
	return canReactivate(viewer, person);
}

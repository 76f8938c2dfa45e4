// Who may sign in, who may let others in, and how failed attempts slow the next ones down.
import { hasRole, type Role } from '#server/members/access/roles.ts';
import type { PersonStatus } from '#server/members/people/schema.ts';

export function maySignIn(person: { status: PersonStatus }): boolean {
	return person.status !== 'left';
}

/** Invitations, sign-in codes and ending somebody's sessions. */
export function canLetIn(viewer: { roles: readonly Role[] }): boolean {
	return hasRole(viewer, 'administrator');
}

/** Failures of one account from one address (or one known device) before it has to wait. */
const free = 5;
const longestWait = 15 * 60;

/** Seconds to wait after so many failures of one account from one place: 30, 60, 120, … up to a quarter of an hour. */
export function waitAfter(failures: number): number {
	return failures < free ? 0 : Math.min(longestWait, 30 * 2 ** Math.min(failures - free, 10));
}

/**
 * Milliseconds an attempt is held back because an account or an address sees many failures. It only ever delays: a hard
 * limit here would let a stranger lock a colleague, or a whole office behind one address, out. Known devices skip it.
 */
export function delayFor(seen: { account: number; address: number; knownDevice: boolean }): number {
	if (seen.knownDevice) return 0;
	const forAccount = Math.max(0, seen.account - 10) * 200;
	const forAddress = Math.max(0, seen.address - 30) * 50;
	return Math.min(4_000, Math.max(forAccount, forAddress));
}

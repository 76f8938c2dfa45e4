// Who may do what with a person, as a table.
import { describe, expect, it } from 'vitest';
import type { Role } from '#server/members/access/roles.ts';
import * as policy from './policy.ts';
import type { Judged } from './policy.ts';

const viewer = (id: number, ...roles: Role[]) => ({ id, roles: ['employee', ...roles] as Role[] });
const anna = viewer(1);
const admin = viewer(2, 'administrator');
const communicator = viewer(3, 'communicator', 'moderator');
const active: Judged = { id: 1, status: 'active' };
const left: Judged = { id: 1, status: 'left' };
const gone: Judged = { id: 1, status: 'left', anonymisedAt: new Date() };
const boss: Judged = { id: 2, status: 'active' };

type Row = [keyof typeof policy, string, ReturnType<typeof viewer>, Judged, boolean];
const rows: Row[] = [
	['canEditProfile', 'oneself', anna, active, true],
	['canEditProfile', 'another employee', communicator, active, false],
	['canEditProfile', 'an administrator', admin, active, true],
	['canEditProfile', 'a leaver', anna, left, false],
	['canEditProfile', 'an administrator, of someone anonymised', admin, gone, false],
	['canFollowPerson', 'oneself', anna, active, false],
	['canFollowPerson', 'a colleague', communicator, active, true],
	['canFollowPerson', 'a colleague, of a leaver', communicator, left, false],
	['canChangeRoles', 'oneself as administrator', admin, boss, false],
	['canChangeRoles', 'an administrator', admin, active, true],
	['canChangeRoles', 'a communicator', communicator, active, false],
	['canDeactivate', 'oneself as administrator', admin, boss, false],
	['canDeactivate', 'an administrator', admin, active, true],
	['canDeactivate', 'an administrator, of a leaver', admin, left, false],
	['canReactivate', 'an administrator, of a leaver', admin, left, true],
	['canReactivate', 'an administrator, of someone anonymised', admin, gone, false],
	['canAnonymise', 'an administrator, of somebody who works here', admin, active, false],
	['canAnonymise', 'an administrator, of a leaver', admin, left, true],
	['canAnonymise', 'a communicator, of a leaver', communicator, left, false]
];

describe('people', () => {
	it.each(rows)('%s: %s', (rule, _who, asking, person, expected) => {
		expect((policy[rule] as (v: typeof asking, p: Judged) => boolean)(asking, person)).toBe(expected);
	});
});

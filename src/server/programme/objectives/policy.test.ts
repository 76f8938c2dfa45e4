// Who runs the programme and who reads an objective, as a table.
import { describe, expect, it } from 'vitest';
import type { Role } from '#server/members/access/roles.ts';
import { canEnterReadings, canReadObjective, canRunProgramme } from './policy.ts';

const viewer = (id: number, ...roles: Role[]) => ({ id, roles: ['employee', ...roles] as Role[] });

describe('running the programme', () => {
	it.each([
		[['communicator'], true],
		[['administrator'], true],
		[['moderator'], false],
		[[], false]
	] as [Role[], boolean][])('%s: %s', (roles, may) => expect(canRunProgramme(viewer(1, ...roles))).toBe(may));
});

describe('reading an objective', () => {
	const line = [
		{ ownerId: 2, sponsorId: 3 },
		{ ownerId: null, sponsorId: 4 }
	];
	it.each([
		['its owner', viewer(2), true],
		['its sponsor', viewer(3), true],
		['the sponsor of the one above', viewer(4), true],
		['a communicator', viewer(9, 'communicator'), true],
		['a moderator', viewer(9, 'moderator'), false],
		['anybody else', viewer(9), false]
	] as const)('%s: %s', (_, who, may) => expect(canReadObjective(who, line)).toBe(may));
});

describe('entering readings', () => {
	it.each([
		['its owner', viewer(2), true],
		['its sponsor', viewer(3), false],
		['an administrator', viewer(9, 'administrator'), true],
		['anybody else', viewer(9), false]
	] as const)('%s: %s', (_, who, may) => expect(canEnterReadings(who, { ownerId: 2, sponsorId: 3 })).toBe(may));
});

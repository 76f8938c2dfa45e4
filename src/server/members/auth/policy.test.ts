// Who may sign in and let others in, and how failures slow the next attempt down.
import { describe, expect, it } from 'vitest';
import { canLetIn, delayFor, maySignIn, waitAfter } from './policy.ts';
import type { Role } from '#server/members/access/roles.ts';

describe('who', () => {
	it.each([
		['active', true],
		['invited', true],
		['left', false]
	] as const)('%s may sign in: %s', (status, answer) => expect(maySignIn({ status })).toBe(answer));

	it.each([
		['employee', false],
		['communicator', false],
		['moderator', false],
		['administrator', true]
	] as [Role, boolean][])('%s lets others in: %s', (role, answer) => expect(canLetIn({ roles: [role] })).toBe(answer));
});

describe('slowing down', () => {
	it.each([
		[0, 0],
		[4, 0],
		[5, 30],
		[6, 60],
		[9, 480],
		[10, 900],
		[500, 900]
	])('after %i failures in one place: %i seconds', (failures, seconds) => expect(waitAfter(failures)).toBe(seconds));

	it('only ever delays by account or address, at most four seconds', () => {
		expect(delayFor({ account: 10, address: 30, knownDevice: false })).toBe(0);
		expect(delayFor({ account: 12, address: 1, knownDevice: false })).toBe(400);
		expect(delayFor({ account: 1, address: 50, knownDevice: false })).toBe(1000);
		expect(delayFor({ account: 9999, address: 9999, knownDevice: false })).toBe(4000);
	});

	it('does not hold a known device back', () =>
		expect(delayFor({ account: 9999, address: 9999, knownDevice: true })).toBe(0));
});

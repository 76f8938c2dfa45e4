// The rules of spaces as a table: standing by visibility.
import { describe, expect, it } from 'vitest';
import type { Role } from '#server/members/access/roles.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import { canSeeSpace, spaceCan, type SpaceCan, standingOf } from './policy.ts';

const person = (over: Partial<Viewer> = {}): Viewer => ({
	id: 1,
	handle: 'ines',
	name: 'Ines',
	photo: null,
	roles: ['employee'],
	language: 'en',
	timeZone: 'UTC',
	spaceIds: [],
	hostIds: [],
	...over
});
const people = {
	outsider: person(),
	member: person({ spaceIds: [7] }),
	host: person({ spaceIds: [7], hostIds: [7] }),
	administrator: person({ roles: ['employee', 'administrator'] as Role[] })
};
const space = (visibility: 'open' | 'request' | 'private', archived = false) => ({
	id: 7,
	visibility,
	archivedAt: archived ? new Date() : null
});
const yes = (can: SpaceCan) =>
	Object.entries(can)
		.filter(([, may]) => may)
		.map(([verb]) => verb);

describe('what one may do with a space', () => {
	it.each([
		['outsider', 'open', false, ['read', 'join']],
		['outsider', 'request', false, ['ask']],
		['outsider', 'open', true, ['read']],
		['outsider', 'request', true, []],
		['member', 'open', false, ['read', 'write', 'leave']],
		['member', 'private', false, ['read', 'write', 'leave']],
		['member', 'private', true, ['read', 'leave']],
		['host', 'private', false, ['read', 'write', 'leave', 'edit', 'host', 'archive']],
		['host', 'open', true, ['read', 'leave', 'host', 'archive']],
		['administrator', 'open', false, ['read', 'join', 'edit', 'host', 'archive']],
		['administrator', 'request', false, ['ask', 'edit', 'host', 'archive']]
	] as const)('%s of an %s space (archived: %s)', (who, visibility, archived, may) => {
		expect(yes(spaceCan(people[who], space(visibility, archived)))).toEqual(may);
	});

	it.each([
		['outsider', 'open', true],
		['outsider', 'request', true],
		['outsider', 'private', false],
		['administrator', 'private', false],
		['member', 'private', true]
	] as const)('%s knows of a %s space: %s', (who, visibility, seen) => {
		expect(canSeeSpace(people[who], space(visibility))).toBe(seen);
		if (!seen) expect(yes(spaceCan(people[who], space(visibility)))).toEqual([]);
	});

	it('says what one is', () => {
		expect([people.outsider, people.member, people.host].map((one) => standingOf(one, { id: 7 }))).toEqual([
			'outsider',
			'member',
			'host'
		]);
	});
});

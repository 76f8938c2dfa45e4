// Who may do what with albums and photos, as a table.
import { describe, expect, it } from 'vitest';
import type { Role } from '#server/members/access/roles.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import * as policy from './policy.ts';

const now = new Date('2026-03-18T10:00:00Z');
const [before, after] = [new Date('2026-03-17T10:00:00Z'), new Date('2026-03-19T10:00:00Z')];
const viewer = (id: number, roles: Role[] = ['employee'], hostIds: number[] = []): Viewer => ({
	...{ id, handle: 'x', name: 'X', photo: null, language: 'en', timeZone: 'UTC' },
	...{ roles, spaceIds: hostIds, hostIds }
});
const [author, colleague, moderator, communicator] = [
	viewer(1),
	viewer(2),
	viewer(3, ['employee', 'moderator']),
	viewer(4, ['employee', 'communicator'])
];
const host = viewer(5, ['employee'], [9]);
const post = (state: string, over = {}) => ({
	state,
	restricted: false,
	...{ spaceId: null, audienceId: null },
	authorId: 1,
	deletedAt: null,
	...over
});
const terms = (adding: 'authors' | 'everyone', closesAt: Date | null = null, votingUntil: Date | null = null) => ({
	adding,
	closesAt,
	votingUntil
});

describe('adding photos', () => {
	it.each([
		['the author to a draft', author, 'draft', terms('authors'), true],
		['the author to what is out', author, 'published', terms('authors'), true],
		['nobody to the archive', author, 'archived', terms('everyone'), false],
		['a colleague where it is open', colleague, 'published', terms('everyone'), true],
		['a colleague not to the author’s own', colleague, 'published', terms('authors'), false],
		['a colleague not to an open draft', colleague, 'draft', terms('everyone'), false],
		['everyone to an open call', colleague, 'published', terms('everyone', after), true],
		['nobody to a closed call', author, 'published', terms('everyone', before), false]
	])('%s', (_, who, state, given, expected) => {
		expect(policy.canAddPhotos(who, post(state), given, now)).toBe(expected);
	});
});

describe('the rest', () => {
	it('tends a photo: who brought it, who made the album, who keeps order', () => {
		const photo = { uploaderId: 2, hiddenAt: now };
		expect([author, colleague, moderator].map((who) => policy.canTendPhoto(who, post('published'), photo))).toEqual([
			true,
			true,
			true
		]);
		expect([communicator, host].map((who) => policy.canSeePhoto(who, post('published'), photo))).toEqual([
			false,
			false
		]);
		expect(policy.canSeePhoto(communicator, post('published'), { ...photo, hiddenAt: null })).toBe(true);
		expect(policy.canTendPhoto(host, post('published', { spaceId: 9 }), photo)).toBe(true);
	});

	it('chooses the week: communicators, from what everyone sees', () => {
		expect(policy.canChooseOfTheWeek(communicator, post('published'))).toBe(true);
		expect(policy.canChooseOfTheWeek(communicator, post('published', { restricted: true, spaceId: 9 }))).toBe(false);
		expect(policy.canChooseOfTheWeek(author, post('published'))).toBe(false);
	});

	it('calls: communicators and moderators for all, hosts in their space', () => {
		expect([communicator, moderator, host, colleague].map((who) => policy.canCallForPhotos(who, null))).toEqual([
			true,
			true,
			false,
			false
		]);
		expect(policy.canCallForPhotos(host, 9)).toBe(true);
		expect(policy.canCallForPhotos(host, 8)).toBe(false);
	});

	it('votes after photos are in and before the vote ends', () => {
		expect(policy.canVoteNow(terms('everyone', before, after), now)).toBe(true);
		expect(policy.canVoteNow(terms('everyone', after, after), now)).toBe(false);
		expect(policy.canVoteNow(terms('everyone', before, before), now)).toBe(false);
		expect(policy.canVoteNow(terms('everyone'), now)).toBe(false);
		expect(policy.canNamePeople(colleague, post('archived'))).toBe(false);
		expect(policy.canSetRules(viewer(6, ['administrator']))).toBe(true);
	});
});

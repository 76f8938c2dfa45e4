// Who may do what with questions and answers, as a table.
import { describe, expect, it } from 'vitest';
import type { Role } from '#server/members/access/roles.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import {
	ACCEPT_ON_BEHALF_AFTER,
	canAccept,
	canAnswer,
	canDeleteAnswer,
	canEditAnswer,
	canKeepFresh,
	canMerge,
	canSayHelped
} from './policy.ts';

const viewer = (id: number, over: Partial<Viewer> = {}): Viewer => ({
	...{ id, handle: `p${id}`, name: `P ${id}`, photo: null, language: 'en', timeZone: 'UTC' },
	...{ roles: ['employee'] as Role[], spaceIds: [], hostIds: [] },
	...over
});
const asker = viewer(1);
const author = viewer(2);
const other = viewer(3);
const host = viewer(4, { hostIds: [9], spaceIds: [9] });
const moderator = viewer(5, { roles: ['employee', 'moderator'] });

const now = new Date('2026-03-18T10:00:00Z');
const place = { restricted: false, spaceId: 9, audienceId: null };
const question = { state: 'published', ...place, authorId: 1, deletedAt: null };
const answer = { authorId: 2, createdAt: new Date(now.getTime() - 3_600_000), deletedAt: null };
const old = { ...answer, createdAt: new Date(now.getTime() - ACCEPT_ON_BEHALF_AFTER) };
const around = { now, isExpert: false, ownerId: null };
const asExpert = { ...around, isExpert: true };

describe('accepting', () => {
	const cases: [string, Viewer, typeof answer, typeof around, boolean][] = [
		['the asker, at once', asker, answer, around, true],
		['the asker, their own answer', asker, { ...answer, authorId: 1 }, around, true],
		['somebody else', other, old, around, false],
		['an expert, at once', other, answer, asExpert, false],
		['an expert, after a while', other, old, asExpert, true],
		['an expert, their own answer', author, old, asExpert, false],
		['a host, after a while', host, old, around, true],
		['a moderator, after a while', moderator, old, around, true],
		['a moderator, at once', moderator, answer, around, false]
	];
	it.each(cases)('%s', (_, who, what, where, may) => expect(canAccept(who, question, what, where)).toBe(may));

	it('needs no waiting where the asker is gone, and a question that is open', () => {
		const orphan = { ...question, authorId: null };
		expect(canAccept(moderator, orphan, answer, around)).toBe(true);
		expect(canAccept(other, orphan, answer, around)).toBe(false);
		expect(canAccept(asker, { ...question, state: 'archived' }, answer, around)).toBe(false);
		expect(canAccept(asker, question, { ...answer, deletedAt: now as never }, around)).toBe(false);
	});
});

it('lets everyone answer what is open, and authors and hosts change answers', () => {
	const closed = { ...question, state: 'archived' };
	expect([canAnswer(other, question), canAnswer(other, closed)]).toEqual([true, false]);
	expect([author, host, moderator, asker, other].map((who) => canEditAnswer(who, question, answer))).toEqual([
		true,
		true,
		true,
		false,
		false
	]);
	expect([author, host, other].map((who) => canDeleteAnswer(who, closed, answer))).toEqual([true, true, false]);
	expect([asker, author].map((who) => canSayHelped(who, question, answer))).toEqual([true, false]);
});

it('lets those who keep order or know the topic merge and keep it fresh', () => {
	expect([asker, other, host, moderator].map((who) => canMerge(who, question, around))).toEqual([
		false,
		false,
		true,
		true
	]);
	expect(canMerge(other, question, asExpert)).toBe(true);
	expect([asker, other, host].map((who) => canKeepFresh(who, question, around))).toEqual([true, false, true]);
	expect(canKeepFresh(other, question, { ...around, ownerId: 3 })).toBe(true);
	expect(canKeepFresh(asker, { ...question, state: 'draft' }, around)).toBe(false);
});

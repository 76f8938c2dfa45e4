// Who may do what with an item of the bank, as a table.
import { describe, expect, it } from 'vitest';
import type { BankStage } from '#lib/terms/bank.ts';
import { canSeeItem, itemCan, type ItemSeen } from './policy.ts';

const item: ItemSeen = {
	...{ stage: 'idea', authorId: 1, ghostId: 2, ownerId: 3, reviewerId: 4 },
	...{ postId: null, challengeId: null, plannedFor: null, deletedAt: null }
};
const people = {
	author: { id: 1, roles: ['employee'] },
	ghost: { id: 2, roles: ['employee'] },
	owner: { id: 3, roles: ['employee'] },
	reviewer: { id: 4, roles: ['employee'] },
	communicator: { id: 5, roles: ['employee', 'communicator'] },
	administrator: { id: 6, roles: ['employee', 'administrator'] },
	moderator: { id: 7, roles: ['employee', 'moderator'] },
	stranger: { id: 8, roles: ['employee'] }
} as const;
type Who = keyof typeof people;
const everyone = Object.keys(people) as Who[];
const who = (may: (name: Who) => boolean) => everyone.filter(may);

describe('an item', () => {
	it('is seen by those who work on it and those who run the programme', () => {
		const all = ['author', 'ghost', 'owner', 'reviewer', 'communicator', 'administrator'];
		expect(who((name) => canSeeItem(people[name], item))).toEqual(all);
		expect(who((name) => itemCan(people[name], item).edit)).toEqual(all);
		expect(who((name) => canSeeItem(people[name], { ...item, deletedAt: new Date() }))).toEqual([]);
	});

	it('is assigned by its owner and those who run the programme', () =>
		expect(who((name) => itemCan(people[name], item).assign)).toEqual(['owner', 'communicator', 'administrator']));

	it('stays where it is while it has a place in the calendar', () => {
		const planned = { ...item, plannedFor: new Date() };
		expect(who((name) => itemCan(people[name], planned).shelve || itemCan(people[name], planned).delete)).toEqual([]);
	});

	it('is not touched any more once it is out', () => {
		const out = { ...item, stage: 'published' as const, postId: 9 };
		const may = everyone.flatMap((name) => {
			const {
				edit,
				assign,
				moves,
				draft,
				join,
				shelve,
				bringBack,
				delete: gone,
				withdraw
			} = itemCan(people[name], out);
			return [edit, assign, draft, join, shelve, bringBack, gone, withdraw, ...moves];
		});
		expect(may.filter(Boolean)).toEqual([]);
	});

	it('loses its author by the author alone', () =>
		expect(who((name) => itemCan(people[name], item).withdraw)).toEqual(['author']));

	it('is joined by those who run the programme and do not work on it', () => {
		const drafted = { ...item, stage: 'drafting' as const, postId: 9 };
		expect(who((name) => itemCan(people[name], drafted).join)).toEqual(['communicator', 'administrator']);
		expect(who((name) => itemCan(people[name], drafted).write)).toEqual(['author', 'ghost', 'owner', 'reviewer']);
	});
});

describe('moving', () => {
	const moves = (name: Who, stage: BankStage) => itemCan(people[name], { ...item, stage }).moves;

	it.each<[BankStage, Who, string[]]>([
		['idea', 'author', ['drafting']],
		['drafting', 'ghost', ['review', 'idea']],
		['review', 'ghost', ['drafting']],
		['review', 'owner', ['drafting']],
		['review', 'reviewer', ['ready', 'drafting']],
		['review', 'communicator', ['ready', 'drafting']],
		['ready', 'author', []],
		['ready', 'owner', ['review', 'drafting']],
		['scheduled', 'ghost', []],
		['scheduled', 'reviewer', ['review', 'drafting']],
		['published', 'communicator', []],
		['shelved', 'communicator', []],
		['idea', 'stranger', []]
	])('from %s, %s reaches %j', (stage, name, expected) => expect(moves(name, stage)).toEqual(expected));
});

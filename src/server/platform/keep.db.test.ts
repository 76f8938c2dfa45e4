// What is kept in memory holds while nothing changed, and not a moment longer, also when another node changed it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useDatabase } from '../../../tests/support/database.ts';
import { makeKeep } from './keep.ts';
import {
	canKeep,
	changeCount,
	changed,
	contentVersion,
	followChanges,
	frameVersion,
	haveRested,
	ownVersion,
	postVersion,
	tellChange
} from './live/changes.ts';
import { type Hub, openHub } from './live/live.ts';

const house = useDatabase();
let hub: Hub;
let stop: () => void;
beforeEach(async () => {
	hub = openHub(house.url(), 50);
	await hub.ready();
	stop = followChanges(hub);
});
afterEach(async () => {
	stop();
	await hub.close();
});

describe('versions', () => {
	it('move on every node once the change is committed, each for what it is about', async () => {
		const before = [contentVersion(), postVersion(7), postVersion(8), ownVersion(1), ownVersion(2)];
		await tellChange(house.db(), { people: [1], posts: [7] });
		await vi.waitFor(() => expect(postVersion(7)).not.toBe(before[1]));
		expect(contentVersion()).not.toBe(before[0]);
		expect(postVersion(8)).toBe(before[2]);
		expect(ownVersion(1)).not.toBe(before[3]);
		expect(ownVersion(2)).toBe(before[4]);
	});

	it('say whether some posts have rested since a moment', () => {
		const since = { count: changeCount(), frame: frameVersion() };
		changed({ posts: [9] });
		expect(haveRested([7, 8], since)).toBe(true);
		expect(haveRested([8, 9], since)).toBe(false);
		expect(haveRested([8, 9], { count: changeCount(), frame: frameVersion() })).toBe(true);
		changed({ frame: true });
		expect(haveRested([7], since)).toBe(false);
	});

	it('move all at once when something they all lean on changed', async () => {
		const before = [postVersion(8), ownVersion(2)];
		changed({ all: true });
		expect([postVersion(8), ownVersion(2)].filter((version, at) => version === before[at])).toEqual([]);
	});
});

describe('a kept value', () => {
	const counted = () => {
		let count = 0;
		return () => Promise.resolve(++count);
	};

	it('is read once for all who ask, and again when its version moved', async () => {
		const keep = makeKeep<number>({ age: 10_000 });
		const read = counted();
		expect(await Promise.all([keep.get('a', '1', read), keep.get('a', '1', read)])).toEqual([1, 1]);
		expect(await keep.get('a', '2', read)).toBe(2);
		expect(await keep.get('b', '2', read)).toBe(3);
	});

	it('waits between readings only when changes never stop, and never for who made the change', async () => {
		const keep = makeKeep<number>({ age: 10_000, pause: 5_000 });
		const read = counted();
		for (let version = 0; version < 12; version += 1) await keep.get('a', String(version), read);
		const seen = await keep.get('a', 'next', read);
		expect(seen).toBeLessThan(12);
		expect(await keep.get('a', 'own', read, performance.now())).toBe(seen + 1);
	});

	it('is not kept when its reading failed, nor while nobody hears of changes', async () => {
		const keep = makeKeep<number>({ age: 10_000 });
		await expect(keep.get('a', '1', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
		const read = counted();
		expect(await keep.get('a', '1', read)).toBe(1);
		stop();
		expect(canKeep()).toBe(false);
		expect(await keep.get('a', '1', read)).toBe(2);
	});
});

// Live events between two nodes, across a transaction and a lost connection.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sql } from 'drizzle-orm';
import { useDatabase } from '../../../../tests/support/database.ts';
import type { Db } from '../db/client.ts';
import { type Hub, type LiveEvent, openHub, personChannel, publish } from './live.ts';

const house = useDatabase();
const hubs: Hub[] = [];
afterEach(async () => {
	for (const hub of hubs.splice(0)) await hub.close();
});

async function node(): Promise<Hub> {
	const hub = openHub(house.url(), 50);
	hubs.push(hub);
	await hub.ready();
	return hub;
}

describe('the hub', () => {
	it('carries an event to every node, to those who subscribed and no one else', async () => {
		const [one, two] = [await node(), await node()];
		const heard: string[] = [];
		one.subscribe([personChannel(1)], (event) => heard.push(`one ${event.event}`));
		const stop = two.subscribe([personChannel(1), 'post:7'], (event) => heard.push(`two ${event.event}`));
		two.subscribe([personChannel(2)], () => heard.push('somebody else'));
		await publish(house.db(), personChannel(1), { event: 'notification' });
		await vi.waitFor(() => expect(heard.sort()).toEqual(['one notification', 'two notification']));
		stop();
		await publish(house.db(), personChannel(1), { event: 'again' });
		await vi.waitFor(() => expect(heard).toContain('one again'));
		expect(heard).not.toContain('two again');
	});

	it('says nothing of what was rolled back', async () => {
		const hub = await node();
		const heard: LiveEvent[] = [];
		hub.subscribe(['post:1'], (event) => heard.push(event));
		await house
			.db()
			.transaction(async (tx) => {
				await publish(tx as Db, 'post:1', { event: 'undone' });
				throw new Error('undo');
			})
			.catch(() => undefined);
		await publish(house.db(), 'post:1', { event: 'post:1', comment: 5 });
		await vi.waitFor(() => expect(heard).toEqual([{ event: 'post:1', comment: 5 }]));
	});

	it('reaches thousands in portions that PostgreSQL takes', async () => {
		const hub = await node();
		let heard = 0;
		const people = Array.from({ length: 3_000 }, (_, at) => personChannel(1_000_000 + at));
		for (const person of people) hub.subscribe([person], () => (heard += 1));
		await publish(house.db(), people, { event: 'notification' });
		await vi.waitFor(() => expect(heard).toBe(3_000));
	});

	it('refuses content where ids belong', async () => {
		await expect(publish(house.db(), 'post:1', { event: 'x', body: 'long '.repeat(2_000) })).rejects.toThrow(
			'ids only'
		);
	});

	it('listens again after the connection was cut, and tells listeners to look again', async () => {
		const hub = await node();
		const heard: string[] = [];
		hub.subscribe(['post:2'], (event) => heard.push(event.event));
		await house
			.db()
			.execute(
				sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'hearth-live' and datname = current_database()`
			);
		await vi.waitFor(() => expect(heard).toContain('resumed'), 5_000);
		await publish(house.db(), 'post:2', { event: 'post:2' });
		await vi.waitFor(() => expect(heard).toContain('post:2'));
	});
});

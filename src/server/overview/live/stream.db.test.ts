// One browser's stream: what it hears, what it must not, and how it ends.
import { afterEach, describe, expect, it } from 'vitest';
import { ctxOf, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildPost } from '../../../../tests/factories/posts.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { notify } from '#server/members/notifications/notify.ts';
import { type Hub, openHub, postChannel, publish } from '#server/platform/live/live.ts';
import { countStreams, mostStreams, openStream } from './stream.ts';

const house = useDatabase();
const hubs: Hub[] = [];
afterEach(async () => {
	for (const hub of hubs.splice(0)) await hub.close();
});

async function node() {
	const hub = openHub(house.url(), 50);
	hubs.push(hub);
	await hub.ready();
	return hub;
}

/** Reads until the text holds all of `wanted`, or the stream ends. */
async function readUntil(reader: ReadableStreamDefaultReader<Uint8Array>, ...wanted: string[]): Promise<string> {
	let text = '';
	for (;;) {
		const { value, done } = await Promise.race([reader.read(), patience(text)]);
		if (done) return `${text}[end]`;
		text += new TextDecoder().decode(value);
		if (wanted.every((part) => text.includes(part))) return text;
	}
}

const patience = (text: string) =>
	new Promise<never>((_, fail) => setTimeout(() => fail(new Error(`Waited too long after: ${text}`)), 5_000).unref());

describe('a stream', () => {
	it('begins with what is unread and tells of new notices', async () => {
		const hub = await node();
		const ines = await buildPerson(house.db());
		const reader = (await openStream(ctxOf(house.db(), ines), { hub })).getReader();
		expect(await readUntil(reader, '"count":0')).toContain('retry: 3000');
		await notify({ db: house.db(), now: testNow }, [ines.id], {
			verb: 'person.mentioned',
			thread: 'post:1',
			href: '/',
			title: 'T',
			actorId: null
		});
		expect(await readUntil(reader, 'event: notification', '"count":1')).toContain('person.mentioned');
		await reader.cancel();
		expect(countStreams()).toBe(0);
	});

	it('hears of posts one may see, and of no others', async () => {
		const hub = await node();
		const [author, stranger] = [await buildPerson(house.db()), await buildPerson(house.db())];
		const space = await buildSpace(house.db(), { visibility: 'private', members: [author] });
		const [open, hidden] = [await buildPost(house.db(), { author }), await buildPost(house.db(), { author, space })];
		const reader = (
			await openStream(ctxOf(house.db(), stranger), { hub, postIds: [open.id, hidden.id, 999_999] })
		).getReader();
		await publish(house.db(), postChannel(hidden.id), { event: 'comment.written', post: hidden.id });
		await publish(house.db(), postChannel(open.id), { event: 'comment.written', post: open.id });
		const heard = await readUntil(reader, `"post":${open.id}`);
		expect(heard).not.toContain(`"post":${hidden.id}`);
		await reader.cancel();
	});

	it('beats while the session stands and ends with it', async () => {
		const hub = await node();
		const ines = await buildPerson(house.db());
		let stands = true;
		const reader = (
			await openStream(ctxOf(house.db(), ines), {
				hub,
				heartbeat: 20,
				viewerNow: async () => (stands ? ines : null),
				again: true
			})
		).getReader();
		expect(await readUntil(reader, ': beat')).toContain('event: resumed');
		stands = false;
		expect(await readUntil(reader, 'never')).toContain('[end]');
		expect(countStreams()).toBe(0);
	});

	it('ends when the node shuts down, and is limited per person', async () => {
		const hub = await node();
		const ctx = ctxOf(house.db(), await buildPerson(house.db()));
		const streams = [];
		for (let at = 0; at < mostStreams; at += 1) streams.push(await openStream(ctx, { hub }));
		await expect(openStream(ctx, { hub })).rejects.toMatchObject({ code: 'too_many' });
		await hub.close();
		hubs.length = 0;
		for (const stream of streams) expect(await readUntil(stream.getReader(), 'never')).toContain('[end]');
		expect(countStreams()).toBe(0);
	});
});

// Feeds from a real server on this machine: read, read again, moved, broken, closed, and what becomes of their entries.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eq } from 'drizzle-orm';
import { afterEach, describe, expect, it } from 'vitest';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { mostFeeds } from '#lib/terms/harvest.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import type { Db } from '#server/platform/db/client.ts';
import { type OutsideRule, readOutsideRule } from '#server/platform/outside-addresses.ts';
import { addFeed, removeFeed } from './actions/feeds.ts';
import { takeProposal } from './actions/take.ts';
import { readFeed } from './feeds/read-feed.ts';
import { gatherFeedEntries } from './gather/gather.ts';
import { AddFeed } from './input.ts';
import { listFeeds } from './queries/feeds.ts';
import { listProposals } from './queries/proposals.ts';
import { feedEntries, feeds } from './schema.ts';

const { db } = useDatabase();
const ruleOf = (text: string) => readOutsideRule(text) as OutsideRule;
const open = ruleOf('public');

const servers: Server[] = [];
afterEach(() => {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		server.close();
	}
});

async function serve(listener: RequestListener): Promise<{ base: string; rule: OutsideRule }> {
	const server = createServer(listener);
	servers.push(server);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return { base, rule: ruleOf(new URL(base).host) };
}

const entry = (guid: string, title = `Entry ${guid}`) =>
	`<item><guid>${guid}</guid><title>${title}</title><link>/${guid}</link><pubDate>Tue, 17 Mar 2026 08:00:00 GMT</pubDate></item>`;
const rss = (...items: string[]) =>
	`<?xml version="1.0"?><rss version="2.0"><channel><title>Trade &amp; news</title>${items.join('')}</channel></rss>`;

async function mira(tx: Db) {
	return ctxOf(tx, await buildPerson(tx, { roles: ['communicator'] }));
}

describe('reading', () => {
	it('keeps what is new, once, and proposes it; what changed there changes here', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			let text = rss(entry('1'), entry('2'));
			const { base, rule } = await serve((_, answer) => answer.setHeader('content-type', 'text/xml').end(text));
			const { id } = await addFeed(ctx, { url: `${base}/feed.xml` }, rule);
			expect(await readFeed(ctx, id, rule)).toBe(2);
			text = rss(entry('1', 'Entry one, corrected'), entry('2'), entry('3'));
			expect([await readFeed(ctx, id, rule), await readFeed(ctx, id, rule)]).toEqual([1, 0]);
			expect(await listFeeds(ctx)).toMatchObject([{ title: 'Trade & news', problem: '', entries: 3, readAt: testNow }]);
			await gatherFeedEntries(ctx);
			const { rows } = await listProposals(ctx, { kind: 'feed' });
			expect(rows.map(({ title, entry: found }) => [title, found!.url, found!.feed]).sort()).toEqual([
				['Entry 2', `${base}/2`, 'Trade & news'],
				['Entry 3', `${base}/3`, 'Trade & news'],
				['Entry one, corrected', `${base}/1`, 'Trade & news']
			]);
		}));

	it('asks only for what is new, when the server marks its answers', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			const statuses: number[] = [];
			const { base, rule } = await serve((request, answer) => {
				answer.statusCode = request.headers['if-none-match'] === '"7"' ? 304 : 200;
				statuses.push(answer.statusCode);
				answer.setHeader('etag', '"7"').end(answer.statusCode === 200 ? rss(entry('1')) : undefined);
			});
			const { id } = await addFeed(ctx, { url: base }, rule);
			expect([await readFeed(ctx, id, rule), await readFeed(ctx, id, rule)]).toEqual([1, 0]);
			expect(statuses).toEqual([200, 304]);
			expect(await listFeeds(ctx)).toMatchObject([{ problem: '', entries: 1 }]);
		}));

	it('follows a feed that moved, and never to this machine', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			let reached = 0;
			const inside = await serve((_, answer) => {
				reached += 1;
				answer.end(rss(entry('secret')));
			});
			const { base, rule } = await serve((request, answer) => {
				if (request.url === '/moved') answer.writeHead(301, { location: '/new' }).end();
				else if (request.url === '/inside') answer.writeHead(302, { location: inside.base }).end();
				else answer.end(rss(entry('1')));
			});
			const moved = await addFeed(ctx, { url: `${base}/moved` }, rule);
			const led = await addFeed(ctx, { url: `${base}/inside` }, rule);
			expect(await readFeed(ctx, moved.id, rule)).toBe(1);
			expect(await readFeed(ctx, led.id, rule)).toBe(0);
			expect(reached).toBe(0);
			expect((await listFeeds(ctx)).map(({ problem }) => problem).sort()).toEqual(['', 'closed_address']);
		}));

	it('says what is wrong, keeps what it had, and is well again afterwards', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			let reply: [number, string] = [200, rss(entry('1'))];
			const { base, rule } = await serve((_, answer) => answer.writeHead(reply[0]).end(reply[1]));
			const { id } = await addFeed(ctx, { url: base }, rule);
			await readFeed(ctx, id, rule);
			const problem = async (next: [number, string]) => {
				reply = next;
				await readFeed(ctx, id, rule);
				const [feed] = await listFeeds(ctx);
				return [feed!.problem, feed!.entries, feed!.title];
			};
			expect(await problem([503, ''])).toEqual(['bad_status: 503', 1, 'Trade & news']);
			expect(await problem([200, '<html>Sign in</html>'])).toEqual(['no_feed', 1, 'Trade & news']);
			expect(await problem([200, rss(entry('1')).slice(0, -20)])).toEqual(['broken_feed', 1, 'Trade & news']);
			expect(await problem([200, rss(' '.repeat(2_000_001))])).toEqual(['too_big: 2000000', 1, 'Trade & news']);
			expect(await problem([200, rss(entry('2'))])).toEqual(['', 2, 'Trade & news']);
		}));

	it('a feed of this machine is not read, whatever the row says', () =>
		rolledBack(db(), async (tx) => {
			let reached = 0;
			const { base } = await serve((_, answer) => {
				reached += 1;
				answer.end(rss(entry('1')));
			});
			const ctx = await mira(tx);
			const [row] = await tx.insert(feeds).values({ url: base }).returning();
			expect(await readFeed(ctx, row!.id, open)).toBe(0);
			expect([reached, (await listFeeds(ctx))[0]!.problem]).toEqual([0, 'closed_address']);
			expect(await readFeed(ctx, 987_654_321, open)).toBe(0);
		}));
});

describe('adding and removing', () => {
	it('closed addresses, known ones and more than fifty are refused', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			await expect(addFeed(ctx, { url: 'https://intranet.example.com/feed' }, ruleOf('none'))).rejects.toThrow(Invalid);
			await expect(addFeed(ctx, { url: 'http://example.com:22/' }, open)).rejects.toThrow(Invalid);
			await expect(addFeed(ctx, { url: 'https://me:word@example.com/' }, open)).rejects.toThrow(Invalid);
			await addFeed(ctx, { url: 'https://example.com/feed#top' }, open);
			await expect(addFeed(ctx, { url: 'https://EXAMPLE.com/feed' }, open)).rejects.toThrow(Conflict);
			const others = Array.from({ length: mostFeeds - 1 }, (_, i) => ({ url: `https://example.com/${i}` }));
			await tx.insert(feeds).values(others);
			await expect(addFeed(ctx, { url: 'https://example.com/more' }, open)).rejects.toThrow(Conflict);
		}));

	it('removing takes its entries and proposals along, and leaves what is in the bank', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await mira(tx);
			const { base, rule } = await serve((_, answer) => answer.end(rss(entry('1'), entry('2'))));
			const { id } = await addFeed(ctx, { url: base }, rule);
			await readFeed(ctx, id, rule);
			await gatherFeedEntries(ctx);
			const [first] = (await listProposals(ctx, { kind: 'feed' })).rows;
			const taken = await takeProposal(ctx, { ref: first!.ref });
			await removeFeed(ctx, { id });
			await expect(removeFeed(ctx, { id })).rejects.toThrow(NotFound);
			expect((await listProposals(ctx, {})).rows).toEqual([]);
			expect(await tx.select().from(feedEntries).where(eq(feedEntries.feedId, id))).toEqual([]);
			expect(taken.title).toMatch(/^What it means for us: Entry/);
		}));

	it('is for those who run the programme', () =>
		rolledBack(db(), async (tx) => {
			const ctx = ctxOf(tx, await buildPerson(tx));
			await expect(addFeed(ctx, { url: 'https://example.com/' }, open)).rejects.toThrow(Forbidden);
			await expect(removeFeed(ctx, { id: 1 })).rejects.toThrow(Forbidden);
			expect(() => listFeeds(ctx)).toThrow(Forbidden);
		}));

	it.each([
		['example.com/feed', 'https://example.com/feed'],
		[' http://example.com ', 'http://example.com'],
		['javascript:alert(1)', null],
		['file:///etc/passwd', null],
		['', null],
		['https://', null],
		[`https://example.com/${'a'.repeat(2_000)}`, null]
	])('%j becomes %j', (url, expected) => {
		const parsed = AddFeed.safeParse({ url });
		expect(parsed.success ? parsed.data.url : null).toBe(expected);
	});
});

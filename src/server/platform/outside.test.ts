// The way outside: what may be called, and what a hostile server cannot make of it. Against real servers on this machine.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchOutside, type OutsideOptions, OutsideProblem } from './outside.ts';
import { isPublicAddress, type OutsideRule, readOutsideRule, standingOf } from './outside-addresses.ts';

const ruleOf = (text: string): OutsideRule => {
	const rule = readOutsideRule(text);
	if ('wrong' in rule) throw new Error(rule.wrong);
	return rule;
};
const open = ruleOf('public');

describe('addresses', () => {
	it.each([
		...['0.0.0.0', '10.1.2.3', '100.64.0.1', '100.127.255.255', '127.0.0.1', '127.8.8.8', '169.254.169.254'],
		...['172.16.0.1', '172.31.255.255', '192.168.1.1', '192.0.0.8', '198.18.0.1', '224.0.0.1', '255.255.255.255'],
		...['::', '::1', '::127.0.0.1', '::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:10.0.0.1', '::ffff:0:127.0.0.1'],
		...['64:ff9b::7f00:1', '64:ff9b::169.254.169.254', '64:ff9b:1::1', '100::1', '2001::1', '2001:db8::1'],
		...['2002:7f00:1::', 'fc00::1', 'fd12:3456::1', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1', '4000::1'],
		...['', 'localhost', '127.1', '2130706433']
	])('%s is not of the internet', (address) => expect(isPublicAddress(address)).toBe(false));

	it.each([
		...['8.8.8.8', '1.1.1.1', '93.184.216.34', '100.63.255.255', '100.128.0.0', '172.15.0.1', '172.32.0.1'],
		...['2606:4700:4700::1111', '2a00:1450:4001::200e', '::ffff:8.8.8.8', '64:ff9b::8.8.8.8']
	])('%s is', (address) => expect(isPublicAddress(address)).toBe(true));
});

describe('the rule', () => {
	const standing = (address: string, text: string) => standingOf(new URL(address), ruleOf(text));

	it.each([
		['https://example.com/feed', 'public', 'public'],
		['http://example.com:8080/feed', 'public', 'public'],
		['http://example.com:22/', 'public', 'closed'],
		['https://example.com/feed', 'none', 'closed'],
		['https://example.com/feed', '', 'closed'],
		['https://intranet.example.com/', 'intranet.example.com', 'named'],
		['https://INTRANET.example.com./', 'Intranet.Example.com', 'named'],
		['http://intranet.example.com:9999/', 'intranet.example.com', 'named'],
		['http://intranet.example.com:9999/', 'intranet.example.com:8000', 'closed'],
		['http://intranet.example.com:8000/', 'intranet.example.com:8000', 'named'],
		['https://intranet.example.com/', 'intranet.example.com:443', 'named'],
		['https://evil-example.com/', '*.example.com', 'closed'],
		['https://a.b.example.com/', '*.example.com', 'named'],
		['https://example.com/', '*.example.com', 'closed'],
		['http://10.0.0.5:8000/', 'public, 10.0.0.5:8000', 'named'],
		['http://0x0a.0.0.5:8000/', '10.0.0.5:8000', 'named'],
		['http://[fd00::5]/', 'fd00::5', 'named'],
		['http://[fd00::5]:81/', '[fd00::5]:81', 'named']
	])('%s under "%s" is %s', (address, text, expected) => expect(standing(address, text)).toBe(expected));

	it.each(['http://example.com', 'a b', 'user@host', 'host/path', '*', 'host:port', '[::1', '*.'])(
		'%s is not a host',
		(word) => expect(readOutsideRule(`public,${word}`)).toEqual({ wrong: word })
	);
});

const servers: Server[] = [];
afterEach(() => {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		server.close();
	}
});

async function serve(listener: RequestListener): Promise<string> {
	const server = createServer(listener);
	servers.push(server);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What went wrong, in the stable word. */
async function fault(address: string, options: OutsideOptions = {}): Promise<string> {
	const error: unknown = await fetchOutside(address, { rule: open, ...options }).catch((caught: unknown) => caught);
	expect(error).toBeInstanceOf(OutsideProblem);
	return (error as OutsideProblem).fault;
}

/** Named with its port, so that nothing else on this machine is. */
const named = (address: string) => ({ rule: ruleOf(new URL(address).host) });

describe('fetching', () => {
	it('brings what is there, with what it was marked with, and tells nothing of us', async () => {
		let asked: Record<string, unknown> = {};
		const base = await serve((request, answer) => {
			asked = request.headers;
			answer.writeHead(200, { 'content-type': 'text/xml; charset=utf-8', etag: '"1"' }).end('<rss/>');
		});
		const found = await fetchOutside(`${base}/feed?a=1#part`, named(base));
		expect(found).toMatchObject({ url: `${base}/feed?a=1`, type: 'text/xml; charset=utf-8', etag: '"1"' });
		expect(String(found.body)).toBe('<rss/>');
		expect(Object.keys(asked).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
	});

	it('asks only for what is new', async () => {
		const base = await serve((request, answer) =>
			request.headers['if-none-match'] === '"1"' ? answer.writeHead(304).end() : answer.end('all of it')
		);
		const known = { etag: '"1"', modified: '' };
		expect(await fetchOutside(base, { ...named(base), known })).toMatchObject({ body: null, etag: '"1"' });
		expect(String((await fetchOutside(base, named(base))).body)).toBe('all of it');
	});

	it.each([
		['gzip', gzipSync],
		['br', brotliCompressSync]
	])('unpacks %s', async (name, pack) => {
		const base = await serve((_, answer) => {
			answer.writeHead(200, { 'content-encoding': name }).end(pack('packed words'));
		});
		expect(String((await fetchOutside(base, named(base))).body)).toBe('packed words');
	});

	it.each(['http://127.0.0.1/', 'http://localhost/', 'http://[::1]/', 'http://169.254.169.254/latest/meta-data/'])(
		'%s is closed',
		async (address) => expect(await fault(address)).toBe('closed_address')
	);

	it.each(['http://2130706433/', 'http://0177.0.0.1/', 'http://0x7f.1/', 'http://[::ffff:127.0.0.1]/', 'http://0/'])(
		'%s is the same machine in other words',
		async (address) => expect(await fault(address)).toBe('closed_address')
	);

	it.each([
		...['', 'feed.xml', 'ftp://example.com/', 'file:///etc/passwd', 'javascript:alert(1)', 'data:text/xml,<rss/>'],
		...['http://user:word@example.com/', 'http://']
	])('"%s" is no address of the web', async (address) => expect(await fault(address)).toBe('bad_address'));

	it('an address longer than any is none', async () =>
		expect(await fault(`https://example.com/${'a'.repeat(3_000)}`)).toBe('bad_address'));

	it('a name leads to what it was resolved to', async () => {
		const base = await serve((request, answer) => answer.end(request.headers.host));
		const byName = base.replace('127.0.0.1', 'localhost');
		expect(String((await fetchOutside(byName, named(byName))).body)).toBe(new URL(byName).host);
	});

	it('a server of this machine is not asked at all, unless it is named', async () => {
		let asked = 0;
		const base = await serve((_, answer) => {
			asked += 1;
			answer.end('secret');
		});
		expect(await fault(base)).toBe('closed_address');
		expect(await fault(base.replace('127.0.0.1', 'localhost'))).toBe('closed_address');
		expect(asked).toBe(0);
	});

	it('follows a redirect, and none to where it may not go', async () => {
		let reached = 0;
		const inside = await serve((_, answer) => {
			reached += 1;
			answer.end('secret');
		});
		const base = await serve((request, answer) => {
			const places: Record<string, string> = {
				'/here': '/there',
				'/inside': inside,
				'/file': 'file:///etc/passwd',
				'/round': '/round'
			};
			const place = places[request.url ?? ''];
			if (place) answer.writeHead(302, { location: place }).end();
			else answer.end(request.url);
		});
		expect(String((await fetchOutside(`${base}/here`, named(base))).body)).toBe('/there');
		expect(await fault(`${base}/inside`, named(base))).toBe('closed_address');
		expect(await fault(`${base}/inside`, { rule: { everyPublic: true, named: named(base).rule.named } })).toBe(
			'closed_address'
		);
		expect(await fault(`${base}/file`, named(base))).toBe('bad_address');
		expect(await fault(`${base}/round`, named(base))).toBe('too_many_redirects');
		expect(reached).toBe(0);
	});

	it('stops at the size, also of what only unpacks to it', async () => {
		const most = { mostBytes: 10_000 };
		const base = await serve((request, answer) => {
			if (request.url === '/packed')
				answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000)));
			else answer.end(Buffer.alloc(request.url === '/just' ? 10_000 : 10_001));
		});
		expect((await fetchOutside(`${base}/just`, { ...named(base), ...most })).body).toHaveLength(10_000);
		expect(await fault(`${base}/over`, { ...named(base), ...most })).toBe('too_big');
		expect(await fault(`${base}/packed`, { ...named(base), ...most })).toBe('too_big');
	});

	it('stops when it takes too long: before the first word, and between words', async () => {
		const soon = { mostMilliseconds: 300 };
		const base = await serve((request, answer) => {
			if (request.url === '/silent') return;
			answer.write('a');
			const timer = setInterval(() => answer.write('a'), 50);
			answer.on('close', () => clearInterval(timer));
		});
		expect(await fault(`${base}/silent`, { ...named(base), ...soon })).toBe('too_slow');
		expect(await fault(`${base}/trickle`, { ...named(base), ...soon })).toBe('too_slow');
	});

	it('says what else can go wrong', async () => {
		const base = await serve((request, answer) => {
			const status = Number(request.url?.slice(1));
			if (status) answer.writeHead(status).end();
			else if (request.url === '/cut') {
				answer.writeHead(200, { 'content-length': '100' }).write('half');
				setTimeout(() => answer.destroy(), 50);
			} else answer.writeHead(200, { 'content-encoding': request.url === '/odd' ? 'zip' : 'gzip' }).end('not packed');
		});
		const say = (path: string) => fault(`${base}${path}`, named(base));
		expect([await say('/404'), await say('/500'), await say('/204')]).toEqual(Array(3).fill('bad_status'));
		expect([await say('/odd'), await say('/wrong')]).toEqual(['bad_encoding', 'bad_encoding']);
		expect(await say('/cut')).toBe('unreachable');
		expect(await fault('http://127.0.0.1:1/', { rule: ruleOf('127.0.0.1') })).toBe('unreachable');
		expect(await fault('http://no-such-host.invalid/')).toBe('unknown_host');
	});
});

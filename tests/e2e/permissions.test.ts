// Every route times every role: who is let in, who is refused, and who is not even told that there is something.
import { describe, expect, it } from 'vitest';
import { useHouse } from '../support/house.ts';
import type { Who } from '../support/people-of-the-house.ts';
import { allRoutes } from '../support/routes.ts';
import { type Answer, type Case, table } from './permissions.table.ts';

const { url, house, cookie } = useHouse();
const roles: (Who | 'visitor')[] = [
	'visitor',
	'employee',
	'communicator',
	'moderator',
	'administrator',
	'member',
	'host'
];
/** What must not be read anywhere by those who do not belong: the words of the private space. */
const secrets = /Zanzibar|Quiet Room|quiet-room/;
/** And the name of the audience, but to those who make audiences. */
const names = /Zanzibar|Quiet Room|quiet-room|Night crew/;
const secretsFrom = (who: Who | 'visitor') => (who === 'communicator' || who === 'administrator' ? secrets : names);
const outsiders = new Set(['visitor', 'employee', 'communicator', 'moderator', 'administrator']);

interface Reply {
	status: number;
	place: string;
	type: string;
	text: string;
}

async function ask(
	method: string,
	one: Case,
	who: Who | 'visitor',
	{ unknown = false, accept = 'text/html' } = {}
): Promise<Reply> {
	const answer = await fetch(url() + one.at(house(), unknown), {
		...sent(method, one),
		method,
		redirect: 'manual',
		headers: { origin: url(), accept, ...typeOf(method, one), ...(who === 'visitor' ? {} : { cookie: cookie(who) }) }
	});
	const streams = answer.headers.get('content-type')?.startsWith('text/event-stream');
	if (streams) await answer.body?.cancel();
	const text = streams ? '' : await answer.text();
	return {
		status: answer.status,
		place: answer.headers.get('location') ?? '',
		type: answer.headers.get('content-type') ?? '',
		text
	};
}

function sent(method: string, one: Case) {
	if (method === 'GET') return {};
	const body = one.body?.(house()) ?? {};
	return { body: one.json ? JSON.stringify(body) : new URLSearchParams(body) };
}

function typeOf(method: string, one: Case): Record<string, string> {
	if (method === 'GET') return {};
	return { 'content-type': one.json ? 'application/json' : 'application/x-www-form-urlencoded' };
}

/** The body without what differs from one request to the next: nonces, the address itself, references. */
function bare(text: string, ...addresses: string[]): string {
	const parts = addresses.flatMap((address) => [
		address,
		encodeURIComponent(address),
		...address.split(/[/?=]/).filter((part) => part.length > 3 || /^\d+$/.test(part))
	]);
	const without = parts.sort((a, b) => b.length - a.length).reduce((rest, part) => rest.replaceAll(part, '…'), text);
	return without.replace(/nonce="[^"]*"|__sveltekit_\w+|\d{13}/g, '');
}

const toLogin = ({ status, place }: Reply) => status === 303 && place.startsWith('/login');

function verdict(reply: Reply): string {
	if (reply.status >= 500) return `broken with ${reply.status}`;
	if (reply.status === 401 || toLogin(reply)) return 'asked to sign in';
	if (reply.status === 403) return 'no';
	if (reply.status === 404) return 'hidden';
	return reply.status < 400 ? 'yes' : 'objected to';
}

const allowed: Record<Answer, string[]> = {
	yes: ['yes'],
	no: ['no'],
	hidden: ['hidden'],
	passes: ['yes', 'objected to', 'hidden']
};

describe('the table', () => {
	it('has an entry for every route, and for nothing else', () => {
		const routes = allRoutes();
		expect(routes.filter((route) => !(route in table))).toEqual([]);
		expect(Object.keys(table).filter((route) => !routes.includes(route))).toEqual([]);
	});
});

// What is only read can be asked for by all at once; what changes something is asked for by one after another.
const reading = Object.entries(table).filter(([route]) => route.startsWith('GET '));
const writing = Object.entries(table).filter(([route]) => !route.startsWith('GET '));

describe.concurrent.each(reading)('%s', (route, cases) => walk(route, cases));
describe.each(writing)('%s', (route, cases) => walk(route, cases));

function walk(route: string, cases: Case[]) {
	const method = route.slice(0, route.indexOf(' '));

	it.each(roles)('%s', async (who) => {
		for (const one of cases) {
			const address = one.at(house(), false);
			const wanted = one.expect[who];
			if (!wanted && who !== 'visitor') continue;
			const reply = await ask(method, one, who);
			if (!wanted) {
				expect(verdict(reply), address).toBe('asked to sign in');
				if (/^\/(api|files|live)\b/.test(address))
					expect([reply.status, reply.type]).toEqual([401, 'application/problem+json']);
				continue;
			}
			expect([address, ...allowed[wanted]]).toContain(verdict(reply));
			const twin = one.at(house(), true);
			const given = Object.values(one.body?.(house()) ?? {});
			if (outsiders.has(who) && !one.revealing)
				expect(secretsFrom(who).exec(bare(reply.text, address, ...given))?.[0], address).toBeUndefined();
			if (wanted !== 'hidden' || twin === address) continue;
			const missing = await ask(method, one, who, { unknown: true });
			expect(bare(reply.text, address, twin), address).toBe(bare(missing.text, address, twin));
			expect([reply.status, reply.type]).toEqual([missing.status, missing.type]);
		}
	});
}

describe('a script without a session', () => {
	const told = [401, 'application/problem+json'];
	const closed = (route: string) => table[route]?.filter((one) => !one.expect.visitor) ?? [];

	it.each(allRoutes('+server.ts').filter((route) => closed(route).length))('%s', async (route) => {
		const { status, type } = await ask(route.split(' ')[0]!, closed(route)[0]!, 'visitor', { accept: '*/*' });
		expect([status, type]).toEqual(told);
	});

	it('is told on pages too, when it asks for JSON', async () => {
		const { status, type } = await ask('GET', closed('GET /articles')[0]!, 'visitor', { accept: 'application/json' });
		expect([status, type]).toEqual(told);
	});
});

describe('whatever stands in an address', () => {
	const odd = [
		'0',
		'-1',
		'abc',
		'99999999999999999999',
		'1e9',
		"'",
		'%00',
		'%F0%9F%A6%84',
		'%E0%A4%A',
		'..%2f..%2fetc%2fpasswd',
		'null',
		'a'.repeat(3000)
	];
	const reads = Object.keys(table)
		.filter((route) => route.startsWith('GET ') && route !== 'GET /live')
		.map((route) => route.slice(4));
	const query = (value: string) =>
		[
			'after',
			'cursor',
			'q',
			'page',
			'post',
			'comment',
			'view',
			'scope',
			'department',
			'location',
			'skill',
			'space',
			'from',
			'to',
			'next',
			'person'
		]
			.map((name) => `${name}=${value}`)
			.join('&');

	it.each(reads)('%s answers in order', async (route) => {
		const addresses = odd.flatMap((value) => [
			`${route.replace(/\[[^\]]+\]/g, 'x')}?${query(value)}`,
			...(route.includes('[') ? [route.replace(/\[[^\]]+\]/g, value)] : [])
		]);
		const replies = await Promise.all(
			addresses.map((address) =>
				fetch(url() + address, { redirect: 'manual', headers: { cookie: cookie('administrator') } })
			)
		);
		const broken = replies
			.map((reply, index) => [reply.status, addresses[index]!.slice(0, 200)] as const)
			.filter(([status]) => status >= 500);
		await Promise.all(replies.map((reply) => reply.body?.cancel()));
		expect(broken).toEqual([]);
	});
});

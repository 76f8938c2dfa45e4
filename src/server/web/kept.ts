// Whole answers that are sent again: to the same person, for the same address, while nothing they can see has changed.
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { canKeep, contentVersion, ownVersion } from '#server/platform/live/changes.ts';
import { compressed } from './compress.ts';
import { countRequest } from './metrics.ts';

/** The pages one comes back to; everything else is made anew each time. */
const keptRoutes = new Set([
	'/',
	'/articles',
	'/articles/[id]',
	'/bookmarks',
	'/ideas',
	'/ideas/[id]',
	'/people',
	'/people/[handle]',
	'/photos',
	'/photos/[id]',
	'/questions',
	'/questions/[id]',
	'/search',
	'/spaces',
	'/spaces/[slug]',
	'/topics',
	'/topics/[slug]'
]);

interface Kept {
	route: string;
	personId: number;
	version: string;
	/** By the clock of `performance.now`. */
	until: number;
	headers: Record<string, string>;
	/** What stands between the nonces of the content security policy, which are new in every answer. */
	parts: Buffer[];
	policy: string[];
	size: number;
}

/** Milliseconds; relative times and counts of views are this old at most. */
const age = 20_000;
const mostBytes = 24 * 1024 * 1024;
const kept = new Map<string, Kept>();
let bytes = 0;

/** What the answer depends on besides the address; the headers are those of the request as Kit got it. */
const keyOf = (url: string, header: (name: string) => string) =>
	`${header('x-hearth-protocol')} ${header('x-hearth-host')} ${url}\n${header('accept-language')}\n${header('cookie')}`;

export const versionFor = (personId: number): string => `${contentVersion()} ${ownVersion(personId)}`;

/** Sends a kept answer; false when there is none that still holds. */
export function sendKept(request: IncomingMessage, response: ServerResponse): boolean {
	if (request.method !== 'GET' || !kept.size || !canKeep()) return false;
	const start = performance.now();
	const found = kept.get(keyOf(request.url ?? '', (name) => String(request.headers[name] ?? '')));
	if (!found || found.until < start || found.version !== versionFor(found.personId)) return false;
	const nonce = randomBytes(16).toString('base64');
	const headers = found.policy.length
		? { ...found.headers, 'content-security-policy': found.policy.join(nonce) }
		: found.headers;
	const body = found.parts.length === 1 ? found.parts[0]! : joined(found.parts, Buffer.from(nonce));
	void send(response, headers, body, String(request.headers['accept-encoding'] ?? ''));
	countRequest(found.route, 'GET', 200, (performance.now() - start) / 1000);
	return true;
}

async function send(response: ServerResponse, headers: Record<string, string>, body: Buffer, accepted: string) {
	const packed = await compressed(body, accepted);
	response.writeHead(200, { ...headers, ...packed.headers, 'content-length': packed.body.byteLength });
	response.end(packed.body);
}

function joined(parts: Buffer[], nonce: Buffer): Buffer {
	return Buffer.concat(parts.flatMap((part, at) => (at === 0 ? [part] : [nonce, part])));
}

export interface Answered {
	request: Request;
	/** As the request named it, with its query. */
	address: string;
	route: string | null;
	personId: number;
	/** `versionFor` before anything was read. */
	version: string;
	response: Response;
	body: Buffer;
}

/** Keeps an answer if it is one that can be sent again. */
export function keep({ request, address, route, personId, version, response, body }: Answered): void {
	if (request.method !== 'GET' || response.status !== 200 || !route || !keptRoutes.has(route) || !canKeep()) return;
	if (response.headers.has('set-cookie') || version !== versionFor(personId)) return;
	const policy = response.headers.get('content-security-policy') ?? '';
	const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
	const entry: Kept = {
		route,
		personId,
		version,
		until: performance.now() + age,
		headers: Object.fromEntries([...response.headers].filter(([name]) => name !== 'etag' && name !== 'content-length')),
		parts: nonce ? split(body, Buffer.from(nonce)) : [body],
		policy: nonce ? policy.split(nonce) : [],
		size: body.byteLength
	};
	put(
		keyOf(address, (name) => request.headers.get(name) ?? ''),
		entry
	);
}

function put(key: string, entry: Kept) {
	bytes += entry.size - (kept.get(key)?.size ?? 0);
	kept.delete(key);
	kept.set(key, entry);
	for (const [oldest, { size }] of kept) {
		if (bytes <= mostBytes) break;
		kept.delete(oldest);
		bytes -= size;
	}
}

function split(body: Buffer, by: Buffer): Buffer[] {
	const parts: Buffer[] = [];
	let start = 0;
	for (let at = body.indexOf(by); at >= 0; at = body.indexOf(by, start)) {
		parts.push(body.subarray(start, at));
		start = at + by.byteLength;
	}
	return [...parts, body.subarray(start)];
}

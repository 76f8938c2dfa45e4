// Whole answers that are sent again: to the same person, for the same address, while nothing they can see has changed.
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
	canKeep,
	changeCount,
	contentVersion,
	frameVersion,
	haveRested,
	ownVersion,
	postsVersion
} from '#server/platform/live/changes.ts';
import { codingOf } from './compress.ts';
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
	leansOn: readonly number[] | undefined;
	version: string;
	/** By the clock of `performance.now`. */
	until: number;
	headers: Record<string, string>;
	/** As it was sent, packed or not. */
	body: Buffer;
}

/** Milliseconds; relative times and counts of views are this old at most. */
const age = 20_000;
const mostBytes = 24 * 1024 * 1024;
const kept = new Map<string, Kept>();
let bytes = 0;

/** What the answer depends on besides the address; the headers are those of the request as Kit got it. */
const keyOf = (url: string, header: (name: string) => string) =>
	`${header('x-hearth-protocol')} ${header('x-hearth-host')} ${url}\n${header('accept-language')}\n${codingOf(header('accept-encoding'))}\n${header('cookie')}`;

/** A page that says on which posts it leans holds while these rest; any other while nothing changes that people share. */
const versionFor = (personId: number, leansOn: readonly number[] | undefined): string =>
	`${leansOn ? postsVersion(leansOn) : contentVersion()} ${ownVersion(personId)}`;

/** How things stood before anything was read. */
export interface Before {
	count: number;
	frame: string;
	content: string;
	own: string;
}

export const before = (personId: number): Before => ({
	count: changeCount(),
	frame: frameVersion(),
	content: contentVersion(),
	own: ownVersion(personId)
});

/** Whether what was read is still so. */
function stands(then: Before, personId: number, leansOn: readonly number[] | undefined): boolean {
	if (then.own !== ownVersion(personId)) return false;
	return leansOn ? haveRested(leansOn, then) : then.content === contentVersion();
}

/** Sends a kept answer; false when there is none that still holds. */
export function sendKept(request: IncomingMessage, response: ServerResponse): boolean {
	if (request.method !== 'GET' || !kept.size || !canKeep()) return false;
	const start = performance.now();
	const key = keyOf(request.url ?? '', (name) => String(request.headers[name] ?? ''));
	const found = kept.get(key);
	if (!found || found.until < start || found.version !== versionFor(found.personId, found.leansOn)) return false;
	// What is asked for stays longest.
	kept.delete(key);
	kept.set(key, found);
	const status = has(request, found.headers.etag) ? 304 : 200;
	if (status === 304) response.writeHead(304, { etag: found.headers.etag, vary: 'accept-encoding' }).end();
	else response.writeHead(200, found.headers).end(found.body);
	countRequest(found.route, 'GET', status, (performance.now() - start) / 1000);
	return true;
}

/** The browser still holds what it got with this fingerprint; proxies that pack mark it as weak. */
const has = (request: IncomingMessage, etag: string | undefined): etag is string =>
	etag !== undefined && request.headers['if-none-match']?.replace(/^W\//, '') === etag;

export interface Answered {
	request: Request;
	/** As the request named it, with its query. */
	address: string;
	route: string | null;
	personId: number;
	/** The posts it shows, when it shows no others. */
	leansOn: readonly number[] | undefined;
	then: Before;
	response: Response;
	/** As it is sent, with the headers of the response that say how it is packed. */
	body: Buffer;
}

/** Keeps an answer if it is one that can be sent again. */
export function keep({ request, address, route, personId, leansOn, then, response, body }: Answered): void {
	if (request.method !== 'GET' || response.status !== 200 || !route || !keptRoutes.has(route) || !canKeep()) return;
	if (response.headers.has('set-cookie') || !stands(then, personId, leansOn)) return;
	// A nonce is for one answer alone.
	if (response.headers.get('content-security-policy')?.includes("'nonce-")) return;
	const key = keyOf(address, (name) => request.headers.get(name) ?? '');
	const headers = Object.fromEntries(response.headers);
	const version = versionFor(personId, leansOn);
	put(key, { route, personId, leansOn, version, until: performance.now() + age, headers, body });
}

function put(key: string, entry: Kept) {
	bytes += entry.body.byteLength - (kept.get(key)?.body.byteLength ?? 0);
	kept.delete(key);
	kept.set(key, entry);
	for (const [oldest, { body }] of kept) {
		if (bytes <= mostBytes) break;
		kept.delete(oldest);
		bytes -= body.byteLength;
	}
}

// Fetches one address outside, for a job and never for a page: guarded against being led to where it must not look.
import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { config } from './config.ts';
import { isPublicAddress, type OutsideRule, standingOf } from './outside-addresses.ts';

/** Stable words, for the caller to say in its reader's language. */
export type OutsideFault =
	| 'bad_address'
	| 'closed_address'
	| 'unknown_host'
	| 'unreachable'
	| 'too_slow'
	| 'too_big'
	| 'too_many_redirects'
	| 'bad_status'
	| 'bad_encoding';

/** Why nothing came back; `detail` is a status or the like. */
export class OutsideProblem extends Error {
	readonly fault: OutsideFault;
	readonly detail: string;

	constructor(fault: OutsideFault, detail = '') {
		super(detail ? `${fault}: ${detail}` : fault);
		this.name = 'OutsideProblem';
		this.fault = fault;
		this.detail = detail;
	}
}

export interface OutsideOptions {
	/** As OUTSIDE_HOSTS; that setting unless given. */
	rule?: OutsideRule;
	/** Of the body, unpacked. */
	mostBytes?: number;
	/** For everything together: names, redirects, body. */
	mostMilliseconds?: number;
	accept?: string;
	/** What the last answer was marked with: when it still holds, nothing is sent again. */
	known?: { etag: string; modified: string };
}

export interface OutsideAnswer {
	/** Where it came from in the end. */
	url: string;
	/** Null when what is known still holds. */
	body: Buffer | null;
	type: string;
	etag: string;
	modified: string;
}

const mostRedirects = 5;

/**
 * GET without cookies, credentials or a referrer. Every address is resolved once, refused unless the rule allows all that the name stands
 * for, and connected to as resolved, so that a name that changes its mind in between leads nowhere else; each redirect begins anew.
 * @throws OutsideProblem and nothing else.
 */
export async function fetchOutside(address: string, options: OutsideOptions = {}): Promise<OutsideAnswer> {
	const { rule = config().outside, mostMilliseconds = 10_000 } = options;
	const signal = AbortSignal.timeout(mostMilliseconds);
	try {
		let url = readAddress(address);
		for (let hops = 0; hops <= mostRedirects; hops += 1) {
			const answer = await open(url, await resolve(url, rule, signal), options, signal);
			const next = redirectOf(answer, url);
			if (!next) return await read(answer, url, options, signal);
			answer.destroy();
			url = next;
		}
	} catch (error) {
		throw problemOf(error, signal);
	}
	throw new OutsideProblem('too_many_redirects', String(mostRedirects));
}

/** Any fault of network, name or certificate. */
function problemOf(error: unknown, signal: AbortSignal): OutsideProblem {
	if (error instanceof OutsideProblem) return error;
	if (signal.aborted) return new OutsideProblem('too_slow');
	return new OutsideProblem('unreachable', String((error as { code?: unknown }).code ?? '').slice(0, 60));
}

/** @throws OutsideProblem for anything but a plain address of the web. */
export function readAddress(address: string, base?: URL): URL {
	const url = URL.parse(address, base);
	const isPlain = url && /^https?:$/.test(url.protocol) && !url.username && !url.password && url.hostname;
	if (!isPlain || url.href.length > 2_000) throw new OutsideProblem('bad_address');
	url.hash = '';
	return url;
}

interface Resolved {
	address: string;
	family: number;
}

/** @throws OutsideProblem when any of the addresses is closed: a name that stands for both kinds is not to be trusted. */
async function resolve(url: URL, rule: OutsideRule, signal: AbortSignal): Promise<Resolved[]> {
	const standing = standingOf(url, rule);
	if (standing === 'closed') throw new OutsideProblem('closed_address');
	const host = url.hostname.replace(/^\[|\]$/g, '');
	const found = isIP(host) ? [{ address: host, family: isIP(host) }] : await namesOf(host, signal);
	if (!found.length) throw new OutsideProblem('unknown_host');
	if (standing === 'public' && !found.every((one) => isPublicAddress(one.address)))
		throw new OutsideProblem('closed_address');
	return found;
}

async function namesOf(host: string, signal: AbortSignal): Promise<Resolved[]> {
	const late = new Promise<never>((_, reject) =>
		signal.addEventListener('abort', () => reject(new OutsideProblem('too_slow')), { once: true })
	);
	try {
		return await Promise.race([lookup(host, { all: true }), late]);
	} catch (error) {
		throw error instanceof OutsideProblem ? error : new OutsideProblem('unknown_host');
	}
}

function open(url: URL, found: Resolved[], options: OutsideOptions, signal: AbortSignal): Promise<IncomingMessage> {
	const request = url.protocol === 'https:' ? requestSecure : requestPlain;
	/** Only what was looked at is connected to. */
	const pinned: LookupFunction = (_host, { all }, done) => {
		const [first] = found;
		if (all) done(null, found);
		else done(null, first!.address, first!.family);
	};
	const { accept = '*/*', known } = options;
	const headers = {
		'user-agent': 'Hearth',
		accept,
		'accept-encoding': 'gzip, deflate, br',
		...(known?.etag ? { 'if-none-match': known.etag } : {}),
		...(known?.modified ? { 'if-modified-since': known.modified } : {})
	};
	return new Promise((done, fail) => {
		request(url, { lookup: pinned, agent: false, signal, headers, maxHeaderSize: 16_384 }, done)
			.on('error', fail)
			.end();
	});
}

function redirectOf(answer: IncomingMessage, url: URL): URL | null {
	if (![301, 302, 303, 307, 308].includes(answer.statusCode ?? 0)) return null;
	const next = readAddress(answer.headers.location ?? '', url);
	// What was asked for in private is not asked for in the open.
	if (url.protocol === 'https:' && next.protocol === 'http:') throw new OutsideProblem('bad_address');
	return next;
}

async function read(
	answer: IncomingMessage,
	url: URL,
	options: OutsideOptions,
	signal: AbortSignal
): Promise<OutsideAnswer> {
	const marked = {
		url: url.href,
		type: answer.headers['content-type'] ?? '',
		etag: (answer.headers.etag ?? '').slice(0, 300),
		modified: (answer.headers['last-modified'] ?? '').slice(0, 100)
	};
	if (answer.statusCode === 304 && options.known) {
		answer.destroy();
		return { ...marked, ...options.known, body: null };
	}
	if (answer.statusCode !== 200) {
		answer.destroy();
		throw new OutsideProblem('bad_status', String(answer.statusCode));
	}
	return { ...marked, body: await bodyOf(answer, options.mostBytes ?? 2_000_000, signal) };
}

async function bodyOf(answer: IncomingMessage, most: number, signal: AbortSignal): Promise<Buffer> {
	const pieces: Buffer[] = [];
	let size = 0;
	try {
		for await (const piece of unpacked(answer)) {
			size += (piece as Buffer).length;
			if (size > most) throw new OutsideProblem('too_big', String(most));
			pieces.push(piece as Buffer);
		}
	} catch (error) {
		if (error instanceof OutsideProblem || signal.aborted) throw error;
		if (/^(Z_|ERR__ERROR_|ERR_BROTLI|ERR_BUFFER)/.test(String((error as { code?: unknown }).code)))
			throw new OutsideProblem('bad_encoding');
		throw error;
	} finally {
		answer.destroy();
	}
	return Buffer.concat(pieces, size);
}

/** A small answer may unpack into a huge one, so it is counted as it comes out. */
function unpacked(answer: IncomingMessage): Readable {
	const encoding = (answer.headers['content-encoding'] ?? 'identity').toLowerCase();
	if (encoding === 'identity') return answer;
	const makers = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress };
	const make = makers[encoding as keyof typeof makers];
	if (!make) throw new OutsideProblem('bad_encoding', encoding.slice(0, 40));
	return pipeline(answer, make(), () => undefined);
}

// A small HTTP/1.1 client that costs little beside what it measures: keep-alive sockets, one request at a time on each.
import { type Socket, connect } from 'node:net';

export interface Shot {
	path: string;
	method?: 'GET' | 'POST';
	headers?: Record<string, string>;
	body?: string;
}

export interface Outcome {
	requests: number;
	seconds: number;
	/** Latencies in milliseconds, sorted. */
	latencies: Float64Array;
	bytes: number;
	/** Answers by status. */
	statuses: Record<number, number>;
}

/** Sends `next(connection)` again and again on each connection for `seconds`, each time after `pause` milliseconds. */
export async function load(
	port: number,
	connections: number,
	seconds: number,
	next: (connection: number) => Shot,
	pause = 0
): Promise<Outcome> {
	const until = performance.now() + seconds * 1000;
	const start = performance.now();
	const parts = await Promise.all(
		Array.from({ length: connections }, (_, index) => fire(port, until, () => next(index), pause))
	);
	const latencies = Float64Array.from(parts.flatMap((part) => part.latencies)).sort();
	const statuses: Record<number, number> = {};
	for (const part of parts)
		for (const [status, count] of part.statuses) statuses[status] = (statuses[status] ?? 0) + count;
	return {
		requests: latencies.length,
		seconds: (performance.now() - start) / 1000,
		latencies,
		bytes: parts.reduce((sum, part) => sum + part.bytes, 0),
		statuses
	};
}

/** `share` 0.99 is the 99th percentile, in milliseconds. */
export function percentile({ latencies }: Outcome, share: number): number {
	return latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
}

interface Part {
	latencies: number[];
	statuses: Map<number, number>;
	bytes: number;
}

function fire(port: number, until: number, next: () => Shot, pause: number): Promise<Part> {
	const part: Part = { latencies: [], statuses: new Map(), bytes: 0 };
	return new Promise((done, fail) => {
		const socket = connect(port, '127.0.0.1');
		socket.setNoDelay(true);
		const reader = new Reader();
		let sentAt = 0;
		const send = () => {
			sentAt = performance.now();
			write(socket, next(), port);
		};
		socket.on('connect', send);
		socket.on('error', fail);
		socket.on('data', (chunk) => {
			part.bytes += chunk.length;
			const status = reader.take(chunk);
			if (!status) return;
			const now = performance.now();
			part.latencies.push(now - sentAt);
			part.statuses.set(status, (part.statuses.get(status) ?? 0) + 1);
			if (now < until) return pause ? void setTimeout(send, pause) : send();
			socket.destroy();
			done(part);
		});
	});
}

function write(socket: Socket, { path, method = 'GET', headers = {}, body }: Shot, port: number) {
	let head = `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n`;
	for (const name in headers) head += `${name}: ${headers[name]}\r\n`;
	if (body !== undefined) head += `content-length: ${Buffer.byteLength(body)}\r\n`;
	socket.write(`${head}\r\n${body ?? ''}`);
}

/** Finds the end of an answer, by length or by chunks. */
class Reader {
	private rest: Buffer = Buffer.alloc(0);

	/** The status when the answer is complete, else 0. */
	take(chunk: Buffer): number {
		this.rest = this.rest.length ? Buffer.concat([this.rest, chunk]) : chunk;
		const headEnd = this.rest.indexOf('\r\n\r\n');
		if (headEnd < 0) return 0;
		const head = this.rest.toString('latin1', 0, headEnd).toLowerCase();
		const bodyStart = headEnd + 4;
		const length = /\r\ncontent-length: (\d+)/.exec(head)?.[1];
		const status = Number(head.slice(9, 12));
		const complete =
			length !== undefined
				? this.rest.length >= bodyStart + Number(length)
				: head.includes('transfer-encoding: chunked')
					? this.rest.subarray(-5).toString('latin1') === '0\r\n\r\n'
					: status === 304 || status === 204;
		if (!complete) return 0;
		this.rest = Buffer.alloc(0);
		return status;
	}
}

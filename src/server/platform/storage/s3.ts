// Files in a bucket of an S3-compatible store (AWS, MinIO, Ceph, Garage), addressed by path.
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { ReadableStream } from 'node:stream/web';
import { expectMime, mimeOfKey } from './keys.ts';
import { signRequest } from './s3-signature.ts';
import type { Store } from './store.ts';

export interface S3Settings {
	endpoint: string;
	bucket: string;
	region: string;
	accessKey: string;
	secretKey: string;
}

/** Past this without an answer the bucket counts as gone. */
const TIMEOUT_MS = 30_000;

export function s3Store(settings: S3Settings): Store {
	return {
		async put(key, body, mime) {
			expectMime(key, mime);
			// S3 wants the length and the hash before the first byte; files are bounded by the limit on uploads.
			const bytes = body instanceof Uint8Array ? body : await buffer(body);
			await expectDone(await send(settings, 'PUT', key, bytes, { 'content-type': mime }));
		},
		async get(key) {
			const mime = mimeOfKey(key);
			const answer = await send(settings, 'GET', key);
			if (await isMissing(answer)) return null;
			if (!answer.ok || !answer.body) throw await failure(answer);
			const size = Number(answer.headers.get('content-length') ?? Number.NaN);
			return { body: Readable.fromWeb(answer.body as ReadableStream), size, mime };
		},
		async remove(key) {
			mimeOfKey(key);
			const answer = await send(settings, 'DELETE', key);
			if (!(await isMissing(answer))) await expectDone(answer);
		},
		async exists(key) {
			mimeOfKey(key);
			const answer = await send(settings, 'HEAD', key);
			if (await isMissing(answer)) return false;
			await expectDone(answer);
			return true;
		}
	};
}

function send(
	settings: S3Settings,
	method: string,
	key: string,
	body?: Uint8Array,
	headers: Record<string, string> = {}
): Promise<Response> {
	const url = new URL(`${settings.endpoint.replace(/\/+$/, '')}/${settings.bucket}/${key}`);
	const signed = signRequest({ method, url, headers, body }, settings, new Date());
	// Encodings would make the length of the answer another than that of the file.
	const all = { ...signed, 'accept-encoding': 'identity' };
	return fetch(url, {
		method,
		headers: all,
		body: body as BodyInit | undefined,
		redirect: 'error',
		signal: AbortSignal.timeout(TIMEOUT_MS)
	});
}

async function isMissing(answer: Response): Promise<boolean> {
	if (answer.status !== 404) return false;
	const words = await answer.text();
	// A missing bucket is a mistake in the settings, not a missing file.
	if (words.includes('NoSuchBucket')) throw new Error('The bucket named by S3_BUCKET does not exist.');
	return true;
}

async function expectDone(answer: Response): Promise<void> {
	if (!answer.ok) throw await failure(answer);
	await answer.arrayBuffer();
}

async function failure(answer: Response): Promise<Error> {
	const code = /<Code>([A-Za-z]{1,60})<\/Code>/.exec(await answer.text())?.[1] ?? 'no code';
	return new Error(`The media bucket answered ${answer.status} (${code}).`);
}

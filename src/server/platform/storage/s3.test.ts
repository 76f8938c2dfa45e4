// Files in a bucket, against a small server that recomputes every signature on its own.
import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signRequest } from './s3-signature.ts';
import { s3Store } from './s3.ts';

const SECRET = 'secret/with+signs';
const files = new Map<string, { bytes: Buffer; mime: string }>();
let server: Server;
let endpoint: string;

beforeAll(async () => {
	server = createServer((request, response) => void answer(request, response));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

const store = (over = {}) =>
	s3Store({ endpoint, bucket: 'media', region: 'eu-central-1', accessKey: 'KEY', secretKey: SECRET, ...over });

describe('s3Store', () => {
	it('keeps, gives back and removes', async () => {
		await store().put('images/a-m.webp', Buffer.from('picture'), 'image/webp');
		await store({ endpoint: `${endpoint}/` }).put('b.txt', Readable.from(['str', 'eam']), 'text/plain');
		expect([...files.keys()]).toEqual(['/media/images/a-m.webp', '/media/b.txt']);
		expect(files.get('/media/images/a-m.webp')?.mime).toBe('image/webp');
		const file = await store().get('b.txt');
		expect(file && { size: file.size, mime: file.mime, text: await text(file.body) }).toEqual({
			size: 6,
			mime: 'text/plain',
			text: 'stream'
		});
		expect(await store().exists('b.txt')).toBe(true);
		await store().remove('b.txt');
		await store().remove('b.txt');
		expect(await store().exists('b.txt')).toBe(false);
		expect(await store().get('b.txt')).toBeNull();
	});

	it('says what the bucket said when it refuses', async () => {
		const wrong = store({ secretKey: 'wrong' });
		await expect(wrong.put('a.txt', Buffer.from('x'), 'text/plain')).rejects.toThrow('403 (SignatureDoesNotMatch)');
		await expect(wrong.get('a.txt')).rejects.toThrow('403');
		await expect(wrong.exists('a.txt')).rejects.toThrow('403');
		await expect(store({ bucket: 'other' }).get('a.txt')).rejects.toThrow('S3_BUCKET');
	});

	it('refuses keys that are not ours before asking', async () => {
		await expect(store().get('../other/a.txt')).rejects.toThrow('Not a key');
	});
});

it('signs the example of the S3 documentation as published there', () => {
	const headers = signRequest(
		{ method: 'GET', url: new URL('https://examplebucket.s3.amazonaws.com/test.txt'), headers: { Range: 'bytes=0-9' } },
		{ region: 'us-east-1', accessKey: 'AKIAIOSFODNN7EXAMPLE', secretKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' },
		new Date('2013-05-24T00:00:00Z')
	);
	expect(headers.authorization).toContain('Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41');
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
	const bytes = await buffer(request);
	const path = request.url ?? '';
	if (!isSigned(request, bytes))
		return void response.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>');
	if (!path.startsWith('/media/')) return void response.writeHead(404).end('<Error><Code>NoSuchBucket</Code></Error>');
	if (request.method === 'PUT') files.set(path, { bytes, mime: request.headers['content-type'] ?? '' });
	if (request.method === 'DELETE') return void response.writeHead(files.delete(path) ? 204 : 404).end();
	const file = files.get(path);
	if (!file) return void response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>');
	response
		.writeHead(200, { 'content-length': request.method === 'PUT' ? 0 : file.bytes.length })
		.end(request.method === 'GET' ? file.bytes : undefined);
}

/** Written from the specification, sharing nothing with the code under test. */
function isSigned(request: IncomingMessage, bytes: Buffer): boolean {
	const authorization = request.headers.authorization ?? '';
	const [, key, day, region, names, signature] =
		/^AWS4-HMAC-SHA256 Credential=(\w+)\/(\d{8})\/([\w-]+)\/s3\/aws4_request, SignedHeaders=([\w;-]+), Signature=(\w{64})$/.exec(
			authorization
		) ?? [];
	if (key !== 'KEY' || !day || !region || !names?.split(';').includes('host')) return false;
	const hash = createHash('sha256').update(bytes).digest('hex');
	if (request.headers['x-amz-content-sha256'] !== hash) return false;
	const headers = names
		.split(';')
		.map((name) => `${name}:${String(request.headers[name])}`)
		.join('\n');
	const canonical = `${request.method}\n${request.url}\n\n${headers}\n\n${names}\n${hash}`;
	const toSign = `AWS4-HMAC-SHA256\n${String(request.headers['x-amz-date'])}\n${day}/${region}/s3/aws4_request\n${createHash('sha256').update(canonical).digest('hex')}`;
	let secret: Buffer | string = `AWS4${SECRET}`;
	for (const part of [day, region, 's3', 'aws4_request']) secret = createHmac('sha256', secret).update(part).digest();
	return createHmac('sha256', secret).update(toSign).digest('hex') === signature;
}

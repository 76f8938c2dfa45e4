// Signing of requests to S3 (AWS Signature Version 4).
import { createHash, createHmac } from 'node:crypto';

export interface SignableRequest {
	method: string;
	url: URL;
	headers: Record<string, string>;
	body?: Uint8Array;
}

export interface Signer {
	region: string;
	accessKey: string;
	secretKey: string;
}

/** The headers to send: those given, the date, the hash of the body, and the signature over all of them. */
export function signRequest(request: SignableRequest, signer: Signer, now: Date): Record<string, string> {
	const moment = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
	const bodyHash = sha256(request.body ?? new Uint8Array());
	const headers: Record<string, string> = {
		...request.headers,
		'x-amz-content-sha256': bodyHash,
		'x-amz-date': moment
	};
	const { canonical, names } = canonicalRequest(request, headers, bodyHash);
	const scope = `${moment.slice(0, 8)}/${signer.region}/s3/aws4_request`;
	const signature = hmac(
		signingKey(signer, scope),
		`AWS4-HMAC-SHA256\n${moment}\n${scope}\n${sha256(canonical)}`
	).toString('hex');
	return {
		...headers,
		authorization: `AWS4-HMAC-SHA256 Credential=${signer.accessKey}/${scope}, SignedHeaders=${names}, Signature=${signature}`
	};
}

/** The request in the one spelling both sides sign, and the names of the headers in it. */
function canonicalRequest(request: SignableRequest, headers: Record<string, string>, bodyHash: string) {
	// The host is signed too, but sent by the HTTP client.
	const signed = Object.entries({ ...headers, host: request.url.host })
		.map(([name, value]): [string, string] => [name.toLowerCase(), value.trim()])
		.sort(([one], [other]) => (one < other ? -1 : 1));
	const names = signed.map(([name]) => name).join(';');
	const lines = signed.map(([name, value]) => `${name}:${value}\n`).join('');
	const parts = [request.method, canonicalPath(request.url), canonicalQuery(request.url), lines, names, bodyHash];
	return { canonical: parts.join('\n'), names };
}

function signingKey(signer: Signer, scope: string): Buffer {
	return scope.split('/').reduce<Buffer>((key, part) => hmac(key, part), Buffer.from(`AWS4${signer.secretKey}`));
}

function canonicalPath(url: URL): string {
	return url.pathname
		.split('/')
		.map((part) => encode(decodeURIComponent(part)))
		.join('/');
}

function canonicalQuery(url: URL): string {
	return [...url.searchParams]
		.map(([name, value]) => `${encode(name)}=${encode(value)}`)
		.sort()
		.join('&');
}

/** As RFC 3986 has it: `encodeURIComponent` leaves five characters alone that must be encoded here. */
function encode(text: string): string {
	return encodeURIComponent(text).replace(
		/[!'()*]/g,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
	);
}

function sha256(text: string | Uint8Array): string {
	return createHash('sha256').update(text).digest('hex');
}

function hmac(key: Buffer, text: string): Buffer {
	return createHmac('sha256', key).update(text).digest();
}

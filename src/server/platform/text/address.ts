// Whether an address in a text leads out of this site, judged as a browser would.

const PLACEHOLDER = 'http://inside.invalid';

/** True for http(s) addresses of another host, however they are spelt (`//host`, `/\host`); `mailto:` and `tel:` lead nowhere a page loads from. */
export function isOutside(address: string, origin = PLACEHOLDER): boolean {
	const url = parse(address);
	if (!url) return true;
	if (url.protocol !== 'http:' && url.protocol !== 'https:') return false;
	return url.origin !== PLACEHOLDER && url.origin !== originOf(origin);
}

/** The host of an address, for a label; the address itself, shortened, if it has none. */
export function addressHost(address: string): string {
	return parse(address)?.host || address.slice(0, 80);
}

function parse(address: string): URL | null {
	try {
		return new URL(address, PLACEHOLDER);
	} catch {
		return null;
	}
}

function originOf(origin: string): string {
	return parse(origin)?.origin ?? origin;
}

// Whether an address in a text leads out of this site, judged as a browser would.

/** Both schemes, because `http:name` is relative on a page with that scheme and a host on the other. */
const OUR_PLACES = ['http://inside.invalid', 'https://inside.invalid'];

/** True for http(s) addresses of another host, however they are spelt (`//host`, `/\host`); a page loads nothing from `mailto:` and `tel:`. */
export function isOutside(address: string, origin?: string): boolean {
	return OUR_PLACES.some((place) => {
		const url = parse(address, place);
		if (!url) return true;
		if (url.protocol !== 'http:' && url.protocol !== 'https:') return false;
		return url.origin !== place && (origin === undefined || url.origin !== parse(origin, place)?.origin);
	});
}

/** The host of an address, for a label; the address itself, shortened, if it has none. */
export function addressHost(address: string): string {
	return parse(address, 'https://inside.invalid')?.host || address.slice(0, 80);
}

function parse(address: string, place: string): URL | null {
	try {
		return new URL(address, place);
	} catch {
		return null;
	}
}

// The way back to where a form stood, without letting a form lead anywhere else.

/** A path of this site, or `fallback` for anything that is not one. */
export function localPath(value: unknown, fallback: string): string {
	if (typeof value !== 'string' || !/^\/(?![/\\])/.test(value)) return fallback;
	const url = new URL(value, 'http://here.invalid');
	// `/.//elsewhere` is ours as it stands, and somebody else's once its dots are resolved.
	return url.host === 'here.invalid' && !url.pathname.startsWith('//')
		? url.pathname + url.search + url.hash
		: fallback;
}

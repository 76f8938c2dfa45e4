// Where to go after a form that several pages share was sent without script.

/** A path of this site, as the form gave it; anything else leads home. */
export function safePath(value: unknown, otherwise = '/'): string {
	if (typeof value !== 'string' || !/^\/(?![/\\])[^\s\\]*$/.test(value)) return otherwise;
	return value;
}

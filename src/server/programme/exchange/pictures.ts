// Pictures in texts that come back from a folder: what lies beside the file there has its own address here.

/** Addresses of pictures beside the file that the text in the bank names by their own become those again. */
export function withOwnPictures(text: string, own: string): string {
	const addresses = new Map<string, string>();
	for (const [address, key] of own.matchAll(/\/files\/([a-z0-9][a-z0-9_-]*)-[sml]\.(?:webp|avif)/g))
		if (!addresses.has(key!)) addresses.set(key!, address);
	if (!addresses.size) return text;
	return text.replace(/pictures\/([a-z0-9][a-z0-9_-]*)\.webp/g, (whole, key: string) => addresses.get(key) ?? whole);
}

// Ids in user text, prefixed: without that an id such as "location" or "forms" would shadow a property of the document.

/** Ids in use, each with the number of its last copy. */
export type Ids = Map<string, number>;

/** Makes the id of a tag ours, and unlike all before it. */
export function prefixId(ids: Ids, attributes: Map<string, string>): void {
	const wanted = attributes.get('id');
	if (wanted === undefined) return;
	const base = ownId(wanted);
	let copy = ids.get(base) ?? 1;
	let id = base;
	while (ids.has(id)) id = `${base}-${(copy += 1)}`;
	ids.set(base, copy).set(id, ids.get(id) ?? 1);
	attributes.set('id', id);
}

/** `#name` as the writer knows it, to the id it has here. */
export function toOwnFragment(fragment: string): string {
	return fragment.length > 1 ? `#${ownId(decoded(fragment.slice(1)))}` : fragment;
}

function ownId(wanted: string): string {
	const safe = wanted.slice(0, 100).replace(/[^\p{L}\p{N}\p{M}_-]+/gu, '-');
	return safe.startsWith('h-') ? safe : `h-${safe}`;
}

function decoded(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}

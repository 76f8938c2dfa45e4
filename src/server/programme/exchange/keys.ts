// The key of an item: by it the item is known again when it comes back from a file, here and in another network.
import { createHash } from 'node:crypto';

interface Keyed {
	id: number;
	sourceRef: string | null;
	createdAt: Date;
}

/** What was brought in goes out under the key it came with; what was made here under a number with a mark of this network. */
export function keyOfItem({ id, sourceRef, createdAt }: Keyed): string {
	if (sourceRef === null) return `item-${id}-${markOf(id, createdAt)}`;
	return sourceRef.startsWith(imported) && !sourceRef.startsWith(`${imported}sha256:`)
		? sourceRef.slice(imported.length)
		: sourceRef;
}

const imported = 'import:';

/** The moment it was made, to the millisecond, tells item 7 of one network from item 7 of another. */
const markOf = (id: number, createdAt: Date) =>
	createHash('sha256').update(`${id} ${createdAt.getTime()}`).digest('hex').slice(0, 10);

/** The id in a key of `keyOfItem`; whether it is that very item only its whole key says. */
export function itemOfKey(key: string): number | null {
	const id = Number(/^item-(\d{1,15})-[0-9a-f]{10}$/.exec(key)?.[1] ?? 0);
	return id || null;
}

/** `bank_items.source_ref` of what a key may mean: brought in under it, or made here from a starter item, a search, a suggestion. */
export const refsOfKey = (key: string): string[] => [refOfKey(key), key];

/** What a new item with that key gets. An item of the starter bank stays one, so that it is not adopted a second time. */
export function refOfKey(key: string): string {
	return isStarter(key) || key.startsWith(`${imported}sha256:`) ? key : `${imported}${key}`;
}

export const isStarter = (key: string): boolean => /^starter:[a-z0-9-]+:[a-z]{2}$/.test(key);

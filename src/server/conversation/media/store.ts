// Where this installation keeps its pictures, and under which names.
import { config } from '#server/platform/config.ts';
import { openStore } from '#server/platform/storage/open-store.ts';
import type { Store } from '#server/platform/storage/store.ts';

let opened: Store | undefined;

export function files(): Store {
	opened ??= openStore(config());
	return opened;
}

/** The name one size of a picture is stored under. */
export function storedAs(key: string, suffix: string, mime = 'image/webp'): string {
	return `images/${key}-${suffix}.${mime === 'image/avif' ? 'avif' : 'webp'}`;
}

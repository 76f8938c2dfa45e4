// A value kept in memory as long as the version it was read at stands: read once, shared by all who ask meanwhile.
import { canKeep } from './live/changes.ts';

interface Kept<T> {
	version: string;
	/** By the clock of `performance.now`, when its reading began. */
	at: number;
	value: Promise<T>;
}

export interface KeepOptions {
	/** Milliseconds after which it is read again whatever the version says. */
	age: number;
	/** How many values, the longest kept go first. */
	most?: number;
	/** Milliseconds between two readings while the version moves: a busy hour must not read all the time. */
	pause?: number;
}

export interface Keep<T> {
	/** `since`: the asker changed something at that time (`performance.now`), and must see it whatever `pause` says. */
	get(key: number | string, version: string, read: () => Promise<T>, since?: number): Promise<T>;
}

/** While changes are not heard (tests, a lost connection), every call reads. */
export function makeKeep<T>({ age, most = 1, pause = 0 }: KeepOptions): Keep<T> {
	const kept = new Map<number | string, Kept<T>>();

	function fresh(found: Kept<T>, version: string, since: number, now: number): boolean {
		if (now - found.at > age) return false;
		return found.version === version || (now - found.at < pause && since < found.at);
	}

	return {
		get(key, version, read, since = 0) {
			if (!canKeep()) return read();
			const now = performance.now();
			const found = kept.get(key);
			if (found && fresh(found, version, since, now)) return found.value;
			const entry = { version, at: now, value: read() };
			kept.delete(key);
			if (kept.size >= most) kept.delete(kept.keys().next().value!);
			kept.set(key, entry);
			entry.value.catch(() => kept.get(key) === entry && kept.delete(key));
			return entry.value;
		}
	};
}

// A value kept in memory as long as the version it was read at stands: read once, shared by all who ask meanwhile.
import { canKeep } from './live/changes.ts';

interface Kept<T> {
	version: string;
	/** By the clock of `performance.now`, when its reading began. */
	at: number;
	value: Promise<T>;
	/** Readings that may still follow one another without a pause. */
	free: number;
}

export interface KeepOptions {
	/** Milliseconds after which it is read again whatever the version says. */
	age: number;
	/** How many values, the longest kept go first. */
	most?: number;
	/** Milliseconds between two readings when the version moves all the time: a busy hour must not read at every request. */
	pause?: number;
}

export interface Keep<T> {
	/** `since`: the asker changed something at that time (`performance.now`), and must see it whatever `pause` says. */
	get(key: number | string, version: string, read: () => Promise<T>, since?: number): Promise<T>;
}

/** A change is seen at once; only after this many in a row come the pauses. */
const inARow = 5;

/** While changes are not heard (tests, a lost connection), every call reads. */
export function makeKeep<T>({ age, most = 1, pause = 0 }: KeepOptions): Keep<T> {
	const kept = new Map<number | string, Kept<T>>();

	function holds(found: Kept<T>, version: string, since: number, now: number): boolean {
		if (now - found.at > age) return false;
		if (found.version === version) return true;
		return found.free < 1 && now - found.at < pause && since < found.at;
	}

	const freeAfter = (found: Kept<T> | undefined, now: number) =>
		found && pause ? Math.min(inARow, found.free - 1 + (now - found.at) / pause) : inARow;

	return {
		get(key, version, read, since = 0) {
			if (!canKeep()) return read();
			const now = performance.now();
			const found = kept.get(key);
			if (found && holds(found, version, since, now)) return found.value;
			const entry = { version, at: now, value: read(), free: Math.max(0, freeAfter(found, now)) };
			kept.delete(key);
			if (kept.size >= most) kept.delete(kept.keys().next().value!);
			kept.set(key, entry);
			entry.value.catch(() => kept.get(key) === entry && kept.delete(key));
			return entry.value;
		}
	};
}

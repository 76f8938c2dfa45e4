// Chance that can be repeated: numbers from a seed, the same on every machine.

export interface Chance {
	/** From 0 up to, not including, 1. */
	next: () => number;
	/** A whole number from `least` to `most`, both included. */
	between: (least: number, most: number) => number;
	/** True about once in 1/`share` times. */
	hits: (share: number) => boolean;
	pick: <T>(list: readonly T[]) => T;
	/** Up to `count` of the list, each once, in an order of chance. */
	some: <T>(list: readonly T[], count: number) => T[];
	/** Whole days until something that happens on average after `mean` days: mostly soon, seldom late. */
	days: (mean: number) => number;
}

/** Its own stream per name, so that a change in one part of the demo leaves the others as they were. */
export function chanceOf(name: string): Chance {
	let state = [...name].reduce((hash, letter) => Math.imul(hash ^ letter.codePointAt(0)!, 16777619), 2166136261);
	// The generator of Tommy Ettinger, known as mulberry32.
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
	const some = <T>(list: readonly T[], count: number) =>
		list
			.map((entry) => ({ entry, place: next() }))
			.sort((a, b) => a.place - b.place)
			.slice(0, count)
			.map(({ entry }) => entry);
	return {
		next,
		between,
		hits: (share) => next() < share,
		pick: (list) => list[between(0, list.length - 1)]!,
		some,
		days: (mean) => Math.floor(-Math.log(1 - next()) * mean)
	};
}

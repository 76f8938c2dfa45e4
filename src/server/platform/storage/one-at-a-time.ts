// A queue for heavy work: one piece runs, few wait, the rest are sent away.
import { TooMany } from '#server/platform/errors.ts';

export interface Queue {
	/** @throws TooMany when what waits already weighs as much as it may. */
	run<Result>(weight: number, work: () => Promise<Result>): Promise<Result>;
}

export function oneAtATime(maxWeight: number): Queue {
	let tail: Promise<unknown> = Promise.resolve();
	let held = 0;
	return {
		async run(weight, work) {
			if (held > 0 && held + weight > maxWeight)
				throw new TooMany(10, 'Too many images are being prepared. Please try again in a moment.');
			held += weight;
			const turn = tail.then(work);
			tail = turn.catch(() => undefined);
			try {
				return await turn;
			} finally {
				held -= weight;
			}
		}
	};
}

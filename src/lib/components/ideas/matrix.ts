// Where the dots of the matrix stand: pure, so that it can be tested.

interface Place {
	benefit: number;
	effort: number;
	votes: number;
}

export interface Point<D extends Place> {
	dot: D;
	x: number;
	y: number;
	r: number;
}

const inset = 22;

/** Dots on one spot are laid around it in a spiral, so that each can be pointed at; the most supported are drawn first, under the others. */
export function placed<D extends Place>(dots: readonly D[], size: number): Point<D>[] {
	const most = Math.max(1, ...dots.map((dot) => dot.votes));
	const taken = new Map<string, number>();
	const along = (value: number) => inset + ((Math.min(5, Math.max(1, value)) - 1) / 4) * (size - 2 * inset);
	const points = dots.map((dot) => {
		const spot = `${Math.round(dot.effort * 10)}:${Math.round(dot.benefit * 10)}`;
		const turn = taken.get(spot) ?? 0;
		taken.set(spot, turn + 1);
		// The golden angle, as seeds stand in a sunflower.
		const [angle, away] = [turn * 2.399963, turn === 0 ? 0 : 7 * Math.sqrt(turn)];
		return {
			dot,
			x: keep(along(dot.effort) + away * Math.cos(angle), size),
			y: keep(size - along(dot.benefit) + away * Math.sin(angle), size),
			// The area says the votes, not the radius.
			r: 6 + 10 * Math.sqrt(dot.votes / most)
		};
	});
	return points.sort((a, b) => b.r - a.r);
}

const keep = (value: number, size: number) =>
	Math.round(Math.min(size - inset / 2, Math.max(inset / 2, value)) * 10) / 10;

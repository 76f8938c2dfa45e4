// The geometry of a small curve: points to a smooth path that never overshoots its data.

export interface Frame {
	width: number;
	height: number;
	low: number;
	high: number;
}

/** Room for all values and the target, with a little air above and below. */
export function frame(values: number[], target: number | undefined, width: number, height: number): Frame {
	const all = target === undefined ? values : [...values, target];
	const [low, high] = [Math.min(...all), Math.max(...all)];
	const air = (high - low || 1) * 0.12;
	return { width, height, low: low - air, high: high + air };
}

export function y(value: number, { height, low, high }: Frame): number {
	return round(height - ((value - low) / (high - low)) * height);
}

/** A monotone cubic through evenly spaced points (Fritsch and Carlson): smooth, and true to every rise and fall. */
export function curve(values: number[], box: Frame): string {
	const ys = values.map((value) => y(value, box));
	const slopes = tangents(ys);
	const step = box.width / Math.max(1, ys.length - 1);
	return ys
		.map((py, i) => {
			const x = i * step;
			if (i === 0) return `M0 ${py}`;
			const from = `${round(x - (2 * step) / 3)} ${round(ys[i - 1]! + slopes[i - 1]! / 3)}`;
			return `C${from} ${round(x - step / 3)} ${round(py - slopes[i]! / 3)} ${round(x)} ${py}`;
		})
		.join('');
}

/** Slope at each point per step: level at peaks, else the harmonic mean of its two sides. */
function tangents(ys: number[]): number[] {
	const rises = ys.slice(1).map((value, i) => value - ys[i]!);
	return ys.map((_, i) => {
		const [before, after] = [rises[i - 1], rises[i]];
		if (before === undefined || after === undefined) return before ?? after ?? 0;
		return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
	});
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}

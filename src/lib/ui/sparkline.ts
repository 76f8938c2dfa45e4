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

/** A cubic through the points with horizontal handles, so that it stays between neighbours. */
export function curve(values: number[], box: Frame): string {
	const step = values.length > 1 ? box.width / (values.length - 1) : box.width;
	return values
		.map((value, i) => {
			const [px, py] = [round(i * step), y(value, box)];
			const before = values[i - 1];
			if (before === undefined) return `M${px} ${py}`;
			const middle = round((i - 0.5) * step);
			return `C${middle} ${y(before, box)} ${middle} ${py} ${px} ${py}`;
		})
		.join('');
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}

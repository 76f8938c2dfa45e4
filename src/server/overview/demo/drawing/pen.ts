// The pen the drawings are made with: seeded chance and the few SVG elements they need.

export type Chance = {
	/** A number from `low` up to `high`. */
	between(low: number, high: number): number;
	/** A whole number from `low` to `high`, both included. */
	whole(low: number, high: number): number;
	pick<T>(from: readonly T[]): T;
};

/** The same seed gives the same numbers, on every machine. */
export function chanceOf(seed: string): Chance {
	let state = 2166136261;
	for (const sign of seed) state = Math.imul(state ^ sign.codePointAt(0)!, 16777619);
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	const between = (low: number, high: number) => low + next() * (high - low);
	const whole = (low: number, high: number) => Math.floor(between(low, high + 1));
	return { between, whole, pick: (from) => from[whole(0, from.length - 1)]! };
}

type Attributes = Record<string, string | number>;

function element(name: string, attributes: Attributes, inner = ''): string {
	const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${rounded(value)}"`);
	return `<${name}${written.join('')}>${inner}</${name}>`;
}

function rounded(value: string | number): string | number {
	return typeof value === 'number' ? Math.round(value * 10) / 10 : value;
}

export function rect(x: number, y: number, width: number, height: number, fill: string, more: Attributes = {}): string {
	return element('rect', { x, y, width, height, fill, ...more });
}

export function circle(cx: number, cy: number, r: number, fill: string, more: Attributes = {}): string {
	return element('circle', { cx, cy, r, fill, ...more });
}

export function ellipse(cx: number, cy: number, rx: number, ry: number, fill: string, more: Attributes = {}): string {
	return element('ellipse', { cx, cy, rx, ry, fill, ...more });
}

export function path(d: string, fill: string, more: Attributes = {}): string {
	return element('path', { d, fill, ...more });
}

/** A line with round ends. */
export function stroke(d: string, colour: string, width: number, more: Attributes = {}): string {
	const ends = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
	return element('path', { d, fill: 'none', stroke: colour, 'stroke-width': width, ...ends, ...more });
}

export function group(inner: string, more: Attributes = {}): string {
	return element('g', more, inner);
}

/** `count` pieces, drawn one after the other. */
export function repeat(count: number, draw: (index: number) => string): string {
	return Array.from({ length: count }, (_, index) => draw(index)).join('');
}

/** A smooth line through points, from left to right. */
export function smooth(points: [number, number][]): string {
	const [first, ...rest] = points;
	let d = `M${first![0].toFixed(1)} ${first![1].toFixed(1)}`;
	let [fromX, fromY] = first!;
	for (const [x, y] of rest) {
		const half = ((fromX + x) / 2).toFixed(1);
		d += `C${half} ${fromY.toFixed(1)} ${half} ${y.toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)}`;
		[fromX, fromY] = [x, y];
	}
	return d;
}

// The geometry of readings against the line from baseline to target, in percent of the drawing.

export interface PlotLine {
	baseline: number;
	target: number;
	/** YYYY-MM-DD */
	startsOn: string;
	dueOn: string;
}

export interface PlotReading {
	on: string;
	value: number | null;
}

export interface Point {
	on: string;
	value: number;
	x: number;
	y: number;
}

export interface Plot {
	points: Point[];
	/** The readings as a path; it begins anew after a day without a value. */
	path: string;
	/** All points as dots in one path: lines of no length. */
	dots: string;
	/** The line from baseline to target. */
	line: string;
	ticks: { value: number; y: number }[];
	/** Days with a name below. */
	days: { on: string; x: number }[];
	/** Null when it lies outside. */
	todayX: number | null;
	targetY: number;
	baselineY: number;
}

const dayOf = (day: string) => Date.parse(`${day}T00:00Z`) / 86_400_000;
const round = (value: number) => Math.round(value * 100) / 100;

export function plotOf(line: PlotLine, readings: readonly PlotReading[], today: string): Plot {
	const values = readings.flatMap(({ value }) => (value === null ? [] : [value]));
	const ticks = ticksOf([line.baseline, line.target, ...values]);
	const [low, high] = [ticks[0]!, ticks.at(-1)!];
	const known = readings.map(({ on }) => on);
	const first = [line.startsOn, ...known].reduce((a, b) => (b < a ? b : a));
	const last = [line.dueOn, ...known].reduce((a, b) => (b > a ? b : a));
	const [start, days] = [dayOf(first), Math.max(1, dayOf(last) - dayOf(first))];
	const x = (on: string) => round(((dayOf(on) - start) / days) * 100);
	const y = (value: number) => round(100 - ((value - low) / (high - low)) * 100);
	const named = [...new Set([first, line.startsOn, line.dueOn, last])];
	const points = readings.flatMap(({ on, value }) => (value === null ? [] : [{ on, value, x: x(on), y: y(value) }]));
	return {
		points,
		dots: points.map((point) => `M${point.x} ${point.y}h0`).join(''),
		path: pathOf(readings, x, y),
		line: `M${x(line.startsOn)} ${y(line.baseline)}L${x(line.dueOn)} ${y(line.target)}${line.dueOn < last ? `H100` : ''}`,
		ticks: ticks.map((value) => ({ value, y: y(value) })),
		days: apart(named.map((on) => ({ on, x: x(on) }))),
		todayX: today < first || today > last ? null : x(today),
		targetY: y(line.target),
		baselineY: y(line.baseline)
	};
}

function pathOf(readings: readonly PlotReading[], x: (on: string) => number, y: (value: number) => number): string {
	let path = '';
	let drawn = false;
	for (const { on, value } of readings) {
		if (value !== null) path += `${drawn ? 'L' : 'M'}${x(on)} ${y(value)}`;
		drawn = value !== null;
	}
	return path;
}

/** Three to six round numbers that hold all values between the first and the last. */
export function ticksOf(values: readonly number[]): number[] {
	const [least, most] = [Math.min(...values), Math.max(...values)];
	// Where it costs little room the axis begins at zero.
	const isNear = least >= 0 && least < most * 0.55;
	const span = (isNear ? most : most - least) || Math.abs(most) || 1;
	const rough = span / 4;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= rough * 0.999)!;
	const begin = isNear ? 0 : Math.floor(least / step + 1e-9) * step;
	const count = Math.max(1, Math.ceil((most - begin) / step - 1e-9));
	return Array.from({ length: count + 1 }, (_, i) => Number((begin + i * step).toPrecision(12)));
}

/** Names that would run into each other are left out, the later of two first. */
function apart(days: { on: string; x: number }[]): { on: string; x: number }[] {
	const kept: { on: string; x: number }[] = [];
	for (const day of days.sort((a, b) => a.x - b.x)) {
		const before = kept.at(-1);
		if (before && day.x - before.x < 28) {
			if (day.x > 99 && kept.length > 1) kept.pop();
			else if (!(day.x > 99)) continue;
		}
		kept.push(day);
	}
	return kept;
}

// The straight line from baseline to target, and where a reading stands against it.
import type { MeasureState } from '#lib/terms/objectives.ts';

export interface Line {
	direction: 'up' | 'down';
	baseline: number;
	target: number;
	/** YYYY-MM-DD: the day of the baseline, and that of the target. */
	startsOn: string;
	dueOn: string;
}

/** How far behind the line still counts as on track: this share of the way from baseline to target. */
export const tolerance = 0.1;

const dayOf = (day: string) => Date.parse(`${day}T00:00Z`);

/** What the line says for a day: the baseline before it begins, the target from its end on. */
export function expectedOn({ baseline, target, startsOn, dueOn }: Line, on: string): number {
	const [start, due] = [dayOf(startsOn), dayOf(dueOn)];
	if (dayOf(on) >= due) return target;
	if (dayOf(on) <= start) return baseline;
	return baseline + ((target - baseline) * (dayOf(on) - start)) / (due - start);
}

/** Waiting without a value; reached at the target; on track on or beyond the line, or less than a tenth of the way behind it; from the due date on only the target counts. */
export function stateOf(line: Line, latest: { on: string; value: number } | null): MeasureState {
	if (!latest) return 'waiting';
	const sign = line.direction === 'up' ? 1 : -1;
	if ((latest.value - line.target) * sign >= 0) return 'reached';
	const short = (expectedOn(line, latest.on) - latest.value) * sign;
	const allowed = latest.on >= line.dueOn ? 0 : Math.abs(line.target - line.baseline) * tolerance;
	return short <= allowed ? 'on_track' : 'behind';
}

/** Of its measures the one that says most: behind before on track before reached, and waiting only when there is nothing else. */
export function stateOfAll(states: readonly MeasureState[]): MeasureState {
	return (['behind', 'on_track', 'reached'] as const).find((state) => states.includes(state)) ?? 'waiting';
}

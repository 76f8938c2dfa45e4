// The state of a measure with its reason, in a sentence.
import { exactDate } from '#lib/format.ts';
import { m } from '#lib/paraglide/messages.js';
import type { MeasureState } from '#lib/terms/objectives.ts';
import { figure } from './figure.ts';

interface Stand {
	state: MeasureState;
	baseline: number;
	target: number;
	dueOn: string;
	latest: { on: string; value: number; expected: number } | null;
}

export function stateWords({ state, baseline, target, dueOn, latest }: Stand, locale: string): string {
	if (!latest) return m.objectives_rule_waiting();
	const words = {
		value: figure(latest.value, locale),
		expected: figure(latest.expected, locale),
		target: figure(target, locale),
		date: exactDate(latest.on, locale),
		due: exactDate(dueOn, locale),
		tolerance: figure(Math.abs(target - baseline) / 10, locale)
	};
	if (state === 'reached') return m.objectives_rule_reached(words);
	if (latest.on >= dueOn) return m.objectives_rule_missed(words);
	return state === 'behind' ? m.objectives_rule_behind(words) : m.objectives_rule_on_track(words);
}

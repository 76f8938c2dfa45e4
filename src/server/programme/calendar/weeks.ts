// Which slots a cadence has in a week: the wall clock of its zone, and what becomes of a day on which nothing is published.
import { addDays, daysBetween, mondayOf, weekdayOf } from '#lib/days.ts';
import type { Closure } from '#lib/terms/calendar.ts';
import { momentOf } from '#lib/zoned-time.ts';

export interface CadenceRule {
	/** ISO weekdays. */
	weekdays: readonly number[];
	/** Minutes after midnight on the clock of `timeZone`. */
	atMinute: number;
	timeZone: string;
	startsOn: string;
	/** The last day, when there is one. */
	endedOn: string | null;
}

export type ClosedDays = ReadonlyMap<string, Closure>;

export interface PlannedSlot {
	localDay: string;
	at: Date;
	/** The day it would have been on, had that not been closed. */
	movedFrom: string | null;
	/** No day of the week could take it: it stands on its own day, given up. */
	dropped: boolean;
	why: Closure | null;
}

/** 540 is '09:00'. */
export const wallTime = (minute: number) =>
	`${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** The moment at which a clock in that zone shows that minute of the day; where the hour does not exist, after the leap. */
export const slotTime = (day: string, minute: number, timeZone: string) =>
	momentOf(`${day}T${wallTime(minute)}`, timeZone);

const lives = (rule: CadenceRule, day: string) => day >= rule.startsOn && (!rule.endedOn || day <= rule.endedOn);

/**
 * The slots of the week that begins on `monday`, in order. A slot on a closed day goes to the nearest day of that week that is open,
 * a working day or one of the cadence's own, and has no slot of this cadence yet; of two as near, to the earlier one.
 * What is over at `now` takes no slot any more.
 */
export function slotsOfWeek(
	rule: CadenceRule,
	monday: string,
	closed: ClosedDays,
	workingDays: readonly number[],
	now: Date
): PlannedSlot[] {
	const week = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
	const regular = week.filter((day) => rule.weekdays.includes(weekdayOf(day)) && lives(rule, day));
	const taken = new Set(regular.filter((day) => !closed.has(day)));
	const on = (localDay: string, more: Partial<PlannedSlot> = {}): PlannedSlot => {
		const at = slotTime(localDay, rule.atMinute, rule.timeZone);
		return { localDay, at, movedFrom: null, dropped: false, why: null, ...more };
	};
	const planned = [...taken].map((day) => on(day));
	for (const day of regular.filter((one) => closed.has(one))) {
		const why = closed.get(day)!;
		const free = week.filter(
			(other) =>
				!closed.has(other) &&
				!taken.has(other) &&
				lives(rule, other) &&
				(workingDays.includes(weekdayOf(other)) || rule.weekdays.includes(weekdayOf(other))) &&
				on(other).at > now
		);
		const near = free.sort((a, b) => Math.abs(daysBetween(day, a)) - Math.abs(daysBetween(day, b)) || (a < b ? -1 : 1));
		const [next] = near;
		if (next) taken.add(next);
		planned.push(next ? on(next, { movedFrom: day, why }) : on(day, { dropped: true, why }));
	}
	return planned.sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** Mondays of all weeks that touch the days from one to another. */
export function weeksBetween(from: string, to: string): string[] {
	const first = mondayOf(from);
	const count = Math.floor(daysBetween(first, to) / 7) + 1;
	return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(first, index * 7));
}

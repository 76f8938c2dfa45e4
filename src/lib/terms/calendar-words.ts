// How the calendar speaks: places, warnings, and why a slot is as it is.
import { addDays, isoWeek } from '#lib/days.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { type BankFormat, bankStages } from './bank.ts';
import { formatLabel, stageLabel } from './bank-labels.ts';
import { type CalendarView, type Closure, type FilledChoice, type PlaceWarning, readReason } from './calendar.ts';

const regional = () => (getLocale() === 'en' ? 'en-GB' : getLocale());

/** "Tue 5 May, 09:00" on that clock. */
export function placeWords(at: Date | string, timeZone: string): string {
	const shape = { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
	return new Intl.DateTimeFormat(regional(), { ...shape, timeZone }).format(new Date(at));
}

/** "Tuesday, 5 May" of a `YYYY-MM-DD`. */
export function dayWords(day: string, weekday: 'short' | 'long' = 'long'): string {
	const shape = { weekday, day: 'numeric', month: weekday === 'long' ? 'long' : 'short' } as const;
	return new Intl.DateTimeFormat(regional(), { ...shape, timeZone: 'UTC' }).format(new Date(`${day}T12:00Z`));
}

/** "Week 43 · 19–25 Oct" of its Monday; with the year where that is asked. */
export function weekWords(monday: string, year = false): string {
	const shape = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
	const moment = (day: string) => new Date(`${day}T12:00Z`);
	const days = new Intl.DateTimeFormat(regional(), year ? { ...shape, year: 'numeric' } : shape).formatRange(
		moment(monday),
		moment(addDays(monday, 6))
	);
	return m.calendar_week_words({ week: isoWeek(monday).week, days });
}

/** "Tuesday and Thursday" of ISO weekdays. */
export function weekdayWords(weekdays: readonly number[], length: 'short' | 'long' = 'long'): string {
	const format = new Intl.DateTimeFormat(regional(), { weekday: length, timeZone: 'UTC' });
	// The 5th of January 2026 was a Monday.
	const names = weekdays.map((weekday) => format.format(new Date(Date.UTC(2026, 0, 4 + weekday))));
	return new Intl.ListFormat(regional(), { type: 'conjunction' }).format(names);
}

/** "2 a week: Article, Tuesday and Thursday at 09:00"; the zone where it is not the house's own. */
export function cadenceWords(
	cadence: { format: BankFormat; weekdays: readonly number[]; time: string; timeZone: string },
	home: string
): string {
	const { format, weekdays, time, timeZone } = cadence;
	const words = { count: weekdays.length, format: formatLabel(format), days: weekdayWords(weekdays), time };
	return timeZone === home
		? m.calendar_cadence_words(words)
		: m.calendar_cadence_words_zone({ ...words, zone: zoneWords(timeZone) });
}

/** "Europe/Berlin" is "Berlin". */
export const zoneWords = (timeZone: string) => timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');

export const closureWords = (why: Closure) => (why === 'holiday' ? m.calendar_holiday() : m.calendar_blackout());

/** What is said before an item is placed; `audience` is the name of the one it is about, empty for everyone. */
export function warningWords(warning: PlaceWarning, timeZone: string, audience: string): string {
	const whom = audience || m.calendar_everyone();
	switch (warning.code) {
		case 'near':
			return m.calendar_warns_near({
				...{ title: warning.title, hours: warning.hours, whom },
				when: placeWords(warning.at, timeZone)
			});
		case 'many':
			return m.calendar_warns_many({ count: warning.count, most: warning.most, whom });
		case 'early':
			return m.calendar_warns_early({ day: dayWords(warning.day) });
		case 'late':
			return m.calendar_warns_late({ day: dayWords(warning.day) });
		case 'part_before':
			return m.calendar_warns_part_before({ title: warning.title, part: warning.part });
		case 'part_after':
			return m.calendar_warns_part_after({ title: warning.title, part: warning.part });
		case 'closed':
			return m.calendar_warns_closed({ day: dayWords(warning.day), why: closureWords(warning.why) });
		case 'format':
			return m.calendar_warns_format({ slot: formatLabel(warning.slot), item: formatLabel(warning.item) });
	}
}

/** Why a slot is where it is, was missed or was given up; empty when there is nothing to say. */
export function reasonWords(text: string): string {
	const reason = readReason(text);
	if (!reason) return '';
	switch (reason.code) {
		case 'moved':
			return m.calendar_reason_moved({ day: dayWords(reason.day), why: closureWords(reason.why) });
		case 'dropped':
			return m.calendar_reason_dropped({ day: dayWords(reason.day), why: closureWords(reason.why) });
		case 'given_up':
			return reason.words;
		case 'empty':
			return m.calendar_reason_empty();
		case 'not_ready': {
			const stage = bankStages.find((known) => known === reason.detail);
			return m.calendar_reason_not_ready({ stage: stage ? stageLabel(stage) : reason.detail });
		}
		case 'refused':
			return m.calendar_reason_refused({ reason: reason.detail });
		case 'broken':
			return m.calendar_reason_broken();
	}
}

export const viewLabels: Record<CalendarView, () => string> = {
	week: m.calendar_view_week,
	month: m.calendar_view_month,
	quarter: m.calendar_view_quarter,
	year: m.calendar_view_year
};

export const filledLabels: Record<FilledChoice, () => string> = {
	follow: m.calendar_filled_follow,
	keep: m.calendar_filled_keep,
	release: m.calendar_filled_release
};

// The organisation's clock: how much working time lies between two moments, and which moment lies so much before or after another.
import { clockTime } from '#lib/zoned-time.ts';

/** When the organisation works; the columns of its one row. */
export interface WorkingCalendar {
	timeZone: string;
	/** ISO weekdays, 1 is Monday. */
	workingDays: readonly number[];
	/** Minutes after midnight, local time. */
	workingFrom: number;
	workingTo: number;
	/** Local dates without work, YYYY-MM-DD. */
	holidays: readonly string[];
}

const DAY = 24 * 3_600_000;

/** A moment as the calendar sees it: the local day, counted since 1970-01-01, and the minutes of that day. */
interface LocalMoment {
	day: number;
	minutes: number;
}

/** Working hours from one moment to a later one, as the clock on the wall counts them; 0 when it is not later. */
export function workingHoursBetween(from: Date, to: Date, calendar: WorkingCalendar): number {
	if (!(to > from)) return 0;
	const [begin, end] = [localOf(from, calendar), localOf(to, calendar)];
	const length = minutesOfDay(calendar);
	const worked = (moment: LocalMoment) =>
		isWorkingDay(moment.day, calendar) ? clamp(moment.minutes - calendar.workingFrom, length) : 0;
	// All of the days but the last, less what of the first was over, and what of the last has passed.
	const minutes = workingDaysBetween(begin.day, end.day, calendar) * length - worked(begin) + worked(end);
	return Math.max(0, minutes) / 60;
}

/** Hours of one working day: "5 working days" are five times as many. */
export function hoursOfWorkingDay(calendar: WorkingCalendar): number {
	return minutesOfDay(calendar) / 60;
}

/** Whether work goes on at that moment. */
export function isWorkingTime(at: Date, calendar: WorkingCalendar): boolean {
	const { day, minutes } = localOf(at, calendar);
	return isWorkingDay(day, calendar) && minutes >= calendar.workingFrom && minutes < calendar.workingTo;
}

/** The latest moment since which `hours` of work have passed by `now`: what is older waits longer. Null when the calendar knows no work. */
export function workingHoursAgo(now: Date, hours: number, calendar: WorkingCalendar): Date | null {
	const farthest = now.getTime() - mostDays(hours, calendar) * DAY;
	return search(farthest, now.getTime(), (at) => workingHoursBetween(new Date(at), now, calendar) >= hours, 'last');
}

/** The first moment by which `hours` of work have passed since `from`. Null when the calendar knows no work. */
export function workingHoursLater(from: Date, hours: number, calendar: WorkingCalendar): Date | null {
	const farthest = from.getTime() + mostDays(hours, calendar) * DAY;
	return search(from.getTime(), farthest, (at) => workingHoursBetween(from, new Date(at), calendar) >= hours, 'first');
}

/** To the minute: where a test that changes once from here to there changes. */
function search(low: number, high: number, holds: (at: number) => boolean, which: 'first' | 'last'): Date | null {
	const wanted = which === 'first';
	if (!holds(wanted ? high : low)) return null;
	if (holds(wanted ? low : high)) return new Date(wanted ? low : high);
	let [before, after] = [low, high];
	while (after - before > 1_000) {
		const middle = Math.floor((before + after) / 2);
		if (holds(middle) === wanted) after = middle;
		else before = middle;
	}
	const found = wanted ? after : before;
	return new Date(wanted ? Math.floor(found / 60_000) * 60_000 : Math.ceil(found / 60_000) * 60_000);
}

/** So many days hold the hours surely: a week of seven for each working day, and all holidays. */
function mostDays(hours: number, calendar: WorkingCalendar): number {
	const days = Math.ceil(hours / Math.max(0.25, hoursOfWorkingDay(calendar)));
	return 14 + days * 7 + calendar.holidays.length * 7;
}

/** Working days from `first` up to but without `end`. */
function workingDaysBetween(first: number, end: number, calendar: WorkingCalendar): number {
	const weeks = Math.floor((end - first) / 7);
	let days = weeks * new Set(calendar.workingDays).size;
	for (let day = first + weeks * 7; day < end; day += 1) if (isWeekday(day, calendar)) days += 1;
	return days - holidaysOf(calendar).filter((day) => day >= first && day < end && isWeekday(day, calendar)).length;
}

function isWorkingDay(day: number, calendar: WorkingCalendar): boolean {
	return isWeekday(day, calendar) && !holidaysOf(calendar).includes(day);
}

/** Day 0, the first of January 1970, was a Thursday. */
function isWeekday(day: number, calendar: WorkingCalendar): boolean {
	return calendar.workingDays.includes(((((day + 3) % 7) + 7) % 7) + 1);
}

const holidays = new WeakMap<readonly string[], number[]>();

/** Each once, as day numbers; read once per list. */
function holidaysOf(calendar: WorkingCalendar): number[] {
	const known = holidays.get(calendar.holidays);
	if (known) return known;
	const days = [...new Set(calendar.holidays.map((date) => Math.floor(Date.parse(`${date}T00:00Z`) / DAY)))];
	holidays.set(calendar.holidays, days);
	return days;
}

function localOf(moment: Date, calendar: WorkingCalendar): LocalMoment {
	const local = Date.parse(`${clockTime(moment, calendar.timeZone)}Z`);
	const day = Math.floor(local / DAY);
	return { day, minutes: (local - day * DAY) / 60_000 };
}

const minutesOfDay = (calendar: WorkingCalendar) => Math.max(0, calendar.workingTo - calendar.workingFrom);
const clamp = (minutes: number, most: number) => Math.min(Math.max(0, minutes), most);

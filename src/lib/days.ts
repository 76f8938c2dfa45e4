// Days as date fields write them, `YYYY-MM-DD`, and weeks that begin on Monday.

const DAY = 24 * 3_600_000;
const numberOf = (day: string) => Math.round(Date.parse(`${day}T00:00Z`) / DAY);
const dayOf = (number: number) => new Date(number * DAY).toISOString().slice(0, 10);

/** Whether it is a day of the calendar: not the 30th of February, nor anything that is no date. */
export function isDay(text: string | null | undefined): text is string {
	if (!text || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export const addDays = (day: string, by: number) => dayOf(numberOf(day) + by);

/** Negative when `to` lies before `from`. */
export const daysBetween = (from: string, to: string) => numberOf(to) - numberOf(from);

/** 1 is Monday. Day 0, the first of January 1970, was a Thursday. */
export const weekdayOf = (day: string) => ((((numberOf(day) + 3) % 7) + 7) % 7) + 1;

export const mondayOf = (day: string) => addDays(day, 1 - weekdayOf(day));

/** First day of its month. */
export const firstOfMonth = (day: string) => `${day.slice(0, 7)}-01`;

/** The same day of another month; its last day where that month is shorter. */
export function addMonths(day: string, by: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const first = new Date(Date.UTC(year, month - 1 + by, 1));
	const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
	return dayOf(Math.round(first.getTime() / DAY) + Math.min(date, last) - 1);
}

/** All days from one to another, both included. */
export const daysFrom = (from: string, to: string) =>
	Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));

/** The week's number and year as ISO 8601 counts them. */
export function isoWeek(day: string): { year: number; week: number } {
	const thursday = addDays(mondayOf(day), 3);
	const year = Number(thursday.slice(0, 4));
	return { year, week: Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1 };
}

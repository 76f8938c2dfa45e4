// How dates, numbers and sizes are written, in the reader's language and time zone.

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type When = Date | string | number;

/** "just now", "5 min ago", "3 h ago", "yesterday", "Tuesday", "20 November", "20 Nov 2024". */
export function relativeTime(date: When, now: When = new Date(), locale = 'en', timeZone = 'UTC'): string {
	const [then, present] = [new Date(date), new Date(now)];
	const ago = present.getTime() - then.getTime();
	if (ago < -MINUTE) return comingTime(then, present, locale, timeZone);
	if (ago < MINUTE) return words(locale).now;
	if (ago < HOUR) return words(locale).minutes(Math.floor(ago / MINUTE));
	const days = calendarDays(then, present, timeZone);
	if (days === 0 || ago < 6 * HOUR) return words(locale).hours(Math.floor(ago / HOUR));
	if (days === 1) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-1, 'day');
	if (days < 7) return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone }).format(then);
	return day(then, present, locale, timeZone);
}

/** "Thursday, 20 November 2026 at 14:05". */
export function exactTime(date: When, locale = 'en', timeZone = 'UTC'): string {
	return new Intl.DateTimeFormat(regional(locale), { dateStyle: 'full', timeStyle: 'short', timeZone }).format(
		new Date(date)
	);
}

/** "20 November 2026". */
export function exactDate(date: When, locale = 'en', timeZone = 'UTC'): string {
	return new Intl.DateTimeFormat(regional(locale), { dateStyle: 'long', timeZone }).format(new Date(date));
}

/** "14:05", on the clock of twenty-four hours. */
export function clockTime(date: When, locale = 'en', timeZone = 'UTC'): string {
	return new Intl.DateTimeFormat(regional(locale), { timeStyle: 'short', timeZone }).format(new Date(date));
}

export function number(value: number, locale = 'en', digits = 0): string {
	return new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
}

/** From a share: 0.683 is "68 %". */
export function percent(share: number, locale = 'en', digits = 0): string {
	const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(share * 100);
	return `${figure}\u00a0%`;
}

/** "940", "1.2K", "38K": for counters where the exact figure does not matter. */
export function count(value: number, locale = 'en'): string {
	return new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: value < 10_000 ? 1 : 0 }).format(
		value
	);
}

/** "340 KB", "2.4 MB". */
export function fileSize(bytes: number, locale = 'en'): string {
	const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'KB'] : [bytes / 1_000_000, 'MB'];
	return `${number(value, locale, value < 10 ? 1 : 0)}\u00a0${unit}`;
}

/** "Jana, Piet and Mira". */
export function list(names: string[], locale = 'en'): string {
	return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

/** "JO" for Jana Okafor: first letters of the first and the last word. */
export function initials(name: string): string {
	const parts = name.trim().split(/\s+/).filter(Boolean);
	const letters = [parts[0], parts.length > 1 ? parts.at(-1) : undefined];
	return letters.map((part) => [...(part ?? '')][0]?.toLocaleUpperCase() ?? '').join('');
}

function comingTime(then: Date, now: Date, locale: string, timeZone: string): string {
	const left = then.getTime() - now.getTime();
	const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
	if (left < HOUR) return format.format(Math.round(left / MINUTE), 'minute');
	const days = -calendarDays(then, now, timeZone);
	if (days === 0) return format.format(Math.round(left / HOUR), 'hour');
	return days < 7 ? format.format(days, 'day') : day(then, now, locale, timeZone);
}

function day(then: Date, now: Date, locale: string, timeZone: string): string {
	const sameYear = now.getTime() - then.getTime() < 300 * DAY;
	const shape = sameYear
		? ({ day: 'numeric', month: 'long' } as const)
		: ({ day: 'numeric', month: 'short', year: 'numeric' } as const);
	return new Intl.DateTimeFormat(regional(locale), { ...shape, timeZone }).format(then);
}

/** English dates are written day first, as most of the world does. */
function regional(locale: string): string {
	return locale === 'en' ? 'en-GB' : locale;
}

function calendarDays(then: Date, now: Date, timeZone: string): number {
	const key = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
	return Math.round((Date.parse(key.format(now)) - Date.parse(key.format(then))) / DAY);
}

/** Shorter than what Intl offers, and without its full stops. */
function words(locale: string) {
	if (locale.startsWith('de')) {
		return {
			now: 'gerade eben',
			minutes: (n: number) => `vor ${n}\u00a0min`,
			hours: (n: number) => `vor ${n}\u00a0h`
		};
	}
	return { now: 'just now', minutes: (n: number) => `${n}\u00a0min ago`, hours: (n: number) => `${n}\u00a0h ago` };
}

// The demo's clock: days before now, hours on the wall of the place, and when people find time to read.
import { clockTime, momentOf } from '#lib/zoned-time.ts';
import type { Chance } from './chance.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Hours at which people open the network; more of them around the breaks. */
const readingHours = [6, 7, 7, 8, 8, 9, 9, 9, 10, 10, 11, 12, 12, 12, 13, 13, 14, 15, 15, 16, 17, 19, 20, 21];

export interface Clock {
	now: Date;
	/** `hour` o'clock on a wall in that zone, so many days ago. */
	ago: (days: number, hour: number, minute?: number, timeZone?: string) => Date;
	/** Some moment after `start` when a person there would look in; null when that has not come yet. */
	after: (start: Date, meanDays: number, chance: Chance, timeZone?: string) => Date | null;
}

export function clockAt(now: Date, zone: string): Clock {
	const onDay = (of: Date, shift: number, hour: number, minute: number, timeZone: string) => {
		const [year, month, day] = clockTime(of, timeZone).slice(0, 10).split('-').map(Number);
		const date = new Date(Date.UTC(year!, month! - 1, day! + shift)).toISOString().slice(0, 10);
		return momentOf(`${date}T${two(hour)}:${two(minute)}`, timeZone);
	};
	return {
		now,
		ago: (days, hour, minute = 0, timeZone = zone) => onDay(now, -days, hour, minute, timeZone),
		after(start, meanDays, chance, timeZone = zone) {
			const at = onDay(start, chance.days(meanDays), chance.pick(readingHours), chance.between(0, 59), timeZone);
			const free = [0, 6].includes(at.getUTCDay()) && chance.hits(0.8) ? new Date(at.getTime() + 2 * DAY) : at;
			const found = free > start ? free : new Date(start.getTime() + chance.between(4, 150) * 60_000);
			return found < now ? found : null;
		}
	};
}

const two = (part: number) => String(part).padStart(2, '0');

// Time saved in words: hours, and days of eight of them where there are many.
import { number } from '#lib/format.ts';
import { m } from '#lib/paraglide/messages.js';

export function sayMinutes(minutes: number, locale: string): string {
	if (minutes < 60) return m.objectives_minutes({ count: Math.round(minutes) });
	return m.objectives_hours({ hours: number(minutes / 60, locale, minutes < 600 ? 1 : 0) });
}

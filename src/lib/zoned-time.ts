// Between a moment and what a clock in some time zone shows, as date fields write it.

/** `YYYY-MM-DDTHH:MM` on a clock in that zone. */
export function clockTime(moment: Date, timeZone: string): string {
	const parts = clockOf(timeZone).formatToParts(moment);
	const part = (type: string) => parts.find((found) => found.type === type)?.value ?? '00';
	return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes a thousand times as long as using it. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
	const known = clocks.get(timeZone);
	if (known) return known;
	const made = new Intl.DateTimeFormat('en-CA', {
		timeZone,
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23'
	});
	clocks.set(timeZone, made);
	return made;
}

/**
 * The moment at which a clock in that zone shows `local`. In the hour that a clock repeats it is the first time round;
 * in the hour it leaps over, the same time of day after the leap. Invalid text gives an invalid date.
 */
export function momentOf(local: string, timeZone: string): Date {
	const wanted = Date.parse(`${local.slice(0, 16)}Z`);
	if (Number.isNaN(wanted)) return new Date(Number.NaN);
	const offsetAt = (moment: number) =>
		Date.parse(`${clockTime(new Date(moment), timeZone)}Z`) - Math.floor(moment / 60_000) * 60_000;
	const first = wanted - offsetAt(wanted - 24 * 3_600_000);
	if (clockTime(new Date(first), timeZone) === local.slice(0, 16)) return new Date(first);
	const second = wanted - offsetAt(wanted + 24 * 3_600_000);
	return new Date(clockTime(new Date(second), timeZone) === local.slice(0, 16) ? second : first);
}

/** The moment that lies as many days after `to` as this one after `from`, at the same time on the wall. */
export function carriedOver(moment: Date, from: Date, to: Date, timeZone: string): Date {
	const [local, begin] = [clockTime(moment, timeZone), clockTime(from, timeZone)];
	const days = Date.parse(`${local.slice(0, 10)}T00:00Z`) - Date.parse(`${begin.slice(0, 10)}T00:00Z`);
	const day = new Date(Date.parse(`${clockTime(to, timeZone).slice(0, 10)}T00:00Z`) + days).toISOString().slice(0, 10);
	return momentOf(`${day}T${local.slice(11)}`, timeZone);
}

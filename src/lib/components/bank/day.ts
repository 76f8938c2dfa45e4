// Days of the bank in the reader's words: "1 Dec", "Tue 1 Dec".
import { getLocale } from '#lib/paraglide/runtime.js';

/** English dates are written day first, as everywhere in the house. */
const regional = () => (getLocale() === 'en' ? 'en-GB' : getLocale());

/** A local date, `YYYY-MM-DD`. */
export const shortDay = (day: string): string =>
	new Intl.DateTimeFormat(regional(), { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
		new Date(`${day}T00:00Z`)
	);

export const shortMoment = (moment: Date | string, timeZone: string): string =>
	new Intl.DateTimeFormat(regional(), { weekday: 'short', day: 'numeric', month: 'short', timeZone }).format(
		new Date(moment)
	);

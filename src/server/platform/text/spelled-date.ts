// Dates as people spell them in front matter and file names.

const zone = String.raw`(Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)`;
const pattern = new RegExp(
	String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*${zone}?)?\s*$`,
	'i'
);
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The moment a spelled date means; a day alone is noon UTC, so that it stays the same day nearly everywhere.
 * Null when it is no date: "2015-02-31" is none.
 */
export function readDate(spelled: unknown): Date | null {
	if (spelled instanceof Date) return Number.isNaN(spelled.getTime()) ? null : spelled;
	if (typeof spelled === 'number') return plausible(new Date(spelled > 1e11 ? spelled : spelled * 1000));
	if (typeof spelled !== 'string') return null;
	const found = pattern.exec(spelled.trim()) ?? worded(spelled.trim());
	if (!found) return null;
	const [, year, month, day, hour = '12', minute = '00', second = '00', offset] = found;
	const at = new Date(
		Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second))
	);
	if (at.getUTCMonth() !== Number(month) - 1 || at.getUTCDate() !== Number(day)) return null;
	return plausible(new Date(at.getTime() - offsetMinutes(offset) * 60_000));
}

/** "March 12, 2014" and "12 March 2014". */
function worded(spelled: string): (string | undefined)[] | null {
	const american = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(spelled);
	const european = /^(\d{1,2})\.? ([A-Za-z]{3,9})\.?,? (\d{4})$/.exec(spelled);
	const [year, name, day] = american
		? [american[3], american[1], american[2]]
		: european
			? [european[3], european[2], european[1]]
			: [];
	const month = name ? months.indexOf(name.slice(0, 3).toLowerCase()) + 1 : 0;
	return year && month ? [spelled, year, String(month), day] : null;
}

/** The date at the start of a file name: `2014-03-12-coming-soon.md`. */
export function dateOfFileName(name: string): Date | null {
	const found = /^(\d{4}-\d{2}-\d{2})(?=[-_. ])/.exec(name);
	return found ? readDate(found[1]) : null;
}

function offsetMinutes(offset: string | undefined): number {
	const found = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(offset ?? '');
	if (!found) return 0;
	const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
	return found[1] === '-' ? -minutes : minutes;
}

function plausible(date: Date): Date | null {
	const year = date.getUTCFullYear();
	return Number.isNaN(date.getTime()) || year < 1970 || year > 2200 ? null : date;
}

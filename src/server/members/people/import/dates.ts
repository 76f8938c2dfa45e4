// Dates in the spellings that personnel systems and spreadsheets use.

const months = [
	['january', 'jan', 'januar', 'janner', 'janvier', 'janv', 'enero', 'ene'],
	['february', 'feb', 'februar', 'fevrier', 'fevr', 'fev', 'febrero'],
	['march', 'mar', 'marz', 'mrz', 'mars', 'marzo'],
	['april', 'apr', 'avril', 'avr', 'abril', 'abr'],
	['may', 'mai', 'mayo'],
	['june', 'jun', 'juni', 'juin', 'junio'],
	['july', 'jul', 'juli', 'juillet', 'juil', 'julio'],
	['august', 'aug', 'aout', 'agosto', 'ago'],
	['september', 'sep', 'sept', 'septembre', 'septiembre', 'set'],
	['october', 'oct', 'okt', 'oktober', 'octobre', 'octubre'],
	['november', 'nov', 'novembre', 'noviembre'],
	['december', 'dec', 'dez', 'dezember', 'decembre', 'diciembre', 'dic']
];
const monthOf = new Map(months.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

export type Order = 'day first' | 'month first';

/** 03/04 is told apart by its company: one 17/06 or 06/17 in the column decides. Full stops always mean day first. */
export function orderOf(cells: string[]): Order {
	for (const cell of cells) {
		const found = /^(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}\b/.exec(cell.trim());
		const over = [Number(found?.[1] ?? 0) > 12, Number(found?.[2] ?? 0) > 12];
		if (over[0] !== over[1]) return over[0] ? 'day first' : 'month first';
	}
	return 'day first';
}

/** YYYY-MM-DD, or null when it is no date. `thisYear` decides the century of two digits. */
export function readDate(cell: string, order: Order, thisYear: number): string | null {
	const text = cell
		.trim()
		.replace(/[T ]\d{1,2}[:.]\d{2}.*$/i, '')
		.trim();
	const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return isoLike(text) ?? numbers(text, order, thisYear) ?? withMonthName(plain, thisYear) ?? serial(text);
}

function isoLike(text: string): string | null {
	const found = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
	return found ? real(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

function numbers(text: string, order: Order, thisYear: number): string | null {
	const found = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})$/.exec(text);
	if (!found) return null;
	const [first, second, year] = [Number(found[1]), Number(found[3]), yearOf(found[4]!, thisYear)];
	return found[2] === '.' || order === 'day first' ? real(year, second, first) : real(year, first, second);
}

/** "17-JUN-03", "17 June 2013", "17. Juni 2013", "June 17, 2013", "Mon, 17 Jun 2013", "17 de junio de 2013". */
function withMonthName(plain: string, thisYear: number): string | null {
	const words = plain
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word && !['de', 'del', 'of', 'the', 'le', 'el'].includes(word));
	const month = words.map((word) => monthOf.get(word)).find(Boolean);
	const figures = words
		.map((word) => /^(\d{1,4})(?:st|nd|rd|th|er)?$/.exec(word)?.[1])
		.filter((word) => word !== undefined);
	if (!month || figures.length !== 2) return null;
	const [a, b] = figures as [string, string];
	return a.length === 4 ? real(Number(a), month, Number(b)) : real(yearOf(b, thisYear), month, Number(a));
}

/** Days since 1899-12-30, as spreadsheets count; only those that fall between 1940 and 2100. */
function serial(text: string): string | null {
	const found = /^(\d{5})(?:[.,]\d+)?$/.exec(text);
	const days = Number(found?.[1]);
	if (!found || days < 14_611 || days > 73_051) return null;
	return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}

function yearOf(figures: string, thisYear: number): number {
	const year = Number(figures);
	if (figures.length > 2) return year;
	return year + 2000 > thisYear + 2 ? year + 1900 : year + 2000;
}

function real(year: number, month: number, day: number): string | null {
	const date = new Date(Date.UTC(year, month - 1, day));
	const exists = year >= 1900 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return exists ? date.toISOString().slice(0, 10) : null;
}

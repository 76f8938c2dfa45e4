// The bars of the coming weeks: formats stacked, each part with what it is made of.
import type { BankFormat } from '#lib/terms/bank.ts';

export interface WeekFormat {
	week: string;
	format: BankFormat;
	slots: number;
	scheduled: number;
	unfinished: number;
	filled: number;
	empty: number;
}

/** What a place in a week is: sure, foreseen from what is ready, taken by something unfinished, or nothing. */
export const placeKinds = ['scheduled', 'filled', 'unfinished', 'empty'] as const;
export type PlaceKind = (typeof placeKinds)[number];

export interface Block {
	format: BankFormat;
	kind: PlaceKind;
	count: number;
	/** From the ground, in places. */
	from: number;
}

export interface WeekBar {
	week: string;
	total: number;
	blocks: Block[];
	sums: Record<PlaceKind, number>;
}

/** One bar a week without a hole between the first and the last; what is sure lies at the bottom. */
export function barsOf(rows: readonly WeekFormat[], formats: readonly BankFormat[]): WeekBar[] {
	const mondays = [...new Set(rows.map(({ week }) => week))].toSorted();
	return filledUp(mondays).map((week) => {
		const own = rows.filter((row) => row.week === week);
		let from = 0;
		const blocks = placeKinds.flatMap((kind) =>
			formats.flatMap((format) => {
				const count = own.filter((row) => row.format === format).reduce((sum, row) => sum + row[kind], 0);
				const block = { format, kind, count, from };
				from += count;
				return count ? [block] : [];
			})
		);
		const sums = { scheduled: 0, filled: 0, unfinished: 0, empty: 0 };
		for (const { kind, count } of blocks) sums[kind] += count;
		return { week, total: from, blocks, sums };
	});
}

function filledUp(mondays: readonly string[]): string[] {
	const [first, last] = [mondays[0], mondays.at(-1)];
	if (!first || !last) return [];
	const weeks: string[] = [];
	for (let at = Date.parse(first); at <= Date.parse(last); at += 7 * 86_400_000)
		weeks.push(new Date(at).toISOString().slice(0, 10));
	return weeks;
}

/** ISO 8601 number of the week that begins on that Monday. */
export function weekNumber(monday: string): number {
	const thursday = new Date(Date.parse(monday) + 3 * 86_400_000);
	return Math.ceil(((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86_400_000 + 1) / 7);
}

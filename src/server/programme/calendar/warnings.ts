// What speaks against a place for an item: pure, asked before every move and of every proposal.
import { type BankFormat, fitsSlot } from '#lib/terms/bank.ts';
import type { Closure, PlaceWarning } from '#lib/terms/calendar.ts';

/** What is looked at of an item. */
export interface Placeable {
	id: number;
	format: BankFormat;
	audienceId: number | null;
	usableFrom: string | null;
	usableUntil: string | null;
	seriesId: number | null;
	seriesPart: number | null;
}

export interface Place {
	at: Date;
	localDay: string;
	/** Monday of the week of `localDay`. */
	week: string;
	/** Null for a place made by hand, which takes anything. */
	format: BankFormat | null;
	/** A slot of a cadence. */
	regular: boolean;
	closed: Closure | null;
}

/** An item that has its place already. */
export interface Neighbour {
	itemId: number;
	title: string;
	at: Date;
	week: string;
	audienceId: number | null;
	regular: boolean;
}

/** The other parts of the item's series; `at` is when it was or will be published. */
export interface SeriesPart {
	itemId: number;
	title: string;
	part: number;
	at: Date | null;
}

export interface Limits {
	mostPerWeek: number;
	hoursApart: number;
	/** What the cadences ask for: a week as it was decided upon is never too much. */
	regularPerWeek: number;
}

const HOUR = 3_600_000;

export function warningsOf(
	item: Placeable,
	place: Place,
	neighbours: readonly Neighbour[],
	parts: readonly SeriesPart[],
	limits: Limits
): PlaceWarning[] {
	const others = neighbours.filter(({ itemId }) => itemId !== item.id);
	const found = [
		near(item, place, others, limits.hoursApart),
		many(item, place, others, Math.max(limits.mostPerWeek, limits.regularPerWeek)),
		dated(item, place),
		before(item, place, parts),
		after(item, place, parts),
		place.closed ? ({ code: 'closed', day: place.localDay, why: place.closed } as const) : null,
		misfit(item, place)
	];
	return found.filter((warning) => warning !== null);
}

/** Two slots of cadences for everyone lie as near as the cadences were made to lie. */
function near(item: Placeable, place: Place, others: readonly Neighbour[], hours: number): PlaceWarning | null {
	const apart = (other: Neighbour) => Math.abs(other.at.getTime() - place.at.getTime());
	const [first] = others
		.filter((other) => other.audienceId === item.audienceId && apart(other) < hours * HOUR)
		.filter((other) => item.audienceId !== null || !(place.regular && other.regular))
		.sort((a, b) => apart(a) - apart(b));
	return first ? { code: 'near', title: first.title, at: first.at, hours, audienceId: item.audienceId } : null;
}

/** What is for everyone is read by each audience too, so it counts for all of them. */
function many(item: Placeable, place: Place, others: readonly Neighbour[], most: number): PlaceWarning | null {
	const week = others.filter((other) => other.week === place.week);
	const asked = item.audienceId === null ? [null, ...week.map(({ audienceId }) => audienceId)] : [item.audienceId];
	const loads = [...new Set(asked)].map((audienceId) => ({ audienceId, count: loadOf(week, audienceId) + 1 }));
	const [worst] = loads.filter(({ count }) => count > most).sort((a, b) => b.count - a.count);
	return worst ? { code: 'many', most, ...worst } : null;
}

/** Items of one week that an audience is asked to read; null is everyone. */
export function loadOf(week: readonly Pick<Neighbour, 'audienceId'>[], audienceId: number | null): number {
	return week.filter((other) => other.audienceId === null || other.audienceId === audienceId).length;
}

function dated(item: Placeable, { localDay }: Place): PlaceWarning | null {
	if (item.usableFrom && localDay < item.usableFrom) return { code: 'early', day: item.usableFrom };
	if (item.usableUntil && localDay > item.usableUntil) return { code: 'late', day: item.usableUntil };
	return null;
}

function before(item: Placeable, place: Place, parts: readonly SeriesPart[]): PlaceWarning | null {
	const { seriesPart } = item;
	if (seriesPart === null) return null;
	const [first] = parts
		.filter(({ itemId, part }) => itemId !== item.id && part < seriesPart)
		.filter(({ at }) => at === null || at >= place.at)
		.sort((a, b) => a.part - b.part);
	return first ? { code: 'part_before', title: first.title, part: first.part } : null;
}

function after(item: Placeable, place: Place, parts: readonly SeriesPart[]): PlaceWarning | null {
	const { seriesPart } = item;
	if (seriesPart === null) return null;
	const [first] = parts
		.filter(({ itemId, part, at }) => itemId !== item.id && part > seriesPart && at !== null && at <= place.at)
		.sort((a, b) => a.part - b.part);
	return first ? { code: 'part_after', title: first.title, part: first.part } : null;
}

function misfit(item: Placeable, { format }: Place): PlaceWarning | null {
	if (format === null || fitsSlot(format, item.format)) return null;
	return { code: 'format', slot: format, item: item.format };
}

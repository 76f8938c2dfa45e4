// The arithmetic of the runway: weeks of supply from what is in the bank and what the cadence asks for.
import { type BankFormat, fitsSlot } from '#lib/terms/bank.ts';

/** Items that are ready or scheduled and of use today, counted by what they have in common. */
export interface Supply {
	format: BankFormat;
	objectiveId: number | null;
	audienceId: number | null;
	language: string;
	count: number;
}

export interface Demand {
	format: BankFormat;
	perWeek: number;
}

/** The cadence an item counts for: that of its own format if there is one, else that of articles if it reads as one. */
export function demandOf(format: BankFormat, demands: readonly Demand[]): BankFormat | null {
	if (demands.some((demand) => demand.format === format)) return format;
	return demands.find((demand) => fitsSlot(demand.format, format))?.format ?? null;
}

/** Two cadences of one format are one demand. */
export function demandsOf(cadences: readonly Demand[]): Demand[] {
	const sums = new Map<BankFormat, number>();
	for (const { format, perWeek } of cadences) sums.set(format, (sums.get(format) ?? 0) + perWeek);
	return [...sums].map(([format, perWeek]) => ({ format, perWeek })).filter(({ perWeek }) => perWeek > 0);
}

export interface FormatRunway extends Demand {
	supply: number;
	weeks: number;
}

export interface Runway {
	/** Null while no cadence asks for anything. */
	weeks: number | null;
	/** Items that count: those of a format that some cadence asks for. */
	supply: number;
	/** Items of formats that no cadence asks for; they count for nothing. */
	beside: number;
	perWeek: number;
	formats: FormatRunway[];
}

/** Runway = items ready or scheduled / items a week of the cadence, in weeks; each item counts once. */
export function runwayOf(supplies: readonly Supply[], demands: readonly Demand[]): Runway {
	const sums = new Map<BankFormat | null, number>();
	for (const { format, count } of supplies) {
		const counted = demandOf(format, demands);
		sums.set(counted, (sums.get(counted) ?? 0) + count);
	}
	const formats = demands.map((demand) => {
		const supply = sums.get(demand.format) ?? 0;
		return { ...demand, supply, weeks: supply / demand.perWeek };
	});
	const supply = formats.reduce((sum, format) => sum + format.supply, 0);
	const perWeek = demands.reduce((sum, demand) => sum + demand.perWeek, 0);
	return { weeks: perWeek ? supply / perWeek : null, supply, beside: sums.get(null) ?? 0, perWeek, formats };
}

export interface PartRunway<Key> {
	key: Key;
	supply: number;
	weeks: number | null;
}

/**
 * The runway of each part (objective, audience, language): its items / (cadence / number of parts).
 * Every part is given an equal share of the cadence, since a cadence names none.
 */
export function partRunways<Key extends number | string>(
	supplies: readonly Supply[],
	demands: readonly Demand[],
	parts: readonly Key[],
	keyOf: (supply: Supply) => Key | null
): PartRunway<Key>[] {
	const share = demands.reduce((sum, demand) => sum + demand.perWeek, 0) / Math.max(1, parts.length);
	return parts.map((key) => {
		const own = supplies.filter((supply) => keyOf(supply) === key && demandOf(supply.format, demands) !== null);
		const supply = own.reduce((sum, { count }) => sum + count, 0);
		return { key, supply, weeks: share ? supply / share : null };
	});
}

/** The slots of a week of one format, as the calendar has them. */
export interface WeekSlots {
	/** Its Monday, YYYY-MM-DD. */
	week: string;
	format: BankFormat;
	slots: number;
	/** Taken by an item that is ready. */
	scheduled: number;
	/** Taken by an item that is not ready yet. */
	unfinished: number;
}

export interface Projected extends WeekSlots {
	/** Open, and an item that is ready and has no slot yet would fill it. */
	filled: number;
	/** Open, and nothing is there for it. */
	empty: number;
}

/** Pours the items that are ready and have no slot into the open slots, week after week: where it stops the gap begins. */
export function project(weeks: readonly WeekSlots[], loose: readonly Pick<Supply, 'format' | 'count'>[]): Projected[] {
	const formats = [...new Set(weeks.map(({ format }) => format))].map((format) => ({ format, perWeek: 1 }));
	const left = new Map<BankFormat | null, number>();
	for (const { format, count } of loose) {
		const counted = demandOf(format, formats);
		left.set(counted, (left.get(counted) ?? 0) + count);
	}
	const inOrder = weeks.toSorted((a, b) => a.week.localeCompare(b.week));
	return inOrder.map((week) => {
		const open = week.slots - week.scheduled - week.unfinished;
		const there = left.get(week.format) ?? 0;
		const filled = Math.min(open, there);
		left.set(week.format, there - filled);
		return { ...week, filled, empty: open - filled };
	});
}

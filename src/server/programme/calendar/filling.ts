// Which ready item goes into which open slot: dated first, series in order, spread over objectives and audiences, no collision.
import { type BankFormat, fitsSlot } from '#lib/terms/bank.ts';
import { type Limits, type Neighbour, type Place, type Placeable, type SeriesPart, warningsOf } from './warnings.ts';

export interface OpenSlot extends Place {
	id: number;
	format: BankFormat;
}

export interface Candidate extends Placeable {
	title: string;
	objectiveId: number | null;
	/** The longer it has waited the sooner it goes. */
	waitingSince: Date;
	/** Ready ones go before unfinished ones. */
	ready: boolean;
}

export interface Filled {
	slotId: number;
	itemId: number;
}

export interface Filling {
	placed: Filled[];
	/** Slots that stay empty: nothing of that format was left, or nothing without a collision. */
	empty: { slotId: number; why: 'nothing' | 'collision' }[];
	/** Items that found no slot. */
	left: number[];
}

/** Mutable while slots are filled one after the other. */
interface Work {
	left: Candidate[];
	neighbours: Map<string, Neighbour[]>;
	parts: Map<number, SeriesPart[]>;
	objectives: Map<number | null, number>;
	audiences: Map<number | null, number>;
}

/**
 * Slot after slot in order of time. `neighbours` are the items that have their place already, with their objectives for the spread;
 * `parts` are all parts of the series concerned.
 */
export function fillingOf(
	slots: readonly OpenSlot[],
	candidates: readonly Candidate[],
	neighbours: readonly (Neighbour & { objectiveId: number | null })[],
	parts: readonly (SeriesPart & { seriesId: number })[],
	limits: Limits
): Filling {
	const work: Work = {
		left: [...candidates],
		neighbours: Map.groupBy<string, Neighbour>(neighbours, ({ week }) => week),
		parts: Map.groupBy(
			parts.map((part) => ({ ...part })),
			({ seriesId }) => seriesId
		),
		objectives: counted(neighbours.map(({ objectiveId }) => objectiveId)),
		audiences: counted(neighbours.map(({ audienceId }) => audienceId))
	};
	const own = new Set(slots.map(({ format }) => format));
	const filling: Filling = { placed: [], empty: [], left: [] };
	for (const slot of slots.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
		const fitting = work.left.filter((item) => belongs(slot.format, item.format, own));
		const found = fitting.sort(byUrgency(work)).find((item) => isFree(item, slot, work, limits));
		if (found) filling.placed.push(put(found, slot, work));
		else filling.empty.push({ slotId: slot.id, why: fitting.length ? 'collision' : 'nothing' });
	}
	filling.left = work.left.map(({ id }) => id);
	return filling;
}

/** An interview waits for a slot of its own where there are such slots, and reads as an article where there are none. */
function belongs(slot: BankFormat, item: BankFormat, own: ReadonlySet<BankFormat>): boolean {
	return slot === item || (fitsSlot(slot, item) && !own.has(item));
}

function counted<Key>(keys: readonly Key[]): Map<Key, number> {
	const counts = new Map<Key, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}

/** Ready before unfinished, then what has a last day, by that day; then what its objective and its audience have had least of; then who waits longest. */
function byUrgency({ objectives, audiences }: Work) {
	const key = (item: Candidate) => [
		item.ready ? 0 : 1,
		item.usableUntil ?? '9999-12-31',
		objectives.get(item.objectiveId) ?? 0,
		audiences.get(item.audienceId) ?? 0,
		item.waitingSince.getTime(),
		item.id
	];
	return (a: Candidate, b: Candidate) => {
		const [one, other] = [key(a), key(b)];
		const place = one.findIndex((value, index) => value !== other[index]);
		return place < 0 ? 0 : one[place]! < other[place]! ? -1 : 1;
	};
}

function isFree(item: Candidate, slot: OpenSlot, work: Work, limits: Limits): boolean {
	const parts = item.seriesId === null ? [] : (work.parts.get(item.seriesId) ?? []);
	return warningsOf(item, slot, around(work, slot), parts, limits).length === 0;
}

const DAY = 24 * 3_600_000;
const shift = (week: string, days: number) =>
	new Date(Date.parse(`${week}T00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** A collision may reach over the end of a week. */
const around = ({ neighbours }: Work, { week }: OpenSlot) =>
	[shift(week, -7), week, shift(week, 7)].flatMap((monday) => neighbours.get(monday) ?? []);

function put(item: Candidate, slot: OpenSlot, work: Work): Filled {
	const { at, week, regular } = slot;
	const neighbour = { itemId: item.id, title: item.title, at, week, audienceId: item.audienceId, regular };
	work.neighbours.set(week, [...(work.neighbours.get(week) ?? []), neighbour]);
	work.left = work.left.filter(({ id }) => id !== item.id);
	work.objectives.set(item.objectiveId, (work.objectives.get(item.objectiveId) ?? 0) + 1);
	work.audiences.set(item.audienceId, (work.audiences.get(item.audienceId) ?? 0) + 1);
	const parts = item.seriesId === null ? [] : (work.parts.get(item.seriesId) ?? []);
	for (const part of parts) if (part.itemId === item.id) part.at = at;
	return { slotId: slot.id, itemId: item.id };
}

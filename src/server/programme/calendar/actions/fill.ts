// Many items go into their slots at once, as the proposal showed it; and all of them out again.
import { m } from '#lib/paraglide/messages.js';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { Conflict } from '#server/platform/errors.ts';
import { addDays } from '#lib/days.ts';
import type { FillSlots } from '../input.ts';
import { demandPlanner } from '../policy.ts';
import { type Frame, findFrame } from '../queries/frame.ts';
import { listNeighbours, listParts, type PlannedItem, placeOf, type SlotRow } from '../queries/place.ts';
import { warningsOf } from '../warnings.ts';
import { demandOpen, demandPlaceable, demandSeen, lockPlanned, lockSlots, type SeenSlot, seenOf } from './lock.ts';
import { fill, recordMove, release } from './place.ts';

interface Pair {
	slot: SeenSlot;
	itemId: number;
}

function readPairs(pairs: readonly string[]): Pair[] {
	return pairs.map((text) => {
		const [id = 0, version = 0, itemId = 0] = text.split(/[.:]/).map(Number);
		return { slot: { id, version }, itemId };
	});
}

export interface FilledSlots {
	count: number;
	/** What takes it back. */
	pairs: string[];
}

/** All or nothing. @throws Conflict when anything is not as it was looked at. */
export function fillSlots(ctx: Ctx, input: FillSlots): Promise<FilledSlots> {
	demandPlanner(ctx);
	return inTransaction(ctx, async (tx) => {
		const frame = await findFrame(tx);
		const moves = await hold(tx, readPairs(input.pairs), frame);
		await demandHarmony(tx, moves, frame);
		const pairs: string[] = [];
		for (const { item, slot } of moves) {
			const taken = await fill(tx, slot, item);
			await recordMove(tx, 'calendar.placed', item.id, taken, null);
			pairs.push(`${seenOf(taken)}:${item.id}`);
		}
		await record(tx, { verb: 'calendar.filled', subject: 'calendar', subjectId: 1, facts: { count: pairs.length } });
		return { count: pairs.length, pairs };
	});
}

interface Move {
	item: PlannedItem;
	slot: SlotRow;
}

async function hold(ctx: Ctx, pairs: readonly Pair[], frame: Frame): Promise<Move[]> {
	const slots = await lockSlots(
		ctx,
		pairs.map(({ slot }) => slot.id)
	);
	const items = new Map<number, PlannedItem>();
	for (const { itemId } of pairs.toSorted((a, b) => a.itemId - b.itemId)) {
		const item = await lockPlanned(ctx, itemId);
		demandPlaceable(item);
		await demandSeen(ctx, itemId, null, frame);
		items.set(itemId, item);
	}
	const moves: Move[] = [];
	for (const { slot, itemId } of pairs)
		moves.push({ item: items.get(itemId)!, slot: await demandOpen(ctx, slots, slot, frame) });
	const twice = new Set(moves.map(({ slot }) => slot.id)).size < moves.length || items.size < moves.length;
	if (twice || moves.some(({ slot }) => slot.at <= ctx.now))
		throw new Conflict(m.calendar_conflict_filling(), 'filling_old');
	return moves.sort((a, b) => a.slot.at.getTime() - b.slot.at.getTime());
}

/** The proposal had no collision; something that came in between may have made one. @throws Conflict */
async function demandHarmony(ctx: Ctx, moves: readonly Move[], frame: Frame): Promise<void> {
	const days = moves.map(({ slot }) => slot.localDay).sort();
	const there = await listNeighbours(ctx, addDays(days[0]!, -14), addDays(days.at(-1)!, 14));
	const come = moves.map(({ item, slot }) => {
		const { at, week, regular } = placeOf(slot, frame);
		return { itemId: item.id, title: item.title, audienceId: item.audienceId, at, week, regular };
	});
	const times = new Map(come.map(({ itemId, at }) => [itemId, at]));
	const series = [...new Set(moves.flatMap(({ item }) => (item.seriesId === null ? [] : [item.seriesId])))];
	const parts = (await listParts(ctx, series)).map((part) => ({ ...part, at: times.get(part.itemId) ?? part.at }));
	const all = [...there, ...come];
	const collides = moves.some(({ item, slot }) => {
		const own = parts.filter(({ seriesId }) => seriesId === item.seriesId);
		return warningsOf(item, placeOf(slot, frame), all, own, frame.limits).length > 0;
	});
	if (collides) throw new Conflict(m.calendar_conflict_filling(), 'filling_old');
}

/** Takes out again what is still as the filling left it; the rest stays. Returns how many went. */
export function emptySlots(ctx: Ctx, input: FillSlots): Promise<{ count: number }> {
	demandPlanner(ctx);
	return inTransaction(ctx, async (tx) => {
		const pairs = readPairs(input.pairs);
		const slots = await lockSlots(
			tx,
			pairs.map(({ slot }) => slot.id)
		);
		let count = 0;
		for (const { slot, itemId } of pairs.toSorted((a, b) => a.itemId - b.itemId)) {
			const held = slots.find(({ id }) => id === slot.id);
			if (held?.state !== 'filled' || held.itemId !== itemId || held.version !== slot.version) continue;
			await release(tx, held, await lockPlanned(tx, itemId));
			count += 1;
		}
		await record(tx, { verb: 'calendar.emptied', subject: 'calendar', subjectId: 1, facts: { count } });
		return { count };
	});
}

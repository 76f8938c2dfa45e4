// Two items change places.
import { eq, sql } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { Conflict, Invalid } from '#server/platform/errors.ts';
import type { SwapItems } from '../input.ts';
import { demandPlanner } from '../policy.ts';
import { type Frame, findFrame } from '../queries/frame.ts';
import { findWarnings, type PlannedItem, placeOf, type SlotRow } from '../queries/place.ts';
import { slots } from '../schema.ts';
import { demandPlaceable, demandSeen, lockPlanned, lockSlots, readSeen, seenOf } from './lock.ts';
import { demandConfirmed, fill, recordMove } from './place.ts';

interface Standing {
	item: PlannedItem;
	slot: SlotRow;
}

export interface Swapped {
	/** Each where it stands now; to swap them once more takes the step back. */
	items: { itemId: number; title: string; at: Date; seen: string }[];
}

/** @throws as placeItem does, for either of the two. */
export function swapItems(ctx: Ctx, input: SwapItems): Promise<Swapped> {
	demandPlanner(ctx);
	if (input.itemId === input.otherId) throw new Invalid(m.calendar_refused_place());
	return inTransaction(ctx, async (tx) => {
		const frame = await findFrame(tx);
		const [seen, otherSeen] = [readSeen(input.seen), readSeen(input.otherSeen)];
		await lockSlots(tx, [seen?.id, otherSeen?.id]);
		const first = Math.min(input.itemId, input.otherId);
		const locked = [await lockPlanned(tx, first), await lockPlanned(tx, input.itemId + input.otherId - first)];
		const [item, other] = input.itemId === first ? locked : locked.reverse();
		const one = { item: item!, slot: await standing(tx, item!, input.seen, frame) };
		const two = { item: other!, slot: await standing(tx, other!, input.otherSeen, frame) };
		const warnings = [...(await warningsAt(tx, one, two, frame)), ...(await warningsAt(tx, two, one, frame))];
		await demandConfirmed(tx, warnings, input.confirmed, frame);
		for (const { slot } of [one, two])
			await tx.db
				.update(slots)
				.set({ itemId: null, state: 'open', version: sql`${slots.version} + 1` })
				.where(eq(slots.id, slot.id));
		return { items: [await moveIn(tx, one, two), await moveIn(tx, two, one)] };
	});
}

/** @throws Conflict when it has no place to give. */
async function standing(ctx: Ctx, item: PlannedItem, seen: string, frame: Frame): Promise<SlotRow> {
	demandPlaceable(item);
	const slot = await demandSeen(ctx, item.id, readSeen(seen), frame);
	if (!slot || slot.state !== 'filled' || slot.at <= ctx.now)
		throw new Conflict(m.calendar_conflict_gone(), 'slot_gone');
	return slot;
}

/** What speaks against `one` in the place of `two`, while `two` goes to that of `one`. */
function warningsAt(ctx: Ctx, one: Standing, two: Standing, frame: Frame) {
	const place = placeOf(one.slot, frame);
	const { id: itemId, title, audienceId } = two.item;
	const comes = { itemId, title, at: place.at, week: place.week, audienceId, regular: place.regular };
	const change = { without: [one.item.id, two.item.id], beside: [comes] };
	return findWarnings(ctx, one.item, placeOf(two.slot, frame), frame, change);
}

async function moveIn(ctx: Ctx, { item, slot: from }: Standing, { slot }: Standing) {
	const taken = await fill(ctx, slot, item);
	await recordMove(ctx, 'calendar.swapped', item.id, taken, from);
	return { itemId: item.id, title: item.title, at: taken.at, seen: seenOf(taken) };
}

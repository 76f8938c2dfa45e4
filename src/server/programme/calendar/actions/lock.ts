// Taking hold of slots and items for a move: always slots before items and by their ids, so that no two moves wait for each other.
import { eq } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import type { Ctx, PublicCtx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { Conflict, Invalid, NotFound } from '#server/platform/errors.ts';
import { bankItems } from '../../bank/schema.ts';
import type { Frame } from '../queries/frame.ts';
import {
	type PlannedItem,
	plannedColumns,
	plannedJoins,
	sayLastMove,
	slotColumns,
	type SlotRow
} from '../queries/place.ts';

/** `7.3` is slot 7 in its version 3. */
export interface SeenSlot {
	id: number;
	version: number;
}

export function readSeen(text: string | null): SeenSlot | null {
	const [, id, version] = /^(\d+)\.(\d+)$/.exec(text ?? '') ?? [];
	return id && version ? { id: Number(id), version: Number(version) } : null;
}

export const seenOf = ({ id, version }: SeenSlot) => `${id}.${version}`;

/** Those that are still there. */
export async function lockSlots(ctx: PublicCtx, ids: readonly (number | undefined)[]): Promise<SlotRow[]> {
	const wanted = ids.filter((id) => id !== undefined);
	if (!wanted.length) return [];
	const text = `select ${slotColumns} from slots s where s.id = any($1::bigint[]) order by s.id for update`;
	return named<SlotRow>(ctx.db, 'calendar_lock_slots', text, [wanted]);
}

/** @throws NotFound, Invalid for what is out already or was put away. */
export async function lockPlanned(ctx: PublicCtx, id: number): Promise<PlannedItem> {
	// The draft's title stands in another table, which a lock does not touch.
	const text = `select ${plannedColumns} from bank_items i ${plannedJoins} where i.id = $1 for no key update of i`;
	const [item] = await named<PlannedItem>(ctx.db, 'calendar_lock_item', text, [id]);
	if (!item || item.deletedAt) throw new NotFound();
	return item;
}

/** @throws Invalid for what is out already or was put away. */
export function demandPlaceable(item: PlannedItem): void {
	if (item.stage === 'published')
		throw new Invalid(m.calendar_refused_published({ title: item.title }), 'item_published');
	if (item.stage === 'shelved') throw new Invalid(m.calendar_refused_shelved({ title: item.title }), 'item_shelved');
}

/**
 * The slot the item stands in, which has to be the one it was seen in. Call it with the item locked.
 * @throws Conflict that names who moved it where.
 */
export async function demandSeen(
	ctx: Ctx,
	itemId: number,
	seen: SeenSlot | null,
	frame: Frame
): Promise<SlotRow | null> {
	const text = `select ${slotColumns} from slots s where s.item_id = $1 and s.state in ('filled', 'published')`;
	const [slot] = await named<SlotRow>(ctx.db, 'calendar_slot_of', text, [itemId]);
	if (slot?.id === seen?.id && slot?.version === seen?.version) return slot ?? null;
	throw new Conflict(await sayLastMove(ctx, itemId, frame), 'item_moved');
}

/**
 * The open slot that an item goes into, as it was seen.
 * @throws Conflict that names who put what there.
 */
export async function demandOpen(
	ctx: Ctx,
	slots: readonly SlotRow[],
	wanted: SeenSlot,
	frame: Frame
): Promise<SlotRow> {
	const slot = slots.find(({ id }) => id === wanted.id);
	if (!slot) throw new Conflict(m.calendar_conflict_gone(), 'slot_gone');
	if (slot.state === 'filled' && slot.itemId !== null)
		throw new Conflict(await sayLastMove(ctx, slot.itemId, frame), 'slot_taken');
	if (slot.state !== 'open' || slot.version !== wanted.version)
		throw new Conflict(m.calendar_conflict_gone(), 'slot_changed');
	return slot;
}

/** The calendar's own mark on an item: when it goes out. */
export async function plan(ctx: PublicCtx, itemId: number, plannedFor: Date | null): Promise<void> {
	await ctx.db.update(bankItems).set({ plannedFor, updatedAt: ctx.now }).where(eq(bankItems.id, itemId));
}

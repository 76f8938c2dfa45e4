// An item goes into a slot, to a day of its own, to another place, or out of the calendar.
import { eq, sql } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import type { PlaceWarning } from '#lib/terms/calendar.ts';
import { clockTime, momentOf } from '#lib/zoned-time.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { Conflict, Invalid } from '#server/platform/errors.ts';
import { setStage } from '../../bank/actions/stage.ts';
import type { PlaceItem, TakeOut } from '../input.ts';
import { demandPlanner } from '../policy.ts';
import { type Frame, findFrame } from '../queries/frame.ts';
import { findWarnings, type PlannedItem, placeOf, sayWarnings, type SlotRow } from '../queries/place.ts';
import { slots } from '../schema.ts';
import { demandOpen, demandPlaceable, demandSeen, lockPlanned, lockSlots, plan, readSeen, seenOf } from './lock.ts';
import { publishSoon } from './soon.ts';

/** Where an item stands now, and how the step is taken back. */
export interface Moved {
	itemId: number;
	title: string;
	/** Null when it is out of the calendar. */
	at: Date | null;
	/** Of the slot it is in; empty out of the calendar. */
	seen: string;
	undo: { slot: string | null; day: string | null; time: string | null } | null;
}

/**
 * @throws Conflict 'item_moved' or 'slot_taken' when somebody was quicker, 'place_warned' with a line for each warning that was not
 * confirmed; Invalid for a place in the past and for what is out already.
 */
export function placeItem(ctx: Ctx, input: PlaceItem): Promise<Moved> {
	demandPlanner(ctx);
	return inTransaction(ctx, async (tx) => {
		const frame = await findFrame(tx);
		const [seen, wanted] = [readSeen(input.seen), readSeen(input.slot)];
		const held = await lockSlots(tx, [seen?.id, wanted?.id]);
		const item = await lockPlanned(tx, input.itemId);
		demandPlaceable(item);
		const from = await demandSeen(tx, item.id, seen, frame);
		const own = wanted ? null : byHand(item, `${input.day}T${input.time}`, frame);
		if (from && (wanted?.id === from.id || own?.at.getTime() === from.at.getTime())) return stays(item, from);
		const to = own ?? (await demandOpen(tx, held, wanted!, frame));
		if (to.at <= tx.now) throw new Invalid([{ field: 'day', message: m.calendar_refused_past() }], 'place_past');
		const without = [item.id];
		const warnings = await findWarnings(tx, item, placeOf(to, frame), frame, { without });
		await demandConfirmed(tx, warnings, input.confirmed, frame);
		const left = from && (await empty(tx, from));
		const taken = await fill(tx, to, item);
		await recordMove(tx, from ? 'calendar.moved' : 'calendar.placed', item.id, taken, from);
		return { itemId: item.id, title: item.title, at: taken.at, seen: seenOf(taken), undo: wayBack(from, left, frame) };
	});
}

const stays = (item: PlannedItem, slot: SlotRow): Moved => ({
	...{ itemId: item.id, title: item.title, at: slot.at, seen: seenOf(slot) },
	undo: { slot: seenOf(slot), day: null, time: null }
});

/** A slot of its own, which goes when the item leaves it. */
function byHand({ format }: PlannedItem, local: string, { timeZone }: Frame): SlotRow {
	const at = momentOf(local, timeZone);
	const localDay = clockTime(at, timeZone).slice(0, 10);
	return { id: 0, at, localDay, format, cadenceId: null, itemId: null, state: 'open', reason: '', version: 0 };
}

/** @throws Conflict 'place_warned' with what was not read yet, one issue each: `warning.near` and its words. */
export async function demandConfirmed(
	ctx: Ctx,
	warnings: readonly PlaceWarning[],
	confirmed: readonly string[],
	frame: Frame
): Promise<void> {
	if (confirmed.includes('all')) return;
	if (warnings.every(({ code }) => confirmed.includes(code))) return;
	const said = await sayWarnings(ctx, warnings, frame);
	const issues = said.map(({ code, words }) => ({ field: `warning.${code}`, message: words }));
	throw new Conflict(m.calendar_warns_first(), 'place_warned', issues);
}

/** The item moves in; a slot made by hand is made now. A ready item is scheduled from here on. */
export async function fill(ctx: Ctx, to: SlotRow, item: PlannedItem): Promise<SlotRow> {
	const values = { itemId: item.id, state: 'filled' as const, updatedAt: ctx.now };
	const { at, localDay, format } = to;
	const [row] =
		to.id === 0
			? await ctx.db
					.insert(slots)
					.values({ ...values, at, localDay, format })
					.returning()
			: await ctx.db
					.update(slots)
					.set({ ...values, version: sql`${slots.version} + 1` })
					.where(eq(slots.id, to.id))
					.returning();
	await plan(ctx, item.id, row!.at);
	if (item.stage === 'ready') await setStage(ctx, item, 'scheduled');
	await publishSoon(ctx, row!.at);
	return row!;
}

/** The item moves out: a slot of a cadence is open again, one made by hand is gone. Returns what is left of it. */
export async function empty(ctx: Ctx, from: SlotRow): Promise<SlotRow | null> {
	if (from.cadenceId === null) {
		await ctx.db.delete(slots).where(eq(slots.id, from.id));
		return null;
	}
	const [row] = await ctx.db
		.update(slots)
		.set({ itemId: null, state: 'open', version: sql`${slots.version} + 1`, updatedAt: ctx.now })
		.where(eq(slots.id, from.id))
		.returning();
	return row!;
}

/** Back into the slot it came from, or to its day and hour where that slot went with it; null: out of the calendar again. */
export function wayBack(from: SlotRow | null, left: SlotRow | null, { timeZone }: Frame): Moved['undo'] {
	if (!from) return null;
	if (left) return { slot: seenOf(left), day: null, time: null };
	const [day = '', time = ''] = clockTime(from.at, timeZone).split('T');
	return { slot: null, day, time };
}

export const recordMove = (
	ctx: Ctx,
	verb: 'calendar.placed' | 'calendar.moved' | 'calendar.swapped',
	itemId: number,
	to: SlotRow,
	from: SlotRow | null
): Promise<void> =>
	record(ctx, {
		...{ verb, subject: 'bank_item', subjectId: itemId },
		facts: { slot: to.id, to: to.at.toISOString(), from: from ? from.at.toISOString() : null }
	});

/** Out of the calendar, back into the bank; what was scheduled is ready again. */
export function takeOut(ctx: Ctx, input: TakeOut): Promise<Moved> {
	demandPlanner(ctx);
	return inTransaction(ctx, async (tx) => {
		const frame = await findFrame(tx);
		const seen = readSeen(input.seen);
		await lockSlots(tx, [seen?.id]);
		const item = await lockPlanned(tx, input.itemId);
		const from = await demandSeen(tx, item.id, seen, frame);
		if (!from || from.state === 'published') throw new Conflict(m.calendar_conflict_gone(), 'slot_gone');
		const left = await release(tx, from, item);
		const undo = wayBack(from, left, frame);
		return { itemId: item.id, title: item.title, at: null, seen: '', undo };
	});
}

/** Takes the item out of the slot, with its event. */
export async function release(ctx: Ctx, from: SlotRow, item: PlannedItem): Promise<SlotRow | null> {
	const left = await empty(ctx, from);
	await sendBack(ctx, from, item);
	return left;
}

/** What has left its slot is in the bank again. */
export async function sendBack(ctx: Ctx, from: SlotRow, item: PlannedItem): Promise<void> {
	await plan(ctx, item.id, null);
	if (item.stage === 'scheduled') await setStage(ctx, item, 'ready');
	const facts = { slot: from.id, from: from.at.toISOString() };
	await record(ctx, { verb: 'calendar.taken_out', subject: 'bank_item', subjectId: item.id, facts });
}

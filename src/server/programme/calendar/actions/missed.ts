// A missed slot is made good: another item goes out now, or the slot is given up with a reason.
import { eq, sql } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { Conflict, Invalid, NotFound } from '#server/platform/errors.ts';
import { type Published, publishItem } from '../../bank/actions/publish.ts';
import { cleanLine } from '#server/platform/text/plain.ts';
import type { GiveUp, PublishInstead } from '../input.ts';
import { demandPlanner } from '../policy.ts';
import { findFrame } from '../queries/frame.ts';
import type { SlotRow } from '../queries/place.ts';
import { slots } from '../schema.ts';
import { demandPlaceable, demandSeen, lockPlanned, lockSlots } from './lock.ts';
import { markPublished } from './publish.ts';

/** @throws Conflict when the slot or the item is not as it was seen, and what the bank refuses to publish. */
export function publishInstead(ctx: Ctx, { slotId, version, itemId }: PublishInstead): Promise<Published> {
	demandPlanner(ctx);
	return inTransaction(ctx, async (tx) => {
		const frame = await findFrame(tx);
		const slot = await hold(tx, slotId, version);
		if (slot.state !== 'missed') throw new Conflict(m.calendar_conflict_slot(), 'slot_changed');
		const item = await lockPlanned(tx, itemId);
		demandPlaceable(item);
		await demandSeen(tx, itemId, null, frame);
		// By hand of the viewer: the event names who did it, the post its author.
		const published = await publishItem(tx, itemId, tx.now);
		await markPublished(tx, slot, itemId);
		return published;
	});
}

/** Of a missed slot, and of one to come that nobody means to fill. @throws Conflict */
export function giveUpSlot(ctx: Ctx, { slotId, version, reason }: GiveUp): Promise<{ id: number }> {
	demandPlanner(ctx);
	const words = cleanLine(reason);
	if (!words) throw new Invalid([{ field: 'reason', message: m.calendar_refused_reason() }]);
	return inTransaction(ctx, async (tx) => {
		const slot = await hold(tx, slotId, version);
		if (slot.state !== 'missed' && slot.state !== 'open')
			throw new Conflict(m.calendar_conflict_slot(), 'slot_changed');
		await tx.db
			.update(slots)
			.set({ state: 'given_up', reason: `given_up:${words}`, updatedAt: tx.now, version: sql`${slots.version} + 1` })
			.where(eq(slots.id, slotId));
		const facts = { reason: words, format: slot.format };
		await record(tx, { verb: 'slot.given_up', subject: 'slot', subjectId: slotId, facts });
		return { id: slotId };
	});
}

async function hold(ctx: Ctx, id: number, version: number): Promise<SlotRow> {
	const [slot] = await lockSlots(ctx, [id]);
	if (!slot) throw new NotFound();
	if (slot.version !== version) throw new Conflict(m.calendar_conflict_slot(), 'version_conflict');
	return slot;
}

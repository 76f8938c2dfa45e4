// Out of the way and gone: shelving an item and bringing it back, deleting it and undoing that.
import { eq } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { Conflict, Forbidden, NotFound } from '#server/platform/errors.ts';
import { canRunProgramme } from '../../objectives/policy.ts';
import type { OneItem } from '../input.ts';
import { findItem, type Item, lockItem } from '../queries.ts';
import { bankItems } from '../schema.ts';
import { setStage } from './stage.ts';

/** How long whoever runs the programme can bring a deleted item back. */
const UNDO_FOR = 30 * 24 * 3_600_000;

/** @throws Conflict while it has a place in the calendar. */
export function shelveItem(ctx: Ctx, { id }: OneItem): Promise<{ id: number }> {
	return inTransaction(ctx, async (tx) => {
		const item = await lockItem(tx, id);
		if (item.stage === 'shelved') return { id };
		demandAway(item, item.can.shelve);
		await setStage(tx, item, 'shelved');
		return { id };
	});
}

/** Where it stood before; nothing about it has changed since. */
export function bringBackItem(ctx: Ctx, { id }: OneItem): Promise<{ id: number; stage: Item['stage'] }> {
	return inTransaction(ctx, async (tx) => {
		const item = await lockItem(tx, id);
		if (item.stage !== 'shelved') return { id, stage: item.stage };
		if (!item.can.bringBack) throw new Forbidden();
		await setStage(tx, item, item.shelvedFrom ?? 'idea');
		return { id, stage: (await findItem(tx, id)).stage };
	});
}

/** A deleted item is shelved as well: whatever counts stages meets it no more. Its draft stays with those who wrote it. */
export function deleteItem(ctx: Ctx, { id }: OneItem): Promise<{ id: number; title: string }> {
	return inTransaction(ctx, async (tx) => {
		const item = await lockItem(tx, id);
		demandAway(item, item.can.delete);
		await setStage(tx, item, 'shelved');
		await tx.db.update(bankItems).set({ deletedAt: tx.now, updatedAt: tx.now }).where(eq(bankItems.id, id));
		await record(tx, { verb: 'bank.deleted', subject: 'bank_item', subjectId: id });
		return { id, title: item.title };
	});
}

/** Undoes a deletion. @throws NotFound for those who do not run the programme, or too late; Conflict when it came to be anew meanwhile. */
export function restoreItem(ctx: Ctx, { id }: OneItem): Promise<{ id: number }> {
	return inTransaction(ctx, async (tx) => {
		const [row] = await tx.db.select().from(bankItems).where(eq(bankItems.id, id)).for('update');
		const since = row?.deletedAt ? tx.now.getTime() - row.deletedAt.getTime() : Infinity;
		if (!row || since > UNDO_FOR) throw new NotFound();
		if (!canRunProgramme(tx.viewer) && row.ownerId !== tx.viewer.id) throw new NotFound();
		await refuseSecond(tx, row.sourceRef);
		await tx.db.update(bankItems).set({ deletedAt: null, updatedAt: tx.now }).where(eq(bankItems.id, id));
		await record(tx, { verb: 'bank.restored', subject: 'bank_item', subjectId: id });
		if (row.shelvedFrom) await setStage(tx, row, row.shelvedFrom);
		return { id };
	});
}

/** What was adopted again after it had been deleted is there once. */
async function refuseSecond(tx: Ctx, sourceRef: string | null): Promise<void> {
	if (sourceRef === null) return;
	const same = await tx.db.select().from(bankItems).where(eq(bankItems.sourceRef, sourceRef));
	if (same.some((row) => row.deletedAt === null)) throw new Conflict(m.bank_refused_gone(), 'bank_there_again');
}

function demandAway(item: Item, may: boolean): void {
	if (may) return;
	if (item.can.assign && item.plannedFor) throw new Conflict(m.bank_refused_planned(), 'bank_planned');
	throw new Forbidden();
}

// An item changes its stage: the write and the event that every move shares.
import { eq, sql } from 'drizzle-orm';
import type { BankFormat, BankStage } from '#lib/terms/bank.ts';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import { record } from '#server/members/ledger/record.ts';
import { NotFound } from '#server/platform/errors.ts';
import { bankItems } from '../schema.ts';

/** Whoever moves it; the calendar's jobs have no viewer. */
type Moving = PublicCtx & { viewer?: Pick<Viewer, 'id'> };

/** What the ledger says of an item at each move, so that the runway can be counted anew from it. */
export interface ItemFacts {
	format: BankFormat;
	objective: number | null;
	audience: number | null;
	language: string;
}

/**
 * Puts the item into the stage and records `bank.moved`; asks no one: the caller did. Nothing happens when it stands there already.
 * Call it inside a transaction. Returns the stage it came from.
 */
export async function setStage(
	tx: Moving,
	{ id }: { id: number },
	to: BankStage,
	reason?: string
): Promise<{ from: BankStage; moved: boolean }> {
	const [before] = await tx.db
		.select({ stage: bankItems.stage, ...factColumns })
		.from(bankItems)
		.where(eq(bankItems.id, id))
		.for('no key update');
	if (!before) throw new NotFound();
	const { stage: from, ...facts } = before;
	if (from === to) return { from, moved: false };
	await tx.db
		.update(bankItems)
		.set({ stage: to, movedAt: tx.now, updatedAt: tx.now, ...momentsOf(tx.now, to), ...shelfOf(from, to) })
		.where(eq(bankItems.id, id));
	await record(tx, {
		verb: 'bank.moved',
		subject: 'bank_item',
		subjectId: id,
		facts: { from, to, ...facts, ...(reason ? { reason } : {}) }
	});
	return { from, moved: true };
}

/** The columns of `ItemFacts`. */
export const factColumns = {
	format: bankItems.format,
	objective: bankItems.objectiveId,
	audience: bankItems.audienceId,
	language: bankItems.language
};

/** It is ready since it was approved last, and no more once it is sent back. */
function momentsOf(now: Date, to: BankStage) {
	if (to === 'published') return { publishedAt: now };
	if (to === 'ready' || to === 'scheduled')
		return { readyAt: sql`coalesce(${bankItems.readyAt}, ${now.toISOString()}::timestamptz)` };
	return to === 'shelved' ? {} : { readyAt: null };
}

const shelfOf = (from: BankStage, to: BankStage) => ({ shelvedFrom: to === 'shelved' ? from : null });

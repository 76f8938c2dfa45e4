// What is due goes out, in order and once; a slot whose time came in vain is missed, and what would do instead is proposed.
import { and, asc, eq, gt, inArray, lte, notInArray, sql } from 'drizzle-orm';
import { inTransaction, type PublicCtx } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { AppError } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { log } from '#server/platform/log.ts';
import { publishItem } from '../../bank/actions/publish.ts';
import { setStage } from '../../bank/actions/stage.ts';
import { bankItems } from '../../bank/schema.ts';
import { findProposal } from '../queries/missed.ts';
import { slots } from '../schema.ts';
import { plan } from './lock.ts';
import { publishSoon } from './soon.ts';

type Slot = typeof slots.$inferSelect;

/** So many go out in one transaction. */
const portion = 20;
/** What breaks is tried again for so long before it is said to be broken. */
const patience = 15 * 60_000;

export interface Round {
	published: number;
	missed: number;
}

/** Everything that is due, however much has gathered while nothing ran; several rounds may run side by side. */
export async function publishDue(ctx: PublicCtx): Promise<Round> {
	const round: Round = { published: 0, missed: 0 };
	const broken: number[] = [];
	for (;;) {
		const done = await inTransaction(ctx, (tx) => publishPortion(tx, round, broken));
		if (done < portion) break;
	}
	for (const at of await comingSoon(ctx)) await publishSoon(ctx, at);
	return round;
}

async function publishPortion(tx: PublicCtx, round: Round, broken: number[]): Promise<number> {
	const due = await tx.db
		.select()
		.from(slots)
		.where(
			and(
				inArray(slots.state, ['open', 'filled']),
				lte(slots.at, tx.now),
				broken.length ? notInArray(slots.id, broken) : undefined
			)
		)
		.orderBy(asc(slots.at), asc(slots.id))
		.limit(portion)
		.for('update', { skipLocked: true });
	for (const slot of due) {
		const problem = slot.itemId === null ? 'empty' : await publishSlot(tx, slot, slot.itemId);
		if (problem === null) round.published += 1;
		else if (problem === 'broken' && tx.now.getTime() - slot.at.getTime() < patience) broken.push(slot.id);
		else {
			await missSlot(tx, slot, problem);
			round.missed += 1;
		}
	}
	return due.length;
}

/** Why it could not go out; null when it is out. What was begun of it is undone, and the next one is not held up. */
async function publishSlot(ctx: PublicCtx, slot: Slot, itemId: number): Promise<string | null> {
	try {
		await inTransaction(ctx, async (tx) => {
			await publishItem(tx, itemId, tx.now);
			await markPublished(tx, slot, itemId);
		});
		return null;
	} catch (error) {
		if (!(error instanceof AppError)) {
			log.error('slot not published', error, { slot: slot.id });
			return 'broken';
		}
		if (error.code !== 'bank_not_ready') return `refused:${error.message}`.slice(0, 500);
		const [item] = await ctx.db.select({ stage: bankItems.stage }).from(bankItems).where(eq(bankItems.id, itemId));
		return `not_ready:${item?.stage ?? ''}`;
	}
}

/** The slot's part of it, for the job and for those who publish another item instead. */
export async function markPublished(
	tx: PublicCtx & { viewer?: { id: number } },
	{ id, at }: Pick<Slot, 'id' | 'at'>,
	itemId: number
): Promise<void> {
	await tx.db
		.update(slots)
		.set({ itemId, state: 'published', publishedAt: tx.now, updatedAt: tx.now, version: sql`${slots.version} + 1` })
		.where(eq(slots.id, id));
	const late = Math.round((tx.now.getTime() - at.getTime()) / 1_000);
	const facts = { slot: id, to: at.toISOString(), late };
	await record(tx, { verb: 'calendar.published', subject: 'bank_item', subjectId: itemId, facts });
}

/** Its item is in the bank again, whatever its stage; the slot remembers which it was. */
async function missSlot(tx: PublicCtx, slot: Slot, reason: string): Promise<void> {
	if (slot.itemId !== null) {
		await plan(tx, slot.itemId, null);
		const [item] = await tx.db.select({ stage: bankItems.stage }).from(bankItems).where(eq(bankItems.id, slot.itemId));
		if (item?.stage === 'scheduled') await setStage(tx, { id: slot.itemId }, 'ready');
	}
	const proposedItemId = await findProposal(tx, slot);
	await tx.db
		.update(slots)
		.set({ state: 'missed', reason, proposedItemId, updatedAt: tx.now, version: sql`${slots.version} + 1` })
		.where(eq(slots.id, slot.id));
	const facts = { item: slot.itemId, reason: reason.split(':')[0]!, proposed: proposedItemId };
	await record(tx, { verb: 'slot.missed', subject: 'slot', subjectId: slot.id, facts });
	if (!tx.quiet) await enqueue(tx.db, 'tell-of-slot', { slotId: slot.id });
}

/** Times of slots that come up before the next round. */
async function comingSoon(ctx: PublicCtx): Promise<Date[]> {
	const until = new Date(ctx.now.getTime() + 75_000);
	const rows = await ctx.db
		.selectDistinct({ at: slots.at })
		.from(slots)
		.where(and(inArray(slots.state, ['open', 'filled']), gt(slots.at, ctx.now), lte(slots.at, until)));
	return rows.map(({ at }) => at);
}

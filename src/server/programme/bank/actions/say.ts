// What those who make an item say: a comment on it, or "not under my name".
import { eq, sql } from 'drizzle-orm';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { Forbidden } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import type { CommentOnItem, WithdrawConsent } from '../input.ts';
import { lockItem } from '../queries.ts';
import { bankComments, bankItems } from '../schema.ts';
import { setStage } from './stage.ts';
import { staffDraft } from './staff.ts';

export function commentOnItem(ctx: Ctx, { id, body }: CommentOnItem): Promise<{ id: number }> {
	return inTransaction(ctx, async (tx) => {
		await lockItem(tx, id);
		const [made] = await tx.db
			.insert(bankComments)
			.values({ itemId: id, authorId: tx.viewer.id, body, createdAt: tx.now })
			.returning({ id: bankComments.id });
		await record(tx, { verb: 'bank.commented', subject: 'bank_item', subjectId: id });
		const news = { what: 'commented', itemId: id, commentId: made!.id, actorId: tx.viewer.id };
		if (!tx.quiet) await enqueue(tx.db, 'tell-of-bank', news);
		return { id };
	});
}

/**
 * The author takes their name off it, and nobody puts it there again. What was approved or in review goes back to drafting, and keeps its
 * place in the calendar, where somebody else's name has to be found for it.
 */
export function withdrawConsent(ctx: Ctx, { id, reason }: WithdrawConsent): Promise<{ id: number }> {
	return inTransaction(ctx, async (tx) => {
		const item = await lockItem(tx, id);
		if (!item.can.withdraw) throw new Forbidden();
		await tx.db
			.update(bankItems)
			.set({
				authorId: null,
				declinedIds: sql`array_append(${bankItems.declinedIds}, ${tx.viewer.id}::bigint)`,
				version: sql`${bankItems.version} + 1`,
				updatedAt: tx.now
			})
			.where(eq(bankItems.id, id));
		await staffDraft(tx, id, item);
		await record(tx, {
			...{ verb: 'bank.withdrawn', subject: 'bank_item', subjectId: id },
			...(reason ? { facts: { reason } } : {})
		});
		if (['review', 'ready', 'scheduled'].includes(item.stage))
			await setStage(tx, item, 'drafting', reason || undefined);
		if (!tx.quiet) await enqueue(tx.db, 'tell-of-bank', { what: 'withdrawn', itemId: id, actorId: tx.viewer.id });
		return { id };
	});
}

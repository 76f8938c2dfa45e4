// An item says again what it said before an edit, where nobody has edited it since.
import { eq, sql } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { Conflict, Forbidden, Invalid } from '#server/platform/errors.ts';
import { afterChange, refuseOtherKind } from '../actions.ts';
import { lockItem } from '../queries.ts';
import { bankItems } from '../schema.ts';
import { demandAudience } from './plan.ts';

export interface RevertItem {
	id: number;
	/** The one that the edit made. */
	version: number;
	/** As they were; what is not named stays. */
	former: Partial<typeof bankItems.$inferSelect>;
}

/** @throws Conflict ('edit_conflict') when somebody saved since `version`; Invalid when what it named is no more. */
export function revertItem(ctx: Ctx, { id, version, former }: RevertItem): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		const before = await lockItem(tx, id);
		if (!before.can.edit || !before.can.assign) throw new Forbidden();
		if (before.version !== version) throw new Conflict(m.bank_refused_edited(), 'edit_conflict');
		refuseOtherKind(before, former.format);
		if (former.audienceId) await demandAudience(tx, former.audienceId);
		if (former.authorId && before.declinedIds.includes(former.authorId))
			throw new Invalid([{ field: 'author', message: m.bank_refused_declined() }], 'author_declined');
		await tx.db
			.update(bankItems)
			.set({ ...former, version: sql`${bankItems.version} + 1`, updatedAt: tx.now })
			.where(eq(bankItems.id, id));
		await afterChange(tx, before);
	});
}

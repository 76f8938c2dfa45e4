// Giving a series of the bank another name.
import { eq } from 'drizzle-orm';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import type { RenameSeries } from '../input.ts';
import { findSeries } from '../queries/series.ts';
import { bankSeries } from '../schema.ts';

/** Articles that are out keep the name they came out under. @throws NotFound */
export function renameSeries(ctx: Ctx, { id, title }: RenameSeries): Promise<{ id: number }> {
	return inTransaction(ctx, async (tx) => {
		await findSeries(tx, id);
		await tx.db.update(bankSeries).set({ title }).where(eq(bankSeries.id, id));
		await record(tx, { verb: 'bank.series_renamed', subject: 'bank_series', subjectId: id });
		return { id };
	});
}

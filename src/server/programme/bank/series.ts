// Series of the bank: runs of parts that belong together.
import { eq, sql } from 'drizzle-orm';
import type { Ctx } from '#server/members/access/ctx.ts';
import { cleanLine } from '#server/platform/text/plain.ts';
import { bankItems, bankSeries } from './schema.ts';

/** The series of that title, made when there is none; two who name the same one at once get the same. */
export async function seriesOf(tx: Ctx, title: string): Promise<number> {
	const name = cleanLine(title);
	await tx.db.execute(sql`select pg_advisory_xact_lock(hashtext('bank series'))`);
	const [known] = await tx.db
		.select({ id: bankSeries.id })
		.from(bankSeries)
		.where(sql`lower(${bankSeries.title}) = lower(${name})`)
		.orderBy(bankSeries.id)
		.limit(1);
	if (known) return known.id;
	const [made] = await tx.db
		.insert(bankSeries)
		.values({ title: name, createdBy: tx.viewer.id, createdAt: tx.now })
		.returning({ id: bankSeries.id });
	return made!.id;
}

/** The part after the last one. */
export async function nextPart(tx: Ctx, seriesId: number): Promise<number> {
	const [row] = await tx.db
		.select({ last: sql<number>`coalesce(max(${bankItems.seriesPart}), 0)` })
		.from(bankItems)
		.where(eq(bankItems.seriesId, seriesId));
	return (row?.last ?? 0) + 1;
}

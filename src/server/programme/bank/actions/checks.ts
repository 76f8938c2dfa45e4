// The checklist of an item: added, ticked, put in order, taken away.
import { and, asc, eq, sql } from 'drizzle-orm';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { Forbidden, NotFound } from '#server/platform/errors.ts';
import type { AddCheck, OneCheck, PlaceCheck, TickCheck } from '../input.ts';
import { lockItem } from '../queries.ts';
import { bankChecks, bankItems } from '../schema.ts';

type Check = typeof bankChecks.$inferSelect;

export function addCheck(ctx: Ctx, { id, text }: AddCheck): Promise<{ id: number }> {
	return changing(ctx, id, 'check_added', async (tx, checks) => {
		const position = Math.max(-1, ...checks.map((check) => check.position)) + 1;
		await tx.db.insert(bankChecks).values({ itemId: id, position, text });
	});
}

export function tickCheck(ctx: Ctx, { id, checkId, done }: TickCheck): Promise<{ id: number }> {
	return changing(ctx, id, done ? 'check_done' : 'check_reopened', async (tx, checks) => {
		const check = one(checks, checkId);
		if ((check.doneAt !== null) === done) return;
		const set = { doneAt: done ? tx.now : null, doneBy: done ? tx.viewer.id : null };
		await tx.db.update(bankChecks).set(set).where(eq(bankChecks.id, checkId));
	});
}

export function placeCheck(ctx: Ctx, { id, checkId, by }: PlaceCheck): Promise<{ id: number }> {
	return changing(ctx, id, 'check_placed', async (tx, checks) => {
		const place = checks.indexOf(one(checks, checkId));
		const other = checks[place + by];
		if (!other) return;
		const moved = [...checks];
		[moved[place], moved[place + by]] = [other, checks[place]!];
		for (const [position, check] of moved.entries())
			await tx.db.update(bankChecks).set({ position }).where(eq(bankChecks.id, check.id));
	});
}

export function removeCheck(ctx: Ctx, { id, checkId }: OneCheck): Promise<{ id: number }> {
	return changing(ctx, id, 'check_removed', async (tx, checks) => {
		await tx.db.delete(bankChecks).where(and(eq(bankChecks.itemId, id), eq(bankChecks.id, one(checks, checkId).id)));
	});
}

function one(checks: Check[], id: number): Check {
	const check = checks.find((found) => found.id === id);
	if (!check) throw new NotFound();
	return check;
}

/** With the item locked, so that two who change the list at once take turns. */
function changing(ctx: Ctx, id: number, verb: string, change: (tx: Ctx, checks: Check[]) => Promise<void>) {
	return inTransaction(ctx, async (tx) => {
		const item = await lockItem(tx, id);
		if (!item.can.edit) throw new Forbidden();
		const checks = await tx.db
			.select()
			.from(bankChecks)
			.where(eq(bankChecks.itemId, id))
			.orderBy(asc(bankChecks.position), asc(bankChecks.id));
		await change(tx, checks);
		await tx.db
			.update(bankItems)
			.set({ updatedAt: sql`greatest(${bankItems.updatedAt}, ${tx.now.toISOString()}::timestamptz)` })
			.where(eq(bankItems.id, id));
		await record(tx, { verb: `bank.${verb}`, subject: 'bank_item', subjectId: id });
		return { id };
	});
}

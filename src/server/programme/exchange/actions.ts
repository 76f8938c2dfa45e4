// Bringing items into the bank: look at a file, bring in what is right of it, or think better of it.
import { and, eq, isNull, lt, sql } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import type { ImportReport } from '#lib/terms/exchange.ts';
import { type Ctx, inTransaction, type PublicCtx } from '#server/members/access/ctx.ts';
import { findViewer } from '#server/members/auth/queries/viewer.ts';
import { Conflict, Forbidden, Invalid } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { tellChange } from '#server/platform/live/changes.ts';
import { demandObjective } from '../objectives/actions/align.ts';
import { canRunProgramme } from '../objectives/policy.ts';
import { runImport } from './actions/run.ts';
import type { BringIn, LookAt, OneImport } from './input.ts';
import { isRunning } from './policy.ts';
import { type ChosenPlan, chosen } from './plan.ts';
import { planOf, readImport } from './queries.ts';
import { isAllRight, reportOfChosen } from './report.ts';
import { bankImports } from './schema.ts';
import { readFiles, readPasted } from './source/files.ts';

/** Reads the file and keeps its rows until they are brought in or forgotten; nothing is in the bank yet. @throws Forbidden, Invalid */
export async function lookAtFile(ctx: Ctx, { files, pasted, ...defaults }: LookAt): Promise<{ id: number }> {
	if (!canRunProgramme(ctx.viewer)) throw new Forbidden();
	if (defaults.objectiveId !== null) await demandObjective(ctx, defaults.objectiveId);
	const given = await Promise.all(
		files.map(async (file) => ({ name: file.name.slice(0, 200), bytes: Buffer.from(await file.arrayBuffer()) }))
	);
	const { name, rows, findings } = given.length || !pasted.trim() ? await readFiles(given) : readPasted(pasted);
	return inTransaction(ctx, async (tx) => {
		const [made] = await tx.db
			.insert(bankImports)
			.values({
				...{ personId: tx.viewer.id, name, defaults, createdAt: tx.now },
				...{ rows: JSON.stringify({ rows, findings }), rowCount: rows.length }
			})
			.returning({ id: bankImports.id });
		await tellChange(tx.db, { people: [tx.viewer.id] });
		return { id: made!.id };
	});
}

/** With more drafts than these to write, or ten times as many items to change, a job does it: nobody should wait for an answer that long. */
const mostAtOnce = 60;
const isShort = ({ items, updates }: ChosenPlan) =>
	items.filter(({ hasDraft }) => hasDraft).length + updates.length / 10 <= mostAtOnce;

/**
 * The way 'nothing' brings in nothing at all when one row or cell is not right; 'rest' leaves those out.
 * Without a report it is under way. @throws Conflict when it was brought in before, Invalid ('import_not_right').
 */
export function bringIn(
	ctx: Ctx,
	{ id, way, known = 'keep' }: BringIn
): Promise<{ id: number; report: ImportReport | null }> {
	return inTransaction(ctx, async (tx) => {
		// Two imports at once would both bring what neither has seen.
		await tx.db.execute(sql`select pg_advisory_xact_lock(hashtext('bank import'))`);
		const row = await readImport(tx, id, true);
		if (row.doneAt) throw new Conflict(m.exchange_refused_done(), 'import_done');
		if (isRunning(row, tx.now)) throw new Conflict(m.exchange_refused_running(), 'import_running');
		if (row.defaults.objectiveId) await demandObjective(tx, row.defaults.objectiveId);
		const plan = chosen(await planOf(tx, row), known);
		if (way === 'nothing' && !isAllRight(reportOfChosen(plan)))
			throw new Invalid([{ field: 'way', message: m.exchange_refused_not_right() }], 'import_not_right');
		const step = plan.items.length + plan.updates.length || 1;
		if (isShort(plan)) return { id, report: await runImport(tx, id, plan, { step, earlier: row.report }) };
		await tx.db.update(bankImports).set({ known, startedAt: tx.now }).where(eq(bankImports.id, id));
		await enqueue(tx.db, 'bring-bank-import', { id });
		await tellChange(tx.db, { people: [tx.viewer.id] });
		return { id, report: null };
	});
}

/** The job's part of it, in the name of whoever began it; done again it goes on where it was. */
export async function continueImport(ctx: PublicCtx, { id }: OneImport, clock: () => Date): Promise<void> {
	const [row] = await ctx.db.select().from(bankImports).where(eq(bankImports.id, id));
	if (!row?.startedAt || row.doneAt) return;
	const viewer = await findViewer(ctx, row.personId);
	// Whoever began it has left, or does not run the programme any more.
	if (!viewer || !canRunProgramme(viewer)) return;
	const mine = { ...ctx, viewer };
	await runImport(mine, id, chosen(await planOf(mine, row), row.known), { step: 25, earlier: row.report, clock });
}

/** Leaves what was only looked at. */
export function forgetImport(ctx: Ctx, { id }: OneImport): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		const row = await readImport(tx, id, true);
		if (row.doneAt || row.report) throw new Conflict(m.exchange_refused_done(), 'import_done');
		await tx.db.delete(bankImports).where(eq(bankImports.id, id));
		await tellChange(tx.db, { people: [tx.viewer.id] });
	});
}

/** A file may hold what nobody should keep: what was not brought in within a day goes. Returns how many went. */
export async function forgetOldImports(ctx: PublicCtx): Promise<number> {
	const yesterday = new Date(ctx.now.getTime() - 24 * 3_600_000);
	const gone = await ctx.db
		.delete(bankImports)
		.where(and(isNull(bankImports.doneAt), isNull(bankImports.startedAt), lt(bankImports.createdAt, yesterday)))
		.returning({ id: bankImports.id });
	return gone.length;
}

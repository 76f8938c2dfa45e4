// What was planned is carried out part by part: what is written stays, whatever happens after, and how far it is can be seen.
import { eq } from 'drizzle-orm';
import type { CountByFormat, ImportReport } from '#lib/terms/exchange.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import type { ImportPlan, PlannedItem } from '../plan.ts';
import { reportOf } from '../report.ts';
import { bankImports } from '../schema.ts';
import { bringItems } from './bring.ts';

export interface Running {
	/** Where the files lie, for their pictures. */
	folder?: string;
	/** So many items are one transaction. */
	step: number;
	progress?: (done: number, total: number, what: string) => void;
	/** What an attempt before this one had brought already: the plan takes that for what was there before. */
	earlier?: ImportReport | null;
	/** The moment of each part; the ctx's own unless it takes long. */
	clock?: () => Date;
}

/** Returns what it did; its report is kept with the import after each part. */
export async function runImport(ctx: Ctx, importId: number, plan: ImportPlan, running: Running): Promise<ImportReport> {
	const { items, unchanged, findings } = plan;
	const { folder, step, progress, earlier, clock } = running;
	const brought: PlannedItem[] = [];
	let known = unchanged;
	const reported = () => together(reportOf(brought, known, findings), earlier);
	const last = Math.max(1, Math.ceil(items.length / step));
	for (let part = 0; part < last; part += 1) {
		const from = part * step;
		await inTransaction({ ...ctx, now: clock?.() ?? ctx.now }, async (tx) => {
			const told = (done: number, what: string) => progress?.(from + done, items.length, what);
			const some = items.slice(from, from + step);
			const made = await bringItems(tx, some, { importId, folder, findings, progress: told });
			brought.push(...made);
			// Somebody else brought in the same meanwhile.
			known += some.length - made.length;
			const done = part === last - 1;
			const columns = done ? { rows: null, doneAt: tx.now } : { startedAt: tx.now };
			await tx.db
				.update(bankImports)
				.set({ report: reported(), ...columns })
				.where(eq(bankImports.id, importId));
			if (done) await recordOf(tx, importId, reported());
		});
	}
	return reported();
}

function together(report: ImportReport, earlier: ImportReport | null | undefined): ImportReport {
	if (!earlier) return report;
	const added: CountByFormat = { ...report.added };
	for (const [format, count] of Object.entries(earlier.added) as [keyof CountByFormat, number][])
		added[format] = (added[format] ?? 0) + count;
	return {
		...report,
		added,
		addedCount: report.addedCount + earlier.addedCount,
		drafts: report.drafts + earlier.drafts,
		unchanged: report.unchanged - earlier.addedCount
	};
}

function recordOf(tx: Ctx, id: number, { addedCount, unchanged, refused }: ImportReport): Promise<void> {
	const facts = { added: addedCount, unchanged, refused };
	return record(tx, { verb: 'bank.imported', subject: 'bank_import', subjectId: id, facts });
}

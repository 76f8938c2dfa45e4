// What was planned is carried out part by part: what is written stays, whatever happens after, and how far it is can be seen.
import { eq } from 'drizzle-orm';
import type { CountByFormat, Finding, ImportReport } from '#lib/terms/exchange.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import type { ChosenPlan } from '../plan.ts';
import type { PlannedItem } from '../planner.ts';
import { reportOf } from '../report.ts';
import { bankImports } from '../schema.ts';
import { bringItems } from './bring.ts';
import { updateItems } from './update.ts';

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
export async function runImport(ctx: Ctx, importId: number, plan: ChosenPlan, running: Running): Promise<ImportReport> {
	const { items, updates } = plan;
	const { step, earlier, clock } = running;
	const run: Run = { importId, plan, running, brought: [], updated: 0, unchanged: plan.unchanged, failed: 0 };
	const reported = () => together(reportSoFar(run), earlier);
	const last = Math.max(1, Math.ceil((items.length + updates.length) / step));
	for (let part = 0; part < last; part += 1)
		await inTransaction({ ...ctx, now: clock?.() ?? ctx.now }, async (tx) => {
			await runPart(tx, run, part * step);
			const done = part === last - 1;
			const columns = done ? { rows: null, doneAt: tx.now } : { startedAt: tx.now };
			await tx.db
				.update(bankImports)
				.set({ report: reported(), ...columns })
				.where(eq(bankImports.id, importId));
			if (done) await recordOf(tx, importId, reported());
		});
	return reported();
}

/** How far it is. */
interface Run {
	importId: number;
	plan: ChosenPlan;
	running: Running;
	brought: PlannedItem[];
	updated: number;
	/** Updates that could not be made. */
	failed: number;
	unchanged: number;
}

function reportSoFar({ plan, brought, updated, failed, unchanged }: Run): ImportReport {
	const { findings, differing } = plan;
	return reportOf({ items: brought, updated, differing: differing + failed, unchanged, findings });
}

/** New items first, then those that change. */
async function runPart(tx: Ctx, run: Run, from: number): Promise<void> {
	const { importId, plan, running } = run;
	const { items, updates, findings } = plan;
	const { folder, step, progress } = running;
	const told = (done: number, what: string) => progress?.(from + done, items.length + updates.length, what);
	const some = items.slice(from, from + step);
	const made = await bringItems(tx, some, { importId, folder, findings, progress: told });
	run.brought.push(...made);
	// Somebody else brought in the same meanwhile.
	run.unchanged += some.length - made.length;
	const first = Math.max(0, from - items.length);
	const changing = updates.slice(first, Math.max(0, from + step - items.length));
	const changed = await updateItems(tx, changing, {
		...{ importId, findings },
		progress: (done, what) => told(some.length + done, what)
	});
	run.updated += changed;
	run.failed += changing.length - changed;
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
		unchanged: report.unchanged - earlier.addedCount - (earlier.updated ?? 0),
		updated: (report.updated ?? 0) + (earlier.updated ?? 0),
		findings: withEarlier(report.findings, earlier.findings)
	};
}

/** What an attempt before this one has changed says nothing else any more. */
function withEarlier(findings: Finding[], earlier: readonly Finding[]): Finding[] {
	const said = new Set(findings.map((finding) => JSON.stringify(finding)));
	const changed = earlier.filter((finding) => finding.kind === 'changed' && !said.has(JSON.stringify(finding)));
	return [...findings, ...changed];
}

function recordOf(tx: Ctx, id: number, { addedCount, updated = 0, unchanged, refused }: ImportReport): Promise<void> {
	const facts = { added: addedCount, updated, unchanged, refused };
	return record(tx, { verb: 'bank.imported', subject: 'bank_import', subjectId: id, facts });
}

// An import from the command line: in parts that stay when it is interrupted, or in one piece.
import type { Finding, ImportReport, KnownWay } from '#lib/terms/exchange.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { Forbidden } from '#server/platform/errors.ts';
import { canRunProgramme } from '../../objectives/policy.ts';
import { defaultsOf } from '../defaults.ts';
import { chosen, planImport } from '../plan.ts';
import { isAllRight, reportOfChosen, reportOfNothing } from '../report.ts';
import { bankImports, type ImportDefaults } from '../schema.ts';
import type { FolderSource } from '../source/folder.ts';
import { runImport } from './run.ts';

export interface WholeImport {
	defaults: ImportDefaults;
	/** Nothing at all is brought in when one row or cell is not right. */
	allOrNothing: boolean;
	/** What becomes of items in the bank; they stay as they are unless it says otherwise. */
	known?: KnownWay;
	/** Says what it would do and does nothing. */
	dryRun?: boolean;
	progress: (done: number, total: number, what: string) => void;
}

export interface WholeReport extends ImportReport {
	/** All of them. */
	all: Finding[];
	/** It was not all right, and so nothing was brought in. */
	isLeft: boolean;
}

export async function importBank(ctx: Ctx, source: FolderSource, options: WholeImport): Promise<WholeReport> {
	if (!canRunProgramme(ctx.viewer)) throw new Forbidden();
	const { known = 'keep', allOrNothing } = options;
	const planned = await planImport(ctx, source, defaultsOf(ctx, options.defaults), { everything: true });
	const plan = chosen(planned, known);
	const { items, updates, unchanged, findings } = plan;
	const would = reportOfChosen(plan);
	if (allOrNothing && !isAllRight(would))
		return { ...reportOfNothing(unchanged, findings), all: findings, isLeft: true };
	const count = items.length + updates.length;
	if (options.dryRun || !count) return { ...would, all: findings, isLeft: false };
	const importId = await begin(ctx, source, options);
	const running = { folder: source.folder, step: allOrNothing ? count : 25, progress: options.progress };
	const report = await runImport(ctx, importId, plan, running);
	return { ...report, all: findings, isLeft: false };
}

/** It counts as brought in from the first item on, so that what an interruption leaves can be undone as well. */
async function begin(ctx: Ctx, source: FolderSource, { defaults, known }: WholeImport): Promise<number> {
	const { name, rows } = source;
	const [made] = await ctx.db
		.insert(bankImports)
		.values({
			...{ personId: ctx.viewer.id, name, rowCount: rows.length, defaults, report: reportOfNothing() },
			...{ known, createdAt: ctx.now, doneAt: ctx.now }
		})
		.returning({ id: bankImports.id });
	return made!.id;
}

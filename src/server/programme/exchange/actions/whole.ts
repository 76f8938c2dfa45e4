// An import from the command line: in parts that stay when it is interrupted, or in one piece.
import type { Finding, ImportReport } from '#lib/terms/exchange.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { Forbidden } from '#server/platform/errors.ts';
import { canRunProgramme } from '../../objectives/policy.ts';
import { planImport } from '../plan.ts';
import { defaultsOf } from '../queries.ts';
import { isAllRight, reportOf } from '../report.ts';
import { bankImports, type ImportDefaults } from '../schema.ts';
import type { FolderSource } from '../source/folder.ts';
import { runImport } from './run.ts';

export interface WholeImport {
	defaults: ImportDefaults;
	/** Nothing at all is brought in when one row or cell is not right. */
	allOrNothing: boolean;
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
	const { items, unchanged, findings } = await planImport(ctx, source, defaultsOf(ctx, options.defaults));
	const would = reportOf(items, unchanged, findings);
	if (options.allOrNothing && !isAllRight(would))
		return { ...reportOf([], unchanged, findings), all: findings, isLeft: true };
	if (options.dryRun || !items.length) return { ...would, all: findings, isLeft: false };
	const importId = await begin(ctx, source, options);
	const step = options.allOrNothing ? items.length : 25;
	const running = { folder: source.folder, step, progress: options.progress };
	const report = await runImport(ctx, importId, { items, unchanged, findings }, running);
	return { ...report, all: findings, isLeft: false };
}

/** It counts as brought in from the first item on, so that what an interruption leaves can be undone as well. */
async function begin(ctx: Ctx, source: FolderSource, { defaults }: WholeImport): Promise<number> {
	const { name, rows } = source;
	const [made] = await ctx.db
		.insert(bankImports)
		.values({
			...{ personId: ctx.viewer.id, name, rowCount: rows.length, defaults, report: reportOf([], 0, []) },
			...{ createdAt: ctx.now, doneAt: ctx.now }
		})
		.returning({ id: bankImports.id });
	return made!.id;
}

// Reading imports: the latest ones, and one of them with what it did or would do.
import { desc, eq, isNotNull, or } from 'drizzle-orm';
import type { ImportReport } from '#lib/terms/exchange.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { people } from '#server/members/people/schema.ts';
import { Forbidden, NotFound } from '#server/platform/errors.ts';
import { canRunProgramme } from '../objectives/policy.ts';
import { defaultsOf } from './defaults.ts';
import { type ImportPlan, planImport } from './plan.ts';
import { canSeeImport, canUndoImport, isRunning } from './policy.ts';
import { reportOfLook, reportOfNothing } from './report.ts';
import { bankImports } from './schema.ts';
import type { Source } from './source/shape.ts';

export interface ImportRow {
	id: number;
	name: string;
	by: { name: string; handle: string };
	rowCount: number;
	createdAt: Date;
	doneAt: Date | null;
	undoneAt: Date | null;
	/** What it brought; null while it is only looked at. */
	addedCount: number | null;
	/** What it changed. */
	updatedCount: number;
	/** A job is at it. */
	isRunning: boolean;
}

const shown = 20;

/** The latest first: what was brought in, and what the viewer has only looked at so far. @throws Forbidden */
export async function listImports(ctx: Ctx): Promise<ImportRow[]> {
	if (!canRunProgramme(ctx.viewer)) throw new Forbidden();
	const { id, name, rowCount, personId, createdAt, startedAt, doneAt, undoneAt, report } = bankImports;
	const rows = await ctx.db
		.select({
			id,
			name,
			rowCount,
			personId,
			createdAt,
			startedAt,
			doneAt,
			undoneAt,
			report,
			by: people.name,
			handle: people.handle
		})
		.from(bankImports)
		.innerJoin(people, eq(people.id, personId))
		.where(or(isNotNull(doneAt), eq(personId, ctx.viewer.id)))
		.orderBy(desc(createdAt), desc(id))
		.limit(shown);
	return rows.map(({ by, handle, report: said, startedAt: since, personId: _, ...row }) => ({
		...row,
		by: { name: by, handle },
		addedCount: said?.addedCount ?? null,
		updatedCount: said?.updated ?? 0,
		isRunning: isRunning({ startedAt: since, doneAt: row.doneAt }, ctx.now)
	}));
}

export interface ImportPage {
	id: number;
	name: string;
	rowCount: number;
	createdAt: Date;
	doneAt: Date | null;
	undoneAt: Date | null;
	/** A job is at it, and the report says how far it is. */
	isRunning: boolean;
	report: ImportReport;
	/** The first items as they would come to be; of what is only looked at. */
	sample: SampleItem[];
	can: { undo: boolean };
}

export interface SampleItem {
	format: ImportPlan['items'][number]['columns']['format'];
	stage: ImportPlan['items'][number]['stage'];
	title: string;
	language: string;
	hasDraft: boolean;
}

/** @throws Forbidden for those who do not run the programme, NotFound */
export async function findImport(ctx: Ctx, id: number): Promise<ImportPage> {
	const row = await readImport(ctx, id);
	const page = { ...pageOf(row, ctx.now), can: { undo: canUndoImport(ctx.viewer, row, ctx.now) } };
	if (row.doneAt || page.isRunning) return { ...page, report: row.report ?? reportOfNothing(), sample: [] };
	const plan = await planOf(ctx, row);
	const sample = plan.items.slice(0, 12).map(({ columns, stage, hasDraft }) => {
		const { format, title, language = '' } = columns;
		return { format, stage, title, language, hasDraft };
	});
	return { ...page, report: reportOfLook(plan), sample };
}

type Stored = typeof bankImports.$inferSelect;

const pageOf = ({ id, name, rowCount, createdAt, startedAt, doneAt, undoneAt }: Stored, now: Date) => ({
	...{ id, name, rowCount, createdAt, doneAt, undoneAt },
	isRunning: isRunning({ startedAt, doneAt }, now)
});

/** `lock`: nobody else brings it in or undoes it until the transaction ends. */
export async function readImport(ctx: Ctx, id: number, lock = false): Promise<Stored> {
	if (!canRunProgramme(ctx.viewer)) throw new Forbidden();
	const query = ctx.db.select().from(bankImports).where(eq(bankImports.id, id));
	const [row] = Number.isSafeInteger(id) ? await (lock ? query.for('update') : query) : [];
	if (!row || !canSeeImport(ctx.viewer, row)) throw new NotFound();
	return row;
}

/** What it would do now: the bank may have changed since it was read. */
export async function planOf(ctx: Ctx, { rows, defaults }: Pick<Stored, 'rows' | 'defaults'>): Promise<ImportPlan> {
	const source = JSON.parse(rows ?? '{"rows":[],"findings":[]}') as Pick<Source, 'rows' | 'findings'>;
	return planImport(ctx, source, defaultsOf(ctx, defaults));
}

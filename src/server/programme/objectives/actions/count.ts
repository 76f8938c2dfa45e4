// Counting the measures that follow the ledger: weekly points for the time before, then every day.
import { and, desc, eq, isNull } from 'drizzle-orm';
import { clockTime, momentOf } from '#lib/zoned-time.ts';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { rollUpEvidence } from '../evidence/roll-up.ts';
import { countFigure } from '../figures/count.ts';
import { type Reading, writeReadings } from '../readings.ts';
import { measures, objectives, readings } from '../schema.ts';

type Measure = typeof measures.$inferSelect;

/** Points a new measure begins with: one a week. */
const weeksBack = 12;
/** After a longer silence the days before are left out. */
const mostDays = 31;

const shifted = (day: string, by: number) =>
	new Date(Date.parse(`${day}T00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

/** The last day that is over, by the organisation's clock. */
async function yesterday(ctx: PublicCtx): Promise<{ last: string; timeZone: string }> {
	const { timeZone } = await findOrganisation(ctx);
	return { last: shifted(clockTime(ctx.now, timeZone).slice(0, 10), -1), timeZone };
}

/** A new measure: the last twelve weeks and yesterday. Safe to run twice. */
export async function beginCounting(ctx: PublicCtx, measureId: number): Promise<void> {
	const [measure] = await listCounted(ctx, measureId);
	if (!measure) return;
	await rollUpEvidence(ctx);
	const { last, timeZone } = await yesterday(ctx);
	const days = Array.from({ length: weeksBack + 1 }, (_, i) => shifted(last, -7 * (weeksBack - i)));
	const start = startOf(measure);
	await countDays(
		ctx,
		measure,
		measure.filter.window === 'start' ? days.filter((day) => day >= start) : days,
		timeZone
	);
}

/** What is not counted up to yesterday; days that were missed are made up for. Safe to run twice. */
export async function countMeasures(ctx: PublicCtx): Promise<void> {
	const all = await listCounted(ctx);
	if (!all.length) return;
	const { last, timeZone } = await yesterday(ctx);
	const newest = await Promise.all(all.map((measure) => newestOf(ctx, measure.id)));
	if (newest.every((on) => on !== null && on >= last)) return;
	await rollUpEvidence(ctx);
	for (const [i, measure] of all.entries()) {
		const first = newest[i] === null ? last : shifted(newest[i]!, 1);
		const days = Array.from({ length: mostDays }, (_, i) => shifted(last, i + 1 - mostDays));
		await countDays(
			ctx,
			measure,
			days.filter((day) => day >= first!),
			timeZone
		);
	}
}

async function listCounted(ctx: PublicCtx, id?: number): Promise<Measure[]> {
	const rows = await ctx.db
		.select({ measure: measures })
		.from(measures)
		.innerJoin(objectives, eq(objectives.id, measures.objectiveId))
		.where(
			and(
				eq(measures.source, 'ledger'),
				isNull(measures.droppedAt),
				isNull(objectives.droppedAt),
				id === undefined ? undefined : eq(measures.id, id)
			)
		)
		.orderBy(measures.id);
	return rows.map((row) => row.measure);
}

async function newestOf(ctx: PublicCtx, measureId: number): Promise<string | null> {
	const [row] = await ctx.db
		.select({ on: readings.on })
		.from(readings)
		.where(eq(readings.measureId, measureId))
		.orderBy(desc(readings.on))
		.limit(1);
	return row?.on ?? null;
}

/** A day counts to its end, by the organisation's clock. */
async function countDays(ctx: PublicCtx, measure: Measure, days: string[], timeZone: string): Promise<void> {
	const figure = measure.figure!;
	const from = momentOf(`${startOf(measure)}T00:00`, timeZone);
	const rows: Reading[] = [];
	for (const on of days) {
		const until = momentOf(`${shifted(on, 1)}T00:00`, timeZone);
		rows.push({ on, ...(await countFigure(ctx, { figure, filter: measure.filter, from }, until)) });
	}
	if (rows.length) await writeReadings(ctx, measure, rows, 'ledger');
}

const startOf = (measure: Measure) => measure.startsOn ?? measure.createdAt.toISOString().slice(0, 10);

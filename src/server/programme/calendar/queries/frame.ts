// What the calendar stands on: the organisation's clock, the days on which nothing is published, and how much is too much.
import { and, asc, eq, gte, isNull, lte, sql } from 'drizzle-orm';
import { addDays, daysFrom, mondayOf } from '#lib/days.ts';
import type { Closure } from '#lib/terms/calendar.ts';
import { clockTime } from '#lib/zoned-time.ts';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { blackouts, cadences, calendarSettings } from '../schema.ts';
import type { Limits } from '../warnings.ts';
import type { ClosedDays } from '../weeks.ts';

export interface Frame {
	/** The organisation's: slots made by hand, and days and weeks on the page, go by its clock. */
	timeZone: string;
	/** On that clock. */
	today: string;
	workingDays: readonly number[];
	closed: ClosedDays;
	limits: Limits;
}

/** How far ahead slots are made, in weeks. */
export const horizon = 26;

export async function findFrame(ctx: PublicCtx): Promise<Frame> {
	const { timeZone, workingDays, holidays } = await findOrganisation(ctx);
	const today = clockTime(ctx.now, timeZone).slice(0, 10);
	const [shut, limits] = [await listBlackouts(ctx), await findLimits(ctx)];
	const closed = new Map<string, Closure>(holidays.map((day) => [day, 'holiday']));
	for (const { fromOn, toOn } of shut) for (const day of daysFrom(fromOn, toOn)) closed.set(day, 'blackout');
	return { timeZone, today, workingDays, closed, limits };
}

export type Blackout = typeof blackouts.$inferSelect;

/** All there are, in order; with days, those that touch them. */
export function listBlackouts(ctx: PublicCtx, from = '0001-01-01', to = '9999-12-31'): Promise<Blackout[]> {
	return ctx.db
		.select()
		.from(blackouts)
		.where(and(lte(blackouts.fromOn, to), gte(blackouts.toOn, from)))
		.orderBy(asc(blackouts.fromOn), asc(blackouts.id));
}

export async function findSettings(ctx: PublicCtx): Promise<{ mostPerWeek: number; hoursApart: number }> {
	const [row] = await ctx.db.select().from(calendarSettings).where(eq(calendarSettings.id, 1));
	return { mostPerWeek: row?.mostPerWeek ?? 5, hoursApart: row?.hoursApart ?? 24 };
}

async function findLimits(ctx: PublicCtx): Promise<Limits> {
	const asked = await ctx.db
		.select({ perWeek: sql<number>`coalesce(sum(${cadences.perWeek}), 0)::int` })
		.from(cadences)
		.where(isNull(cadences.endedOn));
	return { ...(await findSettings(ctx)), regularPerWeek: asked[0]?.perWeek ?? 0 };
}

/** The last day of the weeks that slots are made for. */
export const horizonDay = (today: string) => addDays(mondayOf(today), horizon * 7 + 6);

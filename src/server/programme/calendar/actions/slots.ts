// Making the open slots of the cadences, and making them anew where a day closed or opened.
import { and, asc, eq, gt, gte, isNull, like, lt, or } from 'drizzle-orm';
import { addDays, mondayOf } from '#lib/days.ts';
import { clockTime } from '#lib/zoned-time.ts';
import { inTransaction, type PublicCtx } from '#server/members/access/ctx.ts';
import { tellChange } from '#server/platform/live/changes.ts';
import { type Frame, findFrame, horizonDay } from '../queries/frame.ts';
import { cadences, slots } from '../schema.ts';
import { type PlannedSlot, slotsOfWeek, weeksBetween } from '../weeks.ts';

export type Cadence = typeof cadences.$inferSelect;
type NewSlot = typeof slots.$inferInsert;

/** Fills the horizon of every cadence; run daily, and safe to run at any time. Returns how many slots were made. */
export function makeSlots(ctx: PublicCtx): Promise<number> {
	return inTransaction(ctx, async (tx) => {
		const frame = await findFrame(tx);
		let made = 0;
		for (const cadence of await livingCadences(tx)) {
			await clearWeeks(tx, cadence, await staleWeeks(tx, cadence, frame));
			made += await makeSlotsOf(tx, cadence, frame);
		}
		if (made) await tellChange(tx.db, { frame: true });
		return made;
	});
}

/** Locked, so that two runs do not make the same week at once. */
export function livingCadences(ctx: PublicCtx): Promise<Cadence[]> {
	return ctx.db.select().from(cadences).where(isNull(cadences.endedOn)).orderBy(asc(cadences.id)).for('update');
}

/** What is missing of one cadence up to the horizon; a week has as many slots as the cadence asks for, whatever became of them. */
export async function makeSlotsOf(ctx: PublicCtx, cadence: Cadence, frame: Frame): Promise<number> {
	const today = clockTime(ctx.now, cadence.timeZone).slice(0, 10);
	const first = cadence.startsOn > today ? cadence.startsOn : today;
	const last = horizonDay(today);
	const there = Map.groupBy(await slotsFrom(ctx, cadence.id, mondayOf(first)), ({ localDay }) => mondayOf(localDay));
	const missing = weeksBetween(first, last).flatMap((monday) => {
		const planned = slotsOfWeek(cadence, monday, frame.closed, frame.workingDays, ctx.now);
		const existing = there.get(monday) ?? [];
		const taken = new Set(existing.map(({ at }) => at.getTime()));
		const wanted = planned.filter(({ at }) => at > ctx.now && !taken.has(at.getTime()));
		return wanted.slice(0, Math.max(0, planned.length - existing.length));
	});
	if (!missing.length) return 0;
	const values = missing.map((slot) => columnsOf(cadence, slot, ctx.now));
	const made = await ctx.db.insert(slots).values(values).onConflictDoNothing().returning({ id: slots.id });
	return made.length;
}

function columnsOf(cadence: Cadence, slot: PlannedSlot, now: Date): NewSlot {
	const { at, localDay, movedFrom, dropped, why } = slot;
	const reason = dropped ? `dropped:${localDay}:${why}` : movedFrom ? `moved:${movedFrom}:${why}` : '';
	const state = dropped ? ('given_up' as const) : ('open' as const);
	return { at, localDay, format: cadence.format, cadenceId: cadence.id, state, reason, updatedAt: now };
}

const slotsFrom = (ctx: PublicCtx, cadenceId: number, day: string) =>
	ctx.db
		.select({ at: slots.at, localDay: slots.localDay })
		.from(slots)
		.where(and(eq(slots.cadenceId, cadenceId), gte(slots.localDay, day)));

/** Slots to come that hold nothing: open ones, and those that a closed day took away. */
const holdNothing = (now: Date) =>
	and(
		gt(slots.at, now),
		or(eq(slots.state, 'open'), and(eq(slots.state, 'given_up'), like(slots.reason, 'dropped:%')))
	);

/** Weeks that hold a slot which the cadence would not make today: a day closed or opened, or a kept slot lost its item. */
async function staleWeeks(ctx: PublicCtx, cadence: Cadence, frame: Frame): Promise<string[]> {
	const rows = await ctx.db
		.select({ at: slots.at, localDay: slots.localDay, state: slots.state })
		.from(slots)
		.where(and(eq(slots.cadenceId, cadence.id), holdNothing(ctx.now)));
	const weeks = [...Map.groupBy(rows, ({ localDay }) => mondayOf(localDay))];
	const stale = weeks.filter(([monday, there]) => {
		const planned = slotsOfWeek(cadence, monday, frame.closed, frame.workingDays, ctx.now);
		const made = new Set(planned.map(({ at, dropped }) => `${at.getTime()} ${dropped}`));
		return there.some(({ at, state }) => !made.has(`${at.getTime()} ${state === 'given_up'}`));
	});
	return stale.map(([monday]) => monday);
}

/** Takes away what holds nothing in those weeks, so that they can be made anew. */
export async function clearWeeks(ctx: PublicCtx, cadence: Cadence, weeks: readonly string[]): Promise<void> {
	if (!weeks.length) return;
	const within = weeks.map((monday) => and(gte(slots.localDay, monday), lt(slots.localDay, addDays(monday, 7))));
	await ctx.db.delete(slots).where(and(eq(slots.cadenceId, cadence.id), holdNothing(ctx.now), or(...within)));
}

/** Takes away all that is to come of a cadence and holds nothing. */
export async function clearOpen(ctx: PublicCtx, cadenceId: number): Promise<void> {
	await ctx.db.delete(slots).where(and(eq(slots.cadenceId, cadenceId), holdNothing(ctx.now)));
}

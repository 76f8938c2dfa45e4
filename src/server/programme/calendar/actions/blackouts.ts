// Days on which nothing is published: closed and opened, with what stands on them, and how much is too much.
import { and, asc, eq, gt, gte, lte, sql } from 'drizzle-orm';
import { daysBetween, mondayOf } from '#lib/days.ts';
import { m } from '#lib/paraglide/messages.js';
import { clockTime } from '#lib/zoned-time.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { Invalid, NotFound } from '#server/platform/errors.ts';
import type { AddBlackout, SetLimits } from '../input.ts';
import { demandPlanner } from '../policy.ts';
import { type Frame, findFrame } from '../queries/frame.ts';
import type { SlotRow } from '../queries/place.ts';
import { blackouts, cadences, calendarSettings, slots } from '../schema.ts';
import { slotTime, slotsOfWeek } from '../weeks.ts';
import { lockPlanned, lockSlots, plan } from './lock.ts';
import { recordMove, release } from './place.ts';
import { makeSlots } from './slots.ts';

export interface Closed {
	id: number;
	/** Items that went to another day, and those that went back into the bank because there was none. */
	moved: number;
	released: number;
}

/** @throws Invalid on `filled` while items are planned on these days and nothing was said of them. */
export function addBlackout(ctx: Ctx, { fromOn, toOn, reason, filled }: AddBlackout): Promise<Closed> {
	demandPlanner(ctx);
	return inTransaction(ctx, async (tx) => {
		const taken = await takenOn(tx, fromOn, toOn);
		if (taken.length && !filled)
			throw new Invalid([{ field: 'filled', message: m.calendar_refused_filled() }], 'filled_unsaid');
		const [row] = await tx.db.insert(blackouts).values({ fromOn, toOn, reason, createdAt: tx.now }).returning();
		const frame = await findFrame(tx);
		let moved = 0;
		if (filled !== 'keep')
			for (const slot of taken) if (await giveWay(tx, slot, filled === 'follow', frame)) moved += 1;
		await makeSlots(tx);
		await record(tx, { verb: 'blackout.added', subject: 'blackout', subjectId: row!.id, facts: { fromOn, toOn } });
		return { id: row!.id, moved, released: filled === 'keep' ? 0 : taken.length - moved };
	});
}

async function takenOn(ctx: Ctx, fromOn: string, toOn: string): Promise<SlotRow[]> {
	const ids = await ctx.db
		.select({ id: slots.id })
		.from(slots)
		.where(
			and(eq(slots.state, 'filled'), gt(slots.at, ctx.now), gte(slots.localDay, fromOn), lte(slots.localDay, toOn))
		)
		.orderBy(asc(slots.id));
	const held = await lockSlots(
		ctx,
		ids.map(({ id }) => id)
	);
	return held.filter(({ state }) => state === 'filled').sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** To the nearest day of its week that is open and free, at its hour; else back into the bank. Returns whether it found a day. */
async function giveWay(ctx: Ctx, slot: SlotRow, follow: boolean, frame: Frame): Promise<boolean> {
	const item = await lockPlanned(ctx, slot.itemId!);
	const place = follow ? await nearestPlace(ctx, slot, frame) : null;
	if (!place) {
		await release(ctx, slot, item);
		return false;
	}
	const reason = `moved:${slot.localDay}:blackout`;
	const [row] = await ctx.db
		.update(slots)
		.set({ ...place, reason, version: sql`${slots.version} + 1`, updatedAt: ctx.now })
		.where(eq(slots.id, slot.id))
		.returning();
	await plan(ctx, item.id, place.at);
	await recordMove(ctx, 'calendar.moved', item.id, row!, slot);
	return true;
}

/** As a cadence that has this day alone would move it, past the days that its own cadence has something on. */
async function nearestPlace(ctx: Ctx, slot: SlotRow, frame: Frame): Promise<{ at: Date; localDay: string } | null> {
	const [cadence] = slot.cadenceId
		? await ctx.db.select().from(cadences).where(eq(cadences.id, slot.cadenceId))
		: [undefined];
	const timeZone = cadence?.timeZone ?? frame.timeZone;
	const local = clockTime(slot.at, timeZone);
	const monday = mondayOf(slot.localDay);
	const beside = slot.cadenceId
		? await ctx.db
				.select({ day: slots.localDay })
				.from(slots)
				.where(and(eq(slots.cadenceId, slot.cadenceId), gte(slots.localDay, monday)))
		: [];
	const shut = new Map([...frame.closed, ...beside.map(({ day }) => [day, 'blackout'] as const)]);
	shut.set(slot.localDay, 'blackout');
	const atMinute = Number(local.slice(11, 13)) * 60 + Number(local.slice(14));
	const weekdays = [daysBetween(monday, slot.localDay) + 1];
	const rule = { weekdays, atMinute, timeZone, startsOn: '0001-01-01', endedOn: null };
	const [found] = slotsOfWeek(rule, monday, shut, frame.workingDays, ctx.now);
	return found && !found.dropped
		? { at: slotTime(found.localDay, atMinute, timeZone), localDay: found.localDay }
		: null;
}

/** The days take slots again; what gave way comes back. */
export function removeBlackout(ctx: Ctx, { id }: { id: number }): Promise<{ id: number }> {
	demandPlanner(ctx);
	return inTransaction(ctx, async (tx) => {
		const [gone] = await tx.db.delete(blackouts).where(eq(blackouts.id, id)).returning();
		if (!gone) throw new NotFound();
		await makeSlots(tx);
		const facts = { fromOn: gone.fromOn, toOn: gone.toOn };
		await record(tx, { verb: 'blackout.removed', subject: 'blackout', subjectId: id, facts });
		return { id };
	});
}

/** From when on a week is said to be too full, and two items to be too near. */
export function setLimits(ctx: Ctx, limits: SetLimits): Promise<void> {
	demandPlanner(ctx);
	return inTransaction(ctx, async (tx) => {
		await tx.db
			.insert(calendarSettings)
			.values({ id: 1, ...limits })
			.onConflictDoUpdate({ target: calendarSettings.id, set: limits });
		await record(tx, { verb: 'calendar.limits_set', subject: 'calendar', subjectId: 1, facts: { ...limits } });
	});
}

// Cadences: added, changed and ended, with their slots; the items in them follow, stay, or go back into the bank, as was said.
import { and, asc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import type { FilledChoice } from '#lib/terms/calendar.ts';
import { clockTime } from '#lib/zoned-time.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { Conflict, Invalid, NotFound } from '#server/platform/errors.ts';
import type { AddCadence, ChangeCadence, EndCadence } from '../input.ts';
import { demandPlanner } from '../policy.ts';
import { type Frame, findFrame } from '../queries/frame.ts';
import { findSuggestion } from '../queries/suggestion.ts';
import type { PlannedItem, SlotRow } from '../queries/place.ts';
import { cadences, slots } from '../schema.ts';
import { lockPlanned, lockSlots } from './lock.ts';
import { empty, fill, recordMove, sendBack } from './place.ts';
import { type Cadence, clearOpen, makeSlotsOf } from './slots.ts';

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Its slots are there at once. Without a zone it keeps the organisation's. */
export function addCadence(ctx: Ctx, input: AddCadence): Promise<{ id: number; slots: number }> {
	demandPlanner(ctx);
	return inTransaction(ctx, async (tx) => {
		const frame = await findFrame(tx);
		const [row] = await tx.db
			.insert(cadences)
			.values({ ...columnsOf(input, frame), createdAt: tx.now })
			.returning();
		const made = await makeSlotsOf(tx, row!, frame);
		await recordCadence(tx, 'cadence.added', row!);
		return { id: row!.id, slots: made };
	});
}

/** As it is suggested at that moment. @throws Conflict when there is a cadence already. */
export function adoptSuggestion(ctx: Ctx): Promise<{ slots: number }> {
	demandPlanner(ctx);
	return inTransaction(ctx, async (tx) => {
		const [known] = await tx.db.select({ id: cadences.id }).from(cadences).where(isNull(cadences.endedOn)).limit(1);
		if (known) throw new Conflict(m.calendar_conflict_cadence(), 'cadence_there');
		let made = 0;
		const { cadences: suggested } = await findSuggestion(tx);
		for (const one of suggested) made += (await addCadence(tx, { ...one, timeZone: null, startsOn: null })).slots;
		return { slots: made };
	});
}

function columnsOf(input: AddCadence, { timeZone, today }: Frame) {
	const { format, weekdays, time, startsOn } = input;
	return {
		...{ format, weekdays, perWeek: weekdays.length, atMinute: minuteOf(time) },
		...{ timeZone: input.timeZone ?? timeZone, startsOn: startsOn ?? today }
	};
}

const recordCadence = (ctx: Ctx, verb: string, { id, format, weekdays, atMinute, timeZone, perWeek }: Cadence) =>
	record(ctx, {
		...{ verb, subject: 'cadence', subjectId: id },
		facts: { format, weekdays, atMinute, timeZone, perWeek }
	});

/** @throws Conflict for an older version, Invalid on `filled` while items are planned and nothing was said of them. */
export function changeCadence(
	ctx: Ctx,
	input: ChangeCadence
): Promise<{ id: number; slots: number; released: number }> {
	demandPlanner(ctx);
	return inTransaction(ctx, async (tx) => {
		const frame = await findFrame(tx);
		const { cadence, taken } = await hold(tx, input);
		const choice = demandChoice(input.filled, taken);
		const moving = choice === 'keep' ? [] : await vacate(tx, taken);
		const { startsOn, ...columns } = columnsOf(input, frame);
		const [changed] = await tx.db
			.update(cadences)
			.set({ ...columns, ...(input.startsOn ? { startsOn } : {}), version: sql`${cadences.version} + 1` })
			.where(eq(cadences.id, cadence.id))
			.returning();
		await clearOpen(tx, cadence.id);
		const made = await makeSlotsOf(tx, changed!, frame);
		const followed = choice === 'follow' ? await follow(tx, changed!, moving) : 0;
		await sendAllBack(tx, moving.slice(followed));
		await recordCadence(tx, 'cadence.changed', changed!);
		return { id: cadence.id, slots: made, released: moving.length - followed };
	});
}

/** Today is its last day; `follow` is of no use here and means back into the bank. */
export function endCadence(ctx: Ctx, input: EndCadence): Promise<{ id: number; released: number }> {
	demandPlanner(ctx);
	return inTransaction(ctx, async (tx) => {
		const { cadence, taken } = await hold(tx, input);
		const keep = demandChoice(input.filled, taken) === 'keep';
		const moving = keep ? [] : await vacate(tx, taken);
		await sendAllBack(tx, moving);
		if (keep) await standAlone(tx, taken);
		await clearOpen(tx, cadence.id);
		const endedOn = clockTime(tx.now, cadence.timeZone).slice(0, 10);
		const [ended] = await tx.db
			.update(cadences)
			.set({ endedOn, version: sql`${cadences.version} + 1` })
			.where(eq(cadences.id, cadence.id))
			.returning();
		await recordCadence(tx, 'cadence.ended', ended!);
		return { id: cadence.id, released: moving.length };
	});
}

/** The cadence as it was seen, and its slots to come that hold an item. @throws NotFound, Conflict */
async function hold(ctx: Ctx, { id, version }: { id: number; version: number }) {
	const ids = await ctx.db
		.select({ id: slots.id })
		.from(slots)
		.where(and(eq(slots.cadenceId, id), eq(slots.state, 'filled'), gt(slots.at, ctx.now)))
		.orderBy(asc(slots.at));
	const [cadence] = await ctx.db.select().from(cadences).where(eq(cadences.id, id)).for('update');
	if (!cadence) throw new NotFound();
	if (cadence.version !== version || cadence.endedOn)
		throw new Conflict(m.calendar_conflict_rule(), 'version_conflict');
	const locked = await lockSlots(
		ctx,
		ids.map((slot) => slot.id)
	);
	const taken = locked.filter(({ state }) => state === 'filled').sort((a, b) => a.at.getTime() - b.at.getTime());
	return { cadence, taken };
}

function demandChoice(choice: FilledChoice | null, taken: readonly SlotRow[]): FilledChoice {
	if (choice) return choice;
	if (!taken.length) return 'keep';
	throw new Invalid([{ field: 'filled', message: m.calendar_refused_filled() }], 'filled_unsaid');
}

interface Leaving {
	item: PlannedItem;
	from: SlotRow;
}

async function vacate(ctx: Ctx, taken: readonly SlotRow[]): Promise<Leaving[]> {
	const moving: Leaving[] = [];
	for (const from of taken) {
		const item = await lockPlanned(ctx, from.itemId!);
		await empty(ctx, from);
		moving.push({ item, from });
	}
	return moving;
}

/** As if made by hand: they go when their item leaves. */
async function standAlone(ctx: Ctx, taken: readonly SlotRow[]): Promise<void> {
	const ids = taken.map(({ id }) => id);
	if (ids.length) await ctx.db.update(slots).set({ cadenceId: null }).where(inArray(slots.id, ids));
}

/** In their order into the first slots of the changed cadence. Returns how many found one. */
async function follow(ctx: Ctx, cadence: Cadence, moving: readonly Leaving[]): Promise<number> {
	const open = await ctx.db
		.select({ id: slots.id })
		.from(slots)
		.where(and(eq(slots.cadenceId, cadence.id), eq(slots.state, 'open'), gt(slots.at, ctx.now)))
		.orderBy(asc(slots.at))
		.limit(moving.length);
	const held = await lockSlots(
		ctx,
		open.map(({ id }) => id)
	);
	const places = held.sort((a, b) => a.at.getTime() - b.at.getTime());
	for (const [index, to] of places.entries()) {
		const { item, from } = moving[index]!;
		await recordMove(ctx, 'calendar.moved', item.id, await fill(ctx, to, item), from);
	}
	return places.length;
}

async function sendAllBack(ctx: Ctx, moving: readonly Leaving[]): Promise<void> {
	for (const { item, from } of moving) await sendBack(ctx, from, item);
}

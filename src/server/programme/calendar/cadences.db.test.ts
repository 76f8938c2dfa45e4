// Cadences and closed days: the slots they make, keep and take away, and what becomes of what is planned.
import { and, eq, gt, lt } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildItem, readItem } from '../../../../tests/factories/calendar.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { clockTime } from '#lib/zoned-time.ts';
import { mondayOf, weekdayOf } from '#lib/days.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import { organisation } from '#server/members/organisation/schema.ts';
import type { Db } from '#server/platform/db/client.ts';
import { Conflict, Invalid, NotFound } from '#server/platform/errors.ts';
import { addBlackout, removeBlackout, setLimits } from './actions/blackouts.ts';
import { addCadence, adoptSuggestion, changeCadence, endCadence } from './actions/cadences.ts';
import { placeItem, takeOut } from './actions/place.ts';
import { makeSlots } from './actions/slots.ts';
import { AddBlackout, AddCadence, ChangeCadence, PlaceItem, SetLimits } from './input.ts';
import { findFrame } from './queries/frame.ts';
import { cadences, slots } from './schema.ts';

const { db } = useDatabase();

async function setting(tx: Db) {
	const home = { timeZone: 'Europe/Berlin', name: 'Meridian', workingDays: [1, 2, 3, 4, 5], holidays: [] };
	await tx
		.insert(organisation)
		.values({ id: 1, ...home })
		.onConflictDoUpdate({ target: organisation.id, set: home });
	return ctxOf(tx, await buildPerson(tx, { name: 'Carla Voss', roles: ['communicator'] }));
}

const articles = AddCadence.parse({ format: 'article', weekdays: ['2', '4'], time: '09:00' });
const all = (tx: Db, state?: 'open' | 'filled') =>
	tx
		.select()
		.from(slots)
		.where(state ? eq(slots.state, state) : undefined)
		.orderBy(slots.at);
const inWeek = (rows: { localDay: string }[], monday: string) =>
	rows.filter(({ localDay }) => mondayOf(localDay) === monday).map(({ localDay }) => localDay);
const verbs = async (tx: Db) => (await tx.select().from(ledger).orderBy(ledger.id)).map(({ verb }) => verb);

async function placed(ctx: Awaited<ReturnType<typeof setting>>, slot: { id: number; version: number }) {
	const item = await buildItem(ctx.db);
	const input = { itemId: item.id, slot: `${slot.id}.${slot.version}`, confirmed: 'all' };
	return { ...item, seen: (await placeItem(ctx, PlaceItem.parse(input))).seen };
}

describe('a cadence', () => {
	it('makes its open slots for half a year at once, on its wall clock over the change of the hour', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await setting(tx);
			const { slots: made } = await addCadence(ctx, articles);
			const rows = await all(tx);
			expect(rows).toHaveLength(made);
			// The Tuesday of this week is over: 26 weeks to come of two each, and one left of this one.
			expect(made).toBe(53);
			for (const { at, localDay, state } of rows) {
				expect(clockTime(at, 'Europe/Berlin')).toBe(`${localDay}T09:00`);
				expect([2, 4]).toContain(weekdayOf(localDay));
				expect(state).toBe('open');
			}
			expect(rows[0]!.at.toISOString()).toBe('2026-03-19T08:00:00.000Z');
			expect(rows.at(-1)!.at.toISOString()).toBe('2026-09-17T07:00:00.000Z');
			expect(await verbs(tx)).toEqual(['cadence.added']);
		}));

	it('has a zone of its own where it is given one', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await setting(tx);
			await addCadence(ctx, { ...articles, timeZone: 'America/New_York' });
			const [row] = await all(tx);
			expect(clockTime(row!.at, 'America/New_York')).toBe('2026-03-19T09:00');
		}));

	it('is kept ahead by the job, which makes nothing twice', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await setting(tx);
			await addCadence(ctx, articles);
			expect(await makeSlots(ctx)).toBe(0);
			const later = new Date(testNow.getTime() + 14 * 24 * 3_600_000);
			expect(await makeSlots({ ...ctx, now: later })).toBe(4);
			expect(await makeSlots({ ...ctx, now: later })).toBe(0);
		}));

	it('begins on its first day', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await setting(tx);
			await addCadence(ctx, { ...articles, startsOn: '2026-05-07' });
			expect((await all(tx))[0]!.localDay).toBe('2026-05-07');
		}));

	it('is suggested to who has none, and to nobody else', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await setting(tx);
			await adoptSuggestion(ctx);
			const rows = await tx.select().from(cadences);
			expect(rows.map(({ format, perWeek }) => [format, perWeek])).toEqual([
				['article', 2],
				['question', 3],
				['photo_call', 1]
			]);
			await expect(adoptSuggestion(ctx)).rejects.toBeInstanceOf(Conflict);
		}));

	it('is nothing to see for whoever does not run the programme', () =>
		rolledBack(db(), async (tx) => {
			const jana = ctxOf(tx, await buildPerson(tx));
			expect(() => addCadence(jana, articles)).toThrow(NotFound);
			expect(() => adoptSuggestion(jana)).toThrow(NotFound);
			expect(() => addBlackout(jana, AddBlackout.parse({ fromOn: '2026-05-01' }))).toThrow(NotFound);
			expect(() => setLimits(jana, { mostPerWeek: 3, hoursApart: 12 })).toThrow(NotFound);
		}));

	it.each([
		{ weekdays: [] },
		{ weekdays: ['0'] },
		{ weekdays: ['8'] },
		{ time: '9' },
		{ time: '25:00' },
		{ timeZone: 'Mars/Olympus' },
		{ format: 'sermon' },
		{ startsOn: 'tomorrow' }
	])('is refused with %j', (change) => {
		const input = { format: 'article', weekdays: ['2'], time: '09:00', ...change };
		expect(AddCadence.safeParse(input).success).toBe(false);
	});
});

describe('changing a cadence', () => {
	const changed = (cadence: { id: number; version: number }, filled?: string) =>
		ChangeCadence.parse({ ...cadence, format: 'article', weekdays: ['1', '5'], time: '14:00', filled });

	async function planned(tx: Db) {
		const ctx = await setting(tx);
		const { id } = await addCadence(ctx, articles);
		const rows = await all(tx);
		const items = [await placed(ctx, rows[1]!), await placed(ctx, rows[4]!)];
		return { ctx, cadence: { id, version: 1 }, rows, items };
	}

	it('asks what becomes of what is planned', () =>
		rolledBack(db(), async (tx) => {
			const { ctx, cadence } = await planned(tx);
			const refused = changeCadence(ctx, changed(cadence));
			await expect(refused).rejects.toMatchObject({ status: 422, issues: [{ field: 'filled' }] });
			await expect(refused).rejects.toBeInstanceOf(Invalid);
		}));

	it('lets it follow, in its order, into the first new slots', () =>
		rolledBack(db(), async (tx) => {
			const { ctx, cadence, items } = await planned(tx);
			await changeCadence(ctx, changed(cadence, 'follow'));
			const filled = await all(tx, 'filled');
			expect(filled.map(({ itemId }) => itemId)).toEqual(items.map(({ id }) => id));
			expect(filled.map(({ localDay }) => localDay)).toEqual(['2026-03-20', '2026-03-23']);
			for (const { at, localDay } of await all(tx)) {
				expect(clockTime(at, 'Europe/Berlin')).toBe(`${localDay}T14:00`);
				expect([1, 5]).toContain(weekdayOf(localDay));
			}
			expect((await readItem(tx, items[0]!.id)).plannedFor).toEqual(filled[0]!.at);
		}));

	it('lets it stay: its week has one new slot less', () =>
		rolledBack(db(), async (tx) => {
			const { ctx, cadence, items, rows } = await planned(tx);
			await changeCadence(ctx, changed(cadence, 'keep'));
			expect((await readItem(tx, items[0]!.id)).plannedFor).toEqual(rows[1]!.at);
			expect(inWeek(await all(tx), '2026-03-23')).toHaveLength(2);
			// Once the item is gone the slot is one that the cadence would not make: the next round clears it.
			await takeOut(ctx, { itemId: items[0]!.id, seen: items[0]!.seen });
			await makeSlots(ctx);
			expect(inWeek(await all(tx), '2026-03-23')).toEqual(['2026-03-23', '2026-03-27']);
		}));

	it('sends it back into the bank', () =>
		rolledBack(db(), async (tx) => {
			const { ctx, cadence, items } = await planned(tx);
			expect(await changeCadence(ctx, changed(cadence, 'release'))).toMatchObject({ released: 2 });
			expect(await all(tx, 'filled')).toEqual([]);
			for (const { id } of items) expect(await readItem(tx, id)).toMatchObject({ stage: 'ready', plannedFor: null });
		}));

	it('of a version that somebody else has changed is refused', () =>
		rolledBack(db(), async (tx) => {
			const { ctx, cadence } = await planned(tx);
			await changeCadence(ctx, changed(cadence, 'keep'));
			await expect(changeCadence(ctx, changed(cadence, 'keep'))).rejects.toMatchObject({ code: 'version_conflict' });
			await expect(changeCadence(ctx, changed({ id: 987_654, version: 1 }))).rejects.toBeInstanceOf(NotFound);
		}));

	it('ending it takes the open slots away; what stays stands for itself', () =>
		rolledBack(db(), async (tx) => {
			const { ctx, cadence, items } = await planned(tx);
			await endCadence(ctx, { ...cadence, filled: 'keep' });
			const rows = await all(tx);
			expect(rows.map(({ itemId, cadenceId }) => [itemId, cadenceId])).toEqual(items.map(({ id }) => [id, null]));
			expect(await makeSlots(ctx)).toBe(0);
			expect((await verbs(tx)).at(-1)).toBe('cadence.ended');
			await takeOut(ctx, { itemId: items[0]!.id, seen: items[0]!.seen }).catch(() => undefined);
		}));
});

describe('closed days', () => {
	const close = (fromOn: string, toOn = fromOn, filled?: string) => AddBlackout.parse({ fromOn, toOn, filled });

	it('send open slots to the nearest day of the week, and back when they open', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await setting(tx);
			await addCadence(ctx, articles);
			const { id } = await addBlackout(ctx, close('2026-04-16'));
			const week = (await all(tx)).filter(({ localDay }) => mondayOf(localDay) === '2026-04-13');
			expect(week.map(({ localDay }) => localDay)).toEqual(['2026-04-14', '2026-04-15']);
			expect(week[1]).toMatchObject({ state: 'open', reason: 'moved:2026-04-16:blackout' });
			await removeBlackout(ctx, { id });
			expect(inWeek(await all(tx), '2026-04-13')).toEqual(['2026-04-14', '2026-04-16']);
			expect((await verbs(tx)).slice(1)).toEqual(['blackout.added', 'blackout.removed']);
			await expect(removeBlackout(ctx, { id })).rejects.toBeInstanceOf(NotFound);
		}));

	it('take a slot out where the week has no other day, and say so', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await setting(tx);
			await addCadence(ctx, articles);
			await addBlackout(ctx, close('2026-04-13', '2026-04-17'));
			const week = (await all(tx)).filter(({ localDay }) => mondayOf(localDay) === '2026-04-13');
			expect(week).toMatchObject([
				{ state: 'given_up', reason: 'dropped:2026-04-14:blackout' },
				{ state: 'given_up', reason: 'dropped:2026-04-16:blackout' }
			]);
		}));

	it('are the organisation’s holidays too, those that were entered later with the next round', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await setting(tx);
			await addCadence(ctx, articles);
			await tx.update(organisation).set({ holidays: ['2026-05-14'] });
			await makeSlots(ctx);
			const week = (await all(tx)).filter(({ localDay }) => mondayOf(localDay) === '2026-05-11');
			expect(week).toMatchObject([
				{ localDay: '2026-05-12' },
				{ localDay: '2026-05-13', reason: 'moved:2026-05-14:holiday' }
			]);
		}));

	it('ask what becomes of what is planned on them, and do as was said', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await setting(tx);
			await addCadence(ctx, articles);
			const thursday = (await all(tx)).find(({ localDay }) => localDay === '2026-04-16')!;
			const item = await placed(ctx, thursday);
			await expect(addBlackout(ctx, close('2026-04-16'))).rejects.toMatchObject({ issues: [{ field: 'filled' }] });
			expect(await addBlackout(ctx, close('2026-04-16', '2026-04-16', 'follow'))).toMatchObject({
				moved: 1,
				released: 0
			});
			const moved = await readItem(tx, item.id);
			expect(moved).toMatchObject({ stage: 'scheduled', plannedFor: new Date('2026-04-15T07:00:00Z') });
			expect(inWeek(await all(tx), '2026-04-13')).toEqual(['2026-04-14', '2026-04-15']);
			expect(await addBlackout(ctx, close('2026-04-15', '2026-04-15', 'release'))).toMatchObject({
				moved: 0,
				released: 1
			});
			expect(await readItem(tx, item.id)).toMatchObject({ stage: 'ready', plannedFor: null });
			expect(inWeek(await all(tx), '2026-04-13')).toEqual(['2026-04-14', '2026-04-17']);
		}));

	it('leave what was said to stay', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await setting(tx);
			await addCadence(ctx, articles);
			const thursday = (await all(tx)).find(({ localDay }) => localDay === '2026-04-16')!;
			const item = await placed(ctx, thursday);
			await addBlackout(ctx, close('2026-04-16', '2026-04-16', 'keep'));
			expect((await readItem(tx, item.id)).plannedFor).toEqual(thursday.at);
			expect(inWeek(await all(tx), '2026-04-13')).toEqual(['2026-04-14', '2026-04-16']);
		}));

	it.each([
		{ fromOn: '2026-05-02', toOn: '2026-05-01' },
		{ fromOn: '2026-05-02', toOn: '2028-05-01' },
		{ fromOn: 'x' },
		{ fromOn: '2026-05-02', filled: 'burn' }
	])('are refused as %j', (input) => expect(AddBlackout.safeParse(input).success).toBe(false));
});

it('what is too much is a setting', () =>
	rolledBack(db(), async (tx) => {
		const ctx = await setting(tx);
		expect((await findFrame(ctx)).limits).toEqual({ mostPerWeek: 5, hoursApart: 24, regularPerWeek: 0 });
		await setLimits(ctx, SetLimits.parse({ mostPerWeek: '3', hoursApart: '12' }));
		await addCadence(ctx, articles);
		expect((await findFrame(ctx)).limits).toEqual({ mostPerWeek: 3, hoursApart: 12, regularPerWeek: 2 });
		for (const wrong of [{ mostPerWeek: '0' }, { mostPerWeek: '51' }, { hoursApart: 'x' }])
			expect(SetLimits.safeParse({ mostPerWeek: 5, hoursApart: 24, ...wrong }).success).toBe(false);
	}));

it('slots of the past are nobody’s to change', () =>
	rolledBack(db(), async (tx) => {
		const ctx = await setting(tx);
		const { id } = await addCadence(ctx, articles);
		const later = { ...ctx, now: new Date('2026-04-01T12:00:00Z') };
		const before = await tx.select().from(slots).where(lt(slots.at, later.now));
		await changeCadence(
			later,
			ChangeCadence.parse({ id, version: 1, format: 'question', weekdays: ['3'], time: '08:00' })
		);
		expect(await tx.select().from(slots).where(lt(slots.at, later.now))).toEqual(before);
		const come = await tx
			.select()
			.from(slots)
			.where(and(gt(slots.at, later.now), eq(slots.format, 'article')));
		expect(come).toEqual([]);
	}));

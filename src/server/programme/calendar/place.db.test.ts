// Placing, moving, swapping and taking out: allowed and refused side by side, what is warned of, and two at once.
import { desc, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildItem, buildSeries, readItem } from '../../../../tests/factories/calendar.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { audiences } from '#server/members/audiences/schema.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import { organisation } from '#server/members/organisation/schema.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import type { Db } from '#server/platform/db/client.ts';
import { AppError, Conflict, Invalid, NotFound } from '#server/platform/errors.ts';
import { setStage } from '../bank/actions/stage.ts';
import { addCadence } from './actions/cadences.ts';
import { placeItem, takeOut } from './actions/place.ts';
import { swapItems } from './actions/swap.ts';
import { PlaceItem, SwapItems } from './input.ts';
import { blackouts, slots } from './schema.ts';

const { db } = useDatabase();

/** A communicator in Berlin, with articles on Tuesday and Thursday at nine and questions on Wednesday. */
async function setting(tx: Db) {
	await tx
		.insert(organisation)
		.values({ id: 1, timeZone: 'Europe/Berlin', name: 'Meridian' })
		.onConflictDoUpdate({
			target: organisation.id,
			set: { timeZone: 'Europe/Berlin' }
		});
	const carla = await buildPerson(tx, { name: 'Carla Voss', roles: ['communicator'] });
	const omar = await buildPerson(tx, { name: 'Omar Haddad', roles: ['communicator'] });
	const jana = await buildPerson(tx, { name: 'Jana Okafor' });
	const [as, asOmar] = [ctxOf(tx, carla), ctxOf(tx, omar)];
	await addCadence(as, { format: 'article', weekdays: [2, 4], time: '09:00', timeZone: null, startsOn: null });
	await addCadence(as, { format: 'question', weekdays: [3], time: '10:00', timeZone: null, startsOn: null });
	const open = (format: 'article' | 'question' = 'article') =>
		tx.select().from(slots).where(eq(slots.format, format)).orderBy(slots.at);
	return { carla, omar, jana, as, asOmar, open, articles: await open() };
}

const seen = (slot: { id: number; version: number }) => `${slot.id}.${slot.version}`;
const slotOf = async (tx: Db, id: number) => (await tx.select().from(slots).where(eq(slots.id, id)))[0];
const place = (ctx: Ctx, input: Record<string, unknown>) => placeItem(ctx, PlaceItem.parse(input));
const refusal = (work: Promise<unknown>): Promise<AppError> =>
	work.then(
		() => {
			throw new Error('It was not refused.');
		},
		(error: AppError) => error
	);

describe('an item into a slot', () => {
	it('is scheduled, planned for that moment, and told to the ledger', () =>
		rolledBack(db(), async (tx) => {
			const { as, jana, articles } = await setting(tx);
			const item = await buildItem(tx, { author: jana });
			const moved = await place(as, { itemId: item.id, slot: seen(articles[0]!) });
			expect(moved).toMatchObject({ itemId: item.id, seen: `${articles[0]!.id}.2`, undo: null });
			expect(await readItem(tx, item.id)).toMatchObject({ stage: 'scheduled', plannedFor: articles[0]!.at });
			expect(await slotOf(tx, articles[0]!.id)).toMatchObject({ state: 'filled', itemId: item.id, version: 2 });
			const events = (await tx.select().from(ledger).orderBy(desc(ledger.id))).slice(0, 2);
			expect(events.map(({ verb }) => verb)).toEqual(['calendar.placed', 'bank.moved']);
			expect(events[0]).toMatchObject({ actorId: as.viewer.id, facts: { to: articles[0]!.at.toISOString() } });
		}));

	it('keeps its stage while it is not ready, and is scheduled once it is', () =>
		rolledBack(db(), async (tx) => {
			const { as, articles } = await setting(tx);
			const item = await buildItem(tx, { stage: 'drafting' });
			await place(as, { itemId: item.id, slot: seen(articles[0]!) });
			expect(await readItem(tx, item.id)).toMatchObject({ stage: 'drafting', plannedFor: articles[0]!.at });
		}));

	it('or to a day of its own, on the organisation’s clock; leaving it leaves nothing', () =>
		rolledBack(db(), async (tx) => {
			const { as, articles } = await setting(tx);
			const item = await buildItem(tx);
			const moved = await place(as, { itemId: item.id, day: '2026-04-20', time: '08:30' });
			expect(moved.at?.toISOString()).toBe('2026-04-20T06:30:00.000Z');
			const own = await slotOf(tx, Number(moved.seen.split('.')[0]));
			expect(own).toMatchObject({ cadenceId: null, localDay: '2026-04-20', state: 'filled' });
			const back = await place(as, { itemId: item.id, seen: moved.seen, slot: seen(articles[0]!) });
			expect(await slotOf(tx, own!.id)).toBeUndefined();
			expect(back.undo).toEqual({ slot: null, day: '2026-04-20', time: '08:30' });
		}));

	it('moves on: the slot before is open again, and the way back leads there', () =>
		rolledBack(db(), async (tx) => {
			const { as, articles } = await setting(tx);
			const item = await buildItem(tx);
			const first = await place(as, { itemId: item.id, slot: seen(articles[0]!) });
			const second = await place(as, { itemId: item.id, seen: first.seen, slot: seen(articles[1]!) });
			expect(await slotOf(tx, articles[0]!.id)).toMatchObject({ state: 'open', itemId: null, version: 3 });
			expect((await readItem(tx, item.id)).plannedFor).toEqual(articles[1]!.at);
			expect(second.undo).toEqual({ slot: `${articles[0]!.id}.3`, day: null, time: null });
			await place(as, { itemId: item.id, seen: second.seen, slot: second.undo!.slot });
			expect((await readItem(tx, item.id)).plannedFor).toEqual(articles[0]!.at);
		}));

	it('dropped where it stands stays, and nothing is recorded', () =>
		rolledBack(db(), async (tx) => {
			const { as, articles } = await setting(tx);
			const item = await buildItem(tx);
			const first = await place(as, { itemId: item.id, slot: seen(articles[0]!) });
			const count = await tx.$count(ledger);
			const again = await place(as, { itemId: item.id, seen: first.seen, slot: seen(articles[0]!) });
			expect(again.seen).toBe(first.seen);
			expect(await tx.$count(ledger)).toBe(count);
		}));

	it('comes out again: ready, without a plan', () =>
		rolledBack(db(), async (tx) => {
			const { as, articles } = await setting(tx);
			const item = await buildItem(tx);
			const moved = await place(as, { itemId: item.id, slot: seen(articles[0]!) });
			const out = await takeOut(as, { itemId: item.id, seen: moved.seen });
			expect(out).toMatchObject({ at: null, seen: '', undo: { slot: `${articles[0]!.id}.3` } });
			expect(await readItem(tx, item.id)).toMatchObject({ stage: 'ready', plannedFor: null });
			const [last] = await tx.select().from(ledger).orderBy(desc(ledger.id)).limit(1);
			expect(last).toMatchObject({ verb: 'calendar.taken_out', subject: 'bank_item', subjectId: item.id });
		}));
});

describe('refused', () => {
	it('is whoever does not run the programme: there is nothing to see', () =>
		rolledBack(db(), async (tx) => {
			const { jana, articles } = await setting(tx);
			const item = await buildItem(tx, { author: jana });
			const input = PlaceItem.parse({ itemId: item.id, slot: seen(articles[0]!) });
			expect(() => placeItem(ctxOf(tx, jana), input)).toThrow(NotFound);
			expect(() => takeOut(ctxOf(tx, jana), { itemId: item.id, seen: '' })).toThrow(NotFound);
		}));

	it.each(['published', 'shelved'] as const)('is an item that is %s', (stage) =>
		rolledBack(db(), async (tx) => {
			const { as, articles } = await setting(tx);
			const item = await buildItem(tx, { stage });
			expect(await refusal(place(as, { itemId: item.id, slot: seen(articles[0]!) }))).toBeInstanceOf(Invalid);
		})
	);

	it('is an item that is not there, and a moment that has passed', () =>
		rolledBack(db(), async (tx) => {
			const { as, articles } = await setting(tx);
			expect(await refusal(place(as, { itemId: 987_654, slot: seen(articles[0]!) }))).toBeInstanceOf(NotFound);
			const item = await buildItem(tx);
			const past = await refusal(place(as, { itemId: item.id, day: '2026-03-18', time: '10:59' }));
			expect(past).toMatchObject({ code: 'place_past', status: 422 });
		}));

	it.each([
		{ slot: 'x' },
		{ slot: '', day: '' },
		{ day: '2026-02-30', time: '09:00' },
		{ day: '2026-05-05', time: '24:00' },
		{ day: '2026-05-05' },
		{ itemId: 'abc', day: '2026-05-05', time: '09:00' },
		{ seen: '1;drop', day: '2026-05-05', time: '09:00' }
	])('is %j', (input) => {
		expect(PlaceItem.safeParse({ itemId: 1, ...input }).success).toBe(false);
	});
});

describe('warned of', () => {
	const codes = (error: AppError) => error.issues.map(({ field }) => field.replace('warning.', ''));

	it('is a collision, in words, and nothing is placed until it is confirmed', () =>
		rolledBack(db(), async (tx) => {
			const { as, articles } = await setting(tx);
			const [plant] = await tx
				.insert(audiences)
				.values({ name: 'Plant 2', rule: { all: [] } as never, createdBy: as.viewer.id })
				.returning();
			const first = await buildItem(tx, { title: 'Night shift', audienceId: plant!.id });
			const second = await buildItem(tx, { audienceId: plant!.id });
			await place(as, { itemId: first.id, slot: seen(articles[0]!) });
			const day = articles[0]!.localDay;
			const warned = await refusal(place(as, { itemId: second.id, day, time: '15:00' }));
			expect(warned).toBeInstanceOf(Conflict);
			expect(warned.code).toBe('place_warned');
			expect(codes(warned)).toEqual(['near']);
			expect(warned.issues[0]!.message).toMatch(/Night shift.*Plant 2.*24/);
			expect((await readItem(tx, second.id)).plannedFor).toBeNull();
			await place(as, { itemId: second.id, day, time: '15:00', confirmed: 'near' });
			expect((await readItem(tx, second.id)).plannedFor).not.toBeNull();
		}));

	it('is each thing on its own: confirming one does not confirm the other', () =>
		rolledBack(db(), async (tx) => {
			const { as } = await setting(tx);
			await tx.insert(blackouts).values({ fromOn: '2026-04-10', toOn: '2026-04-12' });
			const item = await buildItem(tx, { usableUntil: '2026-04-09' });
			const input = { itemId: item.id, day: '2026-04-10', time: '09:00' };
			expect(codes(await refusal(place(as, input)))).toEqual(['late', 'closed']);
			expect(codes(await refusal(place(as, { ...input, confirmed: ['closed'] })))).toEqual(['late', 'closed']);
			await place(as, { ...input, confirmed: ['closed', 'late'] });
		}));

	it('is a series out of order, a holiday, and a slot for something else', () =>
		rolledBack(db(), async (tx) => {
			const { as, articles, open } = await setting(tx);
			await tx.update(organisation).set({ holidays: ['2026-04-06'] });
			const seriesId = await buildSeries(tx);
			const [one, two] = [
				await buildItem(tx, { format: 'series_part', seriesId, seriesPart: 1 }),
				await buildItem(tx, { format: 'series_part', seriesId, seriesPart: 2 })
			];
			expect(codes(await refusal(place(as, { itemId: two.id, slot: seen(articles[0]!) })))).toEqual(['part_before']);
			await place(as, { itemId: one.id, slot: seen(articles[1]!) });
			expect(codes(await refusal(place(as, { itemId: two.id, slot: seen(articles[0]!) })))).toEqual(['part_before']);
			await place(as, { itemId: two.id, slot: seen(articles[2]!) });
			const [question] = await open('question');
			const other = await buildItem(tx);
			expect(codes(await refusal(place(as, { itemId: other.id, slot: seen(question!) })))).toEqual(['format']);
			expect(codes(await refusal(place(as, { itemId: other.id, day: '2026-04-06', time: '09:00' })))).toEqual([
				'closed'
			]);
		}));

	it('is a week that asks too much of one audience', () =>
		rolledBack(db(), async (tx) => {
			const { as } = await setting(tx);
			const days = ['2026-05-04', '2026-05-05', '2026-05-06', '2026-05-07', '2026-05-08', '2026-05-09'];
			for (const day of days.slice(0, 5)) {
				const item = await buildItem(tx);
				await place(as, { itemId: item.id, day, time: '12:00', confirmed: 'near' });
			}
			const sixth = await buildItem(tx);
			const warned = await refusal(place(as, { itemId: sixth.id, day: days[5], time: '13:00' }));
			expect(codes(warned)).toEqual(['many']);
			expect(warned.issues[0]!.message).toContain('6');
		}));
});

describe('two communicators', () => {
	it('drag the same item: the second is told who moved it where, and the first’s move stands', () =>
		rolledBack(db(), async (tx) => {
			const { as, asOmar, articles } = await setting(tx);
			const item = await buildItem(tx, { title: 'Night shift' });
			await place(as, { itemId: item.id, slot: seen(articles[0]!) });
			const late = await refusal(place(asOmar, { itemId: item.id, slot: seen(articles[1]!) }));
			expect(late).toMatchObject({ status: 409, code: 'item_moved' });
			expect(late.message).toMatch(/Carla Voss.*Night shift.*19 Mar.*09:00/);
			expect((await readItem(tx, item.id)).plannedFor).toEqual(articles[0]!.at);
			const out = await refusal(takeOut(asOmar, { itemId: item.id, seen: '' }));
			expect(out.message).toContain('Carla Voss');
		}));

	it('want the same slot: the second is told what is in it', () =>
		rolledBack(db(), async (tx) => {
			const { as, asOmar, articles } = await setting(tx);
			const [one, two] = [await buildItem(tx, { title: 'The first' }), await buildItem(tx)];
			await place(as, { itemId: one.id, slot: seen(articles[0]!) });
			const late = await refusal(place(asOmar, { itemId: two.id, slot: seen(articles[0]!) }));
			expect(late).toMatchObject({ status: 409, code: 'slot_taken' });
			expect(late.message).toMatch(/Carla Voss.*The first/);
		}));
});

describe('a swap', () => {
	const swap = (ctx: Ctx, input: Record<string, unknown>) => swapItems(ctx, SwapItems.parse(input));

	it('changes both places at once, and once more takes it back', () =>
		rolledBack(db(), async (tx) => {
			const { as, articles } = await setting(tx);
			const [one, two] = [await buildItem(tx), await buildItem(tx)];
			const first = await place(as, { itemId: one.id, slot: seen(articles[0]!) });
			const second = await place(as, { itemId: two.id, slot: seen(articles[3]!) });
			const input = { itemId: one.id, seen: first.seen, otherId: two.id, otherSeen: second.seen };
			const { items } = await swap(as, input);
			expect((await readItem(tx, one.id)).plannedFor).toEqual(articles[3]!.at);
			expect((await readItem(tx, two.id)).plannedFor).toEqual(articles[0]!.at);
			expect(await refusal(swap(as, input))).toMatchObject({ code: 'item_moved' });
			const [a, b] = items;
			await swap(as, { itemId: one.id, seen: a!.seen, otherId: two.id, otherSeen: b!.seen });
			expect((await readItem(tx, one.id)).plannedFor).toEqual(articles[0]!.at);
		}));

	it('is warned of as each move of its own would be', () =>
		rolledBack(db(), async (tx) => {
			const { as, articles } = await setting(tx);
			const dated = await buildItem(tx, { usableUntil: articles[1]!.localDay });
			const other = await buildItem(tx);
			const first = await place(as, { itemId: dated.id, slot: seen(articles[0]!) });
			const second = await place(as, { itemId: other.id, slot: seen(articles[4]!) });
			const input = { itemId: other.id, seen: second.seen, otherId: dated.id, otherSeen: first.seen };
			const warned = await refusal(swap(as, input));
			expect(warned).toMatchObject({ code: 'place_warned', issues: [{ field: 'warning.late' }] });
			await swap(as, { ...input, confirmed: 'late' });
		}));
});

it('a scheduled item that goes back to drafting keeps its slot', () =>
	rolledBack(db(), async (tx) => {
		const { as, articles } = await setting(tx);
		const item = await buildItem(tx);
		await place(as, { itemId: item.id, slot: seen(articles[0]!) });
		await setStage(as, item, 'drafting');
		expect(await slotOf(tx, articles[0]!.id)).toMatchObject({ itemId: item.id, state: 'filled' });
		expect(articles[0]!.at > testNow).toBe(true);
	}));

// Last, since what it does at once it does for good.
it('of two who move at the very same moment one wins, and the other gets the conflict', async () => {
	const { as, asOmar, articles } = await setting(db());
	for (let round = 0; round < 6; round += 1) {
		const item = await buildItem(db(), { title: 'Wanted' });
		const [left, right] = articles.slice(round * 2, round * 2 + 2);
		const both = await Promise.allSettled([
			place(as, { itemId: item.id, slot: seen(left!) }),
			place(asOmar, { itemId: item.id, slot: seen(round % 2 ? left! : right!) })
		]);
		const lost = both.filter((one) => one.status === 'rejected');
		expect(both.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
		expect(lost).toHaveLength(1);
		expect((lost[0] as PromiseRejectedResult).reason).toBeInstanceOf(Conflict);
		expect(await db().select().from(slots).where(eq(slots.itemId, item.id))).toHaveLength(1);
	}
});

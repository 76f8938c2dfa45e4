// Filling a quarter: looked at first, done whole or not at all, and taken back.
import { asc, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildItem, readItem } from '../../../../tests/factories/calendar.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { ctxOf, rolledBack, useDatabase } from '../../../../tests/support/database.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import type { Db } from '#server/platform/db/client.ts';
import { Conflict, NotFound } from '#server/platform/errors.ts';
import { bankItems } from '../bank/schema.ts';
import { adoptSuggestion } from './actions/cadences.ts';
import { emptySlots, fillSlots } from './actions/fill.ts';
import { placeItem } from './actions/place.ts';
import { FillSlots, PlaceItem } from './input.ts';
import { findFilling } from './queries/filling.ts';
import { slots } from './schema.ts';

const { db } = useDatabase();

async function setting(tx: Db) {
	const as = ctxOf(tx, await buildPerson(tx, { name: 'Carla Voss', roles: ['communicator'] }));
	await adoptSuggestion(as);
	for (let n = 0; n < 12; n += 1) await buildItem(tx, { title: `Article ${n}` });
	for (let n = 0; n < 4; n += 1) await buildItem(tx, { format: 'question', title: `Question ${n}` });
	await buildItem(tx, { format: 'photo_call', stage: 'drafting' });
	return as;
}
const filled = (tx: Db) => tx.select().from(slots).where(eq(slots.state, 'filled')).orderBy(asc(slots.at));

describe('filling', () => {
	it('is looked at first and changes nothing: what goes where, what stays empty, what is left', () =>
		rolledBack(db(), async (tx) => {
			const as = await setting(tx);
			const found = await findFilling(as, 4, false);
			// Of this week Thursday and Friday are left.
			expect(found.placed.filter(({ slotFormat }) => slotFormat === 'article').map(({ item }) => item.title)).toEqual(
				[0, 1, 2, 3, 4, 5, 6].map((n) => `Article ${n}`)
			);
			expect(found.placed).toHaveLength(11);
			expect(found.left).toBe(5);
			expect(found.empty.every(({ why }) => why === 'nothing')).toBe(true);
			expect(new Set(found.empty.map(({ format }) => format))).toEqual(new Set(['question', 'photo_call']));
			expect(await filled(tx)).toEqual([]);
		}));

	it('takes unfinished items too, where that is asked', () =>
		rolledBack(db(), async (tx) => {
			const as = await setting(tx);
			const found = await findFilling(as, 4, true);
			expect(found.placed.some(({ item }) => item.stage === 'drafting')).toBe(true);
		}));

	it('is done at once, and taken back at once', () =>
		rolledBack(db(), async (tx) => {
			const as = await setting(tx);
			const { placed } = await findFilling(as, 13, false);
			const done = await fillSlots(as, FillSlots.parse({ pairs: placed.map(({ pair }) => pair) }));
			expect(done.count).toBe(16);
			const rows = await filled(tx);
			expect(rows).toHaveLength(16);
			for (const { itemId, at } of rows)
				expect(await readItem(tx, itemId!)).toMatchObject({ stage: 'scheduled', plannedFor: at });
			expect((await findFilling(as, 13, false)).placed).toEqual([]);
			const last = rows.at(-1)!;
			await placeItem(
				as,
				PlaceItem.parse({
					itemId: last.itemId,
					seen: `${last.id}.${last.version}`,
					day: '2026-09-01',
					time: '09:00',
					confirmed: 'all'
				})
			);
			// What somebody has moved since stays where they put it.
			expect(await emptySlots(as, { pairs: done.pairs })).toEqual({ count: 15 });
			expect(await filled(tx)).toHaveLength(1);
			const verbs = (await tx.select().from(ledger)).map(({ verb }) => verb);
			expect(verbs.filter((verb) => verb === 'calendar.placed')).toHaveLength(16);
			expect(verbs.filter((verb) => verb === 'calendar.taken_out')).toHaveLength(15);
			expect(verbs).toContain('calendar.filled');
		}));

	it('does nothing at all when a slot or an item is not as it was looked at', () =>
		rolledBack(db(), async (tx) => {
			const as = await setting(tx);
			const { placed } = await findFilling(as, 13, false);
			const pairs = placed.map(({ pair }) => pair);
			const [one] = placed;
			await placeItem(as, PlaceItem.parse({ itemId: one!.item.id, day: '2026-09-01', time: '09:00' }));
			await expect(fillSlots(as, { pairs })).rejects.toMatchObject({ code: 'item_moved' });
			expect(await filled(tx)).toHaveLength(1);
			const taken = await findFilling(as, 13, false);
			const other = await buildItem(tx);
			await placeItem(as, PlaceItem.parse({ itemId: other.id, slot: taken.placed[0]!.pair.split(':')[0] }));
			await expect(fillSlots(as, { pairs: taken.placed.map(({ pair }) => pair) })).rejects.toMatchObject({
				code: 'slot_taken'
			});
			expect(await filled(tx)).toHaveLength(2);
		}));

	it('does nothing when a collision has come up since, nor with a slot or an item named twice', () =>
		rolledBack(db(), async (tx) => {
			const as = await setting(tx);
			const { placed } = await findFilling(as, 13, false);
			const pairs = placed.map(({ pair }) => pair);
			const [one, two] = placed;
			await tx.update(bankItems).set({ usableUntil: '2026-03-01' }).where(eq(bankItems.id, one!.item.id));
			await expect(fillSlots(as, { pairs })).rejects.toMatchObject({ code: 'filling_old' });
			const twice = [pairs[1]!, `${one!.pair.split(':')[0]}:${two!.item.id}`];
			await expect(fillSlots(as, { pairs: twice })).rejects.toBeInstanceOf(Conflict);
			expect(await filled(tx)).toEqual([]);
		}));

	it('is nothing to see for whoever does not run the programme', () =>
		rolledBack(db(), async (tx) => {
			const jana = ctxOf(tx, await buildPerson(tx));
			await expect(findFilling(jana, 13, false)).rejects.toBeInstanceOf(NotFound);
			expect(() => fillSlots(jana, { pairs: ['1.1:1'] })).toThrow(NotFound);
			expect(() => emptySlots(jana, { pairs: ['1.1:1'] })).toThrow(NotFound);
		}));

	it.each([[[]], [['x']], [['1.1']], [['1.1:1; drop table slots']]])('is refused with %j', (pairs) =>
		expect(FillSlots.safeParse({ pairs }).success).toBe(false)
	);
});

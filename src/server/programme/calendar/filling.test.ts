// How open slots are filled: each rule on its own, and all of them over a quarter at once.
import { describe, expect, it } from 'vitest';
import { addDays, mondayOf } from '#lib/days.ts';
import { type Candidate, fillingOf, type OpenSlot } from './filling.ts';
import type { Limits, Neighbour, SeriesPart } from './warnings.ts';

const limits: Limits = { mostPerWeek: 5, hoursApart: 24, regularPerWeek: 6 };
const slot = (id: number, localDay: string, change: Partial<OpenSlot> = {}): OpenSlot => ({
	...{ id, localDay, at: new Date(`${localDay}T09:00Z`), week: mondayOf(localDay) },
	...{ format: 'article', regular: true, closed: null },
	...change
});
const item = (id: number, change: Partial<Candidate> = {}): Candidate => ({
	...{ id, title: `Item ${id}`, format: 'article', audienceId: null, objectiveId: null },
	...{ usableFrom: null, usableUntil: null, seriesId: null, seriesPart: null },
	...{ waitingSince: new Date(2026, 0, id), ready: true },
	...change
});
const fill = (
	slots: OpenSlot[],
	items: Candidate[],
	more: {
		neighbours?: (Neighbour & { objectiveId: number | null })[];
		parts?: (SeriesPart & { seriesId: number })[];
		limits?: Limits;
	} = {}
) => fillingOf(slots, items, more.neighbours ?? [], more.parts ?? [], more.limits ?? limits);
const pairs = (filling: ReturnType<typeof fill>) => filling.placed.map(({ slotId, itemId }) => [slotId, itemId]);

const tuesday = '2026-05-05';

it('fills by format, whoever waits longest first, and says what stays empty', () => {
	const slots = [slot(1, tuesday), slot(2, '2026-05-06', { format: 'question' }), slot(3, '2026-05-07')];
	const found = fill(slots, [item(9), item(4), item(5, { format: 'photo_call' })]);
	expect(pairs(found)).toEqual([
		[1, 4],
		[3, 9]
	]);
	expect(found.empty).toEqual([{ slotId: 2, why: 'nothing' }]);
	expect(found.left).toEqual([5]);
});

it('puts an interview into an article’s slot only where interviews have none of their own', () => {
	const interview = item(1, { format: 'interview' });
	expect(pairs(fill([slot(1, tuesday)], [interview]))).toEqual([[1, 1]]);
	const own = slot(2, '2026-05-07', { format: 'interview' });
	expect(pairs(fill([slot(1, tuesday), own], [interview]))).toEqual([[2, 1]]);
});

it('takes ready items before unfinished ones', () => {
	expect(pairs(fill([slot(1, tuesday)], [item(1, { ready: false }), item(2)]))).toEqual([[1, 2]]);
});

describe('dated items', () => {
	it('go first, the one whose last day is nearest before all', () => {
		const slots = [slot(1, tuesday), slot(2, '2026-05-07'), slot(3, '2026-05-12')];
		const dated = [item(8, { usableUntil: '2026-05-30' }), item(9, { usableUntil: '2026-05-10' })];
		expect(pairs(fill(slots, [item(1), ...dated]))).toEqual([
			[1, 9],
			[2, 8],
			[3, 1]
		]);
	});

	it('never stand outside their days', () => {
		const slots = [slot(1, tuesday), slot(2, '2026-05-12')];
		const dated = item(1, { usableFrom: '2026-05-10', usableUntil: '2026-05-20' });
		const found = fill(slots, [dated]);
		expect(pairs(found)).toEqual([[2, 1]]);
		expect(found.empty).toEqual([{ slotId: 1, why: 'collision' }]);
	});
});

describe('series', () => {
	const part = (number: number, at: string | null = null) => ({
		...{ seriesId: 3, itemId: number, title: `Part ${number}`, part: number },
		at: at ? new Date(at) : null
	});
	const of = (number: number) =>
		item(number, { seriesId: 3, seriesPart: number, waitingSince: new Date(2026, 0, 9 - number) });

	it('come in order, whoever waits longest', () => {
		const slots = [slot(1, tuesday), slot(2, '2026-05-07'), slot(3, '2026-05-12')];
		expect(pairs(fill(slots, [of(3), of(2), of(1)], { parts: [part(1), part(2), part(3)] }))).toEqual([
			[1, 1],
			[2, 2],
			[3, 3]
		]);
	});

	it('wait for a part that has no place, and for one that is placed later', () => {
		const slots = [slot(1, tuesday), slot(2, '2026-05-14')];
		expect(pairs(fill(slots, [of(2)], { parts: [part(1), part(2)] }))).toEqual([]);
		expect(pairs(fill(slots, [of(2)], { parts: [part(1, '2026-05-08T09:00Z'), part(2)] }))).toEqual([[2, 2]]);
	});
});

describe('the spread', () => {
	const days = [tuesday, '2026-05-07', '2026-05-12', '2026-05-14', '2026-05-19', '2026-05-21'];
	const slots = days.map((day, index) => slot(index + 1, day));

	it('goes over objectives in turn', () => {
		const items = [1, 2, 3, 4].map((id) => item(id, { objectiveId: 1 }));
		const found = fill(slots, [...items, item(5, { objectiveId: 2 }), item(6, { objectiveId: 2 })]);
		expect(found.placed.map(({ itemId }) => (itemId < 5 ? 1 : 2))).toEqual([1, 2, 1, 2, 1, 1]);
	});

	it('knows what is placed already', () => {
		const neighbours = ['2026-04-28', '2026-04-30'].map((day, index) => ({
			...{ itemId: 90 + index, title: 'x', at: new Date(`${day}T09:00Z`), week: mondayOf(day), audienceId: null },
			...{ regular: true, objectiveId: 1 }
		}));
		const found = fill(slots.slice(0, 1), [item(1, { objectiveId: 1 }), item(2, { objectiveId: 2 })], { neighbours });
		expect(pairs(found)).toEqual([[1, 2]]);
	});

	it('gives no audience two within a day', () => {
		const close = [
			slot(1, tuesday),
			slot(2, '2026-05-06', { at: new Date('2026-05-06T08:00Z') }),
			slot(3, '2026-05-07')
		];
		const found = fill(close, [item(1, { audienceId: 7 }), item(2, { audienceId: 7 })]);
		expect(pairs(found)).toEqual([
			[1, 1],
			[3, 2]
		]);
		expect(found.empty).toEqual([{ slotId: 2, why: 'collision' }]);
	});
});

it('fills 13 weeks of seven slots out of 300 items quickly, and breaks no rule', () => {
	const slots = Array.from({ length: 91 }, (_, index) => {
		const format = (['article', 'question', 'photo_call'] as const)[index % 3]!;
		return slot(index + 1, addDays('2026-05-04', index), { format });
	});
	const items = Array.from({ length: 300 }, (_, index) =>
		item(index + 1, {
			format: (['article', 'question', 'photo_call', 'interview', 'series_part'] as const)[index % 5]!,
			audienceId: index % 4 ? null : (index % 3) + 1,
			objectiveId: index % 6,
			...(index % 7 === 0 ? { usableFrom: '2026-05-20', usableUntil: '2026-06-20' } : {}),
			...(index % 5 === 4 ? { seriesId: 1 + (index % 3), seriesPart: index } : {})
		})
	);
	const parts = items
		.filter(({ seriesId }) => seriesId !== null)
		.map(({ id, seriesId, seriesPart, title }) => ({
			itemId: id,
			seriesId: seriesId!,
			part: seriesPart!,
			title,
			at: null
		}));
	const before = performance.now();
	const found = fill(slots, items, { parts, limits: { ...limits, regularPerWeek: 7 } });
	expect(performance.now() - before).toBeLessThan(2_000);
	expect(found.placed).toHaveLength(91);
	expect(new Set(found.placed.map(({ itemId }) => itemId)).size).toBe(91);
	const when = new Map(found.placed.map(({ itemId, slotId }) => [itemId, slots[slotId - 1]!]));
	for (const { id, usableFrom, usableUntil, seriesId, seriesPart } of items) {
		const day = when.get(id)?.localDay;
		if (!day) continue;
		expect(day >= (usableFrom ?? '') && day <= (usableUntil ?? '9')).toBe(true);
		for (const other of items.filter((one) => one.seriesId === seriesId && seriesId && one.seriesPart! < seriesPart!))
			expect(when.get(other.id)!.at < when.get(id)!.at).toBe(true);
	}
});

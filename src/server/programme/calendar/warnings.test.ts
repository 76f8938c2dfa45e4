// What is said before an item is placed, rule by rule, and what is not said.
import { describe, expect, it } from 'vitest';
import { type Limits, type Neighbour, type Place, type Placeable, type SeriesPart, warningsOf } from './warnings.ts';

const limits: Limits = { mostPerWeek: 5, hoursApart: 24, regularPerWeek: 0 };
const item = (change: Partial<Placeable> = {}): Placeable => ({
	...{ id: 1, format: 'article', audienceId: null, usableFrom: null, usableUntil: null },
	...{ seriesId: null, seriesPart: null },
	...change
});
const place = (change: Partial<Place> = {}): Place => ({
	...{ at: new Date('2026-05-05T09:00Z'), localDay: '2026-05-05', week: '2026-05-04' },
	...{ format: 'article', regular: true, closed: null },
	...change
});
let next = 100;
const neighbour = (at: string, change: Partial<Neighbour> = {}): Neighbour => ({
	...{ itemId: (next += 1), title: `At ${at}`, at: new Date(at), week: '2026-05-04', audienceId: null, regular: false },
	...change
});
const part = (number: number, at: string | null): SeriesPart => ({
	...{ itemId: 200 + number, title: `Part ${number}`, part: number },
	at: at ? new Date(at) : null
});
const codes = (
	one: Placeable,
	where: Place,
	neighbours: Neighbour[] = [],
	parts: SeriesPart[] = [],
	change: Partial<Limits> = {}
) => warningsOf(one, where, neighbours, parts, { ...limits, ...change }).map(({ code }) => code);

it('says nothing of a good place', () => expect(codes(item(), place())).toEqual([]));

describe('too near', () => {
	it.each([
		['23 hours before', '2026-05-04T10:00Z', ['near']],
		['a day before', '2026-05-04T09:00Z', []],
		['23 hours after', '2026-05-06T08:00Z', ['near']],
		['a day after', '2026-05-06T09:00Z', []]
	])('%s', (_, at, wanted) => {
		expect(codes(item({ audienceId: 7 }), place(), [neighbour(at, { audienceId: 7, regular: true })])).toEqual(wanted);
	});

	it('names the nearest, and counts one audience only', () => {
		const others = [
			neighbour('2026-05-04T20:00Z', { audienceId: 7 }),
			neighbour('2026-05-05T10:00Z', { audienceId: 7, title: 'The nearest' }),
			neighbour('2026-05-05T09:30Z', { audienceId: 8 })
		];
		const [first] = warningsOf(item({ audienceId: 7 }), place(), others, [], limits);
		expect(first).toMatchObject({ code: 'near', title: 'The nearest', hours: 24, audienceId: 7 });
	});

	it('is no matter between two slots of cadences for everyone, as they were made so', () => {
		const regular = neighbour('2026-05-05T13:00Z', { regular: true });
		expect(codes(item(), place(), [regular])).toEqual([]);
		expect(codes(item(), place({ regular: false }), [regular])).toEqual(['near']);
		expect(codes(item(), place(), [{ ...regular, regular: false }])).toEqual(['near']);
	});

	it('takes no notice of the item itself', () => {
		expect(
			codes(item({ id: 5, audienceId: 7 }), place(), [neighbour('2026-05-05T10:00Z', { itemId: 5, audienceId: 7 })])
		).toEqual([]);
	});
});

describe('too many', () => {
	const days = ['04T01', '06T20', '07T20', '08T21', '09T22'];
	const five = (audienceId: number | null) => days.map((at) => neighbour(`2026-05-${at}:00Z`, { audienceId }));

	it('begins with the sixth of a week', () => {
		expect(codes(item(), place(), five(null))).toEqual(['many']);
		expect(codes(item(), place(), five(null).slice(1))).toEqual([]);
		expect(codes(item(), place({ week: '2026-05-11' }), five(null))).toEqual([]);
	});

	it('counts what is for everyone for each audience, and for everyone what each audience is asked', () => {
		expect(codes(item({ audienceId: 7 }), place(), five(null))).toEqual(['many']);
		expect(warningsOf(item(), place(), five(7), [], limits)).toMatchObject([{ code: 'many', audienceId: 7, count: 6 }]);
		expect(codes(item({ audienceId: 8 }), place(), five(7))).toEqual([]);
	});

	it('lets a week be as full as its cadences', () => {
		expect(codes(item(), place(), five(null), [], { regularPerWeek: 6 })).toEqual([]);
		expect(codes(item(), place(), five(null), [], { mostPerWeek: 6 })).toEqual([]);
	});
});

it('minds the days a dated item is for', () => {
	const dated = item({ usableFrom: '2026-05-06', usableUntil: '2026-05-08' });
	expect(codes(dated, place())).toEqual(['early']);
	expect(codes(dated, place({ localDay: '2026-05-06' }))).toEqual([]);
	expect(codes(dated, place({ localDay: '2026-05-08' }))).toEqual([]);
	expect(codes(dated, place({ localDay: '2026-05-09' }))).toEqual(['late']);
});

it('keeps a series in order', () => {
	const second = item({ seriesId: 3, seriesPart: 2, format: 'series_part' });
	expect(codes(second, place(), [], [part(1, '2026-05-01T09:00Z'), part(3, '2026-05-12T09:00Z')])).toEqual([]);
	expect(codes(second, place(), [], [part(1, null)])).toEqual(['part_before']);
	expect(codes(second, place(), [], [part(1, '2026-05-06T09:00Z')])).toEqual(['part_before']);
	expect(codes(second, place(), [], [part(1, '2026-05-01T09:00Z'), part(3, '2026-05-04T09:00Z')])).toEqual([
		'part_after'
	]);
	expect(codes(second, place(), [], [part(3, null)])).toEqual([]);
});

it('says that a day is closed, and that a slot was made for something else', () => {
	expect(codes(item(), place({ closed: 'holiday' }))).toEqual(['closed']);
	expect(codes(item({ format: 'question' }), place())).toEqual(['format']);
	expect(codes(item({ format: 'interview' }), place())).toEqual([]);
	expect(codes(item(), place({ format: 'question' }))).toEqual(['format']);
	expect(codes(item({ format: 'question' }), place({ format: null }))).toEqual([]);
});

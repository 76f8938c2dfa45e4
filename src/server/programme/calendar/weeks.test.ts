// A cadence keeps its hour on the wall over both changes of the clock, in every zone, and gives way to closed days.
import { describe, expect, it } from 'vitest';
import { clockTime } from '#lib/zoned-time.ts';
import { type CadenceRule, type ClosedDays, slotsOfWeek, weeksBetween } from './weeks.ts';

const long = new Date('2020-01-01T00:00Z');
const monToFri = [1, 2, 3, 4, 5];
const rule = (change: Partial<CadenceRule> = {}): CadenceRule => ({
	...{ weekdays: [2, 4], atMinute: 540, timeZone: 'Europe/Berlin', startsOn: '2020-01-01', endedOn: null },
	...change
});
const closed = (...days: string[]): ClosedDays => new Map(days.map((day) => [day, 'blackout' as const]));
const week = (change: Partial<CadenceRule>, monday: string, shut: ClosedDays = new Map(), now = long) =>
	slotsOfWeek(rule(change), monday, shut, monToFri, now);
const days = (list: { localDay: string }[]) => list.map(({ localDay }) => localDay);

describe('the hour on the wall', () => {
	it.each([
		['Europe/Berlin', '2026-10-19', '2026-10-26'],
		['America/New_York', '2026-10-26', '2026-11-02'],
		['Australia/Lord_Howe', '2026-09-28', '2026-10-05'],
		['Asia/Kolkata', '2026-10-19', '2026-10-26']
	])('stays in %s when the clock changes', (timeZone, before, after) => {
		for (const monday of [before, after])
			for (const slot of week({ timeZone, weekdays: [1, 2, 3, 4, 5, 6, 7] }, monday))
				expect(clockTime(slot.at, timeZone)).toBe(`${slot.localDay}T09:00`);
	});

	it('moves in UTC by the hour that the clock does', () => {
		expect(week({}, '2026-10-19').map(({ at }) => at.toISOString())).toEqual([
			'2026-10-20T07:00:00.000Z',
			'2026-10-22T07:00:00.000Z'
		]);
		expect(week({}, '2026-10-26').map(({ at }) => at.toISOString())).toEqual([
			'2026-10-27T08:00:00.000Z',
			'2026-10-29T08:00:00.000Z'
		]);
	});

	it('is the first of two where the hour comes twice', () => {
		const [slot] = week({ weekdays: [7], atMinute: 150 }, '2026-10-19');
		expect(slot!.at.toISOString()).toBe('2026-10-25T00:30:00.000Z');
	});

	it('is after the leap where the hour does not exist', () => {
		const [slot] = week({ weekdays: [7], atMinute: 150 }, '2026-03-23');
		expect(slot!.at.toISOString()).toBe('2026-03-29T01:30:00.000Z');
		expect(clockTime(slot!.at, 'Europe/Berlin')).toBe('2026-03-29T03:30');
		expect(slot!.localDay).toBe('2026-03-29');
	});

	it('exists on a day that begins at one o’clock', () => {
		// In Beirut the clock leaps from midnight to one.
		const [slot] = week({ weekdays: [7], atMinute: 0, timeZone: 'Asia/Beirut' }, '2026-03-23');
		expect(clockTime(slot!.at, 'Asia/Beirut')).toBe('2026-03-29T01:00');
	});
});

describe('closed days', () => {
	it('send a slot to the nearest open day of its week, the earlier of two', () => {
		const found = week({}, '2026-12-21', closed('2026-12-24'));
		expect(days(found)).toEqual(['2026-12-22', '2026-12-23']);
		expect(found[1]).toMatchObject({ movedFrom: '2026-12-24', why: 'blackout', dropped: false });
	});

	it('never put two slots of a cadence on one day, nor one on a day off', () => {
		const found = week({ weekdays: [1, 2, 5] }, '2026-12-21', closed('2026-12-24', '2026-12-25'));
		expect(days(found)).toEqual(['2026-12-21', '2026-12-22', '2026-12-23']);
		const full = week({ weekdays: [1, 2, 3, 5] }, '2026-12-21', closed('2026-12-24', '2026-12-25'));
		expect(full.filter(({ dropped }) => dropped)).toMatchObject([{ localDay: '2026-12-25', why: 'blackout' }]);
		expect(full.filter(({ dropped }) => !dropped)).toHaveLength(3);
	});

	it('drop what finds no day, with the reason', () => {
		const all = closed('2026-12-21', '2026-12-22', '2026-12-23', '2026-12-24', '2026-12-25');
		expect(week({}, '2026-12-21', all)).toMatchObject([
			{ localDay: '2026-12-22', dropped: true, why: 'blackout' },
			{ localDay: '2026-12-24', dropped: true, why: 'blackout' }
		]);
	});

	it('do not send a slot into the past', () => {
		const now = new Date('2026-12-23T12:00Z');
		const found = week({ weekdays: [4] }, '2026-12-21', closed('2026-12-24'), now);
		expect(found).toMatchObject([{ localDay: '2026-12-25', movedFrom: '2026-12-24' }]);
	});

	it('let a weekend cadence keep its weekend', () => {
		const found = week({ weekdays: [6, 7] }, '2026-12-21', closed('2026-12-26'));
		expect(found.map(({ localDay }) => localDay)).toEqual(['2026-12-25', '2026-12-27']);
	});
});

it('begins and ends within a week', () => {
	const lived = week({ weekdays: [1, 2, 3, 4, 5], startsOn: '2026-05-05', endedOn: '2026-05-07' }, '2026-05-04');
	expect(days(lived)).toEqual(['2026-05-05', '2026-05-06', '2026-05-07']);
	expect(weeksBetween('2026-05-06', '2026-05-18')).toEqual(['2026-05-04', '2026-05-11', '2026-05-18']);
	expect(weeksBetween('2026-05-06', '2026-05-10')).toEqual(['2026-05-04']);
});

// The working clock over evenings, weekends, holidays, years and changes of the hour.
import { describe, expect, it } from 'vitest';
import {
	hoursOfWorkingDay,
	isWorkingTime,
	type WorkingCalendar,
	workingHoursAgo,
	workingHoursBetween,
	workingHoursLater
} from './working-time.ts';

const berlin: WorkingCalendar = {
	timeZone: 'Europe/Berlin',
	workingDays: [1, 2, 3, 4, 5],
	workingFrom: 8 * 60,
	workingTo: 17 * 60,
	holidays: ['2026-05-01', '2026-05-14']
};
const at = (text: string) => new Date(text);
const between = (from: string, to: string, calendar = berlin) => workingHoursBetween(at(from), at(to), calendar);

describe('workingHoursBetween', () => {
	// Berlin is an hour ahead of UTC in March until the 29th, two hours after it.
	const cases: [string, string, string, number][] = [
		['within a day', '2026-03-18T08:00Z', '2026-03-18T10:30Z', 2.5],
		['backwards', '2026-03-18T10:00Z', '2026-03-18T09:00Z', 0],
		['before work', '2026-03-18T05:00Z', '2026-03-18T08:00Z', 1],
		['overnight', '2026-03-18T15:00Z', '2026-03-19T08:00Z', 2],
		['from after work to before work', '2026-03-18T18:00Z', '2026-03-19T05:00Z', 0],
		['over the weekend', '2026-03-20T15:00Z', '2026-03-23T08:00Z', 2],
		['within the weekend', '2026-03-21T08:00Z', '2026-03-22T18:00Z', 0],
		['a week', '2026-03-16T09:00Z', '2026-03-23T09:00Z', 45],
		['over the change of the hour', '2026-03-27T15:00Z', '2026-03-30T07:00Z', 2],
		['over a holiday', '2026-04-30T14:00Z', '2026-05-04T07:00Z', 2],
		['on a holiday', '2026-05-01T07:00Z', '2026-05-01T15:00Z', 0],
		['from a holiday', '2026-05-14T07:00Z', '2026-05-15T07:00Z', 1]
	];
	it.each(cases)('%s', (_, from, to, hours) => {
		expect(between(from, to)).toBeCloseTo(hours, 6);
	});

	it('counts ten years quickly and as many days as the calendar has', () => {
		const years = between('2016-01-01T00:00Z', '2026-01-01T00:00Z');
		let days = 0;
		for (let day = Date.UTC(2016, 0, 1); day < Date.UTC(2026, 0, 1); day += 24 * 3_600_000)
			if (![0, 6].includes(new Date(day).getUTCDay())) days += 1;
		expect(years).toBe(days * 9);
	});

	it('works on other weekdays, in other zones, and with a day that has no length', () => {
		const dubai = { ...berlin, timeZone: 'Asia/Dubai', workingDays: [7, 1, 2, 3, 4] };
		expect(between('2026-03-20T04:00Z', '2026-03-22T06:00Z', dubai)).toBe(2);
		expect(between('2026-03-16T09:00Z', '2026-03-23T09:00Z', { ...berlin, workingTo: 480 })).toBe(0);
		expect(between('2026-03-16T09:00Z', '2026-03-23T09:00Z', { ...berlin, workingDays: [] })).toBe(0);
	});
});

describe('the way back', () => {
	it.each([0.5, 5, 9, 24, 48, 270])('finds the moment %d hours ago and later', (hours) => {
		const now = at('2026-05-18T09:00Z');
		const before = workingHoursAgo(now, hours, berlin)!;
		expect(workingHoursBetween(before, now, berlin)).toBeCloseTo(hours, 1);
		expect(workingHoursBetween(new Date(before.getTime() + 120_000), now, berlin)).toBeLessThan(hours);
		const after = workingHoursLater(now, hours, berlin)!;
		expect(workingHoursBetween(now, after, berlin)).toBeCloseTo(hours, 1);
	});

	it('finds none where nobody works', () => {
		expect(workingHoursAgo(at('2026-05-18T09:00Z'), 1, { ...berlin, workingDays: [] })).toBeNull();
		expect(workingHoursLater(at('2026-05-18T09:00Z'), 1, { ...berlin, workingDays: [] })).toBeNull();
	});
});

it('knows the length of a day and whether it is working time', () => {
	expect(hoursOfWorkingDay(berlin)).toBe(9);
	expect(isWorkingTime(at('2026-03-18T07:00Z'), berlin)).toBe(true);
	expect(isWorkingTime(at('2026-03-18T16:00Z'), berlin)).toBe(false);
	expect(isWorkingTime(at('2026-05-01T09:00Z'), berlin)).toBe(false);
});

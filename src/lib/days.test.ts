// Days and weeks over months, leap years and the ends of years.
import { expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, daysFrom, isDay, isoWeek, mondayOf, weekdayOf } from './days.ts';

it('knows what is a day', () => {
	for (const day of ['2026-02-28', '2028-02-29', '1999-12-31']) expect(isDay(day)).toBe(true);
	for (const none of ['2026-02-29', '2026-13-01', '2026-1-1', 'x', '', null, undefined, '2026-01-01T10:00'])
		expect(isDay(none)).toBe(false);
});

it('counts on over months and years, and back', () => {
	expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
	expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
	expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365);
	expect(daysBetween('2027-01-01', '2026-01-01')).toBe(-365);
	expect(daysFrom('2026-10-24', '2026-10-26')).toEqual(['2026-10-24', '2026-10-25', '2026-10-26']);
	expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
	expect(addMonths('2026-01-31', -2)).toBe('2025-11-30');
	expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
});

it('knows the weekday and the Monday before, also before 1970', () => {
	expect(weekdayOf('2026-10-25')).toBe(7);
	expect(weekdayOf('2026-10-26')).toBe(1);
	expect(weekdayOf('1969-12-31')).toBe(3);
	expect(mondayOf('2026-10-25')).toBe('2026-10-19');
	expect(mondayOf('2026-10-26')).toBe('2026-10-26');
});

it.each([
	['2026-01-01', 2026, 1],
	['2027-01-01', 2026, 53],
	['2027-01-04', 2027, 1],
	['2024-12-30', 2025, 1],
	['2026-10-25', 2026, 43]
])('%s is in week %i/%i', (day, year, week) => expect(isoWeek(day)).toEqual({ year, week }));

// Clock times and moments, over the days on which clocks change.
import { describe, expect, it } from 'vitest';
import { clockTime, momentOf } from './zoned-time.ts';

describe('momentOf', () => {
	it.each([
		['2026-03-18T10:00', 'UTC', '2026-03-18T10:00:00.000Z'],
		['2026-03-18T10:00', 'Europe/Berlin', '2026-03-18T09:00:00.000Z'],
		['2026-07-18T10:00', 'Europe/Berlin', '2026-07-18T08:00:00.000Z'],
		['2026-07-18T10:00', 'Asia/Kolkata', '2026-07-18T04:30:00.000Z'],
		['2026-03-29T03:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
		['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
		['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
		['2026-11-01T12:00', 'America/New_York', '2026-11-01T17:00:00.000Z']
	])('%s in %s is %s', (local, zone, moment) => expect(momentOf(local, zone).toISOString()).toBe(moment));

	it('says so when it is no time', () => expect(Number.isNaN(momentOf('soon', 'UTC').getTime())).toBe(true));
});

it('writes what the clock shows', () =>
	expect(clockTime(new Date('2026-12-31T23:05:00Z'), 'Europe/Berlin')).toBe('2027-01-01T00:05'));

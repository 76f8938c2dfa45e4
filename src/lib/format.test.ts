// Dates and numbers as people read them.
import { describe, expect, it } from 'vitest';
import { count, exactTime, fileSize, initials, list, percent, relativeTime } from './format.ts';

const now = new Date('2026-11-22T15:00:00Z');
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

describe('relativeTime', () => {
	it.each([
		[0.001, 'just now', 'gerade eben'],
		[0.1, '6\u00a0min ago', 'vor 6\u00a0min'],
		[3, '3\u00a0h ago', 'vor 3\u00a0h'],
		[20, 'yesterday', 'gestern'],
		[72, 'Thursday', 'Donnerstag'],
		[24 * 20, '2 November', '2. November'],
		[24 * 400, '18 Oct 2025', '18. Okt. 2025'],
		[-24, 'tomorrow', 'morgen']
	])('%d hours ago', (hours, english, german) => {
		expect(relativeTime(ago(hours), now, 'en')).toBe(english);
		expect(relativeTime(ago(hours), now, 'de')).toBe(german);
	});

	it('counts days in the zone of the reader', () => {
		const [evening, next] = ['2026-11-21T20:00:00Z', '2026-11-22T14:00:00Z'];
		expect(relativeTime(evening, next, 'en', 'UTC')).toBe('yesterday');
		expect(relativeTime(evening, next, 'en', 'Asia/Tokyo')).toBe('18\u00a0h ago');
	});
});

it('writes figures with their units', () => {
	expect(percent(0.683)).toBe('68\u00a0%');
	expect(percent(0.0925, 'de', 1)).toBe('9,3\u00a0%');
	expect(count(1234)).toBe('1.2K');
	expect(count(38_400)).toBe('38K');
	expect(fileSize(2_400_000)).toBe('2.4\u00a0MB');
	expect(exactTime('2026-11-20T14:05:00Z')).toContain('20 November 2026');
});

it('writes names', () => {
	expect(initials('Jana Maria Okafor')).toBe('JO');
	expect(initials('Cher')).toBe('C');
	expect(list(['Jana', 'Piet', 'Mira'])).toBe('Jana, Piet, and Mira');
});

// A calendar as RFC 5545 writes it: moments in UTC, so that every program shows them on its reader's own clock, right over any change of it.

export interface CalendarEntry {
	uid: string;
	at: Date;
	minutes: number;
	title: string;
	description: string;
	url: string;
	categories: string[];
	/** Grows with each change. */
	sequence: number;
	changedAt: Date;
	status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
}

export function writeCalendar(name: string, entries: readonly CalendarEntry[], now: Date): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Hearth//Editorial calendar//EN',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		// No standard says how this one is escaped: it holds nothing that would have to be.
		`X-WR-CALNAME:${text(name.replace(/[\\;,\s]+/g, ' '))}`,
		'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
		'X-PUBLISHED-TTL:PT1H',
		...entries.flatMap((entry) => eventLines(entry, now)),
		'END:VCALENDAR'
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(entry: CalendarEntry, now: Date): string[] {
	const { uid, at, minutes, title, description, url, categories, sequence, changedAt, status } = entry;
	return [
		'BEGIN:VEVENT',
		`UID:${uid}`,
		`DTSTAMP:${moment(now)}`,
		`LAST-MODIFIED:${moment(changedAt)}`,
		`SEQUENCE:${sequence}`,
		`DTSTART:${moment(at)}`,
		`DURATION:PT${minutes}M`,
		`SUMMARY:${text(title)}`,
		...(description ? [`DESCRIPTION:${text(description)}`] : []),
		...(categories.length ? [`CATEGORIES:${categories.map(text).join(',')}`] : []),
		`URL:${url}`,
		`STATUS:${status}`,
		// It takes nobody's time.
		'TRANSP:TRANSPARENT',
		'END:VEVENT'
	];
}

/** 20261025T003000Z */
const moment = (at: Date) => at.toISOString().replace(/[-:]|\.\d{3}/g, '');

/** Nothing that somebody typed ends a line or begins another property. */
function text(words: string): string {
	return words
		.toWellFormed()
		.replace(/\r\n?/g, '\n')
		.replace(/[\u0000-\u0009\u000b-\u001f\u007f\u0085\u2028\u2029]/g, ' ')
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\n/g, '\\n');
}

const octets = new TextEncoder();

/** Lines of at most 75 octets; the next begins with a space, and no character is torn apart. */
function folded(line: string): string {
	const parts: string[] = [];
	let part = '';
	let length = 0;
	for (const character of line) {
		const size = octets.encode(character).length;
		if (length + size > (parts.length ? 74 : 75)) {
			parts.push(part);
			[part, length] = ['', 0];
		}
		part += character;
		length += size;
	}
	return [...parts, part].join('\r\n ');
}

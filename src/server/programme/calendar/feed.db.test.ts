// The address a calendar program reads: what it holds, read back by a parser, and who may read it.
import { eq } from 'drizzle-orm';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { buildItem } from '../../../../tests/factories/calendar.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { clockTime } from '#lib/zoned-time.ts';
import { organisation } from '#server/members/organisation/schema.ts';
import { people } from '#server/members/people/schema.ts';
import type { Db } from '#server/platform/db/client.ts';
import { NotFound } from '#server/platform/errors.ts';
import { addCadence } from './actions/cadences.ts';
import { endFeed, makeFeed } from './actions/feed.ts';
import { placeItem } from './actions/place.ts';
import { writeCalendar } from './ics.ts';
import { PlaceItem } from './input.ts';
import { findFeed, readFeed } from './queries/feed.ts';
import { calendarFeeds, slots } from './schema.ts';

const { db } = useDatabase();
const origin = 'https://hearth.example.com';

const events = (file: string) =>
	new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

async function setting(tx: Db) {
	const home = { timeZone: 'Europe/Berlin', name: 'Meridian; Works, Ltd' };
	await tx
		.insert(organisation)
		.values({ id: 1, ...home })
		.onConflictDoUpdate({ target: organisation.id, set: home });
	const as = ctxOf(tx, await buildPerson(tx, { roles: ['communicator'] }));
	const weekly = { format: 'article' as const, weekdays: [2], time: '09:00', startsOn: null };
	await addCadence(as, { ...weekly, timeZone: 'America/New_York' });
	return as;
}

describe('the file', () => {
	it('names every slot once, at the hour on the wall of its own zone, over the change of the clock', () =>
		rolledBack(db(), async (tx) => {
			const as = await setting(tx);
			const { token } = await makeFeed(as);
			const { file } = await readFeed(as, token, origin);
			const found = events(file);
			const rows = await tx.select().from(slots);
			expect(found).toHaveLength(rows.length);
			expect(new Set(found.map(({ uid }) => uid)).size).toBe(rows.length);
			for (const event of found) expect(clockTime(event.startDate.toJSDate(), 'America/New_York')).toMatch(/T09:00$/);
			expect(found[0]!.summary).toBe('Open slot: Article');
			expect(new ICAL.Component(ICAL.parse(file)).getFirstPropertyValue('x-wr-calname')).toBe(
				'Meridian Works Ltd: editorial calendar'
			);
		}));

	it('gives back every title as it was typed, whatever it holds', () =>
		rolledBack(db(), async (tx) => {
			const as = await setting(tx);
			const titles = [
				'Pumps; valves, and \\ backslashes',
				'BEGIN:VEVENT\r\nSUMMARY:Injected\r\nEND:VEVENT',
				`Ein sehr langer Titel mit Umlauten äöüß und 🦄🦄🦄 ${'Wörter und mehr '.repeat(20)}`.trim(),
				'"quoted"; ATTACH:http://evil.example/'
			];
			for (const [index, title] of titles.entries()) {
				const item = await buildItem(tx, { title });
				const input = { itemId: item.id, day: `2026-04-0${index + 1}`, time: '12:00', confirmed: 'all' };
				await placeItem(as, PlaceItem.parse(input));
			}
			const { token } = await makeFeed(as);
			const { file } = await readFeed(as, token, origin);
			const found = events(file).map(({ summary }) => summary);
			for (const title of titles) expect(found).toContain(title.replace('\r\n', '\n').replace('\r\n', '\n'));
			expect(events(file)).toHaveLength((await tx.select().from(slots)).length);
			for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
			expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
			expect(file).not.toMatch(/[^\r]\n|�/);
		}));

	it('is right about what it says of an entry', () => {
		const at = new Date('2026-10-25T00:30:00Z');
		const entry = {
			uid: 'slot-1@x',
			at,
			minutes: 15,
			title: 'T',
			description: 'a\nb',
			url: `${origin}/x`,
			categories: ['A,B', 'C']
		};
		const file = writeCalendar('Name', [{ ...entry, sequence: 3, changedAt: testNow, status: 'CONFIRMED' }], testNow);
		const [event] = events(file);
		expect(event!.startDate.toJSDate()).toEqual(at);
		expect(event!.endDate.toJSDate()).toEqual(new Date(at.getTime() + 15 * 60_000));
		expect(event).toMatchObject({ uid: 'slot-1@x', summary: 'T', description: 'a\nb', sequence: 3 });
		expect(event!.component.getFirstProperty('categories')!.getValues()).toEqual(['A,B', 'C']);
		expect(event!.component.getFirstPropertyValue('url')).toBe(`${origin}/x`);
	});
});

describe('the address', () => {
	it('is kept as a hash, made anew, and taken away', () =>
		rolledBack(db(), async (tx) => {
			const as = await setting(tx);
			expect(await findFeed(as)).toBeNull();
			const first = await makeFeed(as);
			const [row] = await tx.select().from(calendarFeeds);
			expect(row!.tokenHash).not.toContain(first.token);
			const second = await makeFeed(as);
			await expect(readFeed(as, first.token, origin)).rejects.toBeInstanceOf(NotFound);
			await readFeed(as, second.token, origin);
			expect(await findFeed(as)).toEqual({ createdAt: testNow });
			await endFeed(as);
			await expect(readFeed(as, second.token, origin)).rejects.toBeInstanceOf(NotFound);
			for (const wrong of ['', 'x', row!.tokenHash])
				await expect(readFeed(as, wrong, origin)).rejects.toBeInstanceOf(NotFound);
		}));

	it('ends with the role, and with the person', () =>
		rolledBack(db(), async (tx) => {
			const as = await setting(tx);
			const { token } = await makeFeed(as);
			await tx
				.update(people)
				.set({ roles: ['employee'] })
				.where(eq(people.id, as.viewer.id));
			await expect(readFeed(as, token, origin)).rejects.toBeInstanceOf(NotFound);
			await tx
				.update(people)
				.set({ roles: ['employee', 'communicator'], status: 'left' })
				.where(eq(people.id, as.viewer.id));
			await expect(readFeed(as, token, origin)).rejects.toBeInstanceOf(NotFound);
		}));

	it('is none for whoever does not run the programme', () =>
		rolledBack(db(), async (tx) => {
			const jana = ctxOf(tx, await buildPerson(tx));
			expect(() => makeFeed(jana)).toThrow(NotFound);
			expect(() => endFeed(jana)).toThrow(NotFound);
			await expect(findFeed(jana)).rejects.toBeInstanceOf(NotFound);
		}));
});

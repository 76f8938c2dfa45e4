// The editorial calendar in the browser: dragged in, moved by keyboard, used without script, by two at once, and read by a calendar program.
import { eq, sql } from 'drizzle-orm';
import ICAL from 'ical.js';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, mondayOf, weekdayOf } from '#lib/days.ts';
import { bankItems } from '#server/programme/bank/schema.ts';
import { placeItem } from '#server/programme/calendar/actions/place.ts';
import { PlaceItem } from '#server/programme/calendar/input.ts';
import { slots } from '#server/programme/calendar/schema.ts';
import { buildItem } from '../factories/calendar.ts';
import {
	accessibilityFaults,
	bringCookie,
	launchBrowser,
	type Look,
	openContext,
	scrollsSideways
} from '../support/browser.ts';
import { useHouse } from '../support/house.ts';
import type { Who } from '../support/people-of-the-house.ts';

const { url, cookie, ctx, db, house } = useHouse(true);
let browser: Browser;
/** A Monday after next, so that no day of its week has passed whatever day it is. */
let monday: string;
beforeAll(async () => {
	browser = await launchBrowser();
	monday = addDays(mondayOf(new Date().toISOString().slice(0, 10)), 14);
});
afterAll(() => browser?.close());

async function open(address: string, who: Who = 'communicator', look: Look = {}) {
	const context = await openContext(browser, url(), look);
	await bringCookie(context, url(), cookie(who));
	const page = await context.newPage();
	await page.goto(address, { waitUntil: 'load' });
	return { context, page };
}
const week = () => `/programme/calendar?view=week&from=${monday}`;
const itemOf = async (id: number) => (await db().select().from(bankItems).where(eq(bankItems.id, id)))[0]!;
const openOf = async (format: string) =>
	(
		await db()
			.select()
			.from(slots)
			.where(eq(slots.format, format as 'article'))
			.orderBy(slots.at)
	).filter(({ state, localDay }) => state === 'open' && localDay >= monday);
const ready = (title: string, more: object = {}) =>
	buildItem(db(), { author: house().people.member.viewer, title, ...more });
const toast = (page: Page, words: RegExp) =>
	page.locator('[role=status], [role=alert]').filter({ hasText: words }).first();

/** Presses, moves in steps as a hand does, and lets go. */
async function drag(page: Page, from: string, to: string) {
	const box = async (selector: string) => {
		const one = page.locator(selector).first();
		await one.scrollIntoViewIfNeeded();
		const found = (await one.boundingBox())!;
		return { x: found.x + found.width / 2, y: found.y + found.height / 2 };
	};
	const [start, end] = [await box(from), await box(to)];
	await page.mouse.move(start.x, start.y);
	await page.mouse.down();
	await page.mouse.move(start.x + 10, start.y + 6, { steps: 3 });
	await page.mouse.move(end.x, end.y, { steps: 12 });
	await page.mouse.up();
}
const chip = (id: number) => `.ec-event:has([data-slot="${id}"])`;
const closed = (context: BrowserContext) => context.close();

describe('from nothing', () => {
	it('a rhythm is adopted with one click, without script', async () => {
		const { context, page } = await open('/programme/calendar', 'communicator', { javaScript: false });
		await page.getByRole('button', { name: 'Begin with this' }).click();
		expect(
			await page
				.getByText(/open slots for half a year/)
				.first()
				.isVisible()
		).toBe(true);
		expect((await openOf('article')).length).toBeGreaterThan(40);
		await closed(context);
	});
});

describe('dragging', () => {
	it('takes an item from the bank into an open slot, and undo takes it back', async () => {
		const item = await ready('Night shift at the pumps', { usableUntil: addDays(monday, 20) });
		const [slot] = await openOf('article');
		const { context, page } = await open(week());
		await page.locator(chip(slot!.id)).waitFor();
		await page.dragAndDrop(`[data-drawer="${item.id}"]`, chip(slot!.id));
		await toast(page, /Night shift at the pumps.*planned/).waitFor();
		expect(await itemOf(item.id)).toMatchObject({ stage: 'scheduled', plannedFor: slot!.at });
		expect(await page.locator(chip(slot!.id)).innerText()).toContain('Night shift at the pumps');
		await page.getByRole('button', { name: 'Undo' }).click();
		await page.locator(`${chip(slot!.id)}.slot-open`).waitFor();
		expect(await itemOf(item.id)).toMatchObject({ stage: 'ready', plannedFor: null });
		await closed(context);
	});

	it('moves an item to another slot, and asks first where something speaks against it', async () => {
		const item = await ready('Valves, explained');
		const question = (await openOf('question'))[0]!;
		const [one, two] = await openOf('article');
		const place = (target: object) =>
			placeItem(ctx('communicator'), PlaceItem.parse({ itemId: item.id, confirmed: 'all', ...target }));
		await place({ slot: `${one!.id}.${one!.version}` });
		const { context, page } = await open(week());
		await page.locator(chip(one!.id)).waitFor();
		await drag(page, chip(one!.id), chip(two!.id));
		await toast(page, /Valves, explained/).waitFor();
		expect((await itemOf(item.id)).plannedFor).toEqual(two!.at);

		await drag(page, chip(two!.id), chip(question.id));
		const dialog = page.getByRole('dialog').filter({ hasText: 'made for' }).or(page.locator('dialog[open]'));
		await dialog.first().waitFor();
		expect(await page.locator('dialog[open]').innerText()).toContain('Article');
		expect((await itemOf(item.id)).plannedFor).toEqual(two!.at);
		await page.getByRole('button', { name: 'Cancel' }).click();
		await drag(page, chip(two!.id), chip(question.id));
		await page.getByRole('button', { name: 'Place it anyway' }).click();
		await toast(page, /Valves, explained/).waitFor();
		await expect.poll(async () => (await itemOf(item.id)).plannedFor).toEqual(question.at);
		await closed(context);
	});

	it('to a day without a slot makes one by hand at the same hour', async () => {
		const item = await ready('Forklift rules');
		const [slot] = await openOf('article');
		await placeItem(ctx('communicator'), PlaceItem.parse({ itemId: item.id, slot: `${slot!.id}.${slot!.version}` }));
		const { context, page } = await open(`/programme/calendar?from=${monday}`);
		await page.locator(chip(slot!.id)).waitFor();
		const free = [0, 1, 2, 3, 4].map((by) => addDays(monday, by + 7)).find((day) => weekdayOf(day) === 1)!;
		const cell = page.locator(`.ec-day:has(time[datetime="${free}"])`);
		const [from, to] = [await page.locator(chip(slot!.id)).boundingBox(), await cell.boundingBox()];
		await page.mouse.move(from!.x + 20, from!.y + 8);
		await page.mouse.down();
		await page.mouse.move(from!.x + 30, from!.y + 20, { steps: 4 });
		await page.mouse.move(to!.x + to!.width / 2, to!.y + to!.height - 5, { steps: 12 });
		await page.mouse.up();
		const confirm = page.getByRole('button', { name: 'Place it anyway' });
		await confirm
			.or(toast(page, /Forklift rules/))
			.first()
			.waitFor();
		if (await confirm.isVisible()) await confirm.click();
		await expect.poll(async () => (await itemOf(item.id)).plannedFor?.toISOString().slice(0, 10)).toBe(free);
		const [own] = await db().select().from(slots).where(eq(slots.itemId, item.id));
		expect(own).toMatchObject({ cadenceId: null, localDay: free });
		expect(own!.at.getUTCMinutes()).toBe(slot!.at.getUTCMinutes());
		await closed(context);
	});
});

describe('by keyboard', () => {
	it('Enter on an item asks where to, and the answer moves it', async () => {
		const item = await ready('Crane signals');
		const [one, two] = await openOf('article');
		await placeItem(ctx('communicator'), PlaceItem.parse({ itemId: item.id, slot: `${one!.id}.${one!.version}` }));
		const { context, page } = await open(week());
		await page.locator(chip(one!.id)).focus();
		await page.keyboard.press('Enter');
		const dialog = page.locator('dialog[open]');
		await dialog.getByRole('heading', { name: 'Crane signals' }).waitFor();
		expect(await accessibilityFaults(page)).toEqual([]);
		await dialog.getByLabel('Into an open slot').selectOption(`${two!.id}.${two!.version}`);
		await dialog.getByRole('button', { name: 'Place here' }).focus();
		await page.keyboard.press('Enter');
		await toast(page, /Crane signals/).waitFor();
		expect((await itemOf(item.id)).plannedFor).toEqual(two!.at);
		await closed(context);
	});

	it('Enter on an open slot asks for an item', async () => {
		const item = await ready('Lockout, tagout');
		const [slot] = await openOf('article');
		const { context, page } = await open(week());
		await page.locator(chip(slot!.id)).focus();
		await page.keyboard.press('Enter');
		const dialog = page.locator('dialog[open]');
		await dialog.getByLabel('Item from the bank').selectOption(String(item.id));
		await dialog.getByRole('button', { name: 'Place here' }).click();
		await toast(page, /Lockout, tagout/).waitFor();
		expect((await itemOf(item.id)).plannedFor).toEqual(slot!.at);
		await closed(context);
	});
});

it('of two who drag the same item the second is told by name who moved it where, and sees it there', async () => {
	const item = await ready('Wanted twice', { usableUntil: addDays(monday, 19) });
	const [one, two] = await openOf('article');
	const { context, page } = await open(`/programme/calendar?from=${monday}`, 'administrator');
	await page.locator(chip(two!.id)).waitFor();
	await placeItem(ctx('communicator'), PlaceItem.parse({ itemId: item.id, slot: `${one!.id}.${one!.version}` }));
	await page.dragAndDrop(`[data-drawer="${item.id}"]`, chip(two!.id));
	await toast(page, /Carla Communicator.*Wanted twice/).waitFor();
	expect((await itemOf(item.id)).plannedFor).toEqual(one!.at);
	await expect.poll(() => page.locator(chip(one!.id)).innerText()).toContain('Wanted twice');
	expect(await page.locator(`[data-drawer="${item.id}"]`).count()).toBe(0);
	await closed(context);
});

describe('without script', () => {
	it('an item is placed, warned of, placed all the same, and taken back', async () => {
		const item = await ready('Only until yesterday', { usableUntil: '2026-01-01' });
		const { context, page } = await open(`${week()}&as=list`, 'communicator', { javaScript: false, size: 'phone' });
		await page.getByRole('link', { name: 'Place “Only until yesterday”' }).click();
		await page.getByRole('button', { name: 'Place here' }).click();
		expect(await page.getByText(/of use until/).isVisible()).toBe(true);
		expect((await itemOf(item.id)).plannedFor).toBeNull();
		await page.getByRole('button', { name: 'Place it anyway' }).click();
		expect(await page.getByText(/is planned for/).isVisible()).toBe(true);
		expect((await itemOf(item.id)).plannedFor).not.toBeNull();
		await page.getByRole('button', { name: 'Undo' }).click();
		expect((await itemOf(item.id)).plannedFor).toBeNull();
		await closed(context);
	});

	it('a quarter is filled at once and emptied at once', async () => {
		for (let n = 0; n < 6; n += 1) await ready(`Question ${n}`, { format: 'question' });
		const { context, page } = await open('/programme/calendar/fill', 'communicator', { javaScript: false });
		await page.getByRole('button', { name: /Place these/ }).click();
		const words =
			(await page
				.getByText(/items are placed/)
				.first()
				.textContent()) ?? '';
		const count = Number(/\d+/.exec(words)?.[0]);
		expect(count).toBeGreaterThanOrEqual(6);
		const planned = () => db().$count(slots, eq(slots.state, 'filled'));
		const before = await planned();
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(await planned()).toBe(before - count);
		await closed(context);
	});
});

it('is free of barriers in every view, on both screens, light and dark', async () => {
	const item = await ready('To be placed');
	const views = ['week', 'month', 'quarter', 'year'].map((view) => `/programme/calendar?view=${view}&from=${monday}`);
	const rest = [`${week()}&as=list`, `/programme/calendar/place?item=${item.id}`, '/programme/calendar/cadence'];
	const { context, page } = await open('/programme/calendar');
	const faults: string[] = [];
	for (const address of [...views, ...rest, '/programme/calendar/fill', '/programme/calendar/feed'])
		for (const [width, dark] of [
			[1440, false],
			[390, true]
		] as const) {
			await page.setViewportSize({ width, height: 900 });
			await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
			await page.goto(address, { waitUntil: 'load' });
			if (width > 1000 && views.slice(0, 3).includes(address)) await page.locator('.ec-event').first().waitFor();
			faults.push(...(await accessibilityFaults(page)).map((fault) => `${address} ${width}: ${fault}`));
			if (await scrollsSideways(page)) faults.push(`${address} ${width}: scrolls sideways`);
		}
	expect(faults).toEqual([]);
	await closed(context);
});

it('gives a calendar program its file by the secret address alone', async () => {
	const { context, page } = await open('/programme/calendar/feed');
	await page.getByRole('button', { name: 'Make an address' }).click();
	const address = await page.getByRole('textbox', { name: 'Address' }).inputValue();
	const answer = await fetch(address);
	expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
	const events = new ICAL.Component(ICAL.parse(await answer.text())).getAllSubcomponents('vevent');
	expect(events.length).toBe(await db().$count(slots, sql`state <> 'given_up' and at < now() + interval '27 weeks'`));
	expect((await fetch(`${address}x`)).status).toBe(404);
	await page.getByRole('button', { name: 'Take it away' }).click();
	await page.locator('dialog[open]').getByRole('button', { name: 'Take it away' }).click();
	await page.getByRole('button', { name: 'Make an address' }).waitFor();
	expect((await fetch(address)).status).toBe(404);
	await closed(context);
});

describe('a year of 2,000 items', () => {
	it('is there and can be used', async () => {
		const year = addDays(monday, 371);
		await db().execute(sql`with made as (
			insert into bank_items (format, stage, title, planned_for, ready_at)
			select (array['article', 'question', 'photo_call', 'poll'])[1 + n % 4], 'scheduled', 'Planned item ' || n,
				${monday}::date + interval '6 hours' + (n % 371) * interval '1 day' + (n / 371) * interval '50 minutes', now()
			from generate_series(1, 2000) n returning id, format, planned_for)
			insert into slots (at, local_day, format, item_id, state) select planned_for, planned_for::date, format, id, 'filled' from made`);
		expect(
			await db().$count(slots, sql`local_day between ${monday} and ${year} and state = 'filled'`)
		).toBeGreaterThanOrEqual(2_000);
		const { context, page } = await open('/programme/calendar/cadence');
		// Time of the page's own thread, so that a busy machine does not count.
		const devtools = await context.newCDPSession(page);
		await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
		const spent = async () =>
			(await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value *
			1_000;
		const times: Record<string, number> = {};
		for (const [name, address, sign, count] of [
			['year', `/programme/calendar?view=year&from=${monday}`, '.mark', 2_000],
			['quarter', `/programme/calendar?from=${monday}`, '.ec-event', 490]
		] as const) {
			await page.goto('about:blank');
			await page.goto(address, { waitUntil: 'commit' });
			const before = await spent();
			await page
				.locator(sign)
				.nth(count - 1)
				.waitFor();
			await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
			times[name] = Math.round((await spent()) - before);
		}
		process.stdout.write(`  calendar of 2,000 items: ${JSON.stringify(times)} ms\n`);
		await closed(context);
	});
});

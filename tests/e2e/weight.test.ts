// How much a reader has to fetch before the first page is there and for the next one, and whether anything jumps.
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bringCookie, launchBrowser, openContext, type Size } from '../support/browser.ts';
import { useHouse } from '../support/house.ts';

const { url, house, cookie } = useHouse();
let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser?.close());

interface Fetched {
	address: string;
	type: string;
	/** As it travels: compressed by the site, or by us when a small answer was not. */
	bytes: number;
}

async function reader(size: Size): Promise<{ page: Page; fetched: () => Promise<Fetched[]>; forget: () => void }> {
	const context = await openContext(browser, url(), { size });
	await bringCookie(context, url(), cookie('member'));
	const page = await context.newPage();
	let pending: Promise<Fetched | null>[] = [];
	page.on('response', (response) => {
		const type = response.request().resourceType();
		if (type === 'eventsource') return;
		// What the browser threw away since can no longer be asked for, and was not waited for either.
		pending.push(
			response.body().then(
				(body) => ({ address: response.url(), type, bytes: brotliCompressSync(body).length }),
				() => null
			)
		);
	});
	await page.addInitScript(() => {
		const shifts: string[] = ((globalThis as unknown as { shifts: string[] }).shifts = []);
		new PerformanceObserver((list) => {
			for (const { value, sources } of list.getEntries() as (PerformanceEntry & {
				value: number;
				sources: { node: Element | null }[];
			})[])
				shifts.push(
					`${value} ${sources.map(({ node }) => (node?.outerHTML ?? node?.nodeName ?? '').slice(0, 150)).join(' | ')}`
				);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	const fetched = async () => (await Promise.all(pending)).filter((one) => one !== null);
	return { page, fetched, forget: () => (pending = []) };
}

const sum = (list: Fetched[], ...types: string[]) =>
	list.filter(({ type }) => !types.length || types.includes(type)).reduce((total, { bytes }) => total + bytes, 0);
const pages = (): [string, string][] => [
	['the feed', '/'],
	['an article', `/articles/${house().posts.open.id}-${house().posts.open.slug}`]
];

describe.each(['phone', 'desktop'] as const)('on a %s', (size) => {
	it.each([0, 1])("a reader's first page is light and does not jump (%i)", async (index) => {
		const [, address] = pages()[index]!;
		const { page, fetched } = await reader(size);
		await page.goto(address, { waitUntil: 'networkidle' }).catch(() => page.waitForTimeout(1500));
		const all = await fetched();
		const sizes = all.map(({ bytes, address: of }) => `${bytes} ${of}`);
		expect(sum(all, 'script'), sizes.join('\n')).toBeLessThan(100 * 1024);
		expect(sum(all) - sum(all, 'image', 'font', 'media'), sizes.join('\n')).toBeLessThan(150_000);
		expect(await page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts)).toEqual([]);
		await page.context().close();
	});
});

it('the way to the next page is short', async () => {
	const { page, fetched, forget } = await reader('desktop');
	const [[, feed], [, article]] = pages() as [[string, string], [string, string]];
	await page.goto(feed, { waitUntil: 'load' });
	await page.waitForTimeout(1500);
	const link = page.locator(`main a[href="${article}"]`).first();
	await link.hover();
	await page.waitForTimeout(700);
	forget();
	await link.click();
	await page.waitForURL(`**${article}`);
	await page.waitForTimeout(700);
	// Code that the article needs is fetched once; what is counted is each later way between pages.
	await page.goBack();
	await page.waitForURL(`**${feed}`);
	await page.waitForTimeout(700);
	forget();
	await link.click();
	await page.waitForURL(`**${article}`);
	await page.waitForTimeout(700);
	const all = await fetched();
	expect(
		sum(all) - sum(all, 'image', 'font'),
		all.map(({ bytes, address }) => `${bytes} ${address}`).join('\n')
	).toBeLessThan(15_000);
});

// What the tests with hostile words share: sending forms that must be answered, and opening pages on which nothing may run.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { bringCookie, launchBrowser, openContext } from './browser.ts';
import { watchForExecution } from './hostile.ts';
import type { useHouse } from './house.ts';
import type { Who } from './people-of-the-house.ts';

/** As one person of a house, with a browser that notes whatever runs. */
export function useHostileWalk({ url, cookie }: ReturnType<typeof useHouse>, who: Who) {
	let browser: Browser;
	let page: Page;
	let ran: string[];
	beforeAll(async () => {
		browser = await launchBrowser();
		const context = await openContext(browser, url());
		await bringCookie(context, url(), cookie(who));
		page = await context.newPage();
		ran = await watchForExecution(page, url());
	});
	afterAll(() => browser?.close());

	async function answerOf(
		address: string,
		init: RequestInit = {},
		as = who
	): Promise<{ status: number; place: string }> {
		const headers = { cookie: cookie(as), origin: url(), accept: 'text/html' };
		const answer = await fetch(url() + address, { redirect: 'manual', ...init, headers });
		await answer.body?.cancel();
		return { status: answer.status, place: answer.headers.get('location') ?? '' };
	}

	return {
		page: () => page,
		get: async (address: string) => (await answerOf(address)).status,
		/** Sends a form as a browser without script does; a refusal is an answer, a fault is not. */
		send: (address: string, fields: Record<string, string>, as = who) =>
			answerOf(address, { method: 'POST', body: new URLSearchParams(fields) }, as),

		/** Opens the pages one after the other; what is focused or pointed at has its chance too. */
		async expectHarmless(addresses: string[]): Promise<void> {
			for (const address of addresses) {
				const answer = await page.goto(url() + address, { waitUntil: 'load' });
				expect(answer?.status(), address).toBeLessThan(500);
				await page.evaluate(() => {
					for (const element of document.querySelectorAll('main *'))
						for (const type of ['mouseover', 'focus', 'error', 'load', 'toggle', 'animationend'])
							element.dispatchEvent(new Event(type));
				});
				expect(page.url().startsWith(url()), address).toBe(true);
				expect(ran, address).toEqual([]);
			}
		}
	};
}

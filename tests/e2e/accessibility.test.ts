// Every page, small and large, light and dark: no barrier, no sideways scroll, no error, and nothing fetched from elsewhere.
import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
	accessibilityFaults,
	bringCookie,
	launchBrowser,
	openContext,
	scrollsSideways,
	sizes,
	stopMoving
} from '../support/browser.ts';
import { useHouse } from '../support/house.ts';
import { allPages, type Sight } from '../support/pages.ts';

const { url, house, cookie } = useHouse();
let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser?.close());

interface Watched {
	page: Page;
	/** What went wrong by itself since the list was last emptied. */
	faults: string[];
}

async function openPage(who: Sight['who']): Promise<Watched> {
	const context = await openContext(browser, url());
	if (who !== 'visitor') await bringCookie(context, url(), cookie(who));
	const page = await context.newPage();
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
	page.on('console', (message) => {
		// The browser's own line about a page that is not there is what we asked for; the other is said while a colour field wakes up.
		if (['error', 'warning'].includes(message.type()) && !/status of 404|valid CSS color/.test(message.text()))
			faults.push(`console: ${message.text()}`);
	});
	page.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		if (/^https?:$/.test(protocol) && origin !== url()) faults.push(`asked another host: ${request.url()}`);
	});
	return { page, faults };
}

/** What a page of this product must be, whatever it shows. */
async function faultsOf({ page, faults }: Watched, { address }: Sight): Promise<string[]> {
	faults.length = 0;
	await page.setViewportSize(sizes.desktop);
	await page.emulateMedia({ colorScheme: 'dark' });
	const answer = await page.goto(address, { waitUntil: 'load' });
	if ((answer?.status() ?? 0) >= 400 && !/nothing|no-such/.test(address)) faults.push(`status ${answer?.status()}`);
	const said = await page.evaluate(() => ({
		headings: document.querySelectorAll('h1').length,
		title: document.title,
		text: document.body.innerText
	}));
	if (said.headings !== 1) faults.push(`${said.headings} first headings`);
	if (!said.title) faults.push('no title');
	faults.push(...unworded(said.text));
	await look(page, faults, 'desktop, dark');
	await stopMoving(page);
	await page.setViewportSize(sizes.phone);
	await page.emulateMedia({ colorScheme: 'light' });
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
	await look(page, faults, 'phone, light');
	return [...faults];
}

async function look(page: Page, faults: string[], name: string) {
	const wide = await widest(page);
	if (wide) faults.push(`${name}: scrolls sideways because of ${wide}`);
	faults.push(...(await accessibilityFaults(page)).map((fault) => `${name}: ${fault}`));
}

/** The start of what is wider than the screen, or nothing. */
async function widest(page: Page): Promise<string | null> {
	if (!(await scrollsSideways(page))) return null;
	return page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		const over = [...document.body.querySelectorAll('*')].filter(
			(element) => element.getBoundingClientRect().right > width + 1
		);
		return over
			.map((element) => element.outerHTML.slice(0, 120))
			.slice(0, 3)
			.join(' … ');
	});
}

/** A word that was asked for by its name and is not there: the names begin as their files are called. */
const keys = new RegExp(
	`\\b(?:${readdirSync('messages/en')
		.map((file) => file.replace('.json', '').replaceAll('-', '_'))
		.join('|')})_[a-z_]+\\b`,
	'g'
);

function unworded(text: string): string[] {
	const missing = text.match(keys)?.map((key) => `a word is missing: ${key}`) ?? [];
	const empty = /.{0,40}(?:\bundefined\b|\[object Object\]|\bNaN\b).{0,40}/.exec(text)?.[0];
	return empty ? [...missing, `a value without words: ${empty}`] : missing;
}

it('every page is in order in every look', { timeout: 400_000 }, async () => {
	const sights = allPages(house()).map((sight, index) => ({ ...sight, index }));
	const found: string[] = [];
	// Two at a time: the browser and the site have a core each.
	const walk = async (mine: Sight[]) => {
		for (const who of new Set(mine.map((sight) => sight.who))) {
			const watched = await openPage(who);
			for (const sight of mine.filter((one) => one.who === who)) {
				const faults = await faultsOf(watched, sight);
				found.push(...faults.map((fault) => `${sight.address} (${who}): ${fault}`));
			}
			await watched.page.context().close();
		}
	};
	await Promise.all([
		walk(sights.filter(({ index }) => index % 2)),
		walk(sights.filter(({ index }) => index % 2 === 0))
	]);
	expect(found).toEqual([]);
});

it('every page speaks German to those who want it', async () => {
	const found: string[] = [];
	for (const { address, who } of allPages(house())) {
		const language = 'hearth_language=de';
		const headers = { 'accept-language': 'de', cookie: who === 'visitor' ? language : `${language}; ${cookie(who)}` };
		const html = await (await fetch(url() + address, { headers })).text();
		const words = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ');
		if (!html.includes('<html lang="de"')) found.push(`${address}: another language`);
		if (!/[äöüß]|\b(und|nicht|oder|dein|zum)\b/i.test(words)) found.push(`${address}: no German word`);
		found.push(...unworded(words).map((fault) => `${address}: ${fault}`));
	}
	expect(found).toEqual([]);
});

// Writing an article with everything a writer has, in a real browser: pictures, tables, paste, time, history, company.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bringCookie, launchBrowser, type Look, openContext } from '../support/browser.ts';
import { useHouse } from '../support/house.ts';
import type { Who } from '../support/people-of-the-house.ts';
import { word } from '../support/words.ts';

const { url, cookie } = useHouse();
let browser: Browser;
let picture: Buffer;
beforeAll(async () => {
	browser = await launchBrowser();
	picture = await sharp({ create: { width: 900, height: 500, channels: 3, background: '#115e59' } })
		.png()
		.toBuffer();
});
afterAll(() => browser?.close());

async function as(who: Who, look: Look = {}): Promise<Page> {
	const context = await openContext(browser, url(), look);
	await bringCookie(context, url(), cookie(who));
	const page = await context.newPage();
	page.setDefaultTimeout(15_000);
	return page;
}

const button = (page: Page, key: string) => page.getByRole('button', { name: word(key), exact: true }).first();
const bodyOf = (page: Page) => page.locator('#article-body');
const stamp = () => Math.random().toString(36).slice(2, 8);

/** The editor, its script at work. */
async function openEditor(page: Page, address = '/articles/new') {
	await page.goto(address, { waitUntil: 'load' });
	await bodyOf(page).waitFor();
}

/** What the editor holds, as it will be sent. */
const markdown = (page: Page) => page.locator('textarea[name=body]').inputValue();

/** Lets the editor paste or take dropped things, as browsers hand them over. */
async function give(page: Page, kind: 'paste' | 'drop', what: { html?: string; picture?: Buffer }) {
	await bodyOf(page).evaluate(
		(element, { kind, html, bytes }) => {
			const carried = new DataTransfer();
			if (html) carried.setData('text/html', html);
			if (bytes) carried.items.add(new File([new Uint8Array(bytes)], 'dock.png', { type: 'image/png' }));
			const { left, top } = element.getBoundingClientRect();
			const shared = { bubbles: true, cancelable: true };
			element.dispatchEvent(
				kind === 'paste'
					? new ClipboardEvent('paste', { ...shared, clipboardData: carried })
					: new DragEvent('drop', { ...shared, dataTransfer: carried, clientX: left + 40, clientY: top + 30 })
			);
		},
		{ kind, html: what.html ?? '', bytes: what.picture ? [...what.picture] : null }
	);
}

async function describePicture(page: Page, alt: string) {
	const asked = page.getByRole('dialog');
	await asked.getByLabel(word('articles_image_alt')).fill(alt);
	await asked.getByRole('button', { name: word('articles_image_done') }).click();
	await asked.waitFor({ state: 'hidden' });
}

async function publish(page: Page): Promise<string> {
	await Promise.all([page.waitForURL(/\/articles\/\d+-/), button(page, 'articles_publish').click()]);
	return new URL(page.url()).pathname;
}

describe('an article with everything', () => {
	it('takes a cover, a dropped and a copied picture, a table, a fellow author and a series', async () => {
		const page = await as('host');
		await openEditor(page);
		await page.fill('textarea[name=title]', `Handovers ${stamp()}`);
		await page.setInputFiles('input[name=coverNow]', { name: 'cover.png', mimeType: 'image/png', buffer: picture });
		await page.fill('input[name=coverAlt]', 'The hall at dawn');
		await bodyOf(page).click();
		await page.keyboard.type('What we saw.\n/tab');
		await page.getByRole('option', { name: word('articles_tool_table') }).click();
		await page.keyboard.type('Plant');
		await button(page, 'articles_table_row').click();
		await button(page, 'articles_table_column').click();
		expect(await bodyOf(page).locator('tr').count()).toBe(4);
		expect(await bodyOf(page).locator('tr').first().locator('th').count()).toBe(4);
		await bodyOf(page).locator('p').first().click();
		await page.keyboard.press('End');
		await give(page, 'drop', { picture });
		await describePicture(page, 'A dropped dock');
		await bodyOf(page)
			.locator('p')
			.first()
			.click({ position: { x: 5, y: 5 } });
		await give(page, 'paste', { html: '<img src="https://example.org/dock.png">', picture });
		await describePicture(page, 'A copied dock');
		await page.getByRole('combobox', { name: word('articles_co_authors') }).fill('mik');
		await page.getByRole('option', { name: /@mika/ }).click();
		await page.getByLabel(word('articles_series'), { exact: true }).fill('Handovers');
		await page.getByLabel(word('articles_series_part')).fill('1');
		const address = await publish(page);
		for (const alt of ['The hall at dawn', 'A dropped dock', 'A copied dock'])
			expect(await page.locator(`main img[alt="${alt}"]`).count(), alt).toBe(1);
		expect(await page.locator('main article table tr').count()).toBe(4);
		expect(await page.locator('main article header a[href="/people/mika"]').count()).toBe(1);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('nav, header[data-shell]').first().isVisible()).toBe(false);
		expect(await page.locator('main h1').isVisible()).toBe(true);
		expect(address).toMatch(/handovers/);
		await page.context().close();
	});

	it('keeps to the screen of a phone', async () => {
		const page = await as('host', { size: 'phone' });
		await openEditor(page);
		await page.fill('textarea[name=title]', 'A long title that has to find its end on a narrow screen somehow');
		for (const selector of ['textarea[name=title]', '#article-body']) {
			const box = await page.locator(selector).boundingBox();
			expect(box && box.x + box.width, selector).toBeLessThanOrEqual(390);
		}
		await page.context().close();
	});
});

describe('text from elsewhere', () => {
	const pasted = async (name: string) => {
		const page = await as('member');
		await openEditor(page);
		await bodyOf(page).click();
		await give(page, 'paste', { html: readFileSync(`tests/fixtures/paste/${name}.html`, 'utf8') });
		const text = await markdown(page);
		await page.context().close();
		return text;
	};

	it('of a word processor comes as headings, lists, bold and tables, and without its clutter', async () => {
		const text = await pasted('word');
		expect(text).toContain('## What the night shift told us');
		expect(text).toContain('**never**');
		expect(text).toMatch(/^- First the pumps$/m);
		expect(text).toMatch(/^ {2,4}- then the seals$/m);
		expect(text).toMatch(/^1\. Look$/m);
		expect(text).toMatch(/^2\. Ask$/m);
		expect(text).toMatch(/\| Hall 4 +\| 7 +\|/);
		expect(text).toContain('[the checklist](https://intranet.example/checklist)');
		expect(text).not.toMatch(/mso|Mso|<o:p>|style=|file:|·/);
	});

	it('of an office on the web comes the same way', async () => {
		const text = await pasted('web-office');
		expect(text).toContain('## Before the shift');
		expect(text).toContain('**Ask twice**');
		expect(text).toContain('*quietly*');
		expect(text).toMatch(/^- Gloves$/m);
		expect(text).toMatch(/^ {2,4}- the blue ones$/m);
		expect(text).toContain('[the rota](https://intranet.example/rota)');
		expect(text).not.toMatch(/docs-internal|<span|style=|\*\*\*\*/);
	});
});

describe('time and company', () => {
	it('is planned for a day to come, and can be called back', async () => {
		const page = await as('member');
		await openEditor(page);
		await page.fill('textarea[name=title]', `Not yet ${stamp()}`);
		await button(page, 'articles_schedule').click();
		await page.locator('input[name=scheduledFor]').fill('2031-05-06T09:30');
		await Promise.all([
			page.waitForURL(/\/articles\/\d+-/),
			page
				.getByRole('button', { name: word('articles_schedule'), exact: true })
				.last()
				.click()
		]);
		await page.getByText(word('articles_bar_scheduled')).waitFor();
		await button(page, 'articles_back_to_draft').click();
		await page.getByText(word('articles_bar_draft')).waitFor();
		await page.context().close();
	});

	it('shows what changed, brings a version back, and tells a second writer of the first', async () => {
		const page = await as('host');
		await openEditor(page);
		await page.fill('textarea[name=title]', `Two of us ${stamp()}`);
		await bodyOf(page).click();
		await page.keyboard.type('The pump is green.');
		await page.getByRole('combobox', { name: word('articles_co_authors') }).fill('mik');
		await page.getByRole('option', { name: /@mika/ }).click();
		const address = await publish(page);
		const id = /\d+/.exec(address)![0];
		await openEditor(page, `/articles/${id}/edit`);
		await bodyOf(page).click();
		await page.keyboard.press('Control+End');
		await page.keyboard.type(' It is loud.');

		const second = await as('member');
		await openEditor(second, `/articles/${id}/edit`);
		await expect.poll(() => second.locator('[role=status]').allInnerTexts(), { timeout: 12_000 }).not.toEqual([]);
		await second.context().close();

		await Promise.all([page.waitForURL(address), button(page, 'articles_save_changes').click()]);
		await page.goto(`/articles/${id}/history`, { waitUntil: 'load' });
		expect(await page.locator('main ins').first().innerText()).toContain('loud');
		await page.goto(`/articles/${id}/history?version=1`, { waitUntil: 'load' });
		await Promise.all([page.waitForURL(/history$/), button(page, 'articles_restore').click()]);
		await page.goto(address, { waitUntil: 'load' });
		expect(await page.locator('main article').innerText()).not.toContain('loud');
		await button(page, 'articles_more').click();
		await button(page, 'articles_archive').click();
		await page.getByText(word('articles_bar_archived')).waitFor();
		await page.context().close();
	});
});

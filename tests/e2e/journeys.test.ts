// What people come to do, in a real browser: write, read, answer, find; by keyboard alone, offline, and without script.
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bringCookie, launchBrowser, type Look, openContext } from '../support/browser.ts';
import { useHouse } from '../support/house.ts';
import { password, type Who } from '../support/people-of-the-house.ts';
import { word } from '../support/words.ts';

const { url, house, cookie } = useHouse();
let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function as(who: Who, look: Look = {}): Promise<Page> {
	const context = await openContext(browser, url(), look);
	await bringCookie(context, url(), cookie(who));
	const page = await context.newPage();
	page.setDefaultTimeout(20_000);
	return page;
}

/** Loaded, and its script at work: what is clicked before may be lost. */
async function open(page: Page, address: string) {
	await page.goto(address, { waitUntil: 'load' });
	await page.waitForTimeout(600);
}

const button = (page: Page, key: string) => page.getByRole('button', { name: word(key), exact: true }).first();
const stamp = () => Math.random().toString(36).slice(2, 8);

async function signIn(page: Page, handle: string) {
	await page.goto('/login');
	await page.fill('input[name=identifier]', handle);
	await page.fill('input[name=password]', password);
	await Promise.all([page.waitForURL((at) => at.pathname !== '/login'), button(page, 'auth_sign_in').click()]);
}

describe('writing and talking', () => {
	it('from an empty page to an answer that arrives by itself', async () => {
		const title = `The new dock ${stamp()}`;
		const writer = await as('host');
		await open(writer, '/articles/new');
		await writer.fill('textarea[name=title]', title);
		const text = writer.getByRole('textbox', { name: word('articles_body'), exact: true }).first();
		await text.click();
		await writer.keyboard.type('## What is new\nA dock for the big pumps. Ask @mik', { delay: 5 });
		await writer.locator('[role=option]:visible').first().click();
		await pastePicture(writer);
		await writer.getByLabel(word('articles_image_alt')).fill('The dock at low water');
		await button(writer, 'articles_image_done').click();
		await Promise.all([writer.waitForURL(/\/articles\/\d+-the-new-dock/), button(writer, 'articles_publish').click()]);
		await writer.waitForSelector('article h2:has-text("What is new"), main h2:has-text("What is new")');
		expect(await writer.locator('main img[alt="The dock at low water"]').count()).toBe(1);
		expect(await writer.locator('main a[href="/people/mika"]').count()).toBeGreaterThan(0);

		const reader = await as('member');
		await open(reader, new URL(writer.url()).pathname);
		await reader.getByLabel(word('conversation_write_label')).fill('When does it open?');
		await button(reader, 'conversation_write_button').click();
		await reader.getByText('When does it open?').first().waitFor();
		// The writer has the page open: the comment, or the offer to show it, comes by itself.
		await writer.locator('text=/When does it open|1 new comment/').first().waitFor();

		await reader
			.getByRole('group', { name: word('conversation_reactions_label') })
			.first()
			.getByRole('button')
			.first()
			.click();
		await button(reader, 'conversation_keep').click();
		await reader.waitForTimeout(500);
		await open(reader, '/bookmarks');
		await reader.getByRole('link', { name: title }).first().waitFor();
		await open(reader, `/search?q=${encodeURIComponent(title)}`);
		await reader.getByRole('link', { name: title }).first().waitFor();
		await Promise.all([writer.context().close(), reader.context().close()]);
	});

	it('a reply and a reaction need no script', async () => {
		const page = await as('employee', { javaScript: false });
		await page.goto(`/articles/${house().posts.open.id}`);
		const comment = page.locator(`#comment-${house().comments.open}`);
		expect(await page.locator('#comments ol textarea').count()).toBe(0);
		await comment
			.getByRole('link', { name: /^Reply to/ })
			.first()
			.click();
		expect(page.url()).toMatch(/[?&]reply=\d+#comment-\d+$/);
		const words = `That is the one, ${stamp()}.`;
		await comment.locator('textarea[name=body]').first().fill(words);
		await comment.getByRole('button', { name: word('conversation_reply'), exact: true }).click();
		await page.getByText(words).first().waitFor();
		const like = comment.getByRole('group', { name: word('conversation_reactions_label') }).first();
		await like.getByRole('button').nth(2).click();
		expect(await like.getByRole('button').nth(2).getAttribute('aria-pressed')).toBe('true');
		await page.context().close();
	});

	it('a notice comes while one does something else', async () => {
		const listener = await as('communicator');
		await open(listener, '/people');
		const bell = listener.locator('a[href="/notifications"]').first();
		const before = await bell.getAttribute('aria-label');
		await listener.waitForTimeout(1_500);
		const writer = await as('host');
		await open(writer, `/articles/${house().posts.open.id}`);
		await writer.getByLabel(word('conversation_write_label')).fill(`Have a look, @carla ${stamp()}`);
		await button(writer, 'conversation_write_button').click();
		await expect.poll(() => bell.getAttribute('aria-label'), { timeout: 20_000 }).not.toBe(before);
		await Promise.all([writer.context().close(), listener.context().close()]);
	});

	it('what is written offline is kept and sent when the network is back', async () => {
		const title = `Written in the tunnel ${stamp()}`;
		const page = await as('moderator');
		await open(page, '/articles/new');
		await page.context().setOffline(true);
		await page.fill('textarea[name=title]', title);
		await page.waitForTimeout(2_500);
		expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain(title);
		await page.context().setOffline(false);
		await expect
			.poll(
				async () =>
					(await (await fetch(`${url()}/articles/mine`, { headers: { cookie: cookie('moderator') } })).text()).includes(
						title
					),
				{ timeout: 25_000 }
			)
			.toBe(true);
		await page.context().close();
	});
});

/** Puts a picture on the clipboard of a paste event, as browsers do. */
async function pastePicture(page: Page) {
	const bytes = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#115e59' } })
		.png()
		.toBuffer();
	await page.locator('#article-body').evaluate(
		(element, list) => {
			const clipboardData = new DataTransfer();
			clipboardData.items.add(new File([new Uint8Array(list)], 'dock.png', { type: 'image/png' }));
			element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
		},
		[...bytes]
	);
}

describe('by keyboard alone', () => {
	it('the palette finds and goes, shortcuts go, and the way in comes first', async () => {
		const page = await as('member');
		await open(page, '/');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement | null)?.hash)).toMatch(/^#/);
		await page.keyboard.press('Control+k');
		await page.getByRole('listbox', { name: word('ui_palette_title') }).waitFor();
		await page.keyboard.type('bookm');
		await page
			.getByRole('option', { name: new RegExp(word('ui_nav_bookmarks')) })
			.first()
			.waitFor();
		await Promise.all([page.waitForURL('**/bookmarks'), page.keyboard.press('Enter')]);
		await page.waitForTimeout(300);
		await page.keyboard.press('g');
		await Promise.all([page.waitForURL('**/people'), page.keyboard.press('p')]);
		await page.keyboard.press('n');
		await page.waitForURL('**/articles/new');
		await page.context().close();
	});
});

describe('without script', () => {
	it('one signs in, reads, comments and writes', async () => {
		const title = `Plain and simple ${stamp()}`;
		const page = await (await openContext(browser, url(), { javaScript: false })).newPage();
		await signIn(page, 'olga');
		await page.goto(`/articles/${house().posts.open.id}`);
		expect(await page.locator('h1').first().innerText()).toBe('The crane is back');
		const said = `Said without script ${stamp()}`;
		// An own comment has a field of that name too, closed until it is to be changed.
		await page.getByRole('textbox', { name: word('conversation_write_label') }).fill(said);
		await button(page, 'conversation_write_button').click();
		await page.getByText(said).first().waitFor();
		await page.goto('/articles/new');
		await page.fill('textarea[name=title]', title);
		await page.fill('textarea[name=body]:visible', 'Words of **weight**.');
		await Promise.all([page.waitForURL(/\/articles\/\d+-plain/), button(page, 'articles_publish').click()]);
		expect(await page.locator('main strong').first().innerText()).toBe('weight');
		await page.context().close();
	});

	it('what was typed stays when it is refused', async () => {
		const page = await (await openContext(browser, url(), { javaScript: false })).newPage();
		await signIn(page, 'olga');
		await page.goto('/articles/new');
		await page.fill('textarea[name=body]:visible', 'Much work went into this.');
		await button(page, 'articles_publish').click();
		await page.waitForLoadState();
		expect(await page.locator('textarea[name=body]:visible').inputValue()).toContain('Much work went into this.');
		await page.context().close();
	});
});

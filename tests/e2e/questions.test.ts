// Asking, answering, accepting and thanking in a real browser, and all of it again without script.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bringCookie, launchBrowser, type Look, openContext } from '../support/browser.ts';
import { useHouse } from '../support/house.ts';
import type { Who } from '../support/people-of-the-house.ts';
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
const shown = (page: Page, words: string) => page.getByText(words).first().waitFor();

describe('a question', () => {
	it('is asked beside what was asked before, answered, accepted and thanked for', async () => {
		const title = `Which rope holds the barge ${stamp()}?`;
		const asker = await as('member');
		await open(asker, '/questions/new');
		const field = asker.locator('input[name=title]');
		await field.fill('Where is the crane manual kept?');
		await asker.getByRole('link', { name: 'Where do we keep the crane manual?' }).waitFor();
		await field.fill(title);
		await Promise.all([asker.waitForURL(/\/questions\/\d+-which-rope/), button(asker, 'questions_ask').click()]);
		const address = new URL(asker.url()).pathname;

		const expert = await as('host');
		await open(expert, address);
		await expert.locator('#answer textarea[name=body]').focus();
		const text = expert.locator('#answer [role=textbox]');
		await text.waitFor();
		await text.click();
		await expert.keyboard.type('The blue one, twice around.');
		await button(expert, 'questions_answer_button').click();
		await expert.locator('article[id^=answer-]').first().waitFor();

		await open(asker, address);
		await button(asker, 'questions_accept').click();
		await shown(asker, word('questions_accepted'));
		await button(asker, 'questions_help_button').click();
		await button(asker, 'questions_saved_day').click();
		await asker.getByRole('button', { name: word('questions_saved_day'), pressed: true }).waitFor();
		const up = asker
			.locator('article[id^=answer-]')
			.getByRole('button', { name: word('questions_vote_up') })
			.first();
		await up.click();
		await asker.locator('article[id^=answer-] button[aria-pressed=true]').first().waitFor();
		await open(expert, '/people/hana');
		await shown(expert, title);
	});

	it('needs no script: looked up, answered, voted on, and found elsewhere', async () => {
		const page = await as('employee', { javaScript: false, size: 'phone' });
		await page.goto('/questions/new');
		await page.fill('input[name=title]', 'Where is the manual of the crane?');
		await page.fill('textarea[name=body]', 'Words that must not be lost.');
		await button(page, 'questions_check').click();
		expect(await page.inputValue('textarea[name=body]')).toBe('Words that must not be lost.');
		await page
			.getByRole('button', { name: word('questions_found_here') })
			.first()
			.click();
		expect(page.url()).toContain(`/questions/${house().questions.open.id}-`);
		await page.locator('button[title="Useful"]:visible').first().click();
		expect(await page.locator('button[aria-pressed=true][title="Useful"]:visible').count()).toBe(1);
		await page.fill('#answer textarea[name=body]', 'Ask the *harbour master*.');
		await button(page, 'questions_answer_button').click();
		await shown(page, 'harbour master');
		expect(page.url()).toMatch(/#answer-\d+$/);
	});

	it('is commented on without script: the form comes by its address, and what was refused stays in it', async () => {
		const page = await as('employee', { javaScript: false });
		const { id, slug, answerId } = house().questions.open;
		await page.goto(`/questions/${id}-${slug}`);
		const answer = page.locator(`#answer-${answerId}`);
		expect(await answer.locator('textarea').count()).toBe(0);
		await answer.getByRole('link', { name: word('questions_comment'), exact: true }).click();
		const words = `Which of the two, ${stamp()}?`;
		await answer.locator('textarea[name=body]').fill(' '.repeat(3));
		await answer.getByRole('button', { name: word('conversation_write_button'), exact: true }).click();
		await answer.getByRole('alert').waitFor();
		await answer.locator('textarea[name=body]').fill(words);
		await answer.getByRole('button', { name: word('conversation_write_button'), exact: true }).click();
		await shown(page, words);
	});

	it('is commented on where script runs, without leaving the place', async () => {
		const page = await as('member');
		const { id, slug, answerId } = house().questions.open;
		await open(page, `/questions/${id}-${slug}`);
		const answer = page.locator(`#answer-${answerId}`);
		const fold = answer.locator('.fold');
		expect(await fold.getAttribute('aria-expanded')).toBe('false');
		await fold.click();
		const words = `The left one, ${stamp()}.`;
		await answer.getByLabel(word('conversation_write_label')).fill(words);
		await answer.getByRole('button', { name: word('conversation_write_button'), exact: true }).click();
		await shown(page, words);
		expect(new URL(page.url()).pathname).toBe(`/questions/${id}-${slug}`);
	});
});

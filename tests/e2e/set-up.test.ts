// From an empty database to a company that signs in: the set-up walked through in a browser, with a personnel file and paper codes.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { accessibilityFaults, launchBrowser, openContext, scrollsSideways, sizes } from '../support/browser.ts';
import { startAnother } from '../support/house.ts';
import { password } from '../support/people-of-the-house.ts';
import { word } from '../support/words.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof startAnother>>;
/** Whoever set it up, still signed in. */
let founder: Page;
beforeAll(async () => {
	[browser, site] = await Promise.all([launchBrowser(), startAnother(inject('site'))]);
});
afterAll(async () => {
	await browser?.close();
	await site?.running.stop();
});

const file = `Employee number,Name,E-mail,Department,Location,Salary
1,Jana Okafor,jana@harbour.example,Workshop,North Quay,51000
2,Ravi Mehta,,Workshop,North Quay,52000
3,Lena Brandt,lena@harbour.example,Office,South Quay,53000
4,,nobody@harbour.example,Office,South Quay,54000
`;

/** The way on is the last button of a step, whatever it says there. */
const next = (page: Page) => page.locator('main button[type=submit]:visible').last();

/** Looks the step over, then goes on to the one named. */
async function goOn(page: Page, to: string) {
	for (const size of [sizes.phone, sizes.desktop]) {
		await page.setViewportSize(size);
		expect(await accessibilityFaults(page), page.url()).toEqual([]);
		expect(await scrollsSideways(page), page.url()).toBe(false);
	}
	await Promise.all([page.waitForURL(`**/setup/${to}`), next(page).click()]);
	await page.waitForTimeout(500);
}

it('a company is set up, moves its people in, and they sign in', { timeout: 240_000 }, async () => {
	const page = await (await openContext(browser, site.site.url)).newPage();
	page.setDefaultTimeout(20_000);
	await page.goto(site.running.setupUrl);
	await page.waitForURL('**/setup/objective');
	await page.waitForTimeout(800);
	await page.getByRole('link', { name: new RegExp(word('setup_objective_own')) }).click();
	await page.waitForURL('**example=own*');
	for (const [name, value] of Object.entries({
		title: 'Handovers without surprises',
		measure: 'Handovers with a checklist',
		baseline: '4',
		target: '12',
		dueOn: '2099-12-31'
	}))
		await page.fill(`[name=${name}]`, value);
	await goOn(page, 'organisation');
	await page.fill('[name=name]', 'Harbour & Sons');
	await page.reload();
	await page.waitForTimeout(500);
	await page.fill('[name=name]', 'Harbour & Sons');
	await goOn(page, 'administrator');
	await page.fill('[name=name]', 'Ada Administrator');
	await page.fill('[name=email]', 'ada@harbour.example');
	await page.fill('[name=password]', password);
	await goOn(page, 'people');

	await page.setInputFiles('input[type=file]', { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
	await page.getByRole('button', { name: word('setup_people_read') }).click();
	await page.getByRole('button', { name: /^Import 3/ }).waitFor();
	expect(await page.locator('main').innerText()).not.toContain('51000');
	await page.getByRole('button', { name: /^Import 3/ }).click();
	await page.getByRole('button', { name: word('setup_people_read') }).waitFor();
	await page.waitForTimeout(1_000);
	await goOn(page, 'spaces');
	expect(await page.locator('input[name=take]').count()).toBeGreaterThan(0);
	await goOn(page, 'done');
	await page.goto('/people');
	for (const name of ['Jana Okafor', 'Ravi Mehta', 'Lena Brandt']) await page.getByText(name).first().waitFor();
	expect(await page.content()).not.toContain('51000');

	await page.goto('/admin/people/codes?who=everyone&q=Ravi');
	await page.waitForTimeout(600);
	const choice = page.locator('input[name=person]').first();
	if (!(await choice.isChecked())) await choice.check();
	await page.getByRole('button', { name: word('auth_sheet_make') }).click();
	const code = await page.locator('p.font-mono').first().innerText();
	const ravi = await (await openContext(browser, site.site.url, { size: 'phone' })).newPage();
	await ravi.goto('/login/code');
	await ravi.fill('input[name=code]', code);
	await Promise.all([
		ravi.waitForURL('**/settings/security/password**'),
		ravi.getByRole('button', { name: word('auth_sign_in'), exact: true }).click()
	]);
	await ravi.fill('input[name=password]', `${password}-ravi`);
	await Promise.all([
		ravi.waitForURL((at) => !at.pathname.startsWith('/settings')),
		ravi.locator('main form button[type=submit]').first().click()
	]);
	expect(new URL(ravi.url()).pathname).toMatch(/^\/(welcome)?$/);
	await ravi.context().close();
	const again = await fetch(`${site.site.url}/login/code`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin: site.site.url, 'content-type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams({ code })
	});
	expect(again.status).toBeGreaterThanOrEqual(400);
	founder = page;
});

it('has an objective served by thirteen weeks of content, a few clicks later', { timeout: 120_000 }, async () => {
	const main = founder.locator('main');
	let clicks = 0;
	const press = async (name: string | RegExp, role: 'button' | 'link' = 'button') => {
		clicks += 1;
		await main.getByRole(role, { name }).first().click();
	};
	await founder.goto('/programme');
	await press(word('programme_do_starter'), 'link');
	await founder.waitForURL('**/programme/bank/starter');
	// All of them, whether or not something of the set seems to serve the objective by its words.
	await main.getByRole('button', { name: /^Take over/ }).waitFor();
	const rest = main.getByRole('button', { name: /^Choose all/ });
	if (await rest.isVisible()) await press(/^Choose all/);
	for (const select of await main.locator('select[name^=objective-]').all()) {
		await select.selectOption({ index: 1 });
		clicks += 1;
	}
	await press(/^Take over 130/);
	await press(word('bank_to_calendar'), 'link');
	await founder.waitForURL('**/programme/calendar');
	await press(word('calendar_adopt'));
	await main.getByRole('link', { name: word('calendar_fill') }).waitFor();
	await press(word('calendar_fill'), 'link');
	await founder.waitForURL('**/programme/calendar/fill');
	await press(/^Place these/);
	await founder.waitForURL((at) => at.pathname === '/programme/calendar');
	await founder.goto('/programme/calendar');
	// A quarter: the heading says how many slots are still open in it.
	expect(await founder.locator('h1').innerText()).toMatch(/^\d\d planned, no slot open$/);
	expect(clicks).toBeLessThan(20);
	await founder.goto('/programme/runway');
	await founder.context().close();
});

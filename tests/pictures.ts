// `npm run pictures`: starts the demo on a fresh folder and takes the pictures of the README.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type Look, launchBrowser, openContext } from './support/browser.ts';
import { type RunningSite, startSite } from './support/site.ts';

const password = 'copper-otter-kettle';
const folder = 'docs/pictures';

interface Shot extends Look {
	name: string;
	/** Handle; nobody is signed in without one. */
	as?: string;
	/** Path, or `text:` and the words of the article to look for. */
	path: string;
}

const article = 'text:What the near miss in hall 4 taught us about handovers';

const shots: Shot[] = [
	{ name: 'home-desktop-light', as: 'jana.okafor', path: '/' },
	{ name: 'home-phone-dark', as: 'jana.okafor', path: '/', size: 'phone', dark: true },
	{ name: 'article-desktop-light', as: 'alina.moritz', path: article },
	{ name: 'article-phone-dark', as: 'alina.moritz', path: article, size: 'phone', dark: true },
	{ name: 'questions-desktop-light', as: 'jana.okafor', path: '/questions' },
	{ name: 'ideas-desktop-light', as: 'jana.okafor', path: '/ideas' },
	{ name: 'photos-desktop-dark', as: 'jana.okafor', path: '/photos', dark: true },
	{ name: 'photos-phone-light', as: 'jana.okafor', path: '/photos', size: 'phone' },
	{ name: 'people-desktop-light', as: 'jana.okafor', path: '/people' },
	{ name: 'search-desktop-light', as: 'jana.okafor', path: '/search?q=handover' },
	{ name: 'this-week-desktop-light', as: 'alina.moritz', path: '/programme' },
	{ name: 'objectives-desktop-light', as: 'alina.moritz', path: '/programme/objectives' },
	{ name: 'bank-desktop-light', as: 'alina.moritz', path: '/programme/bank?view=board' },
	{ name: 'calendar-desktop-light', as: 'alina.moritz', path: '/programme/calendar' },
	{ name: 'runway-phone-dark', as: 'alina.moritz', path: '/programme/runway', size: 'phone', dark: true },
	{ name: 'admin-people-desktop-dark', as: 'hannes.vogt', path: '/admin/people', dark: true }
];

/** More than the README shows, for whoever looks the product over. */
const rest: Shot[] = [
	...[
		'/spaces',
		'/spaces/pump-lab',
		'/topics',
		'/topics/safety',
		'/notifications',
		'/bookmarks',
		'/people/jana.okafor',
		'/people/chart',
		'/articles/new',
		'/articles/mine',
		'/questions/new',
		'/ideas/new',
		'/photos/new',
		'/ideas/challenges',
		'/questions?tab=unanswered',
		'/settings',
		'/programme',
		'/programme/objectives',
		'/programme/alignment',
		'/programme/evidence',
		'/programme/bank',
		'/programme/bank/starter',
		'/programme/bank/exchange',
		'/programme/calendar',
		'/programme/calendar/cadence',
		'/programme/runway',
		'/programme/harvest',
		'/suggestions',
		'/admin',
		'/admin/audiences'
	].flatMap((path): Shot[] => {
		const name = path.slice(1).replace(/[/.?=]/g, '-');
		const as = path.startsWith('/admin') ? 'hannes.vogt' : 'alina.moritz';
		return [
			{ name: `${name}-desktop-light`, as, path },
			{ name: `${name}-phone-dark`, as, path, size: 'phone', dark: true }
		];
	}),
	{ name: 'people-phone-light', as: 'jana.okafor', path: '/people', size: 'phone' },
	{ name: 'search-phone-light', as: 'jana.okafor', path: '/search?q=handover', size: 'phone' },
	{ name: 'login-desktop-light', path: '/login' }
];

async function take(browser: Browser, site: RunningSite, shot: Shot, into: string) {
	const context = await openContext(browser, site.url, shot);
	const page = await context.newPage();
	if (shot.as) await signIn(page, site, shot.as);
	if (shot.path.startsWith('text:')) await follow(page, shot.path.slice(5));
	else await page.goto(shot.path);
	await settled(page);
	await page.screenshot({ path: `${into}/${shot.name}.png` });
	process.stdout.write(`  ${shot.name}\n`);
	await context.close();
}

/** As the form does without JavaScript: the cookies stay with the page. */
async function signIn(page: Page, site: RunningSite, handle: string) {
	const answer = await page.request.post('/login', {
		form: { identifier: handle, password },
		headers: { origin: site.url },
		maxRedirects: 0
	});
	if (answer.status() >= 400) throw new Error(`${handle} could not sign in: ${answer.status()}`);
}

async function follow(page: Page, words: string) {
	await page.goto(`/search?q=${encodeURIComponent(words)}`);
	const href = await page.locator('main a[href^="/articles/"]').first().getAttribute('href');
	await page.goto(href!);
}

/** Fonts and pictures are there; nothing moves. */
async function settled(page: Page) {
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	await page.evaluate(() =>
		Promise.all(
			[...document.images]
				.filter((image) => image.getBoundingClientRect().top < innerHeight && !image.complete)
				.map((image) => new Promise((done) => (image.onload = image.onerror = done)))
		)
	);
	await page.waitForTimeout(400);
}

/** `--all FOLDER` takes the rest too, into that folder. */
async function main(all: string | undefined) {
	mkdirSync('tests/.tmp', { recursive: true });
	const data = mkdtempSync(resolve('tests/.tmp', 'pictures-'));
	const browser = await launchBrowser();
	try {
		await onSite({ HEARTH_DATA: process.env.HEARTH_DATA ?? `${data}/demo` }, 'src/server/cli/demo.ts', async (site) => {
			for (const shot of shots) await take(browser, site, shot, folder);
			for (const shot of all ? rest : []) await take(browser, site, shot, all!);
		});
		const setUp = (site: RunningSite) =>
			take(browser, site, { name: 'setup-phone-light', path: site.setupUrl, size: 'phone' }, folder);
		await onSite({ HEARTH_DATA: `${data}/empty` }, 'src/server/cli/start.ts', setUp);
	} finally {
		await browser.close();
		rmSync(data, { recursive: true, force: true });
	}
}

async function onSite(env: Record<string, string>, program: string, work: (site: RunningSite) => Promise<void>) {
	const site = await startSite(env, program);
	try {
		await work(site);
	} finally {
		await site.stop();
	}
}

await main(process.argv.includes('--all') ? process.argv.at(-1) : undefined);

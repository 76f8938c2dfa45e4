// A real Chromium out of the npm registry, and the pages the journeys walk through.
import { readFileSync } from 'node:fs';
import type Axe from 'axe-core';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';

/** On Linux x64 the browser comes with a package; elsewhere it is Playwright's own, installed by hand. */
export async function launchBrowser(): Promise<Browser> {
	if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch();
	const { default: packaged } = await import('@sparticuz/chromium');
	const quiet = [
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--no-first-run',
		'--disable-quic',
		'--font-render-hinting=none'
	];
	// Not the package's own arguments: they switch off what a browser checks about origins, and with it the Origin header of forms.
	return chromium.launch({
		executablePath: await packaged.executablePath(),
		args: ['--no-sandbox', '--disable-gpu', ...quiet],
		headless: true
	});
}

export const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } } as const;
export type Size = keyof typeof sizes;

export interface Look {
	size?: Size;
	dark?: boolean;
	language?: 'en' | 'de';
	javaScript?: boolean;
}

export function openContext(
	browser: Browser,
	baseURL: string,
	{ size = 'desktop', dark = false, language = 'en', javaScript = true }: Look = {}
): Promise<BrowserContext> {
	return browser.newContext({
		baseURL,
		viewport: sizes[size],
		colorScheme: dark ? 'dark' : 'light',
		locale: language === 'de' ? 'de-DE' : 'en-GB',
		javaScriptEnabled: javaScript,
		reducedMotion: 'reduce'
	});
}

/** Signs the context in with what a Cookie header would say. */
export function bringCookie(context: BrowserContext, url: string, header: string): Promise<void> {
	const [name = '', value = ''] = header.split(/=(.*)/s);
	return context.addCookies([{ name, value, url }]);
}

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What breaks WCAG 2.2 AA on the page as it stands: rule, and where. Empty when nothing does. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
	// Asked for directly: what prepares frames and a page of its own for each look takes longer than the look.
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
	const violations = await page.evaluate(async () => {
		const { axe } = globalThis as unknown as { axe: typeof Axe };
		const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
		const found = await axe.run(document, { resultTypes: ['violations'], runOnly: { type: 'tag', values } });
		return found.violations.map(({ id, nodes }) => ({
			id,
			nodes: nodes.map(({ target, failureSummary }) => ({ target: target.join(' '), failureSummary }))
		}));
	});
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`)
	);
}

/** From now on a change of theme shows at once, and not through colours in between. */
export async function stopMoving(page: Page): Promise<void> {
	await page.addStyleTag({
		content: '*, ::before, ::after { transition: none !important; animation: none !important; }'
	});
}

/** Whether something is wider than the screen, so that the page scrolls sideways. */
export function scrollsSideways(page: Page): Promise<boolean> {
	return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);
}

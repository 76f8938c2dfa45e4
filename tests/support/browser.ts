// A real Chromium out of the npm registry, and the pages the journeys walk through.
import { AxeBuilder } from '@axe-core/playwright';
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

/** What breaks WCAG 2.2 AA on the page as it stands: rule, and where. Empty when nothing does. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
	// No frames here: axe needs no page of its own to gather what they say, and what is in order need not be listed.
	const { violations } = await new AxeBuilder({ page })
		.setLegacyMode(true)
		.options({ resultTypes: ['violations'] })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
		.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`)
	);
}

/** Whether something is wider than the screen, so that the page scrolls sideways. */
export function scrollsSideways(page: Page): Promise<boolean> {
	return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);
}

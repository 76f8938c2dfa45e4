// Scrolling through ten thousand photos in a real browser: how much is in the page at once, and whether it ever stands still.
import sharp from 'sharp';
import { bringCookie, launchBrowser, openContext } from '../tests/support/browser.ts';
import { firstOf } from './seed-kinds.ts';
import { endSite, startSite } from './site.ts';
import type { Size } from './sizes.ts';

export interface Scrolled {
	name: string;
	size: string;
	photos: number;
	/** Most of them that were in the page at once, and most elements of any kind. */
	most_tiles: number;
	most_elements: number;
	/** Tasks of the page's main thread over 50 ms, and the longest; the goal is 200. */
	long_tasks: number;
	longest_ms: number;
	heap_mb: number;
	seconds: number;
}

interface Setting {
	url: string;
	folder: string;
	secret: string;
	cookie: string;
	size: Size;
}

/** Pixels a step, and milliseconds between two: faster than a finger. */
const [step, every] = [900, 40];

export async function measureScrolling({ url, folder, secret, cookie, size }: Setting): Promise<Scrolled> {
	const site = await startSite(url, folder, secret);
	const origin = `http://127.0.0.1:${site.port}`;
	const browser = await launchBrowser();
	try {
		const context = await openContext(browser, origin);
		await bringCookie(context, origin, cookie);
		const page = await context.newPage();
		const picture = await sharp({ create: { width: 480, height: 320, channels: 3, background: '#7d8890' } })
			.webp()
			.toBuffer();
		// The seeded photos have no files; a browser that gets none would have less to do.
		await page.route('**/files/**', (route) => route.fulfill({ body: picture, contentType: 'image/webp' }));
		await page.addInitScript(watch);
		await page.goto(`/photos/${firstOf(size).album}`, { waitUntil: 'load' });
		await page.waitForSelector('[role=list] > .flex [data-photo]');
		const start = performance.now();
		const seen = await page.evaluate(walk, [step, every] as const);
		return { name: 'scrolling', size: size.name, ...seen, seconds: Math.round((performance.now() - start) / 1000) };
	} finally {
		await browser.close();
		await endSite(site);
	}
}

/** Runs in the page, before it. */
function watch() {
	const tasks: number[] = ((globalThis as unknown as { tasks: number[] }).tasks = []);
	new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
		type: 'longtask',
		buffered: true
	});
}

/** Runs in the page: down to the end, which moves away while more photos come, then up again in leaps. */
async function walk([step, every]: readonly [number, number]) {
	const found = { most_tiles: 0, most_elements: 0 };
	const ids = new Set<string>();
	const tasks = (globalThis as unknown as { tasks: number[] }).tasks;
	tasks.length = 0;
	const look = () => {
		const tiles = [...document.querySelectorAll<HTMLElement>('[data-photo]')];
		for (const { dataset } of tiles) ids.add(dataset.photo!);
		found.most_tiles = Math.max(found.most_tiles, tiles.length);
		found.most_elements = Math.max(found.most_elements, document.querySelectorAll('*').length);
	};
	const rest = () => new Promise((done) => setTimeout(done, every));
	const grid = document.querySelector('[role=list]')!;
	for (let still = 0; still < 100;) {
		const before = scrollY;
		scrollBy(0, step);
		await rest();
		look();
		// Past the photos stand the comments: there it ends, unless more photos push them down.
		const isAtEnd = grid.getBoundingClientRect().bottom < innerHeight || scrollY === before;
		if (isAtEnd) scrollBy(0, grid.getBoundingClientRect().bottom - innerHeight);
		still = isAtEnd ? still + 1 : 0;
	}
	for (let at = scrollY; at > 0; at -= 20_000) {
		scrollTo(0, at);
		await rest();
		look();
	}
	const heap = (performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0;
	return {
		photos: ids.size,
		...found,
		long_tasks: tasks.length,
		longest_ms: Math.round(Math.max(0, ...tasks)),
		heap_mb: Math.round(heap / 1e6)
	};
}

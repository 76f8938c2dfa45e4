// Photos the way people and programs send them: in pieces, over lines that break, from elsewhere, and with bad intentions.
import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UploadRow } from '#lib/terms/photos.ts';
import { bringCookie, launchBrowser, openContext } from '../support/browser.ts';
import { drawings, files } from '../support/hostile.ts';
import { useHouse } from '../support/house.ts';
import type { Who } from '../support/people-of-the-house.ts';

const { url, house, cookie } = useHouse();
const tus = { 'tus-resumable': '1.0.0' };
const base64 = (text: string) => Buffer.from(text).toString('base64');

interface Asked {
	who?: Who;
	origin?: string;
	headers?: Record<string, string>;
	body?: Buffer<ArrayBuffer>;
}

function ask(method: string, address: string, { who = 'member', origin = url(), headers = {}, body }: Asked = {}) {
	const all = { ...tus, cookie: cookie(who), origin, ...headers };
	return fetch(new URL(address, url()), { method, headers: all, ...(body ? { body } : {}) });
}

const begin = (albumId: number, size: number, asked: Asked = {}, name = 'a.jpg') =>
	ask('POST', '/photos/uploads', {
		...asked,
		headers: {
			'upload-length': String(size),
			'upload-metadata': `album ${base64(String(albumId))},name ${base64(name)}`
		}
	});

const patch = (address: string, offset: number, body: Buffer<ArrayBuffer>, asked: Asked = {}) => {
	const headers = { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' };
	return ask('PATCH', address, { ...asked, headers, body });
};

/** Waits until the site has looked at all of them. */
async function outcomes(addresses: string[]): Promise<UploadRow[]> {
	const ids = addresses.map((address) => address.split('/').at(-1)!);
	for (let tries = 0; tries < 120; tries++) {
		const found: UploadRow[] = [];
		for (let from = 0; from < ids.length; from += 50) {
			const answer = await ask('GET', `/photos/uploads?ids=${ids.slice(from, from + 50).join(',')}`);
			found.push(...((await answer.json()) as UploadRow[]));
		}
		if (found.every(({ state }) => state !== 'waiting')) return found;
		await new Promise((done) => setTimeout(done, 500));
	}
	throw new Error('The photos were not prepared in time.');
}

const picture = () =>
	sharp(randomBytes(300 * 200 * 3), { raw: { width: 300, height: 200, channels: 3 } })
		.jpeg({ quality: 100 })
		.toBuffer() as Promise<Buffer<ArrayBuffer>>;

describe('the upload protocol', () => {
	it('goes on where a line broke, for its owner alone', async () => {
		const { id } = house().albums.open;
		const bytes = await picture();
		const begun = await begin(id, bytes.length);
		expect(begun.status).toBe(201);
		const address = begun.headers.get('location')!;
		expect(address).toMatch(/^\/photos\/uploads\/[0-9a-f]{36}$/);
		expect((await patch(address, 0, bytes.subarray(0, 5_000))).headers.get('upload-offset')).toBe('5000');
		expect((await ask('HEAD', address)).headers.get('upload-offset')).toBe('5000');
		expect((await patch(address, 0, bytes.subarray(0, 5_000))).status).toBe(409);
		for (const method of ['HEAD', 'DELETE']) expect((await ask(method, address, { who: 'host' })).status).toBe(404);
		expect((await patch(address, 5_000, bytes.subarray(5_000), { who: 'administrator' })).status).toBe(404);
		expect((await patch(address, 5_000, bytes.subarray(5_000))).status).toBe(204);
		expect(await outcomes([address])).toMatchObject([{ state: 'done' }]);
	});

	it('is refused from another site, without a session, into hidden albums, and when too large', async () => {
		const { open, private: hidden } = house().albums;
		expect((await begin(open.id, 10, { origin: 'https://elsewhere.example' })).status).toBe(403);
		expect(
			(await fetch(`${url()}/photos/uploads`, { method: 'POST', headers: { ...tus, origin: url() } })).status
		).toBe(401);
		expect((await begin(hidden.id, 10, { who: 'administrator' })).status).toBe(404);
		expect((await begin(open.id, 10, { who: 'employee' })).status).toBe(403);
		expect((await begin(open.id, 10 ** 9)).status).toBe(413);
		for (const size of [0, -1, Number.NaN]) expect((await begin(open.id, size)).status).toBeLessThan(500);
		const wild = await ask('POST', '/photos/uploads', {
			headers: { 'upload-length': '5', 'upload-metadata': 'album !!!' }
		});
		expect([400, 422]).toContain(wild.status);
	});

	it('takes hostile files as it takes any, and makes photos of none that is not one', async () => {
		const { id } = house().albums.open;
		const pictures = files('images-hostile', /\.(?:jpe?g|png|gif|webp|avifs?|hei[cf]|bmp|ico|jp2)$/);
		const addresses: string[] = [];
		for (const { name, bytes } of [...pictures, ...drawings()]) {
			if (!bytes.length) continue;
			const address = (await begin(id, bytes.length, {}, name)).headers.get('location')!;
			expect((await patch(address, 0, bytes)).status, name).toBe(204);
			addresses.push(address);
		}
		const found = await outcomes(addresses);
		expect(found).toHaveLength(addresses.length);
		expect(found.filter(({ state }) => state === 'receiving')).toEqual([]);
		expect(found.filter(({ name, state }) => /\.(svg|xml|gz)$/.test(name) && state !== 'refused')).toEqual([]);
		expect((await fetch(`${url()}/health/ready`)).status).toBe(200);
	}, 240_000);
});

describe('in the browser', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser?.close());

	it('many are sent while one browses, through a lost connection, and are then walked through by keys', async () => {
		const context = await openContext(browser, url());
		await bringCookie(context, url(), cookie('member'));
		const page = await context.newPage();
		await page.goto('/photos/new');
		await page.fill('[name=title]', 'Sent in pieces');
		await page.click('main button[type=submit]:has-text("Create")');
		await page.waitForURL(/\/photos\/\d+/);
		await page.waitForFunction(() => !document.querySelector('form noscript'));
		const many = await Promise.all(Array.from({ length: 6 }, picture));
		const given = [...many, Buffer.from('not a picture')].map((buffer, index) => ({
			name: index === 6 ? 'notes.jpg' : `IMG_${index}.jpg`,
			mimeType: 'image/jpeg',
			buffer
		}));
		// The line breaks under each of the first three files until nobody tries any more.
		let broken = 12;
		await page.route('**/photos/uploads/*', (route) =>
			route.request().method() === 'PATCH' && broken-- > 0 ? route.abort('connectionreset') : route.continue()
		);
		await page.setInputFiles('input[name="files[]"]', given);
		const tray = page.getByRole('region', { name: 'Photos being sent' });
		await tray.waitFor();
		await page.click('nav a[href="/people"]');
		await page.waitForURL('**/people');
		await tray.getByText('Waiting for the connection').waitFor({ timeout: 60_000 });
		await page.evaluate(() => dispatchEvent(new Event('online')));
		await tray.getByText('1 file did not work').waitFor({ timeout: 90_000 });
		expect(await tray.getByText('is in the album').count()).toBe(6);
		expect(await tray.getByRole('listitem').first().innerText()).toContain('notes.jpg');
		await page.goBack();
		await page.locator('[role=listitem] a').nth(5).waitFor();
		await page.locator('[role=listitem] a').first().click();
		await page.waitForURL(/\/photos\/\d+[^/]*\/\d+$/);
		const first = page.url();
		await page.keyboard.press('ArrowRight');
		await page.waitForURL((address) => address.href !== first);
		await page.getByText('2 of 6').waitFor();
		await page.keyboard.press('ArrowLeft');
		await page.waitForURL(first);
		await page.keyboard.press('Escape');
		await page.waitForURL(/\/photos\/\d+[^/]*$/);
		await context.close();
	}, 180_000);
});

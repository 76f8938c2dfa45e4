// What people with bad intentions, or very odd names, would type: the public collections if they are here, else a few of our own.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { sharedData } from './shared-data.ts';

const own = [
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	"'-alert(1)-'",
	'</title><svg/onload=alert(1)>',
	'{{constructor.constructor("alert(1)")()}}',
	'${alert(1)}',
	'</script><script>alert(1)</script>',
	'[x](javascript:alert(1))',
	'<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
	'<a href="data:text/html,<script>alert(1)</script>">x</a>',
	'<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
	'javascript:alert(1)//',
	'\u202eevil\u202c',
	'a\u0000b',
	'Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮',
	"'; drop table people; --",
	'%00%0a%0d',
	'../../../etc/passwd',
	'👩‍👩‍👧‍👦🏳️‍🌈',
	'-1e309'
];

/** Every payload of every collection, none longer than `longest` characters. */
export function payloads(longest = 5_000): string[] {
	const all = [...own, ...lines(), ...pairs(), ...naughty(), ...drawings().map(({ bytes }) => bytes.toString('utf8'))];
	return all.filter((payload) => payload.trim() && payload.length <= longest);
}

/** At most `count` of them, evenly spread. */
export function sample(list: string[], count: number): string[] {
	const step = Math.max(1, Math.ceil(list.length / count));
	return list.filter((_, index) => index % step === 0);
}

function lines(): string[] {
	const folder = sharedData('xss-payloadbox');
	return folder ? readFileSync(join(folder, 'xss-payload-list.txt'), 'utf8').split('\n') : [];
}

function pairs(): string[] {
	const folder = sharedData('dompurify-fixtures');
	return folder
		? (JSON.parse(readFileSync(join(folder, 'expect.json'), 'utf8')) as { payload: string }[]).map(
				(pair) => pair.payload
			)
		: [];
}

function naughty(): string[] {
	const folder = sharedData('naughty-strings');
	return folder ? (JSON.parse(readFileSync(join(folder, 'blns.json'), 'utf8')) as string[]) : [];
}

export interface NamedFile {
	name: string;
	bytes: Buffer<ArrayBuffer>;
}

/** SVG files that carry scripts, bombs and loops; our own one when the collection is not here. */
export function drawings(): NamedFile[] {
	const mine = {
		name: 'own.svg',
		bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>')
	};
	return [
		mine,
		...files('svg-hostile', /\.(svg|xml|gz)$/).map(({ name, bytes }) => ({
			name,
			bytes: name.endsWith('.gz') ? Buffer.from(gunzipSync(bytes)) : bytes
		}))
	];
}

export function files(set: string, pattern: RegExp): NamedFile[] {
	const folder = sharedData(set);
	if (!folder) return [];
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => pattern.test(name))
		.sort();
	return names.map((name) => ({ name: name.split('/').at(-1)!, bytes: Buffer.from(readFileSync(join(folder, name))) }));
}

/** Notes whatever runs, goes elsewhere or asks another host on the page, from before its first script. */
export async function watchForExecution(page: Page, origin: string): Promise<string[]> {
	const ran: string[] = [];
	await page.exposeFunction('hostileRan', (what: string) => ran.push(what));
	await page.addInitScript(() => {
		const tell = (what: string) => (globalThis as unknown as { hostileRan: (what: string) => void }).hostileRan(what);
		for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const)
			Object.defineProperty(globalThis, name, { value: (said: unknown) => tell(`${name}(${String(said)})`) });
	});
	page.on('dialog', (dialog) => {
		ran.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('request', (request) => {
		const { protocol, origin: asked } = new URL(request.url());
		if (/^https?:$/.test(protocol) && asked !== origin) ran.push(`asked ${request.url().slice(0, 100)}`);
	});
	page.on('framenavigated', (frame) => {
		if (frame.url() !== 'about:blank' && !frame.url().startsWith(origin))
			ran.push(`went to ${frame.url().slice(0, 100)}`);
	});
	return ran;
}

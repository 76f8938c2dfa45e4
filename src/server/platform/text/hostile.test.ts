// Hostile text: nothing in it survives that could run, load or restyle, and none of it takes long.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../../tests/support/shared-data.ts';
import { AppError } from '#server/platform/errors.ts';
import { MAX_MARKDOWN_LENGTH, renderMarkdown } from './markdown.ts';
import { cleanLine, cleanText, countWords, excerpt, slugify } from './plain.ts';
import { ALLOWED_TAGS, sanitiseHtml } from './sanitise.ts';

const ATTRIBUTES = new Set(
	(
		'href src alt title width height loading decoding rel class id dir lang data-handle data-callout cite span open type checked ' +
		'disabled value start reversed colspan rowspan scope datetime tabindex'
	).split(' ')
);

const OWN_PAYLOADS = [
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'<svg/onload=alert(1)>',
	'[x](javascript:alert(1))',
	'[x](JaVaScRiPt&colon;alert(1))',
	'[x](java\nscript:alert(1))',
	'![x](data:text/html;base64,PHNjcmlwdD4=)',
	'<a href="&#1;javascript:alert(1)">x</a>',
	'<a href="data:text/html,<script>alert(1)</script>">x</a>',
	'<iframe srcdoc="<script>alert(1)</script>"></iframe>',
	'<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
	'<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
	'<form action=javascript:alert(1)><button>x</button></form>',
	'<p style="position:fixed;inset:0">x</p>',
	'<base href="https://evil.example/">',
	'<meta http-equiv=refresh content="0;url=//evil.example">',
	'<a href="x" target=_blank ping="https://evil.example">x</a>',
	'<input type=text autofocus onfocus=alert(1)>',
	'<details ontoggle=alert(1) open>x</details>',
	'```"><script>alert(1)</script>\nx\n```',
	'<p id="getElementById" name="x">x</p>',
	'<img src="https://evil.example/pixel.gif">',
	'<table background="https://evil.example/x">',
	'<object data="x.swf"><embed src="x.swf">',
	'<template><img src=x onerror=alert(1)></template>',
	'[^a]: <script>alert(1)</script>\n\nx[^a]',
	'> [!TIP" onclick="alert(1)]\n> x',
	'@"><script>alert(1)</script>'
];

const render = (source: string) => renderMarkdown(source, { knownHandles: () => true }).html;

describe('payloads', () => {
	it.each([
		['our own', () => OWN_PAYLOADS, 0],
		['xss-payloadbox', payloadBox, 6_600],
		['dompurify-fixtures', domPurify, 223],
		['naughty-strings', naughtyStrings, 500],
		['svg-hostile', hostileSvg, 30]
	])('are harmless: %s', (_name, load, count) => {
		const payloads = load().filter((payload) => payload.length < MAX_MARKDOWN_LENGTH / 10);
		if (payloads.length > 0) expect(payloads.length).toBeGreaterThanOrEqual(count);
		for (const payload of payloads) {
			expectHarmless(render(payload), payload);
			expectHarmless(sanitiseHtml(payload), payload);
			expectHarmless(render(`| a |\n|-|\n| ${payload} |\n\n- *${payload}*\n\n> [!TIP]\n> ${payload}`), payload);
			expect(cleanLine(payload)).not.toMatch(/[\0\n\u202e]/);
			expect(slugify(payload)).toMatch(/^[\p{L}\p{N}\p{M}-]+$/u);
		}
	});

	it('come out of a second cleaning as they came out of the first', () => {
		for (const payload of [...OWN_PAYLOADS, ...domPurify()]) {
			const once = sanitiseHtml(payload).replace(/<div class="table-scroll" tabindex="0">|<\/table><\/div>/g, '');
			expectHarmless(sanitiseHtml(once), payload);
		}
	});
});

describe('time', () => {
	const length = 500_000;
	const fill = (text: string, size = length) => text.repeat(Math.ceil(size / text.length)).slice(0, size);
	const halves = (one: string, other: string) => fill(one, length / 2) + fill(other, length / 2);
	const texts: Record<string, string> = {
		brackets: fill('['),
		images: fill('![x]('),
		pairs: halves('[', ']'),
		emphasis: fill('*a_ '),
		stars: fill('**a '),
		ticks: fill('`a``b'),
		quotes: fill('>'),
		lists: fill('- - - '),
		'less-than': fill('<'),
		comments: fill('<!--'),
		'deep tags': fill('<div>'),
		'closing tags': halves('<div>', '</b>'),
		attributes: `<a ${fill('x=1 ')}`,
		entities: fill('&#'),
		addresses: fill('http://'),
		mail: fill('a@'),
		mentions: fill('@a.b.'),
		callouts: fill('> [!TIP]\n> a\n\n'),
		footnotes: `[^a]: b\n\n${fill('[^a]')}`,
		tasks: fill('- [ ] a\n'),
		spaces: fill(' '),
		headings: fill('# a\n'),
		cells: `|a|\n|-|\n${fill('|b')}`,
		marks: fill('\u0301'),
		families: fill('👩‍👩‍👧'),
		characters: fill('漢'),
		hyphens: fill('-')
	};

	it.each(Object.entries(texts))('is bounded: %s', (_name, text) => {
		const started = performance.now();
		for (const read of [
			render,
			sanitiseHtml,
			cleanLine,
			cleanText,
			countWords,
			slugify,
			(long: string) => excerpt(long, 200)
		])
			tolerateRefusal(() => read(text));
		expect(performance.now() - started).toBeLessThan(10_000);
	});
});

function expectHarmless(html: string, payload: string): void {
	const parser = new Parser({
		onopentag(name, attributes) {
			expect(ALLOWED_TAGS.has(name), `<${name}> from ${payload}`).toBe(true);
			for (const [key, value] of Object.entries(attributes)) {
				expect(ATTRIBUTES.has(key), `${key} from ${payload}`).toBe(true);
				if (key === 'href' || key === 'src' || key === 'cite')
					expect(addressScheme(value), `${value} from ${payload}`).toMatch(/^(?:https?|mailto|tel):$/);
				if (key === 'src') expect(new URL(value, 'http://own.invalid').host).toBe('own.invalid');
				if (key === 'id') expect(value).toMatch(/^h-/);
			}
		}
	});
	parser.end(html);
}

function addressScheme(address: string): string {
	return URL.canParse(address, 'http://own.invalid') ? new URL(address, 'http://own.invalid').protocol : 'https:';
}

function tolerateRefusal(work: () => unknown): void {
	try {
		work();
	} catch (error) {
		if (!(error instanceof AppError)) throw error;
	}
}

function payloadBox(): string[] {
	const folder = sharedData('xss-payloadbox');
	return folder ? readFileSync(join(folder, 'xss-payload-list.txt'), 'utf8').split('\n') : [];
}

function domPurify(): string[] {
	const folder = sharedData('dompurify-fixtures');
	return folder
		? (JSON.parse(readFileSync(join(folder, 'expect.json'), 'utf8')) as { payload: string }[]).map(
				(pair) => pair.payload
			)
		: [];
}

function naughtyStrings(): string[] {
	const folder = sharedData('naughty-strings');
	return folder ? (JSON.parse(readFileSync(join(folder, 'blns.json'), 'utf8')) as string[]) : [];
}

function hostileSvg(): string[] {
	const folder = sharedData('svg-hostile');
	const names = folder ? readdirSync(folder).filter((name) => /\.(?:svg|xml|gz)$/.test(name)) : [];
	return names.map((name) => {
		const bytes = readFileSync(join(folder ?? '', name));
		return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
	});
}

// The second pass over clean HTML: heading ids, links and images made fit for our pages, and the text read out.
import { countWords, escapeHtml, slugify } from './plain.ts';
import { prefixId, toOwnFragment, type Ids } from './ids.ts';
import { addressHost, isOutside } from './address.ts';
import { blockEnd, readOut } from './stops.ts';
import { isVoid, unescapeHtml, walkHtml, writeTag, type OpenTag } from './walk.ts';

export interface DressOptions {
	/** Origin of this site, for example `https://hearth.example`; its absolute addresses count as inside. */
	origin?: string;
	/** Width and height of an image of ours, so that the page does not jump when it arrives. */
	imageSize?: (src: string) => { width: number; height: number } | undefined;
}

export interface Heading {
	level: number;
	text: string;
	id: string;
}

export interface DressedHtml {
	html: string;
	text: string;
	headings: Heading[];
	images: string[];
	links: string[];
	words: number;
}

interface Reading {
	options: DressOptions;
	out: string[];
	text: string[];
	headings: Heading[];
	images: Set<string>;
	links: Set<string>;
	ids: Ids;
	openHeading: { at: number; tag: OpenTag; text: string } | null;
	linkDepth: number;
	/** The tag whose text is not read out, such as a footnote's number or a spoiler, and how many of its name are open in it. */
	muted: { name: string; open: number } | null;
}

const BLOCKS =
	/^(?:address|aside|blockquote|br|caption|dd|details|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|section|summary|table|tr|ul)$/;

/** Numbers in attributes that a browser would spend work on. */
const NUMBER_LIMITS: Record<string, number> = {
	colspan: 100,
	rowspan: 1000,
	span: 100,
	start: 1e9,
	value: 1e9,
	width: 20_000,
	height: 20_000
};

/** Dresses HTML that the sanitiser has already cleaned; never give it anything else. */
export function dressHtml(clean: string, options: DressOptions): DressedHtml {
	const reading = startReading(options);
	for (const piece of walkHtml(clean)) {
		if (piece.kind === 'text') addText(reading, piece.raw);
		else if (piece.kind === 'open') addTag(reading, piece);
		else closeTag(reading, piece.name);
	}
	const text = readOut(reading.text.join(''));
	const { headings, images, links } = reading;
	return {
		html: reading.out.join(''),
		text,
		headings,
		images: [...images],
		links: [...links],
		words: countWords(text)
	};
}

function startReading(options: DressOptions): Reading {
	return {
		options,
		out: [],
		text: [],
		headings: [],
		images: new Set(),
		links: new Set(),
		ids: new Map(),
		openHeading: null,
		linkDepth: 0,
		muted: null
	};
}

function addText(reading: Reading, raw: string): void {
	reading.out.push(raw);
	if (reading.muted) return;
	const text = unescapeHtml(raw);
	reading.text.push(text);
	if (reading.openHeading) reading.openHeading.text += text;
}

function addTag(reading: Reading, tag: OpenTag): void {
	if (BLOCKS.test(tag.name)) reading.text.push(tag.name === 'br' ? '\n' : blockEnd);
	limitNumbers(tag.attributes);
	mute(reading, tag);
	if (tag.name === 'img') return addImage(reading, tag);
	if (tag.name === 'a') dressLink(reading, tag);
	if (tag.name === 'input') tag.attributes.set('disabled', '');
	if (isHeading(tag.name) && !reading.openHeading) {
		// Its id may come from its text, so the tag is written when it closes.
		reading.openHeading = { at: reading.out.push(''), tag, text: '' };
		return;
	}
	prefixId(reading.ids, tag.attributes);
	// What may be wider than the page scrolls by itself, and must then be reachable by keyboard.
	if (tag.name === 'pre') tag.attributes.set('tabindex', '0');
	reading.out.push((tag.name === 'table' ? '<div class="table-scroll" tabindex="0">' : '') + writeTag(tag));
}

function closeTag(reading: Reading, name: string): void {
	if (BLOCKS.test(name)) reading.text.push(blockEnd);
	else if (name === 'td' || name === 'th') reading.text.push(' ');
	if (isVoid(name)) return;
	if (name === reading.muted?.name && (reading.muted.open -= 1) === 0) reading.muted = null;
	if (name === 'a') reading.linkDepth = Math.max(0, reading.linkDepth - 1);
	if (name === reading.openHeading?.tag.name) closeHeading(reading, reading.openHeading);
	reading.out.push(`</${name}>${name === 'table' ? '</div>' : ''}`);
}

const NOT_READ = /^(?:footnote-\S*|spoiler)$/;

/** What is hidden until somebody asks for it is in no excerpt, no notice and no search either. */
function mute(reading: Reading, tag: OpenTag): void {
	if (isVoid(tag.name)) return;
	if (reading.muted) reading.muted.open += tag.name === reading.muted.name ? 1 : 0;
	else if (NOT_READ.test(tag.attributes.get('class') ?? '')) reading.muted = { name: tag.name, open: 1 };
}

function closeHeading(reading: Reading, { at, tag, text }: NonNullable<Reading['openHeading']>): void {
	const title = text.replace(/\s+/gu, ' ').trim();
	if (!tag.attributes.has('id')) tag.attributes.set('id', slugify(title, 60, 'section'));
	prefixId(reading.ids, tag.attributes);
	reading.out[at - 1] = writeTag(tag);
	if (title !== '')
		reading.headings.push({ level: Number(tag.name.slice(1)), text: title, id: tag.attributes.get('id') ?? '' });
	reading.openHeading = null;
}

function dressLink(reading: Reading, tag: OpenTag): void {
	reading.linkDepth += 1;
	const href = tag.attributes.get('href');
	const handle = tag.attributes.get('data-handle');
	const isMention =
		handle !== undefined &&
		tag.attributes.get('class') === 'mention' &&
		href === `/people/${encodeURIComponent(handle)}`;
	if (isMention) return;
	tag.attributes.delete('data-handle');
	if (tag.attributes.get('class') === 'mention') tag.attributes.delete('class');
	if (href === undefined) return;
	if (href.startsWith('#')) {
		tag.attributes.set('href', toOwnFragment(href));
		return;
	}
	if (tag.attributes.get('class') !== 'footnote-back') reading.links.add(href);
	if (isOutside(href, reading.options.origin)) tag.attributes.set('rel', 'noopener noreferrer nofollow');
}

/** An image of ours is shown; one from elsewhere becomes a link to it, since no page of ours calls an outside host. */
function addImage(reading: Reading, tag: OpenTag): void {
	const src = tag.attributes.get('src');
	const alt = tag.attributes.get('alt') ?? '';
	if (src === undefined || src === '') return addText(reading, escapeHtml(alt));
	if (isOutside(src, reading.options.origin)) {
		const label = escapeHtml(alt.trim() || addressHost(src));
		if (reading.linkDepth > 0) return addText(reading, label);
		addTag(reading, { kind: 'open', name: 'a', attributes: new Map([['href', src]]) });
		addText(reading, label);
		return closeTag(reading, 'a');
	}
	reading.images.add(src);
	const size = reading.options.imageSize?.(src);
	const sizes: [string, string][] = size
		? [
				['width', String(size.width)],
				['height', String(size.height)]
			]
		: [];
	prefixId(reading.ids, tag.attributes);
	for (const [name, value] of [['alt', alt], ...sizes, ['loading', 'lazy'], ['decoding', 'async']] as const)
		tag.attributes.set(name, value);
	reading.out.push(writeTag(tag));
}

/** One line per block, none empty. */
function limitNumbers(attributes: Map<string, string>): void {
	for (const [name, limit] of Object.entries(NUMBER_LIMITS)) {
		const value = attributes.get(name);
		if (value !== undefined && !(/^-?\d{1,10}$/.test(value) && Math.abs(Number(value)) <= limit))
			attributes.delete(name);
	}
}

function isHeading(name: string): boolean {
	return /^h[1-6]$/.test(name);
}

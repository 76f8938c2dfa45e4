// The allow-list every piece of user HTML goes through before it is stored or shown.
// Loaded first: sanitize-html asks for it by require(), which Node refuses while another part of the site is just importing it.
import 'htmlparser2';
import sanitizeHtmlLibrary from 'sanitize-html';
import { Invalid } from '#server/platform/errors.ts';
import { dressHtml, type DressOptions, type DressedHtml } from './dress.ts';

/**
 * Closing a tag costs a search through the open ones, so time grows with the square of the tags.
 * At this many a hostile document takes under two seconds; no honest one comes near.
 */
const MAX_TAGS = 60_000;
const MAX_LENGTH = 4_000_000;
const MAX_DEPTH = 60;

const TEXT_TAGS = [
	'a',
	'abbr',
	'b',
	'bdi',
	'bdo',
	'br',
	'cite',
	'code',
	'del',
	'dfn',
	'em',
	'i',
	'img',
	'input',
	'ins',
	'kbd',
	'label',
	'mark',
	'q',
	'rp',
	'rt',
	'ruby',
	's',
	'samp',
	'small',
	'span',
	'strike',
	'strong',
	'sub',
	'sup',
	'time',
	'u',
	'var',
	'wbr'
];

const BLOCK_TAGS = [
	'address',
	'aside',
	'blockquote',
	'caption',
	'col',
	'colgroup',
	'dd',
	'details',
	'div',
	'dl',
	'dt',
	'figcaption',
	'figure',
	'h1',
	'h2',
	'h3',
	'h4',
	'h5',
	'h6',
	'hr',
	'li',
	'ol',
	'p',
	'pre',
	'section',
	'summary',
	'table',
	'tbody',
	'td',
	'tfoot',
	'th',
	'thead',
	'tr',
	'ul'
];

export const ALLOWED_TAGS: ReadonlySet<string> = new Set([...TEXT_TAGS, ...BLOCK_TAGS]);

/** Tags whose content is no text for readers and goes with them. */
const TAGS_DROPPED_WHOLE = [
	'script',
	'style',
	'textarea',
	'option',
	'noscript',
	'xmp',
	'noembed',
	'noframes',
	'template'
];

const CALLOUTS = ['note', 'tip', 'important', 'warning', 'caution'];

const POLICY: sanitizeHtmlLibrary.IOptions = {
	allowedTags: [...ALLOWED_TAGS],
	nonTextTags: TAGS_DROPPED_WHOLE,
	nestingLimit: MAX_DEPTH,
	allowedAttributes: {
		'*': ['id', 'dir', 'lang', 'title'],
		a: ['href', 'data-handle'],
		aside: ['data-callout', 'data-poll'],
		blockquote: ['cite'],
		col: ['span'],
		details: ['open'],
		img: ['src', 'alt', 'width', 'height'],
		input: ['type', 'checked'],
		li: ['value'],
		ol: ['start', 'reversed'],
		q: ['cite'],
		td: ['colspan', 'rowspan'],
		th: ['colspan', 'rowspan', 'scope'],
		time: ['datetime']
	},
	allowedClasses: {
		a: ['mention', 'footnote-back'],
		aside: ['callout', 'poll', ...CALLOUTS.map((kind) => `callout-${kind}`)],
		code: [/^language-[\p{L}\p{N}_+#.-]{1,40}$/u],
		details: ['spoiler'],
		label: ['task'],
		li: ['task-item'],
		section: ['footnotes'],
		sup: ['footnote-mark'],
		td: ['align-left', 'align-center', 'align-right'],
		th: ['align-left', 'align-center', 'align-right']
	},
	allowedSchemes: ['http', 'https', 'mailto', 'tel'],
	allowedSchemesByTag: { img: ['http', 'https'], blockquote: ['http', 'https'], q: ['http', 'https'] },
	allowProtocolRelative: true,
	transformTags: { iframe: embedToLink, video: embedToLink, audio: embedToLink },
	exclusiveFilter: (frame) => frame.tag === 'input' && frame.attribs.type !== 'checkbox'
};

/**
 * HTML that is safe to put in a page of ours: only listed tags and attributes, no scripts, styles or frames,
 * nothing loaded from an outside host, ids prefixed so that they cannot stand in for names of the page.
 * @throws Invalid when it is too long or has too many tags to be cleaned in bounded time.
 */
export function sanitiseHtml(html: string, options: DressOptions = {}): string {
	return sanitiseAndRead(html, options).html;
}

/** As `sanitiseHtml`, with what was found on the way: text, headings, links and images. */
export function sanitiseAndRead(html: string, options: DressOptions = {}): DressedHtml {
	refuseHuge(html);
	return dressHtml(sanitizeHtmlLibrary(html, POLICY), options);
}

function refuseHuge(html: string): void {
	if (html.length > MAX_LENGTH) throw new Invalid('This text is too long.', 'text_too_long');
	let tags = 0;
	for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) tags += 1;
	if (tags > MAX_TAGS) throw new Invalid('This text has too many tags.', 'text_has_too_many_tags');
}

/** A film or frame would call an outside host; its address as a link keeps it reachable. */
function embedToLink(_tag: string, attributes: sanitizeHtmlLibrary.Attributes): sanitizeHtmlLibrary.Tag {
	const address = attributes.src ?? '';
	if (!/^https?:\/\//i.test(address)) return { tagName: 'span', attribs: {} };
	return { tagName: 'a', attribs: { href: address }, text: address.replace(/^https?:\/\//i, '').slice(0, 80) };
}

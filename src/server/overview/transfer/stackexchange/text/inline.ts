// The running text of a paragraph, from HTML to Markdown.
import { codeSpan, escapeText, target } from './escape.ts';
import { cutMath } from './math.ts';
import { type Piece, type Tag, textOf } from './tree.ts';

export interface Addresses {
	/** Where a link leads from here; null when it leads nowhere any more, and its words stay. */
	of: (address: string) => string | null;
}

/** Tags Markdown has no signs for and the house shows. */
const keptTags = new Set('kbd sub sup small ins mark u var samp abbr q cite dfn'.split(' '));
const marks: Record<string, string> = { em: '*', i: '*', strong: '**', b: '**', s: '~~', strike: '~~', del: '~~' };
const tagOfMark: Record<string, string> = { '*': 'em', '**': 'strong', '~~': 's' };
const placeholderAlt = /^(?:enter image description here|entrez la description de l'image ici|alt text|image)$/i;

/** `within` are the marks that are open around it; `after` what comes next behind it. */
export function inline(pieces: readonly Piece[], addresses: Addresses, within = '', after = ''): string {
	let out = '';
	for (const [at, piece] of pieces.entries()) {
		const next = pieces[at + 1];
		const behind = next === undefined ? after : beginning(next);
		const text = typeof piece === 'string' ? words(piece) : tagged(piece, addresses, within, out, behind);
		out = joined(out, text);
	}
	return out;
}

/** One space is enough, and none follows a line break. An exclamation mark before a link would make it a picture. */
function joined(out: string, text: string): string {
	if (/[ \n]$/.test(out)) return out + text.replace(/^ +/, '');
	if (text.startsWith('[') && /(?<!\\)!$/.test(out)) return `${out.slice(0, -1)}\\!${text}`;
	return out + text;
}

function words(text: string): string {
	return cutMath(text)
		.map((part) => (part.isMath ? codeSpan(part.text) : escapeText(part.text.replace(/[ \t\n\r\f]+/g, ' '))))
		.join('');
}

function beginning(piece: Piece): string {
	if (typeof piece === 'string') return words(piece).charAt(0) || ' ';
	if (piece.name === 'br') return ' ';
	return piece.name in marks ? '*' : '[';
}

function tagged(tag: Tag, addresses: Addresses, within: string, before: string, after: string): string {
	const mark = marks[tag.name];
	if (mark && !within.includes(`|${mark}|`)) {
		const inner = inline(tag.children, addresses, `${within}|${mark}|`);
		return marked(mark, inner, before.slice(-1), after);
	}
	const special = specials[tag.name];
	if (special) return special(tag, addresses, within);
	if (/\bmath-container\b/.test(tag.attributes.class ?? '')) return codeSpan(textOf(tag.children));
	const inner = inline(tag.children, addresses, within, after);
	return keptTags.has(tag.name) && inner.trim() ? `<${tag.name}>${inner}</${tag.name}>` : inner;
}

const code = (tag: Tag) => codeSpan(textOf(tag.children));
/** Nothing is fetched: a film or frame becomes its address. */
const frame = ({ attributes: { src } }: Tag) => (src ? `<${target(src).replace(/^<|>$/g, '')}>` : '');

const specials: Record<string, (tag: Tag, addresses: Addresses, within: string) => string> = {
	...{ br: () => '\\\n', '#comment': () => '', code, tt: code, a: link, img: image },
	...{ iframe: frame, video: frame, audio: frame, embed: frame }
};

const punctuation = /[\p{P}\p{S}]/u;
const space = /^\s?$/;

/** Signs where Markdown reads them as such; else the tag, as between a letter and a bracket. */
function marked(mark: string, inner: string, before: string, after: string): string {
	const [, lead = '', core = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inner) ?? [];
	if (!core) return inner;
	const fits = holds(lead || before, core[0]!) && holds(trail || after, core.at(-1)!);
	const clear = !core.endsWith('\\') && !(mark === '~~' && /^~|~$/.test(core));
	const [open, close] = fits && clear ? [mark, mark] : [`<${tagOfMark[mark]}>`, `</${tagOfMark[mark]}>`];
	return lead + open + core + close + trail;
}

/** Whether a sign between these two characters is read as a sign. */
const holds = (outside: string, inside: string) =>
	space.test(outside) || (outside !== '*' && (punctuation.test(outside) || !punctuation.test(inside)));

function link(tag: Tag, addresses: Addresses, within: string): string {
	const { href = '', title } = tag.attributes;
	const inner = inline(tag.children, addresses, within);
	const address = href && addresses.of(href);
	if (!address) return inner;
	if (textOf(tag.children).trim() === address && /^https?:\/\/[^\s<>]+$/.test(address)) return `<${address}>`;
	const [, lead = '', core = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inner) ?? [];
	if (!core) return inner;
	return `${lead}[${core}](${target(address)}${titled(title)})${trail}`;
}

function image(tag: Tag, addresses: Addresses): string {
	const { src = '', alt = '', title } = tag.attributes;
	const words = placeholderAlt.test(alt.trim()) ? '' : escapeText(alt.replace(/\s+/g, ' '));
	const address = src && addresses.of(src);
	return address ? `![${words}](${target(address)}${titled(title)})` : words;
}

function titled(title: string | undefined): string {
	return title?.trim() ? ` "${title.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"` : '';
}

// What was written on such a site, as Markdown of this house: bodies from HTML, comments from their few signs.
import { blocks, type Context, together } from './blocks.ts';
import { escapeLineStart } from './escape.ts';
import type { Addresses } from './inline.ts';
import { readHtml } from './tree.ts';

export function htmlToMarkdown(html: string, addresses: Addresses): string {
	const context: Context = { of: addresses.of };
	return together(blocks(readHtml(html), context));
}

/** Comments there know bold, italic, code and links, and nothing else: a number sign at the start makes no heading. */
export function commentToMarkdown(text: string): string {
	const lines = text
		.split(/\r\n?|\n/)
		.map((line) => line.trim())
		.filter(Boolean);
	return lines.map((line) => escapeLineStart(withoutTags(line))).join('\\\n');
}

const withoutTags = (line: string) =>
	line
		.split(/(`[^`]+`)/)
		.map((part, at) => (at % 2 ? part : part.replace(/<(?=[A-Za-z/!?])/g, '\\<').replace(/&(?=#?\w+;)/g, '\\&')))
		.join('');

/** Where addresses lead: a tag to its topic, what is relative to the site it was on, if that is known. */
export function addressesOn(site: string | null, topicSlug: (tag: string) => string): Addresses {
	return {
		of(address) {
			const tag = /^(?:https?:)?(\/\/[^/]+)?\/questions\/tagged\/([^/?#]+)$/.exec(address);
			if (tag && (!tag[1] || tag[1] === `//${site}`))
				return `/topics/${encodeURIComponent(topicSlug(decoded(tag[2]!)))}`;
			if (address.startsWith('//')) return `https:${address}`;
			if (address.startsWith('/')) return site ? `https://${site}${address}` : null;
			return /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : null;
		}
	};
}

function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}

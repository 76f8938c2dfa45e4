// Reading and writing of clean HTML piece by piece, as the sanitiser leaves it: balanced tags, quoted values, `<` only in tags.
import { escapeHtml } from './plain.ts';

export interface OpenTag {
	kind: 'open';
	name: string;
	attributes: Map<string, string>;
}

export interface CloseTag {
	kind: 'close';
	name: string;
}

export interface Text {
	kind: 'text';
	/** As it stands in the HTML, with its entities. */
	raw: string;
}

export type Piece = OpenTag | CloseTag | Text;

const VOID_TAGS = new Set(['br', 'col', 'hr', 'img', 'input', 'wbr']);
const PIECE = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"]*")?)*)(?: \/)?>|[^<]+|</g;
const ATTRIBUTE = / ([a-z-]+)(?:="([^"]*)")?/g;
const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The pieces of clean HTML in order; a `<` that opens no tag is left out. */
export function* walkHtml(clean: string): Generator<Piece> {
	for (const match of clean.matchAll(PIECE)) {
		const [raw, slash, name, attributes] = match;
		if (name !== undefined) yield slash === '/' ? { kind: 'close', name } : openTag(name, attributes ?? '');
		else if (raw !== '<') yield { kind: 'text', raw };
	}
}

export function writeTag(tag: OpenTag): string {
	let html = `<${tag.name}`;
	for (const [name, value] of tag.attributes)
		html += value === '' && name !== 'alt' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
	return `${html}>`;
}

export function isVoid(name: string): boolean {
	return VOID_TAGS.has(name);
}

/** Undoes `escapeHtml`; clean HTML has no other entities. */
export function unescapeHtml(raw: string): string {
	return raw.replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity);
}

function openTag(name: string, source: string): OpenTag {
	const attributes = new Map<string, string>();
	for (const [, key, value] of source.matchAll(ATTRIBUTE)) if (key) attributes.set(key, unescapeHtml(value ?? ''));
	return { kind: 'open', name, attributes };
}

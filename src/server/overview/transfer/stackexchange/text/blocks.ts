// Paragraphs, headings, quotes, code and spoilers, from HTML to Markdown.
import { codeBlock, escapeLineStart } from './escape.ts';
import { type Addresses, inline } from './inline.ts';
import { type Block, list } from './lists.ts';
import { isDisplayed } from './math.ts';
import { keptHtml, table } from './tables.ts';
import { isBlock, type Piece, type Tag, textOf } from './tree.ts';

export interface Context extends Addresses {
	/** The language of the code that follows, said in a comment before it. */
	language?: string;
}

export function blocks(pieces: readonly Piece[], context: Context): Block[] {
	const found: Block[] = [];
	let line: Piece[] = [];
	const endLine = () => {
		const text = paragraph(line, context);
		if (text) found.push(text);
		line = [];
	};
	for (const piece of pieces) {
		if (!isBlock(piece)) {
			if (typeof piece !== 'string' && piece.name === '#comment') readLanguage(piece, context);
			line.push(piece);
			continue;
		}
		endLine();
		const made = block(piece as Tag, context);
		// Two lists in a row would be one.
		if (made[0]?.kind === 'list' && found.at(-1)?.kind === 'list') found.push({ kind: 'other', text: '<!-- -->' });
		found.push(...made);
	}
	endLine();
	return found;
}

export const together = (found: readonly Block[]) => found.map(({ text }) => text).join('\n\n');

function block(tag: Tag, context: Context): Block[] {
	switch (tag.name) {
		case 'h1':
		case 'h2':
		case 'h3':
		case 'h4':
		case 'h5':
		case 'h6':
			return heading(tag, context);
		case 'ul':
		case 'ol':
			return list(tag, (pieces) => blocks(pieces, context));
		case 'blockquote':
			return quote(tag, context);
		case 'pre':
			return code(tag, context);
		case 'table':
			return [{ kind: 'other', text: table(tag, context) }];
		case 'dl':
			return [{ kind: 'other', text: keptHtml(tag) }];
		case 'hr':
			return [{ kind: 'other', text: '---' }];
		case 'details':
			return [folded(tag, context)];
		default:
			return blocks(tag.children, context);
	}
}

function paragraph(pieces: readonly Piece[], context: Context): Block | null {
	const raw = textOf(pieces);
	if (isDisplayed(raw)) return { kind: 'code', text: codeBlock(raw.trim(), 'math') };
	const text = inline(pieces, context)
		.replace(/(?:\\\n|\s)+$/, '')
		.replace(/^(?:\\\n|[ \n])+/, '');
	if (!text) return null;
	return { kind: 'text', text: text.split('\n').map(escapeLineStart).join('\n') };
}

function heading(tag: Tag, context: Context): Block[] {
	const text = inline(tag.children, context).replace(/\\?\n/g, ' ').trim();
	return text ? [{ kind: 'other', text: `${'#'.repeat(Number(tag.name[1]))} ${text.replace(/(#+)$/, '\\$1')}` }] : [];
}

function quote(tag: Tag, context: Context): Block[] {
	const inner = together(blocks(tag.children, context));
	if (!inner) return [];
	const sign = /\bspoiler\b/.test(tag.attributes.class ?? '') ? '>!' : '>';
	return [{ kind: 'quote', text: inner.replace(/^(?!$)/gm, `${sign} `).replace(/^$/gm, sign) }];
}

/** Shown on demand. */
function folded(tag: Tag, context: Context): Block {
	const summary = tag.children.find((piece) => typeof piece !== 'string' && piece.name === 'summary') as
		Tag | undefined;
	const rest = tag.children.filter((piece) => piece !== summary);
	const words =
		textOf(summary?.children ?? [])
			.replace(/\s+/g, ' ')
			.trim() || '…';
	const shown = words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
	return {
		kind: 'other',
		text: `<details>\n<summary>${shown}</summary>\n\n${together(blocks(rest, context))}\n\n</details>`
	};
}

function code(tag: Tag, context: Context): Block[] {
	const text = textOf(tag.children).replace(/\r\n?/g, '\n').replace(/^\n/, '').replace(/\s+$/, '');
	const inner = tag.children.find((piece) => typeof piece !== 'string' && piece.name === 'code') as Tag | undefined;
	const classes = `${tag.attributes.class ?? ''} ${inner?.attributes.class ?? ''}`;
	const named = /\blang(?:uage)?-([\w+#.-]+)/.exec(classes)?.[1] ?? context.language ?? '';
	return text ? [{ kind: 'code', text: codeBlock(text, /^(?:none|default|all)$/i.test(named) ? '' : named) }] : [];
}

/** `<!-- language: lang-py -->` before a block of code. */
function readLanguage(tag: Tag, context: Context): void {
	const said = /^language(?:-all)?:\s*(?:lang-)?([\w+#.-]+)/.exec(tag.attributes.text ?? '')?.[1];
	if (said) context.language = said;
}

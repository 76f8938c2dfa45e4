// Markdown to the editor's document.
import type { JSONContent } from '@tiptap/core';
import type { Token } from 'markdown-it';
import { editorGrammar } from './grammar.ts';
import { inlineContent } from './parse-inline.ts';

const grammar = editorGrammar();
const TASK = /^\[([ xX])\](?=\s)/;

/** The document of a text. Nothing is dropped: what has no shape in the editor stands in it as its source. */
export function parseMarkdown(source: string): JSONContent {
	const content = blocks(new Reader(grammar.parse(source, {})));
	return { type: 'doc', content: content.length ? content : [{ type: 'paragraph' }] };
}

class Reader {
	private at = 0;
	private readonly tokens: Token[];

	constructor(tokens: Token[]) {
		this.tokens = tokens;
	}

	next(): Token | undefined {
		return this.tokens[this.at++];
	}

	/** What stands between an opening token, just read, and its closing one. */
	inside(): Reader {
		const start = this.at;
		for (let depth = 1; depth > 0 && this.at < this.tokens.length; this.at += 1)
			depth += this.tokens[this.at]?.nesting ?? 0;
		return new Reader(this.tokens.slice(start, this.at - 1));
	}

	firstText(): string {
		return this.tokens.find((token) => token.type === 'inline')?.content ?? '';
	}
}

function blocks(reader: Reader): JSONContent[] {
	const found: JSONContent[] = [];
	for (let token = reader.next(); token; token = reader.next()) {
		if (token.nesting === 1) found.push(...opened(token, reader.inside()));
		else if (token.nesting === 0) found.push(...leaf(token));
	}
	return found;
}

function leaf(token: Token): JSONContent[] {
	if (token.type === 'fence' || token.type === 'code_block') {
		const text = token.content.replace(/\n$/, '');
		return [
			{
				type: 'codeBlock',
				attrs: { language: token.info.trim() || null },
				content: text ? [{ type: 'text', text }] : []
			}
		];
	}
	if (token.type === 'hr') return [{ type: 'horizontalRule' }];
	if (token.type === 'inline') return [{ type: 'paragraph', content: inlineContent(token) }];
	return token.content.trim() ? [{ type: 'rawBlock', attrs: { source: token.content.replace(/\n+$/, '') } }] : [];
}

function opened(token: Token, inside: Reader): JSONContent[] {
	const inline = () => inlineContent(inside.next());
	if (token.type === 'paragraph_open') {
		const content = inline();
		return content.length ? [{ type: 'paragraph', content }] : [];
	}
	if (token.type === 'heading_open')
		return [{ type: 'heading', attrs: { level: Number(token.tag.slice(1)) }, content: inline() }];
	if (token.type === 'bullet_list_open') return lists('bulletList', inside);
	if (token.type === 'ordered_list_open') return lists('orderedList', inside, Number(token.attrGet('start') ?? 1));
	if (token.type === 'table_open') return [{ type: 'table', content: rows(inside) }];
	if (token.type === 'spoiler_open') return [{ type: 'spoiler', content: filled(blocks(inside)) }];
	if (token.type !== 'blockquote_open') return blocks(inside);
	const kind = (token.meta as { callout?: string } | null)?.callout;
	const content = filled(blocks(inside));
	return [kind ? { type: 'callout', attrs: { kind }, content } : { type: 'blockquote', content }];
}

/** Items with a box and items without cannot stand in one list of the editor, so a mixed list becomes several. */
function lists(type: 'bulletList' | 'orderedList', inside: Reader, start = 1): JSONContent[] {
	const found: JSONContent[] = [];
	let number = start - 1;
	for (let token = inside.next(); token; token = inside.next()) {
		const item = inside.inside();
		const box = TASK.exec(item.firstText());
		number += 1;
		const kind = box ? 'taskList' : type;
		const content = filled(blocks(item));
		if (box) dropBox(content, box[0].length + 1);
		const shaped = box
			? { type: 'taskItem', attrs: { checked: box[1] !== ' ' }, content }
			: { type: 'listItem', content };
		const last = found.at(-1);
		if (last?.type === kind) last.content?.push(shaped);
		else found.push({ type: kind, ...(kind === 'orderedList' ? { attrs: { start: number } } : {}), content: [shaped] });
	}
	return found;
}

/** The box is the item's state, not its text. */
function dropBox(content: JSONContent[], length: number) {
	const first = content[0]?.content?.[0];
	if (first?.type !== 'text') return;
	first.text = (first.text ?? '').slice(length);
	if (!first.text) content[0]?.content?.shift();
}

/** An item or quote without content holds an empty paragraph. */
function filled(content: JSONContent[]): JSONContent[] {
	return content.length ? content : [{ type: 'paragraph' }];
}

function rows(table: Reader): JSONContent[] {
	const found: JSONContent[] = [];
	for (let token = table.next(); token; token = table.next()) {
		if (token.type === 'tr_open') found.push({ type: 'tableRow', content: cells(table.inside()) });
	}
	return found;
}

function cells(row: Reader): JSONContent[] {
	const found: JSONContent[] = [];
	for (let token = row.next(); token; token = row.next()) {
		const align = /text-align:(left|center|right)/.exec(String(token.attrGet('style') ?? ''))?.[1] ?? null;
		const content = inlineContent(row.inside().next());
		found.push({
			type: token.type === 'th_open' ? 'tableHeader' : 'tableCell',
			attrs: { align },
			content: [{ type: 'paragraph', content }]
		});
	}
	return found;
}

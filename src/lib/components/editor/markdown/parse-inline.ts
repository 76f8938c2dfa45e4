// One line of text with its marks: from the parser's tokens to the editor's text nodes.
import type { JSONContent } from '@tiptap/core';
import type { Token } from 'markdown-it';

type Mark = NonNullable<JSONContent['marks']>[number];

const MARKS: Record<string, string> = { strong: 'bold', em: 'italic', s: 'strike' };
/** HTML that says no more than a mark does. */
const TAGS: Record<string, string> = {
	strong: 'bold',
	b: 'bold',
	em: 'italic',
	i: 'italic',
	s: 'strike',
	del: 'strike',
	strike: 'strike'
};

export function inlineContent(token: Token | undefined): JSONContent[] {
	const found: JSONContent[] = [];
	let marks: Mark[] = [];
	const children = token?.children ?? [];
	const htmlMarks = pairedTags(children);
	const push = (bare: JSONContent) => {
		const last = found.at(-1);
		const all = bare.type === 'hardBreak' ? [] : [...marks, ...(bare.marks ?? [])];
		if (bare.type === 'text' && last?.type === 'text' && same(last.marks ?? [], all))
			last.text = `${last.text ?? ''}${bare.text ?? ''}`;
		else found.push(all.length ? { ...bare, marks: all } : bare);
	};
	children.forEach((child, index) => {
		const tag = htmlMarks.get(index);
		const mark = tag ?? markOf(child);
		if (mark && (tag ? !child.content.startsWith('</') : child.nesting === 1))
			marks = [...marks.filter((open) => open.type !== mark.type), mark];
		else if (mark) marks = marks.filter((open) => open.type !== mark.type);
		else push(node(child));
	});
	return found.map((piece) => withCode(piece)).filter((piece) => piece.type !== 'text' || piece.text);
}

function node(child: Token): JSONContent {
	if (child.type === 'softbreak') return { type: 'text', text: ' ' };
	if (child.type === 'hardbreak' || /^<br\s*\/?>$/i.test(child.content)) return { type: 'hardBreak' };
	if (child.type === 'code_inline') return { type: 'text', text: child.content, marks: [{ type: 'code' }] };
	if (child.type === 'image') {
		const alt = (child.children ?? []).map((part) => (part.type === 'softbreak' ? ' ' : part.content)).join('');
		return { type: 'image', attrs: { src: child.attrGet('src') ?? '', alt, title: child.attrGet('title') ?? null } };
	}
	if (child.type === 'html_inline' || child.type === 'raw_inline')
		return { type: 'rawInline', attrs: { source: child.content } };
	return { type: 'text', text: child.content };
}

function markOf(child: Token): Mark | undefined {
	if (child.type === 'link_open' || child.type === 'link_close')
		return { type: 'link', attrs: { href: child.attrGet('href') ?? '', title: child.attrGet('title') ?? null } };
	const name = MARKS[child.tag];
	return name && child.nesting !== 0 ? { type: name } : undefined;
}

/** Tags that open and close in the same line, as the mark they stand for; the rest stays source. */
function pairedTags(children: Token[]): Map<number, Mark> {
	const found = new Map<number, Mark>();
	const open: { name: string; index: number }[] = [];
	children.forEach((child, index) => {
		const [, slash, tag] = child.type === 'html_inline' ? (/^<(\/?)([a-z]+)>$/i.exec(child.content) ?? []) : [];
		const name = tag && TAGS[tag.toLowerCase()];
		if (!name) return;
		if (!slash) open.push({ name: tag.toLowerCase(), index });
		else if (open.at(-1)?.name === tag.toLowerCase()) {
			found.set(open.pop()?.index ?? 0, { type: name }).set(index, { type: name });
		}
	});
	return found;
}

/** The editor's code mark stands alone, but for a link around it. */
function withCode(piece: JSONContent): JSONContent {
	const isCode = piece.marks?.some((mark) => mark.type === 'code');
	return isCode
		? { ...piece, marks: piece.marks?.filter((mark) => mark.type === 'code' || mark.type === 'link') }
		: piece;
}

function same(one: Mark[], other: Mark[]): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

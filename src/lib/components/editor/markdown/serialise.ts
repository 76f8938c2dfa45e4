// The editor's document to Markdown.
import type { JSONContent } from '@tiptap/core';
import { inlineMarkdown } from './serialise-inline.ts';

export function toMarkdown(doc: JSONContent): string {
	return blocks(doc.content ?? []).trim();
}

/** Blocks with a blank line between them. */
function blocks(nodes: JSONContent[]): string {
	const written: string[] = [];
	let otherSign = false;
	nodes.forEach((node, index) => {
		// Two lists of one kind in a row would run together under the same sign.
		const follows = signOf(node) !== undefined && signOf(nodes[index - 1]) === signOf(node);
		otherSign = follows && !otherSign;
		const text = block(node, otherSign);
		if (text.trim()) written.push(text);
	});
	return written.join('\n\n');
}

type Write = (node: JSONContent, content: JSONContent[], otherSign: boolean) => string;

const writers: Record<string, Write> = {
	paragraph: (_, content) => inlineMarkdown(content),
	heading: ({ attrs }, content) => {
		const words = inlineMarkdown(content, { oneLine: true }).replace(/#+$/, (signs) => `\\${signs}`);
		return `${'#'.repeat(Number(attrs?.level ?? 2))} ${words}`;
	},
	codeBlock: ({ attrs }, content) =>
		fence(content.map((child) => child.text ?? '').join(''), String(attrs?.language ?? '')),
	horizontalRule: () => '---',
	rawBlock: ({ attrs }) => String(attrs?.source ?? ''),
	blockquote: (_, content) => prefixed(blocks(content), '> '),
	callout: ({ attrs }, content) =>
		prefixed(`[!${String(attrs?.kind ?? 'note').toUpperCase()}]\n${blocks(content)}`, '> '),
	spoiler: (_, content) => prefixed(blocks(content), '>! '),
	bulletList: (node, _, otherSign) => list(node, otherSign),
	taskList: (node, _, otherSign) => list(node, otherSign),
	orderedList: (node, _, otherSign) => list(node, otherSign),
	table: (_, content) => table(content)
};

function block(node: JSONContent, otherSign: boolean): string {
	const content = node.content ?? [];
	const write = writers[node.type ?? ''];
	return write ? write(node, content, otherSign) : blocks(content);
}

function signOf(node: JSONContent | undefined): string | undefined {
	if (node?.type === 'orderedList') return 'number';
	return node?.type === 'bulletList' || node?.type === 'taskList' ? 'bullet' : undefined;
}

function fence(text: string, language: string): string {
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
	const ticks = '`'.repeat(longest + 1);
	return `${ticks}${language}\n${text}${text ? '\n' : ''}${ticks}`;
}

function list(node: JSONContent, otherSign: boolean): string {
	const items = node.content ?? [];
	const start = Number(node.attrs?.start ?? 1);
	const isTight = items.every((item) =>
		(item.content ?? []).every((child, index) =>
			index === 0 ? child.type === 'paragraph' : signOf(child) !== undefined
		)
	);
	const written = items.map((item, index) => {
		const sign = node.type === 'orderedList' ? `${start + index}${otherSign ? ')' : '.'} ` : otherSign ? '* ' : '- ';
		const box = item.type === 'taskItem' ? `[${item.attrs?.checked ? 'x' : ' '}] ` : '';
		const parts = (item.content ?? []).map((child, at, all) =>
			block(child, signOf(all[at - 1]) === signOf(child) && signOf(child) !== undefined)
		);
		const text = box + parts.filter((part, at) => at === 0 || part.trim()).join(isTight ? '\n' : '\n\n');
		return sign + indented(text, sign.length);
	});
	return written.join(isTight ? '\n' : '\n\n');
}

function indented(text: string, by: number): string {
	return text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(by)}`);
}

function prefixed(text: string, prefix: string): string {
	return text
		.split('\n')
		.map((line) => (prefix + line).trimEnd())
		.join('\n');
}

const RULES: Record<string, string> = { left: ':---', center: ':---:', right: '---:' };

/** The first row is the head: Markdown has no table without one. */
function table(rows: JSONContent[]): string {
	const width = Math.max(...rows.map((row) => row.content?.length ?? 0), 1);
	const written = rows.map((row) => rowOf(Array.from({ length: width }, (_, index) => cell(row.content?.[index]))));
	const rules = Array.from(
		{ length: width },
		(_, index) => RULES[String(rows[0]?.content?.[index]?.attrs?.align ?? '')] ?? '---'
	);
	return [written[0], rowOf(rules), ...written.slice(1)].join('\n');
}

const rowOf = (cells: string[]) => `| ${cells.join(' | ')} |`;

/** A cell is one line; its paragraphs are parted by breaks. */
function cell(node: JSONContent | undefined): string {
	return (node?.content ?? [])
		.map((child) => lineOf(child))
		.filter(Boolean)
		.join('<br>');
}

function lineOf(node: JSONContent): string {
	const isLine = node.type === 'paragraph' || node.type === 'heading';
	if (isLine) return inlineMarkdown(node.content ?? [], { oneLine: true, inTable: true });
	if (node.type === 'text') return inlineMarkdown([node], { oneLine: true, inTable: true });
	return (node.content ?? [])
		.map((child) => lineOf(child))
		.filter(Boolean)
		.join('<br>');
}

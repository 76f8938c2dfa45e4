// A line of the editor's text nodes to Markdown: marks opened and closed in order, and everything that would mean something escaped.
import type { JSONContent } from '@tiptap/core';

type Mark = NonNullable<JSONContent['marks']>[number];

/** Outermost first. */
const ORDER = ['link', 'bold', 'italic', 'strike', 'code'];
const SIGNS: Record<string, [sign: string, tag: string]> = {
	bold: ['**', 'strong'],
	italic: ['*', 'em'],
	strike: ['~~', 's']
};

export interface Line {
	/** In a table or heading a line break must not end the line. */
	oneLine?: boolean;
	inTable?: boolean;
}

export function inlineMarkdown(nodes: JSONContent[], line: Line = {}): string {
	const text = spans(tidy(nodes), ORDER, line);
	const trimmed = text.replace(/^[ \t]+|[ \t]+$/g, '');
	return trimmed.split('\n').map(escapeStart).join('\n');
}

/** Writes nodes that share a mark as one span of it, from the outermost mark inwards. */
function spans(nodes: JSONContent[], order: string[], line: Line): string {
	const [name, ...inner] = order;
	if (!name) return nodes.map((node) => plain(node, line)).join('');
	let out = '';
	for (let i = 0; i < nodes.length;) {
		const mark = markOf(nodes[i], name);
		let end = i + 1;
		while (end < nodes.length && sameMark(mark, markOf(nodes[end], name))) end += 1;
		const group = nodes.slice(i, end);
		const after = nodes[end] ? plain(nodes[end] ?? {}, line) : '';
		out = mark ? wrapped(out, mark, group, inner, line, after) : out + spans(group, inner, line);
		i = end;
	}
	return out;
}

function wrapped(before: string, mark: Mark, group: JSONContent[], inner: string[], line: Line, after: string): string {
	if (mark.type === 'code') return before + code(group.map((node) => node.text ?? '').join(''), line);
	const text = spans(group, inner, line);
	if (mark.type === 'link') return before.replace(/!$/, '\\!') + link(mark, text, group);
	const [sign, tag] = SIGNS[mark.type] ?? ['', ''];
	const [, lead = '', words = '', tail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
	if (!words) return before + text;
	const takes =
		flanks(lead || before.slice(-1), words, tail || after) &&
		!words.startsWith('*') &&
		!words.endsWith('*') &&
		!before.endsWith('*');
	return takes ? before + lead + sign + words + sign + tail : `${before}${lead}<${tag}>${words}</${tag}>${tail}`;
}

/** CommonMark takes `**` for emphasis only where words begin and end; elsewhere the tag says it. */
function flanks(before: string, words: string, after: string): boolean {
	const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
	const [previous, next] = [before.slice(-1), after[0] ?? ''];
	const opens = !isPunctuation(first) || isOuter(previous);
	const closes = !isPunctuation(last) || isOuter(next);
	return opens && closes;
}

const isPunctuation = (letter: string) => /[\p{P}\p{S}]/u.test(letter);
const isOuter = (letter: string) => letter === '' || /\s/.test(letter) || isPunctuation(letter);

function link(mark: Mark, text: string, group: JSONContent[]): string {
	const href = String(mark.attrs?.href ?? '');
	const title = mark.attrs?.title ? ` "${String(mark.attrs.title).replace(/["\\]/g, '\\$&')}"` : '';
	const shown = group.map((node) => node.text ?? '\n').join('');
	const bare =
		group.length === 1 &&
		!title &&
		(shown === href || `mailto:${shown}` === href) &&
		/^(https?:|mailto:|[^\s@<>]+@)[^\s<>]+$/i.test(shown);
	return bare ? `<${shown}>` : `[${text}](${address(href)}${title})`;
}

function address(href: string): string {
	const isPlain = /^[^\s<>()\\]+$/.test(href) || /^[^\s<>()\\]*(?:\([^\s<>()\\]*\)[^\s<>()\\]*)*$/.test(href);
	return isPlain && href ? href : `<${href.replace(/[<>\n]/g, encodeURIComponent)}>`;
}

function code(text: string, line: Line): string {
	const runs = [...text.matchAll(/`+/g)].map((run) => run[0].length);
	let size = 1;
	while (runs.includes(size)) size += 1;
	const pad = /^`|`$|^ .* $/s.test(text) ? ' ' : '';
	const ticks = '`'.repeat(size);
	const words = line.inTable ? text.replace(/\|/g, '\\|') : text;
	return `${ticks}${pad}${words.replace(/\n/g, ' ')}${pad}${ticks}`;
}

function plain(node: JSONContent, line: Line): string {
	if (node.type === 'text') return escapeText(node.text ?? '', line);
	if (node.type === 'hardBreak') return line.oneLine ? '<br>' : '\\\n';
	if (node.type === 'rawInline') return String(node.attrs?.source ?? '');
	if (node.type !== 'image') return (node.content ?? []).map((child) => plain(child, line)).join('');
	const title = node.attrs?.title ? ` "${String(node.attrs.title).replace(/["\\]/g, '\\$&')}"` : '';
	return `![${escapeText(String(node.attrs?.alt ?? ''), line)}](${address(String(node.attrs?.src ?? ''))}${title})`;
}

function escapeText(text: string, line: Line): string {
	const safe = text
		.replace(/\n/g, ' ')
		.replace(/[\\`*[\]]/g, '\\$&')
		.replace(/_/g, (sign, at: number) =>
			/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '') ? sign : '\\_'
		)
		.replace(/~(?=~)|(?<=~)~/g, '\\~')
		.replace(/<(?=[a-z/!?])/gi, '\\<')
		.replace(/&(?=#?\w+;)/g, '\\&')
		// An address takes backslashes for its own; where one was added, it must not become a link.
		.replace(/\b(https?|ftp|mailto)(?=:\S*\\)/g, '$1\\');
	return line.inTable ? safe.replace(/\|/g, '\\|') : safe;
}

/** What would make a line a heading, list, quote, rule, table or footnote. */
function escapeStart(text: string): string {
	return text
		.replace(/^( {0,3})(#{1,6}(?=\s|$)|[-+](?=\s|$)|>|-{2,}|={1,}\s*$|~{3,}|\|)/, '$1\\$2')
		.replace(/^( {0,3}\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** Empty text and marks around nothing but white space go; the code mark excludes the others. */
function tidy(nodes: JSONContent[]): JSONContent[] {
	const isBreak = (node: JSONContent) => node.type === 'hardBreak' || (node.type === 'text' && !node.text?.trim());
	const last = nodes.findLastIndex((node) => !isBreak(node));
	const first = nodes.findIndex((node) => !isBreak(node));
	return nodes
		.slice(Math.max(0, first), last + 1)
		.filter((node) => node.type !== 'text' || node.text)
		.map((node) => {
			const isBlank = node.type === 'text' && !node.text?.trim();
			return isBlank ? { ...node, marks: node.marks?.filter((mark) => mark.type === 'link') } : node;
		});
}

function markOf(node: JSONContent | undefined, name: string): Mark | undefined {
	return node?.marks?.find((mark) => mark.type === name);
}

function sameMark(one: Mark | undefined, other: Mark | undefined): boolean {
	return (
		one?.type === other?.type && one?.attrs?.href === other?.attrs?.href && one?.attrs?.title === other?.attrs?.title
	);
}

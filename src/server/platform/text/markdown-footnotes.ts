// Footnotes in Markdown: `[^name]` in the text, `[^name]: words` on a line of their own, listed at the end.
import type { Env, MarkdownIt, StateBlock, StateCore, StateInline, Token } from 'markdown-it';

interface Footnotes {
	/** The words of each note by its name. */
	defined: Map<string, string>;
	/** Names in the order of their first mark. */
	used: string[];
}

const DEFINITION = /^\[\^([^\]\s]{1,80})\]:[ \t]*/;
const MARK = /\[\^([^\]\s]{1,80})\]/y;

export function footnotes(markdown: MarkdownIt): void {
	markdown.block.ruler.before('reference', 'footnote_definition', defineFootnote, { alt: ['paragraph', 'reference'] });
	markdown.inline.ruler.before('link', 'footnote_mark', markFootnote);
	markdown.core.ruler.after('inline', 'footnote_list', listFootnotes);
	markdown.renderer.rules.footnote_mark = (tokens, index) => {
		const { number, isFirst } = tokens[index]?.meta as { number: number; isFirst: boolean };
		return `<sup class="footnote-mark"${isFirst ? ` id="h-note-mark-${number}"` : ''}><a href="#h-note-${number}">${number}</a></sup>`;
	};
}

function notesOf(env: Env): Footnotes {
	env.footnotes ??= { defined: new Map(), used: [] };
	return env.footnotes as Footnotes;
}

function defineFootnote(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
	if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
	const match = DEFINITION.exec(lineAt(state, startLine));
	if (!match) return false;
	if (silent) return true;
	const words = [lineAt(state, startLine).slice(match[0].length)];
	let line = startLine + 1;
	while (line < endLine && !state.isEmpty(line) && !DEFINITION.test(lineAt(state, line)))
		words.push(lineAt(state, line++));
	const { defined } = notesOf(state.env);
	const name = match[1] ?? '';
	if (!defined.has(name)) defined.set(name, words.join('\n'));
	state.line = line;
	return true;
}

function lineAt(state: StateBlock, line: number): string {
	return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}

function markFootnote(state: StateInline, silent: boolean): boolean {
	MARK.lastIndex = state.pos;
	const match = MARK.exec(state.src);
	const name = match?.[1] ?? '';
	const notes = notesOf(state.env);
	if (!match || !notes.defined.has(name)) return false;
	if (!silent) {
		const isFirst = !notes.used.includes(name);
		if (isFirst) notes.used.push(name);
		state.push('footnote_mark', '', 0).meta = { number: notes.used.indexOf(name) + 1, isFirst };
	}
	state.pos += match[0].length;
	return true;
}

function listFootnotes(state: StateCore): void {
	const notes = notesOf(state.env);
	if (notes.used.length === 0) return;
	const tokens: Token[] = [html(state, '<section class="footnotes"><ol>')];
	// A note may carry marks of its own, which lengthen the list while it is walked.
	for (let index = 0; index < notes.used.length; index += 1) {
		const words = new state.Token('inline', '', 0);
		words.content = notes.defined.get(notes.used[index] ?? '') ?? '';
		words.children = [];
		state.md.inline.parse(words.content, state.md, state.env, words.children);
		const number = index + 1;
		tokens.push(
			html(state, `<li id="h-note-${number}">`),
			words,
			html(state, ` <a class="footnote-back" href="#h-note-mark-${number}">↩</a></li>`)
		);
	}
	state.tokens.push(...tokens, html(state, '</ol></section>'));
}

function html(state: StateCore, content: string): Token {
	const token = new state.Token('html_block', '', 0);
	token.content = content;
	return token;
}

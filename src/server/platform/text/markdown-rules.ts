// Small additions to the Markdown grammar: callouts, task lists, aligned cells, bare `www.` addresses, unknown tags shown as text.
import type { MarkdownIt, Token } from 'markdown-it';
import { spoilers } from '#lib/spoiler-rule.ts';
import { ALLOWED_TAGS } from './sanitise.ts';

const CALLOUT = /^\[!(note|tip|important|warning|caution)\][ \t]*(?:\n|$)/i;
const TASK = /^\[([ xX])\](?=\s)/;

/** HTML a writer knows to be HTML: it is dropped quietly, while `<T>` or `<name>` is most likely meant as text. */
const KNOWN_DROPPED = new Set(
	(
		'applet area article audio base basefont big body button canvas center data datalist dialog embed fieldset font footer form frame ' +
		'frameset head header hgroup html iframe input keygen legend link main map marquee math menu meta meter nav noembed noframes ' +
		'noscript object optgroup option output param picture progress script search select slot source style svg template textarea ' +
		'title track tt video xmp'
	).split(' ')
);

/** `> [!TIP]` on a line of its own makes the quote a callout. */
export function callouts(markdown: MarkdownIt): void {
	markdown.core.ruler.after('block', 'callouts', (state) => {
		const open: boolean[] = [];
		state.tokens.forEach((token, index) => {
			if (token.type === 'blockquote_open') open.push(makeCallout(state.tokens, index));
			else if (token.type === 'blockquote_close' && open.pop()) token.tag = 'aside';
		});
	});
}

/** `>! words` is folded, and opens without script. The word on it is the same in every language the interface speaks. */
export function hiddenParts(markdown: MarkdownIt): void {
	markdown.use(spoilers);
	markdown.renderer.rules.spoiler_open = () => '<details class="spoiler"><summary>Spoiler</summary>\n';
	markdown.renderer.rules.spoiler_close = () => '</details>\n';
}

/** `- [x] done` gets a box, and its words are the box's label. */
export function taskLists(markdown: MarkdownIt): void {
	markdown.core.ruler.after('inline', 'task_lists', (state) => {
		state.tokens.forEach((token, index) => {
			const item = state.tokens[index - 2];
			const box = token.type === 'inline' && item?.type === 'list_item_open' ? TASK.exec(token.content) : null;
			const first = token.children?.[0];
			if (!box || !item || !token.children || first?.type !== 'text') return;
			item.attrJoin('class', 'task-item');
			first.content = first.content.slice(box[0].length);
			const checked = box[1] === ' ' ? '' : ' checked=""';
			token.children.unshift(rawHtml(state.Token, `<label class="task"><input type="checkbox"${checked} disabled="">`));
			token.children.push(rawHtml(state.Token, '</label>'));
		});
	});
}

/** Inline styles are not allowed in our pages, so the alignment of a column is a class. */
export function alignedCells(markdown: MarkdownIt): void {
	markdown.core.ruler.push('aligned_cells', (state) => {
		for (const token of state.tokens) {
			const align = /^text-align:(left|center|right)$/.exec(String(token.attrGet?.('style') ?? ''))?.[1];
			if (align) token.attrs = [['class', `align-${align}`]];
		}
	});
}

/** Bare `https://…` and `www.…` become links, but not every word with a dot in it: ".md" and ".sh" are also countries. */
export function webAddresses(markdown: MarkdownIt): void {
	markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: true });
	markdown.linkify.add('www.', {
		validate: (text, position) =>
			/^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}(?::\d{1,5})?(?:\/[^\s<>"'`)\]]*[^\s<>"'`)\].,;:!?])?/u.exec(
				text.slice(position, position + 2000)
			)?.[0].length ?? 0,
		normalize: (match) => {
			match.url = `http://${match.url}`;
		}
	});
}

/** A tag that HTML does not have is text, as in `List<String>`. */
export function unknownTags(markdown: MarkdownIt): void {
	markdown.renderer.rules.html_inline = (tokens, index) => {
		const html = tokens[index]?.content ?? '';
		const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(html)?.[1]?.toLowerCase();
		const isKnown = name === undefined || ALLOWED_TAGS.has(name) || KNOWN_DROPPED.has(name);
		return isKnown ? html : markdown.utils.escapeHtml(html);
	};
}

function makeCallout(tokens: Token[], index: number): boolean {
	const quote = tokens[index];
	const inline = tokens[index + 2];
	const match = inline?.type === 'inline' ? CALLOUT.exec(inline.content) : null;
	if (!quote || !inline || !match) return false;
	const kind = (match[1] ?? '').toLowerCase();
	quote.tag = 'aside';
	quote.attrs = [
		['class', `callout callout-${kind}`],
		['data-callout', kind]
	];
	inline.content = inline.content.slice(match[0].length);
	if (inline.content === '') hideParagraph(tokens, index);
	return true;
}

function hideParagraph(tokens: Token[], index: number): void {
	for (const token of [tokens[index + 1], tokens[index + 3]]) if (token) token.hidden = true;
}

function rawHtml(TokenClass: typeof Token, html: string): Token {
	const token = new TokenClass('html_inline', '', 0);
	token.content = html;
	return token;
}

// The Markdown grammar of the editor: the same as the server renders, with what the editor cannot show kept word for word.
import { spoilers } from '#lib/spoiler-rule.ts';
import MarkdownIt, { type MarkdownIt as Grammar, type StateBlock } from 'markdown-it';

const DEFINITION = /^\[\^[^\]\s]{1,80}\]:/;
const MARK = /\[\^[^\]\s]{1,80}\]/y;
const CALLOUT = /^\[!(note|tip|important|warning|caution)\][ \t]*(?:\n|$)/i;

/** A parser whose raw tokens carry their source in `content`. */
export function editorGrammar(): Grammar {
	const markdown = new MarkdownIt({ html: true, linkify: true, maxNesting: 40 });
	markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: true });
	markdown.block.ruler.before('reference', 'raw_definition', definition, { alt: ['paragraph', 'reference'] });
	markdown.inline.ruler.before('link', 'raw_mark', (state, silent) => {
		MARK.lastIndex = state.pos;
		const match = MARK.exec(state.src);
		if (!match) return false;
		if (!silent) state.push('raw_inline', '', 0).content = match[0];
		state.pos += match[0].length;
		return true;
	});
	markdown.use(spoilers);
	markdown.core.ruler.after('block', 'callouts', (state) => {
		state.tokens.forEach((token, index) => {
			const inline = state.tokens[index + 2];
			const match = token.type === 'blockquote_open' && inline?.type === 'inline' ? CALLOUT.exec(inline.content) : null;
			if (!match || !inline) return;
			token.meta = { callout: (match[1] ?? '').toLowerCase() };
			inline.content = inline.content.slice(match[0].length);
		});
	});
	return markdown;
}

/** A footnote's words stay as they were written. */
function definition(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
	const lineAt = (line: number) =>
		state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
	if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4 || !DEFINITION.test(lineAt(startLine))) return false;
	if (silent) return true;
	const lines = [lineAt(startLine)];
	let line = startLine + 1;
	while (line < endLine && !state.isEmpty(line) && !DEFINITION.test(lineAt(line))) lines.push(lineAt(line++));
	state.line = line;
	state.push('raw_block', '', 0).content = lines.join('\n');
	return true;
}

// `>! words` in Markdown: shown when somebody asks for it. One rule for what the server renders and what the editor holds.
import type { MarkdownIt, StateBlock } from 'markdown-it';

const LINE = /^>! ?/;
/** One hidden in another, as deep as anybody could mean; what lies deeper is a quote. */
const DEEPEST = 4;

/** Tokens `spoiler_open` and `spoiler_close` around the blocks inside. */
export function spoilers(markdown: MarkdownIt): void {
	const alt = ['paragraph', 'reference', 'blockquote', 'list'];
	markdown.block.ruler.before(
		'blockquote',
		'spoiler',
		(state, startLine, endLine, silent) => {
			const depth = Number(state.env.spoilers ?? 0);
			if (depth >= DEEPEST || !isSpoiler(state, startLine)) return false;
			if (silent) return true;
			const lines: string[] = [];
			let line = startLine;
			for (; line < endLine && isSpoiler(state, line); line += 1) lines.push(textOf(state, line).replace(LINE, ''));
			state.line = line;
			state.push('spoiler_open', 'details', 1).map = [startLine, line];
			state.env.spoilers = depth + 1;
			markdown.block.parse(lines.join('\n'), markdown, state.env, state.tokens);
			state.env.spoilers = depth;
			state.push('spoiler_close', 'details', -1);
			return true;
		},
		{ alt }
	);
}

function isSpoiler(state: StateBlock, line: number): boolean {
	const indent = (state.sCount[line] ?? 0) - state.blkIndent;
	return indent >= 0 && indent < 4 && LINE.test(textOf(state, line));
}

function textOf(state: StateBlock, line: number): string {
	return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}

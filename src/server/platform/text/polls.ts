// A question to vote on in a text: a fenced block called `poll`, the question first, then its answers as a list.
import type { MarkdownIt } from 'markdown-it';

export interface WrittenPoll {
	question: string;
	options: string[];
}

const [MOST_OPTIONS, LONGEST_QUESTION, LONGEST_OPTION] = [12, 300, 200];
const POINT = /^\s*(?:[-*+]|\d{1,2}[.)])\s+(.+)$/;

/** Null for what is no question with two answers or more: such a block stays a block of code, as it was typed. */
export function readPoll(block: string): WrittenPoll | null {
	const lines = block.split('\n').map((line) => line.trim());
	const points = lines.flatMap((line) => POINT.exec(line)?.[1]?.trim() ?? []);
	const question = lines
		.filter((line) => line !== '' && !POINT.test(line))
		.join(' ')
		.replaceAll(/\s+/g, ' ');
	const options = [...new Set(points)];
	const isPoll = question !== '' && options.length >= 2 && options.length <= MOST_OPTIONS;
	const fits = question.length <= LONGEST_QUESTION && options.every((option) => option.length <= LONGEST_OPTION);
	return isPoll && fits && options.length === points.length ? { question, options } : null;
}

/** How the polls of one text are counted: its first is 0. */
interface Counting {
	polls?: number;
}

/**
 * Writes a poll as its question and a list of its answers, numbered in the order of the text; a page that takes votes puts its form there,
 * everywhere else it reads well as it is.
 */
export function polls(markdown: MarkdownIt): void {
	const usual = markdown.renderer.rules.fence!;
	markdown.renderer.rules.fence = (tokens, index, options, env, self) => {
		const token = tokens[index]!;
		const poll = isPoll(token.info) ? readPoll(token.content) : null;
		if (!poll) return usual(tokens, index, options, env, self);
		const counting = (env ?? {}) as Counting;
		counting.polls = (counting.polls ?? 0) + 1;
		const escape = markdown.utils.escapeHtml;
		const answers = poll.options.map((option) => `<li>${escape(option)}</li>`).join('');
		return `<aside class="poll" data-poll="${counting.polls - 1}"><p>${escape(poll.question)}</p><ul>${answers}</ul></aside>\n`;
	};
}

/** The polls of a text in its order, as the rule above numbers them. */
export function pollsIn(parser: MarkdownIt, source: string): WrittenPoll[] {
	if (!/(?:```|~~~)\s*poll/.test(source)) return [];
	return parser
		.parse(source, {})
		.filter((token) => token.type === 'fence' && isPoll(token.info))
		.flatMap((token) => readPoll(token.content) ?? []);
}

const isPoll = (info: string) => info.trim().toLowerCase() === 'poll';

// The draft of a poll: its outline's last list becomes the question to vote on.

const option = /^\s*(?:[-*+]|\d{1,2}[.)])\s+(.+)$/;

/**
 * Puts a poll into a text that has none: from its last list of two to ten points, with the last question before it; a text without such
 * a list gets one to fill in.
 */
export function withPoll(outline: string, title: string): string {
	if (/^\s*```poll\b/m.test(outline)) return outline;
	const lines = outline.split('\n');
	const [from, to] = lastList(lines);
	const options = lines.slice(from, to).map((line) => option.exec(line)?.[1]?.trim() ?? '');
	const question = [...lines.slice(0, from)].reverse().find((line) => /\?\W*$/.test(line));
	const isList = options.length >= 2 && options.length <= 10;
	const block = [
		'```poll',
		question ? bare(question) : title,
		...(isList ? options : ['…', '…']).map((text) => `- ${bare(text)}`),
		'```'
	];
	if (!isList) return [outline.trimEnd(), '', ...block, ''].join('\n');
	return [...lines.slice(0, from), ...block, ...lines.slice(to)].join('\n');
}

/** The lines of the last list: from its first to behind its last point. */
function lastList(lines: string[]): [number, number] {
	let to = lines.length;
	while (to > 0 && !option.test(lines[to - 1]!)) to -= 1;
	let from = to;
	while (from > 0 && option.test(lines[from - 1]!)) from -= 1;
	return [from, to];
}

/** Without what marks headings, quotes and stress. */
const bare = (line: string) =>
	line
		.replace(/^[#>\s]+/, '')
		.replaceAll(/\*\*|__/g, '')
		.trim();

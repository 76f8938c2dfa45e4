// Words as Markdown that shows them as they are.

const wordCharacter = /[\p{L}\p{N}]/u;

/** Text inside a line: nothing in it is taken for markup, and no `@name` for a colleague of today. */
export function escapeText(text: string): string {
	return text
		.replace(/[\\`*[\]_]/g, (sign, at: number) => (sign === '_' && isInWord(text, at) ? sign : `\\${sign}`))
		.replace(/<(?=[A-Za-z/!?])/g, '\\<')
		.replace(/&(?=#?\w+;)/g, '\\&')
		.replace(/~(?=~)/g, '\\~')
		.replace(/(?<![\p{L}\p{N}_./@-])@(?=[\p{L}\p{N}_])/gu, '\\@');
}

const isInWord = (text: string, at: number) =>
	wordCharacter.test(text[at - 1] ?? '') && wordCharacter.test(text[at + 1] ?? '');

/** What would begin a heading, list, quote, rule or table at the start of a line. */
export function escapeLineStart(line: string): string {
	if (/^[|:=\-+\s]+$/.test(line) && line.trim()) return `\\${line}`;
	return line
		.replace(/^(#{1,6})(?=\s|$)/, '\\$1')
		.replace(/^([-+>])/, '\\$1')
		.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** Code within a line, fenced by more backticks than it holds in a row. */
export function codeSpan(code: string): string {
	const text = code.replace(/\s*\n\s*/g, ' ');
	if (!text.trim()) return text;
	const fence = '`'.repeat(longestRun(text) + 1 || 1);
	const pad = /^`|`$|^ .* $/.test(text) ? ' ' : '';
	return `${fence}${pad}${text}${pad}${fence}`;
}

export function codeBlock(code: string, language: string): string {
	const fence = '`'.repeat(Math.max(3, longestRun(code) + 1));
	return `${fence}${language}\n${code}\n${fence}`;
}

function longestRun(text: string): number {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/** An address as the target of a link. */
export function target(address: string): string {
	const plain = address
		.trim()
		.replace(/[\n\r\t]/g, '')
		.replace(/\\/g, '%5C')
		.replace(/&(?=#?\w+;)/g, '&amp;');
	return /[\s()<>]/.test(plain) ? `<${plain.replace(/</g, '%3C').replace(/>/g, '%3E')}>` : plain;
}

// Reads the head of a Markdown file as the common site generators write it: between `---` lines, or closed by one only.
import { type Document, parseDocument } from 'yaml';

export interface FrontMatter {
	head: Record<string, unknown>;
	body: string;
	/** False for a file that is nothing but text. */
	isHeaded: boolean;
	/** The line of the file on which the body begins. */
	bodyLine: number;
}

/** The head cannot be read; `message` says it in plain words with the line. */
export class BrokenHead extends Error {
	/** Of the file; 0 where it cannot be told. */
	readonly line: number;
	/** What is wrong, without the line. */
	readonly reason: string;

	constructor(line: number, reason: string) {
		super(`The front matter is not valid YAML${line ? ` (line ${line})` : ''}: ${reason}`);
		this.line = line;
		this.reason = reason;
	}
}

/** @throws BrokenHead when the head is not YAML, or no list of fields. */
export function readFrontMatter(source: string): FrontMatter {
	const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const parts = split(text);
	if (!parts) return { head: {}, isHeaded: false, ...bodyOf(text, 0) };
	const options = { uniqueKeys: false, prettyErrors: true, schema: 'core', logLevel: 'silent' } as const;
	const strict = parseDocument(parts.head, options);
	const document = strict.errors.length ? parseDocument(indented(parts.head), options) : strict;
	const [error] = document.errors;
	if (error) {
		const line = strict.errors[0]?.linePos?.[0]?.line;
		throw new BrokenHead(line === undefined ? 0 : line + parts.from - 1, error.message.split(/ at line \d|\n/)[0]!);
	}
	return { head: fieldsOf(document, parts.from), isHeaded: true, ...bodyOf(text, text.length - parts.body.length) };
}

function fieldsOf(document: Document, line: number): Record<string, unknown> {
	const head = asValues(document, line);
	if (head === null) return {};
	if (typeof head !== 'object' || Array.isArray(head)) throw new BrokenHead(line, 'it is no list of fields.');
	return head as Record<string, unknown>;
}

function asValues(document: Document, line: number): unknown {
	try {
		// Anchors that refer to each other could otherwise grow without end.
		return document.toJS({ maxAliasCount: 20 });
	} catch (error) {
		throw new BrokenHead(line, error instanceof Error ? error.message : String(error));
	}
}

/** Without blank lines around it; the first line keeps its indentation, which may make it code. */
function bodyOf(text: string, from: number): Pick<FrontMatter, 'body' | 'bodyLine'> {
	const blank = /^(?:[ \t]*\n)*/.exec(text.slice(from))![0].length;
	return { body: text.slice(from + blank).trimEnd(), bodyLine: text.slice(0, from + blank).split('\n').length };
}

/** Older parsers let a quoted text go on at the margin; YAML 1.2 wants it indented. */
function indented(head: string): string {
	return head
		.split('\n')
		.map((line) => (/^(\s|$|#|-(\s|$)|[\w-]+\s*:(\s|$))/.test(line) ? line : `  ${line}`))
		.join('\n');
}

/** `from`: the line of the file that the head begins on. */
function split(text: string): { head: string; body: string; from: number } | null {
	const opened = /^---[ \t]*\n([\s\S]*?)\n?^(?:---|\.\.\.)[ \t]*$\n?/m.exec(text);
	if (opened && opened.index === 0) return { head: opened[1] ?? '', body: text.slice(opened[0].length), from: 2 };
	// Without an opening line, what stands before the first `---` is a head if its first line is a field.
	const closed = /^---[ \t]*$/m.exec(text);
	if (closed && closed.index > 0 && /^[A-Za-z_][\w-]*\s*:/.test(text)) {
		const head = text.slice(0, closed.index);
		return { head, body: text.slice(closed.index + closed[0].length), from: 1 };
	}
	return null;
}

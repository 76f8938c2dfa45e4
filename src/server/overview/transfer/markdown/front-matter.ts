// Reads the head of a Markdown file as the common site generators write it: between `---` lines, or closed by one only.
import { parseDocument } from 'yaml';

export interface FrontMatter {
	head: Record<string, unknown>;
	body: string;
	/** Things that were put right or passed over, in plain words. */
	remarks: string[];
}

/** @throws Error with the line when the head is not YAML. */
export function readFrontMatter(source: string): FrontMatter {
	const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const parts = split(text);
	if (!parts) return { head: {}, body: text.trim(), remarks: ['no front matter'] };
	const options = { uniqueKeys: false, prettyErrors: true, schema: 'core', logLevel: 'silent' } as const;
	const strict = parseDocument(parts.head, options);
	const document = strict.errors.length ? parseDocument(indented(parts.head), options) : strict;
	const [error] = document.errors;
	if (error) {
		const line = strict.errors[0]?.linePos?.[0]?.line;
		throw new Error(
			`The front matter is not valid YAML${line ? ` (line ${line})` : ''}: ${error.message.split('\n')[0]}`
		);
	}
	// Anchors that refer to each other could otherwise grow without end.
	const head: unknown = document.toJS({ maxAliasCount: 20 });
	if (head !== null && (typeof head !== 'object' || Array.isArray(head)))
		throw new Error('The front matter is not a list of fields.');
	return { head: (head ?? {}) as Record<string, unknown>, body: parts.body.trim(), remarks: [] };
}

/** Older parsers let a quoted text go on at the margin; YAML 1.2 wants it indented. */
function indented(head: string): string {
	return head
		.split('\n')
		.map((line) => (/^(\s|$|#|-(\s|$)|[\w-]+\s*:(\s|$))/.test(line) ? line : `  ${line}`))
		.join('\n');
}

function split(text: string): { head: string; body: string } | null {
	const opened = /^---[ \t]*\n([\s\S]*?)\n?^(?:---|\.\.\.)[ \t]*$\n?/m.exec(text);
	if (opened && opened.index === 0) return { head: opened[1] ?? '', body: text.slice(opened[0].length) };
	// Without an opening line, what stands before the first `---` is a head if its first line is a field.
	const closed = /^---[ \t]*$/m.exec(text);
	if (closed && closed.index > 0 && /^[A-Za-z_][\w-]*\s*:/.test(text)) {
		const head = text.slice(0, closed.index);
		return { head, body: text.slice(closed.index + closed[0].length) };
	}
	return null;
}

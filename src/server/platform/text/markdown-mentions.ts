// Mentions in Markdown: `@handle` becomes a link to the person, if there is one.
import type { MarkdownIt } from 'markdown-it';

export type HandleTest = (handle: string) => boolean;

const HANDLE = /[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,62}[\p{L}\p{N}_])?/uy;
const HANDLES = /(?<![\p{L}\p{N}_./@-])@([\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,62}[\p{L}\p{N}_])?)/gu;

export function mentionRule(markdown: MarkdownIt): void {
	markdown.inline.ruler.before('link', 'mention', (state, silent) => {
		if (state.src[state.pos] !== '@' || state.linkLevel > 0) return false;
		// In `name@host` and `site/@name` the sign belongs to an address.
		if (/[\p{L}\p{N}_./@-]/u.test(state.src[state.pos - 1] ?? '')) return false;
		const handle = handleAt(state.src, state.pos + 1, state.env.isHandle as HandleTest);
		if (handle === null) return false;
		if (!silent) {
			const token = state.push('mention', '', 0);
			token.content = handle;
			(state.env.mentions as Set<string>).add(handle.toLowerCase());
		}
		state.pos += handle.length + 1;
		return true;
	});
	markdown.renderer.rules.mention = (tokens, index) => {
		const shown = tokens[index]?.content ?? '';
		const handle = shown.toLowerCase();
		return `<a class="mention" href="/people/${encodeURIComponent(handle)}" data-handle="${handle}">@${shown}</a>`;
	};
}

export function mentionsIn(source: string): string[] {
	const found = new Set<string>();
	for (const [, handle] of source.matchAll(HANDLES))
		for (const start of startsOf(handle ?? '')) found.add(start.toLowerCase());
	return [...found];
}

function handleAt(source: string, position: number, isHandle: HandleTest): string | null {
	HANDLE.lastIndex = position;
	const longest = HANDLE.exec(source)?.[0];
	if (longest === undefined) return null;
	return startsOf(longest).find((start) => isHandle(start.toLowerCase())) ?? null;
}

/** "anna.b-c", then "anna.b", then "anna": a full stop without a space after it may not belong to the handle. */
function startsOf(handle: string): string[] {
	const starts = [handle];
	for (let at = handle.length - 1; at > 0; at -= 1) {
		if (/[.-]/.test(handle[at] ?? '') && /[^.-]/.test(handle[at - 1] ?? '')) starts.push(handle.slice(0, at));
	}
	return starts;
}

// Markdown as people write it here, to HTML that is safe to show and the facts about it that are stored beside it.
import createParser, { type MarkdownIt } from 'markdown-it';
import { Invalid } from '#server/platform/errors.ts';
import type { DressedHtml, DressOptions } from './dress.ts';
import { footnotes } from './markdown-footnotes.ts';
import { mentionsIn, mentionRule, type HandleTest } from './markdown-mentions.ts';
import { alignedCells, callouts, hiddenParts, taskLists, unknownTags, webAddresses } from './markdown-rules.ts';
import { polls, pollsIn, type WrittenPoll } from './polls.ts';
import { sanitiseAndRead } from './sanitise.ts';

/** Long enough for a book of 150,000 words; the parser's time is bounded by it. */
export const MAX_MARKDOWN_LENGTH = 1_000_000;

export interface MarkdownOptions extends DressOptions {
	/** Which handles belong to someone; a mention of any other stays text. */
	knownHandles?: ReadonlySet<string> | ((handle: string) => boolean);
}

export interface RenderedMarkdown extends DressedHtml {
	/** Handles mentioned, lower case, each once. */
	mentions: string[];
}

const parser = buildParser();

/**
 * Renders CommonMark with tables, strike-through, task lists, bare addresses, footnotes, callouts (`> [!TIP]`), spoilers (`>! …`),
 * polls (a fenced block called `poll`) and mentions.
 * @throws Invalid when the text is longer than `MAX_MARKDOWN_LENGTH` or has more tags than can be cleaned.
 */
export function renderMarkdown(source: string, options: MarkdownOptions = {}): RenderedMarkdown {
	if (source.length > MAX_MARKDOWN_LENGTH) throw new Invalid('This text is too long.', 'text_too_long');
	const env = { isHandle: handleTest(options.knownHandles), mentions: new Set<string>() };
	const html = parser.render(source, env);
	return { ...sanitiseAndRead(html, options), mentions: [...env.mentions] };
}

/** Every handle the text may mention, lower case: what to look up before rendering. */
export function mentionCandidates(source: string): string[] {
	return mentionsIn(source);
}

/** The polls of a text, in the order in which its HTML numbers them. */
export function pollsOf(source: string): WrittenPoll[] {
	return pollsIn(parser, source);
}

function buildParser(): MarkdownIt {
	const markdown = createParser({ html: true, xhtmlOut: true, linkify: true, maxNesting: 40 });
	return markdown
		.use(webAddresses)
		.use(unknownTags)
		.use(mentionRule)
		.use(footnotes)
		.use(hiddenParts)
		.use(callouts)
		.use(taskLists)
		.use(alignedCells)
		.use(polls);
}

function handleTest(known: MarkdownOptions['knownHandles']): HandleTest {
	if (!known) return () => false;
	return typeof known === 'function' ? known : (handle) => known.has(handle);
}

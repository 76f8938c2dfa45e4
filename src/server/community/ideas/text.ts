// The text of an idea: its three parts make the body of its post, so that search, feed and export read all of it.
import { m } from '#lib/paraglide/messages.js';
import { guessLanguage, type SearchLanguage } from '#server/platform/text/language.ts';
import { renderMarkdown } from '#server/platform/text/markdown.ts';
import { cleanText, excerpt } from '#server/platform/text/plain.ts';

export interface IdeaParts {
	/** Each is Markdown. */
	problem: string;
	proposal: string;
	benefit: string;
}

export interface IdeaText {
	parts: IdeaParts;
	body: string;
	summary: string;
	language: SearchLanguage;
}

/** Cleaned parts, and the post's text made of them: headings in the language of the text, parts that are empty left out. */
export function ideaText(title: string, given: IdeaParts, language: SearchLanguage | null): IdeaText {
	const parts = {
		problem: cleanText(given.problem).trim(),
		proposal: cleanText(given.proposal).trim(),
		benefit: cleanText(given.benefit).trim()
	};
	const words = [title, parts.problem, parts.proposal, parts.benefit].join('\n');
	const spoken = language ?? guessLanguage(words);
	const locale = spoken === 'german' ? 'de' : 'en';
	const heads = [
		[m.ideas_problem({}, { locale }), parts.problem],
		[m.ideas_proposal({}, { locale }), parts.proposal],
		[m.ideas_benefit({}, { locale }), parts.benefit]
	] as const;
	const body = heads
		.filter(([, text]) => text)
		.map(([head, text]) => `## ${head}\n\n${text}`)
		.join('\n\n');
	return { parts, body, summary: summaryOf(parts), language: spoken };
}

/** What it is about, not its first heading. */
function summaryOf({ problem, proposal }: IdeaParts): string {
	return excerpt(renderMarkdown((problem || proposal).slice(0, 8_000)).text, 220);
}

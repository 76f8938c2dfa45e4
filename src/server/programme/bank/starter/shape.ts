// What an item of the starter bank is made of.
import type { BankFormat } from '#lib/terms/bank.ts';

export const starterObjectives = [
	'onboarding',
	'safety',
	'quality',
	'customer',
	'innovation',
	'expertise',
	'change',
	'culture'
] as const;
export type StarterObjective = (typeof starterObjectives)[number];

export interface StarterText {
	title: string;
	/** What it is about, why, whom to ask, what makes it concrete. Plain text, paragraphs by blank lines. */
	brief: string;
	/** Questions that bring out a story, a number or a detail. */
	prompts: string[];
	/** Markdown: what the author finds in the editor. */
	outline: string;
	/** One to three topics, lower case as a topic is written. */
	topics: string[];
	/** Whom it is for, in words: 'Shift leads', 'Everyone'. */
	audience: string;
}

export interface StarterItem {
	/** Unique over all objectives: 'safety-near-miss-on-friday'. */
	key: string;
	format: BankFormat;
	/** The week of the half year it fits into, 1 to 26. */
	week: number;
	/** Hours of work from brief to ready. */
	effort: number;
	/** Usable at any time; otherwise it belongs to its week. */
	evergreen: boolean;
	/** Parts of one series share its key; only with format `series_part`. */
	series?: { key: string; part: number; en: string; de: string };
	en: StarterText;
	de: StarterText;
}

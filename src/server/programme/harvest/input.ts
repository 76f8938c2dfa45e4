// What forms must look like to take proposals, suggest and answer, and add feeds.
import { z } from 'zod';
import { m } from '#lib/paraglide/messages.js';
import { suggestionKinds } from '#lib/terms/bank.ts';
import { longestSuggestion } from '#lib/terms/harvest.ts';
import { cleanText } from '#server/platform/text/plain.ts';

const unknown = { error: () => m.conversation_error_unknown() };
const longest = (count: number) => ({ error: () => m.articles_refused_longest({ count }) });
const id = z.coerce.number(unknown).int(unknown).positive(unknown).max(Number.MAX_SAFE_INTEGER, unknown);
const words = (most: number) =>
	z
		.string(unknown)
		.transform((text) => cleanText(text).trim())
		.pipe(z.string().max(most, longest(most)));

export const OneProposal = z.object({ ref: z.string(unknown).min(1, unknown).max(200, unknown) });
export type OneProposal = z.infer<typeof OneProposal>;

/** An item of the bank that was taken from a proposal. */
export const OneTaken = z.object({ id });
export type OneTaken = z.infer<typeof OneTaken>;

export const MakeSuggestion = z.object({
	kind: z.enum(suggestionKinds, { error: () => m.harvest_refused_kind() }),
	text: words(longestSuggestion).refine((text) => text !== '', { error: () => m.harvest_refused_text() }),
	/** The post it came up on. */
	postId: z.preprocess((value) => (value === '' || value === undefined ? null : value), id.nullable())
});
export type MakeSuggestion = z.infer<typeof MakeSuggestion>;

export const OneSuggestion = z.object({ id });
export type OneSuggestion = z.infer<typeof OneSuggestion>;

export const DeclineSuggestion = z.object({
	id,
	answer: words(1_000).refine((text) => text !== '', { error: () => m.harvest_refused_answer() })
});
export type DeclineSuggestion = z.infer<typeof DeclineSuggestion>;

/** Whether it may be called is decided when it is read. */
export const AddFeed = z.object({
	url: z
		.string(unknown)
		.trim()
		.transform((text) => (/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`))
		.pipe(z.url({ protocol: /^https?$/, error: () => m.harvest_refused_url() }).max(2_000, longest(2_000)))
});
export type AddFeed = z.infer<typeof AddFeed>;

export const OneFeed = z.object({ id });
export type OneFeed = z.infer<typeof OneFeed>;

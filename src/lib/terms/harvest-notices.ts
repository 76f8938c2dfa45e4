// What somebody who suggested content can be told, and the sentence each makes.
import { m } from '#lib/paraglide/messages.js';

type Locale = 'en' | 'de';

/** As `NoticeWords` of the notices: the actors joined, the title, and what the notice was given beside them. */
interface Words {
	actors: string;
	title: string;
	facts?: Record<string, string | number>;
}

export const harvestNoticeVerbs = ['suggestion.taken', 'suggestion.declined', 'suggestion.published'] as const;
export type HarvestNoticeVerb = (typeof harvestNoticeVerbs)[number];

/** Who suggested something waits for all of it. */
export const mailedHarvestVerbs: HarvestNoticeVerb[] = [...harvestNoticeVerbs];

export const harvestSentences: Record<HarvestNoticeVerb, (words: Words, options?: { locale?: Locale }) => string> = {
	'suggestion.taken': (words, options) =>
		words.facts?.author ? m.harvest_said_taken_author(words, options) : m.harvest_said_taken(words, options),
	'suggestion.declined': m.harvest_said_declined,
	'suggestion.published': m.harvest_said_published
};

export const harvestVerbLabels: Record<HarvestNoticeVerb, () => string> = {
	'suggestion.taken': m.harvest_verb_taken,
	'suggestion.declined': m.harvest_verb_declined,
	'suggestion.published': m.harvest_verb_published
};

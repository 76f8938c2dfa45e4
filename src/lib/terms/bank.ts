// The words of the content bank: formats, stages and where an item comes from.

/** What an item becomes. An interview and a series part are articles; a poll is an article with a question to vote on. */
export const bankFormats = [
	'article',
	'question',
	'challenge',
	'photo_call',
	'interview',
	'series_part',
	'poll'
] as const;
export type BankFormat = (typeof bankFormats)[number];

/** idea -> drafting -> review -> ready -> scheduled -> published; shelved is out of the way, not gone. */
export const bankStages = ['idea', 'drafting', 'review', 'ready', 'scheduled', 'published', 'shelved'] as const;
export type BankStage = (typeof bankStages)[number];

/** Where an item came from. */
export const bankSources = ['own', 'starter', 'import', 'harvest', 'suggestion'] as const;
export type BankSource = (typeof bankSources)[number];

export const slotStates = ['open', 'filled', 'published', 'missed', 'given_up'] as const;
export type SlotState = (typeof slotStates)[number];

/** "Write about this", "I could write about this". */
export const suggestionKinds = ['write', 'could_write'] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

export const suggestionStates = ['open', 'taken', 'published', 'declined'] as const;
export type SuggestionState = (typeof suggestionStates)[number];

/** Weeks of supply: the least, and the aim. */
export const runwayTarget = 13;
export const runwayAim = 26;

/** These are all read as articles, and fill a place for an article unless they have a cadence of their own. */
const readAsArticles: readonly BankFormat[] = ['article', 'interview', 'series_part', 'poll'];

export const readAsArticle = (format: BankFormat): boolean => readAsArticles.includes(format);

/** Whether a slot made for one format may take an item of another. */
export function fitsSlot(slot: BankFormat, item: BankFormat): boolean {
	return slot === item || (slot === 'article' && readAsArticle(item));
}

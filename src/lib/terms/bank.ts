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

// The words of the harvest: what a proposal can be, what it knows of its reason, and what can go wrong with a feed.

/** Searched and not found, waiting without an answer, asked again and again, much talked about, worth renewing, read in a feed. */
export const harvestKinds = ['search', 'waiting', 'repeated', 'topic', 'renew', 'feed'] as const;
export type HarvestKind = (typeof harvestKinds)[number];

/** Windows in days, and from how many on it is proposed; docs/measures.md says them too. */
export const harvestRules = {
	searchDays: 90,
	/** Fewer could be told apart. */
	searchPeople: 3,
	waitingHours: 48,
	waitingDays: 180,
	repeatedTimes: 3,
	topicDays: 28,
	topicPeople: 5,
	/** An item on a topic is fresh for so long after it went out. */
	topicFreshDays: 90,
	renewDays: 180,
	renewReadDays: 90,
	renewReaders: 10,
	feedDays: 30
} as const;

/** The reason of a proposal in numbers, by kind. */
export interface HarvestFacts {
	search: { people: number; searches: number };
	waiting: { since: string; votes: number };
	repeated: { found: number; merged: number };
	topic: { slug: string; people: number; posts: number; words: number; follows: number };
	renew: { readers: number; since: string; obsolete: boolean; reviewOn: string | null };
	feed: Record<string, never>;
}

/** Stable words of `platform/outside.ts` and of the parser of feeds; a detail may follow after a colon. */
export const feedFaults = [
	'bad_address',
	'closed_address',
	'unknown_host',
	'unreachable',
	'too_slow',
	'too_big',
	'too_many_redirects',
	'bad_status',
	'bad_encoding',
	'no_feed',
	'broken_feed',
	'unknown_encoding'
] as const;
export type FeedFault = (typeof feedFaults)[number];

/** Feeds a network reads at most. */
export const mostFeeds = 50;

/** Suggestions one person makes in 24 hours at most. */
export const mostSuggestions = 10;

export const longestSuggestion = 1_000;

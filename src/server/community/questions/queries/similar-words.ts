// Which words of a title are looked for, together or alone: enough to find what is like it, and few enough rows to weigh while somebody types.

export interface KnownWord {
	/** As it stands in a query. */
	word: string;
	/** The share of titles it stands in; 0 when it is too rare to be counted. */
	share: number;
}

/** So many rows are weighed at most. */
export const weighed = 800;

/** Rare words are looked for alone until they would bring so many rows. */
const alone = 300;

/** More words than this make more pairs than are worth it. */
const paired = 8;

/**
 * Queries in the order in which they are asked until enough is found: rare words alone and common ones two at a time, which is cheap
 * because the index knows both; then the rarest word there is.
 */
export function looked(words: readonly KnownWord[], total: number): string[] {
	const known = words
		.map(({ word, share }) => ({ word, share, brings: Math.ceil(share * total) }))
		.sort((a, b) => a.brings - b.brings);
	let room = alone;
	const rare = known.filter(({ brings }) => (room -= brings) >= 0);
	const common = known.slice(rare.length, rare.length + paired);
	const pairs = pairsOf(common, total);
	const first = [...rare.map(({ word }) => word), ...pairs];
	// A single common word brings more than can be weighed: whichever come first say as much as any.
	const last = pairs.length || rare.some(({ brings }) => brings > 0) ? [] : common.slice(0, 1).map(({ word }) => word);
	return [first.join(' | '), ...last].filter(Boolean);
}

/** Two words stand together about as often as chance has it; the rarest pairs first, until they would bring too many rows. */
function pairsOf(common: readonly KnownWord[], total: number): string[] {
	const pairs = common
		.flatMap((a, i) =>
			common.slice(i + 1).map((b) => ({ query: `(${a.word} & ${b.word})`, brings: a.share * b.share * total }))
		)
		.sort((a, b) => a.brings - b.brings);
	let room = weighed - alone;
	return pairs.filter(({ brings }, i) => (room -= brings) >= 0 || i === 0).map(({ query }) => query);
}

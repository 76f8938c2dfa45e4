// The three sizes that are measured: as the peers were, ten times that, and a hundred times.
export interface Size {
	name: string;
	people: number;
	posts: number;
	comments: number;
	/** Of the ledger, for the programme. */
	events: number;
}

export const sizes: Record<string, Size> = {
	'10k': { name: '10k', people: 1_000, posts: 10_000, comments: 50_000, events: 1_000_000 },
	'100k': { name: '100k', people: 10_000, posts: 100_000, comments: 500_000, events: 1_000_000 },
	'1m': { name: '1m', people: 100_000, posts: 1_000_000, comments: 5_000_000, events: 20_000_000 }
};

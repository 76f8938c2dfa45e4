// What the import says at the end: what came, what was there, what was left out, what was refused and why.

export const kinds = [
	'people',
	'topics',
	'questions',
	'answers',
	'accepted',
	'comments',
	'upVotes',
	'downVotes',
	'revisions',
	'links',
	'duplicates',
	'bookmarks'
] as const;
export type Kind = (typeof kinds)[number];

export interface StackExchangeReport {
	[figure: string]: unknown;
	source: string;
	dryRun: boolean;
	/** The site's own address, as far as it could be told from the links between its questions. */
	site: string | null;
	seconds: number;
	rowsPerSecond: number;
	/** Rows read of each file; null where the file is not there. */
	rows: Record<string, number | null>;
	imported: Record<Kind, number>;
	/** Brought in by an earlier run, and not touched. */
	already: Partial<Record<Kind, number>>;
	/** Known, counted and not brought in, for it has no place here. */
	leftOut: { what: string; count: number }[];
	remarks: { item: string; what: string }[];
	refused: { item: string; why: string }[];
	/** Refused beyond the first thousand, which are named. */
	refusedMore: number;
}

const mostNamed = 1000;

/** Keeps the figures while the import runs. */
export class Tally {
	readonly imported = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;
	readonly already: Partial<Record<Kind, number>> = {};
	readonly rows: Record<string, number | null> = {};
	readonly refused: { item: string; why: string }[] = [];
	readonly remarks: { item: string; what: string }[] = [];
	refusedMore = 0;
	private readonly left = new Map<string, number>();

	came(kind: Kind, by = 1): void {
		this.imported[kind] += by;
	}

	wasThere(kind: Kind, by = 1): void {
		if (by) this.already[kind] = (this.already[kind] ?? 0) + by;
	}

	leave(what: string, by = 1): void {
		if (by) this.left.set(what, (this.left.get(what) ?? 0) + by);
	}

	refuse(item: string, why: string): void {
		if (this.refused.length < mostNamed) this.refused.push({ item, why });
		else this.refusedMore++;
	}

	remark(item: string, what: string): void {
		if (this.remarks.length < mostNamed) this.remarks.push({ item, what });
	}

	get leftOut(): { what: string; count: number }[] {
		return [...this.left].map(([what, count]) => ({ what, count })).sort((a, b) => b.count - a.count);
	}
}

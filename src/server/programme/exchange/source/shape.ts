// What is read from a file before anybody asks whether it is right.
import type { Finding, ItemColumn } from '#lib/terms/exchange.ts';

export interface GivenFile {
	/** As its owner calls it, with folders where it came in some. */
	name: string;
	bytes: Buffer;
}

export interface SourceRow {
	/** Of several files, which. */
	file: string | null;
	/** As a spreadsheet numbers its rows; in a Markdown file that of each field. */
	line: number | null;
	lines?: Partial<Record<ItemColumn, number>>;
	cells: Partial<Record<ItemColumn, string>>;
	/** What the file has a place for; where the cell is empty, its owner left it empty. */
	columns?: ItemColumn[];
	/** Of all it says: by it a row without a key is known again. */
	hash: string;
	/** What a Markdown file says beyond the columns. */
	markdown?: {
		/** "Not ready to be published." */
		isDraft: boolean;
		/** The day it was written or published on, YYYY-MM-DD. */
		date: string | null;
		/** What stands under the title; plain text. */
		summary: string;
		/** As written; looked for beside the file, where there is a folder. */
		cover: string | null;
		coverAlt: string;
	};
}

export interface Source {
	/** What it is listed under. */
	name: string;
	rows: SourceRow[];
	/** About the file as a whole, and about places that could not be read at all. */
	findings: Finding[];
}

export const noted = (file: string | null, message: string): Finding => ({ ...nowhere, kind: 'noted', file, message });
export const refused = (file: string | null, line: number | null, message: string): Finding => ({
	...nowhere,
	...{ kind: 'refused', file, line, message }
});

const nowhere = { line: null, column: null };

// The table in which items of the bank travel: its columns, and what can be said of a row that is read.
import { m } from '#lib/paraglide/messages.js';
import type { BankFormat } from './bank.ts';

type Locale = 'en' | 'de';

const headings = {
	key: m.exchange_column_key,
	format: m.exchange_column_format,
	stage: m.exchange_column_stage,
	title: m.exchange_column_title,
	brief: m.exchange_column_brief,
	prompts: m.exchange_column_prompts,
	outline: m.exchange_column_outline,
	body: m.exchange_column_body,
	author: m.exchange_column_author,
	ghost: m.exchange_column_ghost,
	owner: m.exchange_column_owner,
	reviewer: m.exchange_column_reviewer,
	objective: m.exchange_column_objective,
	audience: m.exchange_column_audience,
	space: m.exchange_column_space,
	topics: m.exchange_column_topics,
	language: m.exchange_column_language,
	effort: m.exchange_column_effort,
	evergreen: m.exchange_column_evergreen,
	usableFrom: m.exchange_column_usable_from,
	usableUntil: m.exchange_column_usable_until,
	series: m.exchange_column_series,
	part: m.exchange_column_part,
	draftDue: m.exchange_column_draft_due,
	reviewDue: m.exchange_column_review_due,
	plannedFor: m.exchange_column_planned_for,
	sourceNote: m.exchange_column_source_note
};

export type ItemColumn = keyof typeof headings;
/** In the order in which they are written. */
export const itemColumns = Object.keys(headings) as ItemColumn[];

export const headingOf = (column: ItemColumn, locale?: Locale) => headings[column]({}, { locale });

/**
 * 'refused': the row is left out. 'emptied': it is taken, and this cell of it is not. 'kept': of an item in the bank this cell is not taken.
 * 'changed': what the file says otherwise of an item in the bank. 'noted': nothing is lost, but one should know.
 */
export const findingKinds = ['refused', 'emptied', 'kept', 'changed', 'noted'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Something about a place in a file. */
export interface Finding {
	kind: FindingKind;
	/** Of several files, which. */
	file: string | null;
	/** As a spreadsheet numbers its rows; in a text file the line. */
	line: number | null;
	column: ItemColumn | null;
	message: string;
}

/** "line 14, column Effort: …"; without a place only what it says. */
export function spokenFinding({ file, line, column, message }: Finding): string {
	const place = [
		file,
		line === null ? null : m.exchange_at_line({ line }),
		column === null ? null : m.exchange_at_column({ column: headingOf(column) })
	].filter(Boolean);
	return place.length ? `${place.join(', ')}: ${message}` : message;
}

/** What becomes of the right rows when others are not. */
export const importWays = ['rest', 'nothing'] as const;
export type ImportWay = (typeof importWays)[number];

/** What becomes of items in the bank of which the file says something else. */
export const knownWays = ['keep', 'update'] as const;
export type KnownWay = (typeof knownWays)[number];

export const exportKinds = ['xlsx', 'csv', 'markdown'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** Stages that a file without any may be given. */
export const firstStages = ['idea', 'drafting', 'ready'] as const;
export type FirstStage = (typeof firstStages)[number];

export const mostImportBytes = 10_000_000;
export const mostImportRows = 5_000;
/** How long an import can be undone, in days. */
export const undoDays = 30;

export type CountByFormat = Partial<Record<BankFormat, number>>;

/** What an import did, or would do. */
export interface ImportReport {
	/** Items that are new, by format. */
	added: CountByFormat;
	addedCount: number;
	/** Of them, those that come with a text. */
	drafts: number;
	/** Items that are in the bank already, as the file says them. */
	unchanged: number;
	/** Items of which the file says something else, and which are as they were. Reports of before updates have none of these. */
	differing?: number;
	/** Items that were changed to what the file says. */
	updated?: number;
	/** Of those that are new, items that were deleted before: an update leaves them so. */
	returning?: number;
	/** Cells of items in the bank that were not taken. */
	kept?: number;
	/** The first of them; a page with ten thousand helps nobody. */
	findings: Finding[];
	refused: number;
	emptied: number;
	noted: number;
}

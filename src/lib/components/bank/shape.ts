// Items of the bank as lists, board and pages show them.
import type { BankFormat, BankStage } from '#lib/terms/bank.ts';
import type { HandStage } from '#lib/terms/bank-moves.ts';

export interface Face {
	handle: string;
	name: string;
	photo: string | null;
}

export interface BankRow {
	id: number;
	format: BankFormat;
	stage: BankStage;
	title: string;
	author: Face | null;
	ghost: Face | null;
	owner: Face | null;
	reviewer: Face | null;
	objective: { id: number; title: string } | null;
	audience: { id: number; name: string } | null;
	series: { id: number; title: string } | null;
	seriesPart: number | null;
	language: string;
	draftDueOn: string | null;
	reviewDueOn: string | null;
	plannedFor: Date | string | null;
	publishedAt: Date | string | null;
	updatedAt: Date | string;
	checks: { done: number; all: number };
	comments: number;
	can: { moves: HandStage[] };
}

/** When the next thing is due, and whether that day has passed; null where nothing is. */
export function dueOf(
	item: Pick<BankRow, 'stage' | 'draftDueOn' | 'reviewDueOn'>,
	today: string
): { on: string; late: boolean } | null {
	const writing = item.stage === 'idea' || item.stage === 'drafting';
	const on = writing ? item.draftDueOn : item.stage === 'review' ? item.reviewDueOn : null;
	return on ? { on, late: on < today } : null;
}

/** What a form of an item begins with. */
export interface ItemFields {
	title: string;
	brief: string;
	prompts: string[];
	outline: string;
	format: BankFormat;
	language: string;
	author: Face | null;
	ghost: Face | null;
	owner: Face | null;
	reviewer: Face | null;
	objectiveId: number | null;
	audienceId: number | null;
	spaceId: number | null;
	topics: string[];
	effort: number;
	evergreen: boolean;
	usableFrom: string | null;
	usableUntil: string | null;
	series: string;
	seriesPart: number | null;
	draftDueOn: string | null;
	reviewDueOn: string | null;
	sourceNote: string;
}

export interface Choices {
	objectives: { id: number; title: string; depth: number }[];
	audiences: { id: number; name: string }[];
	spaces: { id: number; name: string }[];
	series: { id: number; title: string }[];
}

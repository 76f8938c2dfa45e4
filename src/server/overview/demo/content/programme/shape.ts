// The shapes of the demo's programme: objectives with readings, what came from the bank, and what waits in it.
import type { BankFormat } from '#lib/terms/bank.ts';

export interface AimText {
	slug: string;
	/** Under the first objective of the company unless it stands alone. */
	below?: true;
	title: string;
	why: string;
	owner: string;
	sponsor: string;
	startedDaysAgo: number;
	dueInDays: number;
	measures: {
		name: string;
		unit: string;
		direction: 'up' | 'down';
		baseline: number;
		target: number;
		/** Days ago and value, the oldest first. */
		readings: [daysAgo: number, value: number, note?: string][];
	}[];
}

/** An article of the company that the bank brought. */
export interface SeededText {
	slug: string;
	/** Slug of the aim; 'first' is the company's first objective. */
	aim: string | null;
	format: Extract<BankFormat, 'article' | 'interview' | 'series_part'>;
	brief: string;
}

/** Something finished that waits for its slot. */
export interface ReadyText {
	format: BankFormat;
	aim: string | null;
	language: 'en' | 'de';
	title: string;
	brief: string;
	prompts: string[];
	body: string;
	author: string;
	topics: string[];
	/** Still with its reviewer, or back on the writer's desk. */
	stage?: 'review' | 'drafting';
	/** Written by this person for the author. */
	ghost?: string;
}

// The words of objectives: measures, figures of the ledger, what may be aligned, and kinds of evidence.
import type { PostKind } from './posts.ts';

export const measureSources = ['outside', 'ledger'] as const;
export type MeasureSource = (typeof measureSources)[number];

export const readingSources = ['typed', 'file', 'api', 'ledger'] as const;
export type ReadingSource = (typeof readingSources)[number];

/** The figures of docs/measures.md that a measure may follow. */
export const figureNames = [
	'activated',
	'readers',
	'interactive',
	'contributors',
	'sustaining',
	'published',
	'organic_share',
	'first_answer_hours',
	'answered_in_7_days',
	'ideas_first_response',
	'joiner_first_reply',
	'minutes_saved',
	'ideas_with_value',
	'duplicates_avoided',
	'experts_found'
] as const;
export type FigureName = (typeof figureNames)[number];

/** Of whom or what a figure is taken; left out means of everyone, everywhere, of all kinds. */
export interface FigureFilter {
	audienceId?: number;
	spaceId?: number;
	topicId?: number;
	kind?: PostKind;
	/** How far back a count reaches: 28 days when left out, a year, or from the day of the baseline on. */
	window?: FigureWindow;
}

export const figureWindows = ['month', 'year', 'start'] as const;
export type FigureWindow = (typeof figureWindows)[number];

/** What may narrow a figure, what it is counted in, and which way is better. */
export interface FigureShape {
	by: readonly Exclude<keyof FigureFilter, 'window'>[];
	unit: 'percent' | 'hours' | 'minutes' | 'count';
	direction: 'up' | 'down';
	/** Counts may reach back further than 28 days. */
	windows: boolean;
}

const groups = ['audienceId', 'spaceId'] as const;
const posts = [...groups, 'topicId', 'kind'] as const;
const questions = [...groups, 'topicId'] as const;
const share = { unit: 'percent', direction: 'up', windows: false } as const;
const hours = { unit: 'hours', direction: 'down', windows: false } as const;
const count = { unit: 'count', direction: 'up', windows: true } as const;

export const figureShapes: Record<FigureName, FigureShape> = {
	activated: { ...share, by: groups },
	readers: { ...share, by: posts },
	interactive: { ...share, by: posts },
	contributors: { ...share, by: posts },
	sustaining: { ...share, by: posts },
	published: { ...count, by: posts },
	organic_share: { ...share, by: posts },
	first_answer_hours: { ...hours, by: questions },
	answered_in_7_days: { ...share, by: questions },
	ideas_first_response: { ...share, by: questions },
	joiner_first_reply: { ...hours, by: questions },
	minutes_saved: { ...count, unit: 'minutes', by: questions },
	ideas_with_value: { ...count, by: questions },
	duplicates_avoided: { ...count, by: questions },
	experts_found: { ...count, by: questions }
};

export const alignedSubjects = ['post', 'space', 'challenge', 'campaign', 'champion'] as const;
export type AlignedSubject = (typeof alignedSubjects)[number];

export const evidenceKinds = ['time_saved', 'idea_value', 'expert_found', 'duplicate_avoided'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Where a measure stands against the line from its baseline to its target. */
export const measureStates = ['waiting', 'behind', 'on_track', 'reached'] as const;
export type MeasureState = (typeof measureStates)[number];

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
}

export const alignedSubjects = ['post', 'space', 'challenge', 'campaign', 'champion'] as const;
export type AlignedSubject = (typeof alignedSubjects)[number];

export const evidenceKinds = ['time_saved', 'idea_value', 'expert_found', 'duplicate_avoided'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Where a measure stands against the line from its baseline to its target. */
export const measureStates = ['waiting', 'behind', 'on_track', 'reached'] as const;
export type MeasureState = (typeof measureStates)[number];

// The words of ideas and challenges that server and pages share: stages and what may follow them, criteria, states of a challenge.
import { m } from '#lib/paraglide/messages.js';
import { type IdeaStage, ideaStages } from './cards.ts';

type Locale = 'en' | 'de';
type Words = (inputs?: Record<string, never>, options?: { locale?: Locale }) => string;

/** Where an idea can be moved to: everywhere but into another idea, which is a deed of its own. */
export const movableStages = ideaStages.filter((stage) => stage !== 'merged');
export type MovableStage = Exclude<IdeaStage, 'merged'>;

/** Nobody has decided yet: the clock runs. */
export const openStages: readonly IdeaStage[] = ['submitted', 'under-review'];
/** Decided for, and not finished. */
export const workStages: readonly IdeaStage[] = ['planned', 'in-progress'];

/** What a stage means to somebody who looks at an empty column. */
export const stageHints: Record<MovableStage, Words> = {
	submitted: m.ideas_hint_submitted,
	'under-review': m.ideas_hint_under_review,
	planned: m.ideas_hint_planned,
	'in-progress': m.ideas_hint_in_progress,
	done: m.ideas_hint_done,
	declined: m.ideas_hint_declined
};

export const stageOf = (value: unknown): MovableStage | null => movableStages.find((stage) => stage === value) ?? null;

/** benefit: more is better. effort: more costs more, so that it counts against the idea. */
export const criterionAxes = ['benefit', 'effort'] as const;
export type CriterionAxis = (typeof criterionAxes)[number];

export interface Criterion {
	/** Stays when the name changes, so that scores given before still belong to it. */
	key: string;
	name: string;
	weight: number;
	axis: CriterionAxis;
}

/** What ideas without a challenge are weighed by, in the reader's language. */
export function boxCriteria(): Criterion[] {
	return [
		{ key: 'benefit', name: m.ideas_box_benefit(), weight: 3, axis: 'benefit' },
		{ key: 'fit', name: m.ideas_box_fit(), weight: 2, axis: 'benefit' },
		{ key: 'effort', name: m.ideas_box_effort(), weight: 2, axis: 'effort' }
	];
}

export const highestScore = 5;

export type Scores = Record<string, number>;

/** Weeks before it opens, while it runs, and after its closing date. */
export const challengeStates = ['coming', 'open', 'closed'] as const;
export type ChallengeState = (typeof challengeStates)[number];

export function challengeState(challenge: { opensAt: Date; closesAt: Date }, now: Date): ChallengeState {
	if (now < challenge.opensAt) return 'coming';
	return now < challenge.closesAt ? 'open' : 'closed';
}

export const challengeHref = (challenge: { id: number; slug: string }) =>
	`/ideas/challenges/${challenge.id}${challenge.slug ? `-${encodeURIComponent(challenge.slug)}` : ''}`;

/** Working days until somebody should have said something, and until it should be decided. */
export const responseDays = 5;
export const decisionDays = 30;

/** How long a merge can be taken back. */
export const mergeUndoDays = 30;

export const ideaViews = ['board', 'list', 'matrix'] as const;
export type IdeaView = (typeof ideaViews)[number];

export const ideaOrders = ['support', 'newest', 'rated'] as const;
export type IdeaOrder = (typeof ideaOrders)[number];

export interface IdeaRating {
	/** Weighted mean from 1 to 5, effort counted against it. */
	mean: number;
	/** Weighted standard deviation over the reviewers' own means. */
	spread: number;
	count: number;
}

/** An idea as the board, the list and the matrix show it. */
export interface IdeaRow {
	id: number;
	slug: string;
	title: string;
	summary: string;
	stage: IdeaStage;
	stageSince: Date | string;
	submittedAt: Date | string;
	votes: number;
	/** The viewer supports it. */
	supported: boolean;
	comments: number;
	author: { handle: string; name: string; photo: string | null } | null;
	challenge: { id: number; slug: string; title: string } | null;
	space: { slug: string; name: string } | null;
	/** In place of a space. */
	audience: { id: number; name: string } | null;
	/** Null where nobody, or too few, have scored, or where the viewer has yet to score without seeing it. */
	rating: IdeaRating | null;
	/** Since when a response or a decision is overdue. */
	lateSince: Date | string | null;
	late: 'response' | 'decision' | null;
	can: {
		/** any: decides about it. work: puts it to work, and moves it within that. */
		move: 'any' | 'work' | null;
		support: boolean;
	};
}

/** Where a row's idea can be moved to. */
export function movesOfRow(row: Pick<IdeaRow, 'stage' | 'can'>): MovableStage[] {
	const stages: readonly MovableStage[] =
		row.can.move === 'any' ? movableStages : row.can.move === 'work' ? ['planned', 'in-progress', 'done'] : [];
	return stages.filter((stage) => stage !== row.stage);
}

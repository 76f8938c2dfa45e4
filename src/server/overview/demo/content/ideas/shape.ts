// The shapes of the demo's ideas and challenges: plain data; days count back from the demo's now.
import type { CriterionAxis, MovableStage } from '#lib/terms/ideas.ts';
import type { SceneName } from '../../drawing.ts';
import type { PaletteName } from '../../drawing/palettes.ts';
import type { CommentText } from '../shape.ts';

export interface ChallengeText {
	slug: string;
	title: string;
	summary: string;
	background: string;
	rules: string;
	sponsor: string;
	openedBy: string;
	criteria: { name: string; weight: number; axis: CriterionAxis }[];
	opensDaysAgo: number;
	/** Negative: still to come. */
	closesDaysAgo: number;
	cover: { motif: SceneName; palette: PaletteName; alt: string };
}

/** The key of a criterion with its score: `use 4, effort 2`. */
export interface ReviewText {
	by: string;
	scores: number[];
	note?: string;
}

export interface MoveText {
	daysAgo: number;
	by: string;
	to: MovableStage;
	reason: string;
}

export interface IdeaText {
	slug: string;
	title: string;
	problem: string;
	proposal: string;
	benefit?: string;
	author: string;
	coAuthors?: string[];
	challenge?: string;
	space?: string;
	topics: string[];
	language: 'en' | 'de';
	daysAgo: number;
	hour: number;
	supporters: string[];
	comments: CommentText[];
	moves?: MoveText[];
	/** Who scored it, after how many days; each score in the order of the criteria. */
	reviews?: ReviewText[];
	/** Asked to score, and has not. */
	asked?: string[];
	owner?: { handle: string; namedBy: string; dueInDays: number };
	notes?: { daysAgo: number; progress: number; body: string }[];
	value?: { daysAgo: number; amount: number; unit: string; note: string; confirmedBy?: string };
	/** The slug of the idea that took it in. */
	mergedInto?: { slug: string; by: string; daysAgo: number; reason: string };
}

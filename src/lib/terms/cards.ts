// What a list says of one kind of post beyond what all posts have: kept in the post's row as its card.

export interface QuestionCard {
	answers: number;
	/** The asker, or somebody on their behalf, accepted an answer. */
	accepted: boolean;
	/** Since when it is marked as out of date, if it is. */
	obsolete?: boolean;
}

/** The words of DESIGN.md for where an idea stands. */
export const ideaStages = [
	'submitted',
	'under-review',
	'planned',
	'in-progress',
	'done',
	'declined',
	'merged'
] as const;
export type IdeaStage = (typeof ideaStages)[number];

export interface IdeaCard {
	stage: IdeaStage;
	/** Support votes. */
	votes: number;
	challenge?: { id: number; slug: string; title: string };
}

export interface CardPicture {
	/** Storage key without the size suffix. */
	key: string;
	width: number;
	height: number;
	alt: string;
	placeholder: string;
}

export interface AlbumCard {
	photos: number;
	/** The first few, at most five. */
	shown: CardPicture[];
}

/** The card as it is stored: the shape of the post's kind, or empty for an article. */
export type AnyCard = Partial<QuestionCard & IdeaCard & AlbumCard>;

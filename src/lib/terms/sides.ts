// What stands beside the lists of articles and questions.

interface Linked {
	id: number;
	slug: string;
	title: string;
}

export interface ArticlesSide {
	/** Of those published in the last `days`, by readers. */
	mostRead: (Linked & { readers: number })[];
	days: number;
	/** Those that went on last, each with its newest part. */
	series: { title: string; parts: number; id: number; slug: string; newest: string; publishedAt: Date }[];
}

export interface OpenTopic {
	slug: string;
	name: string;
	/** Questions nobody has answered. */
	open: number;
}

export interface QuestionsSide {
	longest: (Linked & { waitingSince: Date })[];
	topics: OpenTopic[];
}

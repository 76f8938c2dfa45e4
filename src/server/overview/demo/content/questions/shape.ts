// The shape of the demo company's questions: plain data, no database, no clock.
import type { CommentText } from '../shape.ts';

export type AnswerText = {
	by: string;
	/** Counts from the question. */
	afterHours: number;
	body: string;
	up?: string[];
	down?: string[];
	/** Whom it helped, with the minutes it saved where they said so. */
	helped?: [handle: string, minutes: number | null][];
	accepted?: boolean;
	/** `afterHours` counts from the question here too. */
	comments?: CommentText[];
};

/** Asked `daysAgo` days before the demo's now, at `hour` o'clock in the organisation's time zone. */
export type QuestionText = {
	slug: string;
	title: string;
	body: string;
	asker: string;
	/** An open space: whoever asks need not be a member. */
	space?: string;
	topics: string[];
	language: 'en' | 'de';
	daysAgo: number;
	hour: number;
	up?: string[];
	answers: AnswerText[];
	comments?: CommentText[];
	/** Who asked whom by name, and what they said; without a word they have not answered yet. */
	invited?: { by: string; who: string; said?: 'accept' | 'decline' }[];
	/** Who was about to ask and found the answer here. */
	found?: string[];
	/** Who follows besides the asker. */
	followers?: string[];
	/** Confirmed so many days ago, or out of date with a pointer to another question. */
	confirmed?: { by: string; daysAgo: number };
	outdated?: { by: string; daysAgo: number; note: string; instead?: string };
	/** Who looks after it, and in how many days it is to be looked at again. */
	owner?: { handle: string; reviewInDays: number };
};

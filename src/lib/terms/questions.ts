// The words of questions that server and pages share: tabs, orders, time saved, invitations, and what an answer says.
import { m } from '#lib/paraglide/messages.js';
import { type PostAuthor, postHref } from './posts.ts';

export const questionTabs = ['newest', 'unanswered', 'mine', 'for-me'] as const;
export type QuestionTab = (typeof questionTabs)[number];

/** Why a question is out of date where nobody here wrote a note: closed without an answer on the site it comes from. */
export type ObsoleteReason = 'closed-elsewhere';

export const answerOrders = ['votes', 'newest', 'oldest'] as const;
export type AnswerOrder = (typeof answerOrders)[number];

/** Working hours after which a question without an answer is carried to more people. */
export const escalationHours = [24, 48] as const;

/** How much time an answer saved, in minutes; a day is eight hours. */
export const savedMinutes = [5, 15, 30, 60, 120, 240, 480] as const;

export function savedLabel(minutes: number): string {
	if (minutes < 60) return m.questions_saved_minutes({ count: minutes });
	if (minutes < 480) return m.questions_saved_hours({ count: minutes / 60 });
	return m.questions_saved_day();
}

/** A sum of minutes, as whole hours from one hour on. */
export function savedSum(minutes: number): string {
	if (minutes < 60) return m.questions_saved_minutes({ count: minutes });
	return m.questions_saved_hours({ count: Math.round(minutes / 60) });
}

/** Where an answer stands, on whichever page of its question. */
export const answerHref = (question: { id: number; slug: string }, answerId: number): string =>
	`${postHref({ kind: 'question', ...question })}?part=${answerId}#answer-${answerId}`;

/** At most so many people are invited to a question at a time. */
export const mostInvited = 3;

export type InvitationState = 'asked' | 'accepted' | 'passed' | 'declined';

export interface Person extends PostAuthor {
	title: string;
}

export interface AnswerRow {
	id: number;
	/** Null when the author of an imported answer is not known. */
	author: Person | null;
	isAsker: boolean;
	bodyHtml: string;
	language: string;
	score: number;
	/** The viewer's vote; 0 is none. */
	mine: 1 | -1 | 0;
	accepted: boolean;
	/** The asker, or who accepted on their behalf. */
	acceptedBy: { name: string; handle: string } | null;
	onBehalf: boolean;
	helpedCount: number;
	minutesSaved: number;
	/** The viewer said that it helped, and how much time it saved. */
	helped: boolean;
	helpedMinutes: number | null;
	version: number;
	createdAt: Date | string;
	editedAt: Date | string | null;
	can: { vote: boolean; accept: boolean; edit: boolean; delete: boolean; help: boolean; history: boolean };
}

/** An answer as its page gets it: what is no, none or nought is left out, because a page may have thirty. */
export type ShownAnswer = Pick<AnswerRow, 'id' | 'bodyHtml' | 'language' | 'createdAt'> &
	Partial<Omit<AnswerRow, 'can' | 'author' | 'version'>> & {
		author?: Pick<Person, 'handle' | 'name' | 'title'> & { photo?: string | null };
		can: Partial<AnswerRow['can']>;
	};

export function shownAnswer({ version: _, author, can, ...answer }: AnswerRow): ShownAnswer {
	const { id: __, ...writer } = author ?? { id: 0 };
	return { ...said(answer), ...(author && { author: said(writer) }), can: said(can) } as ShownAnswer;
}

const said = (given: object) => Object.fromEntries(Object.entries(given).filter(([, value]) => value));

/** One suggested expert with what speaks for them. */
export interface Expert extends Person {
	/** The topics they know, the strongest first. */
	topics: { name: string; slug: string; answered: number; accepted: number }[];
	/** Skills in their profile that are topics of the question. */
	skills: string[];
	lastAnswerAt: Date | string | null;
	/** Invitations they have not answered yet. */
	open: number;
	/** It is working time where they are. */
	working: boolean;
}

/** A sentence on why somebody is suggested. */
export function expertReasons(expert: Expert): string[] {
	const [first] = expert.topics;
	const reasons: string[] = [];
	if (first && first.answered > 0)
		reasons.push(
			first.accepted > 0
				? m.questions_expert_answered_accepted({
						count: first.answered,
						accepted: first.accepted,
						topic: first.name
					})
				: m.questions_expert_answered({ count: first.answered, topic: first.name })
		);
	if (expert.skills.length) reasons.push(m.questions_expert_skill({ skills: expert.skills.join(', ') }));
	if (expert.open > 0) reasons.push(m.questions_expert_open({ count: expert.open }));
	if (!expert.working) reasons.push(m.questions_expert_off());
	return reasons;
}

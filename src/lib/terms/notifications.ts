// What people can be told about: the verbs, whether mail follows by itself, and the sentence each makes.
import { m } from '#lib/paraglide/messages.js';
import { bankNoticeVerbs, bankSentences, bankVerbLabels, mailedBankVerbs } from './bank-notices.ts';
import { calendarNoticeVerbs, calendarSentences, calendarVerbLabels, mailedCalendarVerbs } from './calendar-notices.ts';
import {
	mailedObjectiveVerbs,
	objectiveNoticeVerbs,
	objectiveSentences,
	objectiveVerbLabels
} from './objective-notices.ts';
import { harvestNoticeVerbs, harvestSentences, harvestVerbLabels, mailedHarvestVerbs } from './harvest-notices.ts';
import { mailedPhotoVerbs, photoNoticeVerbs, photoSentences, photoVerbLabels } from './photo-notices.ts';
import { ideaNoticeVerbs, ideaSentences, ideaVerbLabels, mailedIdeaVerbs } from './idea-notices.ts';

type Locale = 'en' | 'de';

export const noticeVerbs = [
	'comment.written',
	'comment.answered',
	'person.mentioned',
	'author.added',
	'article.published',
	'question.published',
	'question.answered',
	'question.settled',
	'question.escalated',
	'question.merged',
	'question.due',
	'answer.accepted',
	'expert.invited',
	'expert.passed',
	'expert.declined',
	'space.invited',
	'space.requested',
	'space.accepted',
	'space.declined',
	...ideaNoticeVerbs,
	...photoNoticeVerbs,
	...bankNoticeVerbs,
	...calendarNoticeVerbs,
	...objectiveNoticeVerbs,
	...harvestNoticeVerbs
] as const;
export type NoticeVerb = (typeof noticeVerbs)[number];

/** Verbs whose mail is sent unless a person says no; for the rest one must say yes. */
export const mailedVerbs: readonly string[] = [
	'comment.written',
	'comment.answered',
	'person.mentioned',
	'author.added',
	'question.answered',
	'question.settled',
	'question.escalated',
	'question.due',
	'answer.accepted',
	'expert.invited',
	'expert.declined',
	'space.invited',
	'space.requested',
	'space.accepted',
	...mailedIdeaVerbs,
	...mailedPhotoVerbs,
	...mailedBankVerbs,
	...mailedCalendarVerbs,
	...mailedObjectiveVerbs,
	...mailedHarvestVerbs
] satisfies NoticeVerb[];

export const noticeGroups: {
	key:
		| 'conversation'
		| 'questions'
		| 'reading'
		| 'spaces'
		| 'ideas'
		| 'photos'
		| 'bank'
		| 'calendar'
		| 'objectives'
		| 'suggestions';
	verbs: NoticeVerb[];
}[] = [
	{ key: 'conversation', verbs: ['comment.written', 'comment.answered', 'person.mentioned', 'author.added'] },
	{
		key: 'questions',
		verbs: [
			'question.answered',
			'question.settled',
			'question.escalated',
			'question.merged',
			'question.due',
			'answer.accepted',
			'expert.invited',
			'expert.passed',
			'expert.declined'
		]
	},
	{ key: 'reading', verbs: ['article.published', 'question.published'] },
	{ key: 'spaces', verbs: ['space.invited', 'space.requested', 'space.accepted', 'space.declined'] },
	{ key: 'ideas', verbs: [...ideaNoticeVerbs] },
	{ key: 'photos', verbs: [...photoNoticeVerbs] },
	{ key: 'bank', verbs: [...bankNoticeVerbs] },
	{ key: 'calendar', verbs: [...calendarNoticeVerbs] },
	{ key: 'objectives', verbs: [...objectiveNoticeVerbs] },
	{ key: 'suggestions', verbs: [...harvestNoticeVerbs] }
];

export interface NoticeWords {
	/** Already joined: "Jana and 2 others". */
	actors: string;
	title: string;
	/** What the notice was given beside them. */
	facts?: Record<string, string | number>;
}

const sentences: Record<NoticeVerb, (words: NoticeWords, options?: { locale?: Locale }) => string> = {
	'comment.written': m.notifications_said_comment_written,
	'comment.answered': m.notifications_said_comment_answered,
	'person.mentioned': m.notifications_said_person_mentioned,
	'author.added': m.notifications_said_author_added,
	'article.published': m.notifications_said_article_published,
	'question.published': m.notifications_said_question_published,
	'question.answered': m.notifications_said_question_answered,
	'question.settled': m.notifications_said_question_settled,
	'question.escalated': m.notifications_said_question_escalated,
	'question.merged': m.notifications_said_question_merged,
	'question.due': m.notifications_said_question_due,
	'answer.accepted': m.notifications_said_answer_accepted,
	'expert.invited': m.notifications_said_expert_invited,
	'expert.passed': m.notifications_said_expert_passed,
	'expert.declined': m.notifications_said_expert_declined,
	'space.invited': m.notifications_said_space_invited,
	'space.requested': m.notifications_said_space_requested,
	'space.accepted': m.notifications_said_space_accepted,
	'space.declined': m.notifications_said_space_declined,
	...ideaSentences,
	...photoSentences,
	...bankSentences,
	...calendarSentences,
	...objectiveSentences,
	...harvestSentences
};

/** "Jana commented on “Night shift”"; for a verb without a sentence, what it speaks of. */
export function noticeSentence(verb: string, words: NoticeWords, locale?: Locale): string {
	const say = sentences[verb as NoticeVerb];
	return say ? say(words, { locale }) : words.title;
}

/** "Jana", "Jana and Piet", "Jana and 3 others"; somebody without a name when nobody is named. */
export function actorNames(names: string[], count: number, locale?: Locale): string {
	const [first, second] = names;
	if (!first) return m.notifications_someone({}, { locale });
	if (count <= 1 || names.length === 1) return first;
	if (names.length === 2 && second) return m.notifications_two_people({ first, second }, { locale });
	return m.notifications_and_others({ first, count: names.length - 1 }, { locale });
}

export const verbLabels: Record<NoticeVerb, () => string> = {
	'comment.written': m.notifications_verb_comment_written,
	'comment.answered': m.notifications_verb_comment_answered,
	'person.mentioned': m.notifications_verb_person_mentioned,
	'author.added': m.notifications_verb_author_added,
	'article.published': m.notifications_verb_article_published,
	'question.published': m.notifications_verb_question_published,
	'question.answered': m.notifications_verb_question_answered,
	'question.settled': m.notifications_verb_question_settled,
	'question.escalated': m.notifications_verb_question_escalated,
	'question.merged': m.notifications_verb_question_merged,
	'question.due': m.notifications_verb_question_due,
	'answer.accepted': m.notifications_verb_answer_accepted,
	'expert.invited': m.notifications_verb_expert_invited,
	'expert.passed': m.notifications_verb_expert_passed,
	'expert.declined': m.notifications_verb_expert_declined,
	'space.invited': m.notifications_verb_space_invited,
	'space.requested': m.notifications_verb_space_requested,
	'space.accepted': m.notifications_verb_space_accepted,
	'space.declined': m.notifications_verb_space_declined,
	...ideaVerbLabels,
	...photoVerbLabels,
	...bankVerbLabels,
	...calendarVerbLabels,
	...objectiveVerbLabels,
	...harvestVerbLabels
};

export const groupLabels = {
	conversation: m.notifications_group_conversation,
	questions: m.notifications_group_questions,
	reading: m.notifications_group_reading,
	spaces: m.notifications_group_spaces,
	ideas: m.ideas_notice_group,
	photos: m.photos_group,
	bank: m.bank_notice_group,
	calendar: m.calendar_notice_group,
	objectives: m.objectives_notice_group,
	suggestions: m.harvest_notice_group
};

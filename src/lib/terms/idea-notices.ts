// What people can be told about ideas and challenges, and the sentence each makes.
import { m } from '#lib/paraglide/messages.js';
import type { IdeaStage } from './cards.ts';
import { stageLabels } from './idea-stages.ts';

type Locale = 'en' | 'de';

/** As `NoticeWords` of the notices: the actors joined, the title, and what the notice was given beside them. */
interface Words {
	actors: string;
	title: string;
	facts?: Record<string, string | number>;
}

export const ideaNoticeVerbs = [
	'idea.moved',
	'idea.merged',
	'idea.noted',
	'idea.value_confirmed',
	'idea.published',
	'challenge.opened',
	'idea.review_asked',
	'idea.owner_named',
	'idea.submitted',
	'idea.late',
	'idea.value_entered',
	'challenge.sponsor_named',
	'challenge.closed'
] as const;
export type IdeaNoticeVerb = (typeof ideaNoticeVerbs)[number];

/** What somebody waits for, or what others wait for. */
export const mailedIdeaVerbs: IdeaNoticeVerb[] = [
	'idea.moved',
	'idea.merged',
	'idea.review_asked',
	'idea.owner_named',
	'idea.late',
	'idea.value_entered',
	'idea.value_confirmed',
	'challenge.sponsor_named',
	'challenge.closed'
];

export const ideaSentences: Record<IdeaNoticeVerb, (words: Words, options?: { locale?: Locale }) => string> = {
	'idea.moved': moved,
	'idea.merged': m.ideas_said_merged,
	'idea.noted': m.ideas_said_noted,
	'idea.value_confirmed': m.ideas_said_value_confirmed,
	'idea.published': m.ideas_said_published,
	'challenge.opened': m.ideas_said_challenge_opened,
	'idea.review_asked': m.ideas_said_review_asked,
	'idea.owner_named': m.ideas_said_owner_named,
	'idea.submitted': m.ideas_said_submitted,
	'idea.late': late,
	'idea.value_entered': m.ideas_said_value_entered,
	'challenge.sponsor_named': m.ideas_said_sponsor_named,
	'challenge.closed': m.ideas_said_challenge_closed
};

function moved({ actors, title, facts }: Words, options?: { locale?: Locale }): string {
	const stage = facts?.stage as IdeaStage | undefined;
	if (facts?.unmerged) return m.ideas_said_unmerged({ actors, title }, options);
	if (stage === 'declined') return m.ideas_said_declined({ actors, title }, options);
	return m.ideas_said_moved({ actors, title, stage: stage ? stageLabels[stage]({}, options) : '' }, options);
}

function late({ title, facts }: Words, options?: { locale?: Locale }): string {
	const count = Number(facts?.count ?? 1);
	return count > 1
		? m.ideas_said_late_many({ title, count: count - 1 }, options)
		: m.ideas_said_late({ title }, options);
}

export const ideaVerbLabels: Record<IdeaNoticeVerb, () => string> = {
	'idea.moved': m.ideas_verb_moved,
	'idea.merged': m.ideas_verb_merged,
	'idea.noted': m.ideas_verb_noted,
	'idea.value_confirmed': m.ideas_verb_value_confirmed,
	'idea.published': m.ideas_verb_published,
	'challenge.opened': m.ideas_verb_challenge_opened,
	'idea.review_asked': m.ideas_verb_review_asked,
	'idea.owner_named': m.ideas_verb_owner_named,
	'idea.submitted': m.ideas_verb_submitted,
	'idea.late': m.ideas_verb_late,
	'idea.value_entered': m.ideas_verb_value_entered,
	'challenge.sponsor_named': m.ideas_verb_sponsor_named,
	'challenge.closed': m.ideas_verb_challenge_closed
};

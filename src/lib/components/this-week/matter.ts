// What matters this week, in words: a sentence, its reason, and the one thing to do.
import { sayGap } from '#lib/components/runway/gap.ts';
import { exactDate, number } from '#lib/format.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Matter } from '#lib/terms/this-week.ts';

export interface MatterWords {
	text: string;
	reason: string;
	action: string;
	href: string;
	tone: 'bad' | 'watch' | 'ink';
}

type Of<K extends Matter['kind']> = Extract<Matter, { kind: K }>;
type Words = { [K in Matter['kind']]: (matter: Of<K>, locale: string) => MatterWords };

const words: Words = {
	no_objective: () => ({
		text: m.programme_matter_no_objective(),
		reason: m.programme_matter_no_objective_why(),
		action: m.programme_do_objective(),
		href: '/programme/objectives/new',
		tone: 'bad'
	}),
	empty_bank: () => ({
		text: m.programme_matter_empty_bank(),
		reason: m.programme_matter_empty_bank_why(),
		action: m.programme_do_starter(),
		href: '/programme/bank/starter',
		tone: 'bad'
	}),
	missed: ({ count, first }, locale) => ({
		text: m.programme_matter_missed({ count }),
		reason: m.programme_matter_missed_why({ date: exactDate(first, locale) }),
		action: m.programme_do_decide(),
		href: `/programme/calendar?view=week&from=${first.slice(0, 10)}`,
		tone: 'bad'
	}),
	late_reviews: ({ count, oldest, itemId, title }, locale) => ({
		text: m.programme_matter_reviews({ count }),
		reason: m.programme_matter_overdue({ title, date: exactDate(oldest, locale) }),
		action: m.programme_do_look(),
		href: count > 1 ? '/programme/bank?stage=review' : `/programme/bank/${itemId}`,
		tone: 'watch'
	}),
	late_drafts: ({ count, oldest, itemId, title }, locale) => ({
		text: m.programme_matter_drafts({ count }),
		reason: m.programme_matter_overdue({ title, date: exactDate(oldest, locale) }),
		action: m.programme_do_look(),
		href: count > 1 ? '/programme/bank?stage=drafting' : `/programme/bank/${itemId}`,
		tone: 'watch'
	}),
	suggestions: ({ count, oldest }, locale) => ({
		text: m.programme_matter_suggestions({ count }),
		reason: m.programme_matter_suggestions_why({ date: exactDate(oldest, locale) }),
		action: m.programme_do_answer(),
		href: '/programme/harvest?from=suggestions',
		tone: 'ink'
	}),
	behind: ({ measureId, name, title, value, expected, unit }, locale) => ({
		text: m.programme_matter_behind({ name }),
		reason: m.programme_matter_behind_why({
			title,
			value: number(value, locale, 1),
			expected: number(expected, locale, 1),
			unit
		}),
		action: m.programme_do_look(),
		href: `/programme/measures/${measureId}`,
		tone: 'watch'
	}),
	questions: ({ count, hours }) => ({
		text: count >= 100 ? m.programme_matter_questions_many() : m.programme_matter_questions({ count }),
		reason: m.programme_matter_questions_why({ hours }),
		action: m.programme_do_questions(),
		href: '/questions?tab=unanswered',
		tone: 'watch'
	}),
	ideas: ({ count, title }) => ({
		text: m.programme_matter_ideas({ count }),
		reason: m.programme_matter_ideas_why({ title }),
		action: m.programme_do_look(),
		href: '/ideas/late',
		tone: 'watch'
	}),
	gap: ({ gap }, locale) => ({ ...sayGap(gap, locale), reason: '' })
};

export function sayMatter(matter: Matter, locale: string): MatterWords {
	return (words[matter.kind] as (matter: Matter, locale: string) => MatterWords)(matter, locale);
}

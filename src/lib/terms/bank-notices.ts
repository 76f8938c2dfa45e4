// What people can be told about items of the content bank they work on, and the sentence each makes.
import { m } from '#lib/paraglide/messages.js';

type Locale = 'en' | 'de';

/** As `NoticeWords` of the notices: the actors joined, the title, and what the notice was given beside them. */
interface Words {
	actors: string;
	title: string;
	facts?: Record<string, string | number>;
}

export const bankNoticeVerbs = [
	'bank.writing_asked',
	'bank.author_named',
	'bank.review_asked',
	'bank.owner_named',
	'bank.sent_back',
	'bank.approved',
	'bank.commented',
	'bank.due',
	'bank.withdrawn',
	'bank.published'
] as const;
export type BankNoticeVerb = (typeof bankNoticeVerbs)[number];

/** What somebody waits for. */
export const mailedBankVerbs: BankNoticeVerb[] = [
	'bank.writing_asked',
	'bank.author_named',
	'bank.review_asked',
	'bank.owner_named',
	'bank.sent_back',
	'bank.due',
	'bank.withdrawn'
];

export const bankSentences: Record<BankNoticeVerb, (words: Words, options?: { locale?: Locale }) => string> = {
	'bank.writing_asked': m.bank_said_writing_asked,
	'bank.author_named': m.bank_said_author_named,
	'bank.review_asked': m.bank_said_review_asked,
	'bank.owner_named': m.bank_said_owner_named,
	'bank.sent_back': m.bank_said_sent_back,
	'bank.approved': m.bank_said_approved,
	'bank.commented': m.bank_said_commented,
	'bank.due': due,
	'bank.withdrawn': m.bank_said_withdrawn,
	'bank.published': m.bank_said_published
};

/** `days` until it is due: 1 is tomorrow, below zero it is late. */
function due({ title, facts }: Words, options?: { locale?: Locale }): string {
	const [days, count] = [Number(facts?.days ?? 0), Number(facts?.count ?? 1)];
	if (count > 1) return m.bank_said_due_many({ title, count: count - 1 }, options);
	if (days < 0) return m.bank_said_late({ title }, options);
	return days === 0 ? m.bank_said_due_today({ title }, options) : m.bank_said_due_tomorrow({ title }, options);
}

export const bankVerbLabels: Record<BankNoticeVerb, () => string> = {
	'bank.writing_asked': m.bank_verb_writing_asked,
	'bank.author_named': m.bank_verb_author_named,
	'bank.review_asked': m.bank_verb_review_asked,
	'bank.owner_named': m.bank_verb_owner_named,
	'bank.sent_back': m.bank_verb_sent_back,
	'bank.approved': m.bank_verb_approved,
	'bank.commented': m.bank_verb_commented,
	'bank.due': m.bank_verb_due,
	'bank.withdrawn': m.bank_verb_withdrawn,
	'bank.published': m.bank_verb_published
};

// What people can be told about the editorial calendar, and the sentence it makes.
import { m } from '#lib/paraglide/messages.js';
import { bankFormats } from './bank.ts';
import { formatLabel } from './bank-labels.ts';

type Locale = 'en' | 'de';

/** As `NoticeWords` of the notices: the actors joined, the title, and what the notice was given beside them. */
interface Words {
	actors: string;
	title: string;
	facts?: Record<string, string | number>;
}

export const calendarNoticeVerbs = ['slot.missed'] as const;
export type CalendarNoticeVerb = (typeof calendarNoticeVerbs)[number];

/** Nobody sees by themselves that something did not appear. */
export const mailedCalendarVerbs: CalendarNoticeVerb[] = ['slot.missed'];

export const calendarSentences: Record<CalendarNoticeVerb, (words: Words, options?: { locale?: Locale }) => string> = {
	'slot.missed': missed
};

function missed({ title, facts }: Words, options?: { locale?: Locale }): string {
	const format = bankFormats.find((known) => known === facts?.empty);
	if (!format) return m.calendar_said_missed({ title }, options);
	return m.calendar_said_missed_empty({ format: formatLabel(format, options?.locale) }, options);
}

export const calendarVerbLabels: Record<CalendarNoticeVerb, () => string> = {
	'slot.missed': m.calendar_verb_missed
};

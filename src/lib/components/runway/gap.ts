// A gap of the bank as a sentence, with the one thing to do about it.
import { exactDate, number, percent } from '#lib/format.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatLabel, languageLabel } from '#lib/terms/bank-labels.ts';
import { runwayLow, type Gap } from '#lib/terms/runway.ts';

export interface GapWords {
	text: string;
	action: string;
	href: string;
	tone: 'bad' | 'watch';
}

type Of<K extends Gap['kind']> = Extract<Gap, { kind: K }>;
type Words = { [K in Gap['kind']]: (gap: Of<K>, locale: string) => GapWords };

const starter = '/programme/bank/starter';

const words: Words = {
	no_cadence: () => ({
		text: m.runway_gap_no_cadence(),
		action: m.runway_do_cadence(),
		href: '/programme/calendar/cadence',
		tone: 'bad'
	}),
	short: ({ weeks, missing }, locale) => ({
		text: m.runway_gap_short({ weeks: number(weeks, locale, 1), missing }),
		action: m.runway_do_starter(),
		href: starter,
		tone: weeks < runwayLow ? 'bad' : 'watch'
	}),
	format: ({ format, supply, weeks, perWeek }, locale) => ({
		text: supply
			? m.runway_gap_format({ format: formatLabel(format), weeks: number(weeks, locale, 1), perWeek })
			: m.runway_gap_format_none({ format: formatLabel(format), perWeek }),
		action: m.runway_do_draft(),
		href: `/programme/bank?stage=idea&format=${format}`,
		tone: weeks < 2 ? 'bad' : 'watch'
	}),
	objective: ({ id, title, supply, weeks }, locale) => ({
		text: supply
			? m.runway_gap_objective({ title, weeks: number(weeks, locale, 1) })
			: m.runway_gap_objective_none({ title }),
		action: m.runway_do_starter(),
		href: `${starter}?for=${id}`,
		tone: supply ? 'watch' : 'bad'
	}),
	no_question: ({ id, title }) => ({
		text: m.runway_gap_no_question({ title }),
		action: m.runway_do_question(),
		href: `/programme/bank/new?format=question&objective=${id}`,
		tone: 'watch'
	}),
	audience: ({ id, title }) => ({
		text: m.runway_gap_audience({ title }),
		action: m.runway_do_item(),
		href: `/programme/bank/new?audience=${id}`,
		tone: 'watch'
	}),
	language: ({ language }, locale) => ({
		text: m.runway_gap_language({ language: languageLabel(language, locale) }),
		action: m.runway_do_item(),
		href: `/programme/bank/new?language=${language}`,
		tone: 'watch'
	}),
	unaligned: ({ share, items, of }, locale) => ({
		text: m.runway_gap_unaligned({ share: percent(share, locale), items, of }),
		action: m.runway_do_align(),
		href: '/programme/alignment',
		tone: 'watch'
	}),
	week: ({ week, empty, of }, locale) => ({
		text: m.runway_gap_week({ date: exactDate(week, locale), empty, of }),
		action: m.runway_do_fill(),
		href: `/programme/calendar?view=week&from=${week}`,
		tone: 'watch'
	})
};

export function sayGap(gap: Gap, locale: string): GapWords {
	return (words[gap.kind] as (gap: Gap, locale: string) => GapWords)(gap, locale);
}

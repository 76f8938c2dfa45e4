// What the bank lacks, in the order of what hurts most: the sentences under the runway.
import { type BankFormat, runwayTarget } from '#lib/terms/bank.ts';
import { type Gap, runwayLow } from '#lib/terms/runway.ts';
import type { PartRunway, Projected, Runway } from './supply.ts';

export interface Named {
	id: number;
	title: string;
}

export interface Bank {
	runway: Runway;
	objectives: (PartRunway<number> & { title: string })[];
	audiences: (PartRunway<number> & { title: string })[];
	languages: PartRunway<string>[];
	/** Objectives with a question in the bank or seeded in the last 13 weeks. */
	asked: readonly number[];
	/** Planned items, and how many of them serve an objective. */
	aligned: { items: number; of: number };
	weeks: Projected[];
}

/** Share of planned items that should serve an objective. */
export const alignedGoal = 0.8;
/** Weeks ahead in which an empty slot is worth a word. */
const near = 4;
const few: readonly BankFormat[] = ['challenge', 'photo_call'];

export function gapsOf(bank: Bank): Gap[] {
	const { runway } = bank;
	if (runway.weeks === null) return [{ kind: 'no_cadence' }];
	const gaps: Gap[] = [];
	if (runway.weeks < runwayTarget) gaps.push(shortOf(runway, runway.weeks));
	return [...gaps, ...formatGaps(runway), ...objectiveGaps(bank), ...otherGaps(bank), ...weekGaps(bank.weeks)];
}

function shortOf(runway: Runway, weeks: number): Gap {
	return { kind: 'short', weeks, missing: Math.ceil(runwayTarget * runway.perWeek - runway.supply) };
}

/** A format that ends before the whole does, or soon. */
function formatGaps({ formats, weeks }: Runway): Gap[] {
	return formats
		.filter((one) => one.weeks < runwayLow && (one.weeks < (weeks ?? 0) || one.supply === 0))
		.toSorted((a, b) => a.weeks - b.weeks)
		.map((one) => ({ kind: 'format' as const, ...one }));
}

function objectiveGaps({ objectives, asked }: Bank): Gap[] {
	const thin = objectives
		.filter((one) => (one.weeks ?? 0) < runwayLow)
		.toSorted((a, b) => a.supply - b.supply)
		.map(({ key, title, supply, weeks }) => ({
			kind: 'objective' as const,
			id: key,
			title,
			supply,
			weeks: weeks ?? 0
		}));
	const silent = objectives
		.filter(({ key }) => !asked.includes(key))
		.map(({ key, title }) => ({ kind: 'no_question' as const, id: key, title }));
	return [...thin, ...silent];
}

function otherGaps({ audiences, languages, aligned }: Bank): Gap[] {
	const share = aligned.of ? aligned.items / aligned.of : 1;
	return [
		...audiences
			.filter(({ supply }) => !supply)
			.map(({ key, title }) => ({ kind: 'audience' as const, id: key, title })),
		...languages.filter(({ supply }) => !supply).map(({ key }) => ({ kind: 'language' as const, language: key })),
		...(share < alignedGoal ? [{ kind: 'unaligned' as const, share, ...aligned }] : [])
	];
}

/** The first of the coming weeks with a place that nothing fills. */
function weekGaps(weeks: readonly Projected[]): Gap[] {
	const coming = [...new Set(weeks.map(({ week }) => week))].toSorted().slice(0, near);
	for (const week of coming) {
		const own = weeks.filter((one) => one.week === week && !few.includes(one.format));
		const empty = own.reduce((sum, one) => sum + one.empty, 0);
		if (empty) return [{ kind: 'week', week, empty, of: own.reduce((sum, one) => sum + one.slots, 0) }];
	}
	return [];
}

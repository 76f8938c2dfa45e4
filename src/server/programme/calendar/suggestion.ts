// The cadence that is suggested to whoever has none: as much a week as what lies in the bank lasts a quarter. Pure.
import { type BankFormat, fitsSlot } from '#lib/terms/bank.ts';

export interface SuggestedCadence {
	format: BankFormat;
	weekdays: number[];
	time: string;
}

/** The aim of the runway, in weeks: what is suggested should last so long. */
const weeks = 13;
/** A bank with fewer items than two a week for that long says nothing of how often. */
const telling = 2 * weeks;

/** The weekdays for one a week, for two, for three. */
const days = {
	article: { time: '09:00', by: [[2], [2, 4], [1, 2, 4]] },
	question: { time: '10:00', by: [[3], [1, 3], [1, 3, 5]] },
	photo_call: { time: '14:00', by: [[5]] }
} as const satisfies Partial<Record<BankFormat, { time: string; by: number[][] }>>;
const usual = { article: 2, question: 3, photo_call: 1 };

/** `waiting`: formats of the items that have no slot. Two articles, three questions and a photo call where they are too few to go by. */
export function suggestionFor(waiting: readonly BankFormat[]): { cadences: SuggestedCadence[]; fits: boolean } {
	const fits = waiting.length >= telling;
	const formats = Object.keys(days) as (keyof typeof days)[];
	const cadences = formats.flatMap((format): SuggestedCadence[] => {
		const { time, by } = days[format];
		const lasting = Math.floor(waiting.filter((item) => fitsSlot(format, item)).length / weeks);
		const weekdays = by[Math.min(fits ? lasting : usual[format], by.length) - 1];
		return weekdays ? [{ format, weekdays: [...weekdays], time }] : [];
	});
	return { cadences, fits };
}

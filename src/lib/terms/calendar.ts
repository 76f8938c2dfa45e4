// The words of the editorial calendar: its views, why a slot is as it is, and what is said before an item is placed.
import type { BankFormat } from './bank.ts';

export const calendarViews = ['week', 'month', 'quarter', 'year'] as const;
export type CalendarView = (typeof calendarViews)[number];

/** Why nothing is published on a day. */
export type Closure = 'blackout' | 'holiday';

/** Why a slot was missed: nothing was in it, its item was not ready, the post was refused, or something broke. */
export const missedReasons = ['empty', 'not_ready', 'refused', 'broken'] as const;
export type MissedReason = (typeof missedReasons)[number];

/** What becomes of the items in the slots of a cadence that changes or ends, and of those on days that are closed. */
export const filledChoices = ['follow', 'keep', 'release'] as const;
export type FilledChoice = (typeof filledChoices)[number];

/**
 * What stands in `slots.reason`: `moved:2026-12-25:holiday` and `dropped:…` say where a cadence gave way,
 * `not_ready:drafting` and its like why a slot was missed, `given_up:words` what somebody said.
 */
export type SlotReason =
	| { code: 'moved' | 'dropped'; day: string; why: Closure }
	| { code: MissedReason; detail: string }
	| { code: 'given_up'; words: string }
	| null;

export function readReason(text: string): SlotReason {
	const [, code = '', rest = ''] = /^(\w+)(?::(.*))?$/s.exec(text) ?? [];
	if (code === 'moved' || code === 'dropped') {
		const [day = '', why = ''] = rest.split(':');
		return { code, day, why: why === 'holiday' ? 'holiday' : 'blackout' };
	}
	if (code === 'given_up') return { code, words: rest };
	const missed = missedReasons.find((known) => known === code);
	return missed ? { code: missed, detail: rest } : null;
}

/** What speaks against a place for an item; one of each kind at most. */
export type PlaceWarning =
	/** Another item for the same audience within so many hours. */
	| { code: 'near'; title: string; at: Date; hours: number; audienceId: number | null }
	/** So many items for one audience in that week. */
	| { code: 'many'; count: number; most: number; audienceId: number | null }
	/** Of no use before, or after, that day. */
	| { code: 'early' | 'late'; day: string }
	/** A part that belongs before it is not planned before it; one that belongs after it is. */
	| { code: 'part_before' | 'part_after'; title: string; part: number }
	| { code: 'closed'; day: string; why: Closure }
	| { code: 'format'; slot: BankFormat; item: BankFormat };
export type WarningCode = PlaceWarning['code'];

// What the parts of the calendar show; the page's data has these shapes.
import type { BankFormat, BankStage, SlotState } from '#lib/terms/bank.ts';
import type { CalendarView, Closure } from '#lib/terms/calendar.ts';

export interface SlotItem {
	id: number;
	title: string;
	format: BankFormat;
	stage: BankStage;
	audience: string | null;
}

export interface SlotEntry {
	id: number;
	/** Handed back with a move. */
	seen: string;
	at: Date;
	/** On the calendar's clock. */
	day: string;
	time: string;
	zone: { name: string; time: string } | null;
	format: BankFormat;
	state: SlotState;
	reason: string;
	regular: boolean;
	item: SlotItem | null;
	href: string | null;
}

export interface WeekLoad {
	week: string;
	loads: { audience: string | null; count: number }[];
}

export interface CalendarData {
	view: CalendarView;
	from: string;
	to: string;
	before: string;
	after: string;
	month: string | null;
	today: string;
	timeZone: string;
	slots: SlotEntry[];
	closed: { day: string; why: Closure; words: string }[];
	loads: WeekLoad[];
	most: number;
	counts: Record<'open' | 'filled' | 'published' | 'missed', number>;
	hasCadence: boolean;
}

export interface DrawerItem {
	id: number;
	title: string;
	format: BankFormat;
	stage: BankStage;
	audience: string | null;
	objective: string | null;
	author: string | null;
	usableFrom: string | null;
	usableUntil: string | null;
	series: { title: string; part: number } | null;
}

/** What a place, a swap or a take-out answers. */
export interface Moved {
	itemId: number;
	title: string;
	at: Date | null;
	seen: string;
	undo: { slot: string | null; day: string | null; time: string | null } | null;
}

export interface PlaceChoices {
	timeZone: string;
	today: string;
	item: { id: number; title: string; format: BankFormat; stage: string; seen: string; at: Date | null } | null;
	open: { seen: string; at: Date; format: BankFormat; fits: boolean }[];
	others: { id: number; title: string; seen: string; at: Date }[];
	items: { id: number; title: string; format: BankFormat; stage: string }[];
	slot: { id: number; seen: string; at: Date; format: BankFormat } | null;
}

/** Whether it can be moved: planned, and its time has not come. */
export const isMovable = (slot: SlotEntry, now: Date) => slot.state === 'filled' && slot.at > now;
export const isFillable = (slot: SlotEntry, now: Date) => slot.state === 'open' && slot.at > now;

/** The warnings of a refused placing, in the order they were said. */
export function warningsOf(errors: Record<string, string>): { code: string; words: string }[] {
	return Object.entries(errors)
		.filter(([field]) => field.startsWith('warning.'))
		.map(([field, words]) => ({ code: field.slice('warning.'.length), words }));
}

// A slot in the grid, in as few words and elements as can be: hundreds of them are drawn at once.
import { m } from '#lib/paraglide/messages.js';
import { formatLabel, stageLabel } from '#lib/terms/bank-labels.ts';
import { dayWords } from '#lib/terms/calendar-words.ts';
import type { SlotEntry } from './shape.ts';

export interface Chip {
	id: number;
	look: string;
	/** Class of its format's icon. */
	icon: string;
	time: string;
	title: string;
	/** For whoever points at it. */
	hint: string;
	/** What is not written on it, for whoever cannot see its place and its look. */
	said: string;
}

export function chipOf(slot: SlotEntry): Chip {
	const { id, item, state, time } = slot;
	const format = item?.format ?? slot.format;
	const unready = state === 'filled' && item !== null && item.stage !== 'ready' && item.stage !== 'scheduled';
	const where = stateOf(slot);
	const title = item?.title ?? formatLabel(slot.format);
	const kind = item ? formatLabel(format) : m.calendar_open_word();
	return {
		...{ id, time, title, icon: `format format-${format}`, look: unready ? 'slot-chip unready' : 'slot-chip' },
		hint: [time, title, where].filter(Boolean).join(' · '),
		said: [dayWords(slot.day), time, kind, where].filter(Boolean).join(', ')
	};
}

function stateOf({ state, item }: SlotEntry): string {
	if (state === 'missed') return m.calendar_missed();
	if (state === 'given_up') return m.calendar_given_up();
	return item ? stageLabel(state === 'published' ? 'published' : item.stage) : '';
}

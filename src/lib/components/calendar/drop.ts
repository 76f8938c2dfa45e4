// Where something that is dropped would go: the slot or item under the pointer, an open slot of its kind on that day, or the day itself.
import { type BankFormat, fitsSlot } from '#lib/terms/bank.ts';
import type { Target } from './moves.svelte.ts';
import { isFillable, isMovable, type SlotEntry } from './shape.ts';

export interface Drop {
	x: number;
	y: number;
	item: { id: number; format: BankFormat };
	/** Where it comes from; null out of the drawer. */
	from: SlotEntry | null;
	slots: ReadonlyMap<number, SlotEntry>;
	/** The day under the pointer. */
	day: string | null;
	now: Date;
	/** `YYYY-MM-DDTHH:MM` on the calendar's clock. */
	clock: string;
}

/** Null when it stays where it is. */
export function targetOf(drop: Drop): Target | null {
	const under = document
		.elementsFromPoint(drop.x, drop.y)
		.flatMap((element) => [element.closest<HTMLElement>('.ec-event:not(.ec-preview) [data-slot]'), inner(element)])
		.map((element) => drop.slots.get(Number(element?.dataset.slot)))
		.find((slot) => slot && slot.id !== drop.from?.id);
	return targetAt(under ?? null, drop);
}

/** The pointer may be on the frame of a chip. */
function inner(element: Element): HTMLElement | null {
	return element.matches('.ec-event:not(.ec-preview)') ? element.querySelector<HTMLElement>('[data-slot]') : null;
}

/** Told apart from what is under the pointer, so that it can be tried without one. */
export function targetAt(
	under: SlotEntry | null,
	{ item, from, slots, day, now, clock }: Omit<Drop, 'x' | 'y'>
): Target | null {
	if (under && isFillable(under, now)) return { slot: under.seen };
	if (under?.item && from && isMovable(under, now)) return { otherId: under.item.id, otherSeen: under.seen };
	if (!day || day === from?.day || day < clock.slice(0, 10)) return null;
	const open = [...slots.values()].filter((slot) => slot.day === day && isFillable(slot, now));
	const [fitting] = [
		...open.filter((slot) => slot.format === item.format),
		...open.filter((slot) => fitsSlot(slot.format, item.format))
	];
	if (fitting) return { slot: fitting.seen };
	return { day, time: hourOn(day, from?.time ?? '09:00', clock) };
}

/** Today an hour that has passed is the next one to come. */
function hourOn(day: string, time: string, clock: string): string {
	if (day !== clock.slice(0, 10) || time > clock.slice(11)) return time;
	const next = Math.min(23, Number(clock.slice(11, 13)) + 1);
	return `${String(next).padStart(2, '0')}:00`;
}

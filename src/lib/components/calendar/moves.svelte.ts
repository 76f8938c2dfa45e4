// Moves by pointer and dialog: sent as the forms send them, asked about where something speaks against it, and taken back.
import { applyAction, deserialize } from '$app/forms';
import { invalidateAll } from '$app/navigation';
import { m } from '#lib/paraglide/messages.js';
import { placeWords } from '#lib/terms/calendar-words.ts';
import { toast } from '#lib/ui/toasts.svelte.ts';
import { type Moved, warningsOf } from './shape.ts';

type Fields = Record<string, string>;
type Name = 'place' | 'swap' | 'takeOut';

export interface Asked {
	title: string;
	warnings: { code: string; words: string }[];
	/** Does it all the same. */
	confirm: () => Promise<void>;
}

interface Failure {
	code: string;
	message: string;
	errors: Record<string, string>;
}

/** Where something is dropped: a slot, another item, or a day with an hour. */
export type Target = { slot: string } | { day: string; time: string } | { otherId: number; otherSeen: string };

export class Moves {
	/** A question that waits for an answer before anything is moved. */
	asked = $state.raw<Asked | null>(null);
	/** The item that is on its way. */
	busy = $state<number | null>(null);
	#timeZone: () => string;

	constructor(timeZone: () => string) {
		this.#timeZone = timeZone;
	}

	move(item: { id: number; title: string }, seen: string, target: Target): Promise<boolean> {
		const fields: Fields = { itemId: String(item.id), seen };
		if ('otherId' in target)
			return this.#send('swap', item, { ...fields, otherId: String(target.otherId), otherSeen: target.otherSeen });
		return this.#send('place', item, { ...fields, ...target });
	}

	takeOut(item: { id: number; title: string }, seen: string): Promise<boolean> {
		return this.#send('takeOut', item, { itemId: String(item.id), seen });
	}

	/** Whether it was done; a question that is still to be answered counts as not yet. */
	async #send(name: Name, item: { id: number; title: string }, fields: Fields): Promise<boolean> {
		this.busy = item.id;
		try {
			const result = await post(name, fields);
			if (result.type === 'failure') return await this.#refused(result.data as unknown as Failure, name, item, fields);
			if (result.type !== 'success') {
				await applyAction(result);
				return false;
			}
			await invalidateAll();
			this.#say((result.data as { result: unknown }).result);
			return true;
		} catch {
			toast(m.calendar_move_failed(), { tone: 'bad' });
			return false;
		} finally {
			this.busy = null;
		}
	}

	async #refused(failure: Failure, name: Name, item: { id: number; title: string }, fields: Fields): Promise<boolean> {
		if (failure.code === 'place_warned') {
			const warnings = warningsOf(failure.errors);
			const confirmed = warnings.map(({ code }) => code).join(',');
			const confirm = async () => {
				this.asked = null;
				await this.#send(name, item, { ...fields, confirmed });
			};
			this.asked = { title: item.title, warnings, confirm };
			return false;
		}
		toast(failure.message, { tone: 'bad', stay: 12_000 });
		// Whatever was the reason: what is shown is how it stands now.
		await invalidateAll();
		return false;
	}

	#say(result: unknown) {
		if (isSwap(result)) {
			const [one, two] = result.items;
			const undo = () => void this.#send('swap', { id: one.itemId, title: one.title }, swapBack(one, two));
			toast(m.calendar_said_swapped({ one: one.title, two: two.title }), { tone: 'good', undo });
			return;
		}
		const moved = result as Moved;
		const words = moved.at
			? m.calendar_said_placed({ title: moved.title, when: placeWords(moved.at, this.#timeZone()) })
			: m.calendar_said_out({ title: moved.title });
		toast(words, { tone: 'good', undo: () => void this.#undo(moved) });
	}

	#undo({ itemId, title, seen, undo }: Moved) {
		const item = { id: itemId, title };
		if (!undo) return this.takeOut(item, seen);
		const target: Fields = undo.slot ? { slot: undo.slot } : { day: undo.day ?? '', time: undo.time ?? '' };
		return this.#send('place', item, { itemId: String(itemId), seen, ...target, confirmed: 'all' });
	}
}

interface Swapped {
	items: [Standing, Standing];
}
interface Standing {
	itemId: number;
	title: string;
	seen: string;
}
const isSwap = (result: unknown): result is Swapped =>
	typeof result === 'object' && result !== null && 'items' in result;
const swapBack = (one: Standing, two: Standing): Fields => ({
	...{ itemId: String(one.itemId), seen: one.seen, otherId: String(two.itemId), otherSeen: two.seen },
	confirmed: 'all'
});

async function post(name: Name, fields: Fields) {
	const body = new URLSearchParams(fields);
	const headers = { 'x-sveltekit-action': 'true', accept: 'application/json' };
	const answer = await fetch(`/programme/calendar?/${name}`, { method: 'POST', body, headers });
	return deserialize(await answer.text());
}

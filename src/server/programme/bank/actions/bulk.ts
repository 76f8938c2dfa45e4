// One change for several items at once, with what undoes it.
import { eq, sql } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { handStages } from '#lib/terms/bank-moves.ts';
import { peopleOf } from '#server/community/ideas/handles.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { AppError, Forbidden, Invalid } from '#server/platform/errors.ts';
import { demandObjective } from '../../objectives/actions/align.ts';
import { canRunProgramme } from '../../objectives/policy.ts';
import { afterChange } from '../actions.ts';
import type { ChangeItems } from '../input.ts';
import { type Item, lockItem } from '../queries.ts';
import { bankItems } from '../schema.ts';
import { moveItem } from './move.ts';
import { demandAudience } from './plan.ts';
import { bringBackItem, shelveItem } from './shelf.ts';

export interface Changed {
	what: ChangeItems['what'];
	/** Items that were changed, */
	done: number[];
	/** and those that could not be, each with why. */
	refused: { id: number; title: string; why: string }[];
	/** What brings the changed ones back to how they were; null where there is no way back. */
	undo: { what: ChangeItems['what']; value: string; ids: number[] }[];
}

type Columns = Partial<typeof bankItems.$inferInsert>;

/** Each item on its own: one that cannot be changed stays, and the others are. @throws Forbidden, Invalid for a value nobody knows. */
export function changeItems(ctx: Ctx, input: ChangeItems): Promise<Changed> {
	return inTransaction(ctx, async (tx) => {
		if (!canRunProgramme(tx.viewer)) throw new Forbidden();
		const change = await changeOf(tx, input);
		const changed: Changed = { what: input.what, done: [], refused: [], undo: [] };
		const undo = new Map<string, Changed['undo'][number]>();
		for (const id of [...new Set(input.ids)].sort((a, b) => a - b)) {
			const before = await lockItem(tx, id);
			try {
				await inTransaction(tx, (each) => change.apply(each, before));
			} catch (error) {
				if (!(error instanceof AppError)) throw error;
				changed.refused.push({ id, title: before.title, why: error.issues[0]?.message ?? error.message });
				continue;
			}
			changed.done.push(id);
			const way = change.undo(before);
			if (!way) continue;
			const key = JSON.stringify(way);
			undo.set(key, { ...way, ids: [...(undo.get(key)?.ids ?? []), id] });
		}
		return { ...changed, undo: [...undo.values()] };
	});
}

interface Change {
	apply(tx: Ctx, before: Item): Promise<unknown>;
	undo(before: Item): { what: ChangeItems['what']; value: string } | null;
}

async function changeOf(tx: Ctx, { what, value, reason }: ChangeItems): Promise<Change> {
	if (what === 'shelve')
		return { apply: (each, { id }) => shelveItem(each, { id }), undo: () => ({ what: 'bring_back', value: '' }) };
	if (what === 'bring_back')
		return { apply: (each, { id }) => bringBackItem(each, { id }), undo: () => ({ what: 'shelve', value: '' }) };
	if (what === 'stage') {
		const to = handStages.find((stage) => stage === value);
		if (!to) throw new Invalid([{ field: 'value', message: m.bank_refused_stage() }], 'stage_unknown');
		// A step on has been told to somebody, so the way back is a move with its own reason and no undo.
		return { apply: (each, { id }) => moveItem(each, { id, to, reason }), undo: () => null };
	}
	const columns = await columnsOf(tx, what, value);
	return {
		apply: (each, before) => set(each, before, columns),
		undo: (before) => ({ what, value: former(before, what) })
	};
}

async function set(tx: Ctx, before: Item, columns: Columns): Promise<void> {
	if (!before.can.assign) throw new Forbidden(m.bank_refused_published());
	await tx.db
		.update(bankItems)
		.set({ ...columns, version: sql`${bankItems.version} + 1`, updatedAt: tx.now })
		.where(eq(bankItems.id, before.id));
	await afterChange(tx, before);
}

type Assigned = 'objective' | 'owner' | 'reviewer' | 'language' | 'audience';

async function columnsOf(tx: Ctx, what: Assigned, value: string): Promise<Columns> {
	if (what === 'language') {
		if (/^[a-z]{2,3}$/.test(value)) return { language: value };
		throw new Invalid([{ field: 'value', message: m.bank_refused_language() }], 'language_unknown');
	}
	if (what === 'owner') return { ownerId: await personOf(tx, value) };
	if (what === 'reviewer') return { reviewerId: await personOf(tx, value) };
	const id = idOf(value);
	if (what === 'audience') {
		if (id !== null) await demandAudience(tx, id);
		return { audienceId: id };
	}
	if (id !== null) await demandObjective(tx, id, 'value');
	return { objectiveId: id };
}

/** `piet.vos`, or `Piet Vos @piet.vos`; empty is nobody. */
async function personOf(tx: Ctx, value: string): Promise<number | null> {
	const handle = (/@([^\s@]+)$/.exec(value)?.[1] ?? value).toLowerCase();
	const [personId] = handle === '' ? [] : await peopleOf(tx, [handle], 'value');
	return personId ?? null;
}

function idOf(value: string): number | null {
	if (value === '') return null;
	const id = Number(value);
	if (Number.isSafeInteger(id)) return id;
	throw new Invalid([{ field: 'value', message: m.conversation_error_unknown() }], 'unknown');
}

function former(before: Item, what: Assigned): string {
	if (what === 'language') return before.language;
	if (what === 'owner') return before.owner?.handle ?? '';
	if (what === 'reviewer') return before.reviewer?.handle ?? '';
	return String((what === 'audience' ? before.audience?.id : before.objective?.id) ?? '');
}

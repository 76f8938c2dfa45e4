// What would go where if the open slots of the coming weeks were filled now: the proposal that is looked at before it is done.
import { addDays, mondayOf } from '#lib/days.ts';
import type { BankFormat, BankStage } from '#lib/terms/bank.ts';
import type { Ctx, PublicCtx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { type Candidate, type Filling, fillingOf } from '../filling.ts';
import { demandPlanner } from '../policy.ts';
import { findFrame } from './frame.ts';
import {
	listNeighbours,
	listParts,
	plannedColumns,
	plannedJoins,
	placeOf,
	slotColumns,
	type SlotRow
} from './place.ts';

export interface FillingPage {
	weeks: number;
	unfinished: boolean;
	/** In order of time: what goes where. `pair` is handed back to do it. */
	placed: { pair: string; at: Date; slotFormat: BankFormat; item: CandidateRow }[];
	empty: { at: Date; format: BankFormat; why: Filling['empty'][number]['why'] }[];
	/** Items that found no slot. */
	left: number;
}

export interface CandidateRow extends Candidate {
	stage: BankStage;
	audience: string | null;
	objective: string | null;
}

/** At most so many open slots and waiting items are looked at. */
const most = 2_000;

/** `weeks` from this one on. */
export async function findFilling(ctx: Ctx, weeks: number, unfinished: boolean): Promise<FillingPage> {
	demandPlanner(ctx);
	const frame = await findFrame(ctx);
	const until = addDays(mondayOf(frame.today), weeks * 7 - 1);
	const [open, items] = [await listOpen(ctx, until), await listWaiting(ctx, unfinished)];
	const series = [...new Set(items.flatMap(({ seriesId }) => (seriesId === null ? [] : [seriesId])))];
	const neighbours = await listNeighbours(ctx, addDays(mondayOf(frame.today), -7), addDays(until, 7));
	const slots = open.map((slot) => ({ ...placeOf(slot, frame), id: slot.id, format: slot.format }));
	const { placed, empty, left } = fillingOf(slots, items, neighbours, await listParts(ctx, series), frame.limits);
	const slotOf = new Map(open.map((slot) => [slot.id, slot]));
	const itemOf = new Map(items.map((item) => [item.id, item]));
	return {
		...{ weeks, unfinished, left: left.length },
		placed: placed.map(({ slotId, itemId }) => {
			const slot = slotOf.get(slotId)!;
			const pair = `${slotId}.${slot.version}:${itemId}`;
			return { pair, at: slot.at, slotFormat: slot.format, item: itemOf.get(itemId)! };
		}),
		empty: empty.map(({ slotId, why }) => ({ at: slotOf.get(slotId)!.at, format: slotOf.get(slotId)!.format, why }))
	};
}

function listOpen(ctx: PublicCtx, until: string): Promise<SlotRow[]> {
	const text = `select ${slotColumns} from slots s where s.state = 'open' and s.at > $1 and s.local_day <= $2::date order by s.at, s.id limit ${most}`;
	return named(ctx.db, 'calendar_open', text, [ctx.now, until]);
}

/** Ready and without a place, whoever has waited longest first; with `unfinished` also those that are being made. */
export function listWaiting(ctx: PublicCtx, unfinished: boolean): Promise<CandidateRow[]> {
	const text = `select ${plannedColumns}, i.stage = 'ready' as ready, coalesce(i.ready_at, i.created_at) as "waitingSince",
		a.name as audience, o.title as objective
		from bank_items i ${plannedJoins} left join audiences a on a.id = i.audience_id left join objectives o on o.id = i.objective_id
		where i.stage = any($1::text[]) and i.planned_for is null and i.deleted_at is null
		order by i.stage = 'ready' desc, "waitingSince", i.id limit ${most}`;
	const stages = unfinished ? ['ready', 'review', 'drafting', 'idea'] : ['ready'];
	return named(ctx.db, 'calendar_waiting', text, [stages]);
}

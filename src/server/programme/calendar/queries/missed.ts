// Slots whose time came in vain, and what would do in their place.
import type { BankFormat, BankStage } from '#lib/terms/bank.ts';
import type { Ctx, PublicCtx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { demandPlanner } from '../policy.ts';
import { plannedJoins } from './place.ts';

/** What could go out today: ready, without a place, and no part of a series before those that belong before it; with the slots it is proposed for. */
const readyText = `select x.id, x.format, x.usable_from, x.usable_until, x.ready_at, o.ids as proposed_for from bank_items x
	left join (select proposed_item_id, array_agg(id) as ids from slots where state = 'missed' and proposed_item_id is not null group by 1) o on o.proposed_item_id = x.id
	where x.stage = 'ready' and x.planned_for is null and x.deleted_at is null
		and not exists (select from bank_items b where b.series_id = x.series_id and b.series_part < x.series_part
			and b.stage not in ('published', 'shelved') and b.deleted_at is null)`;

/**
 * Of `ready` the item that waits longest and fits: of the slot's own format before what merely reads like it, dated ones first, none that
 * is proposed elsewhere. The arguments are SQL.
 */
const bestSql = (slot: string, format: string, day: string) => `select x.id from ready x
	where (x.format = ${format} or (${format} = 'article' and x.format in ('interview', 'series_part', 'poll')))
		and (x.usable_from is null or x.usable_from <= ${day}) and (x.usable_until is null or x.usable_until >= ${day})
		and (x.proposed_for is null or x.proposed_for = array[${slot}])
	order by x.format = ${format} desc, x.usable_until nulls last, x.ready_at, x.id limit 1`;

/** What is ready for a slot that goes by in vain; null when there is nothing. */
export async function findProposal(
	ctx: PublicCtx,
	slot: { id: number; format: BankFormat; localDay: string }
): Promise<number | null> {
	const text = `with ready as (${readyText}) ${bestSql('$1::bigint', '$2::text', '$3::date')}`;
	const [row] = await named<{ id: number }>(ctx.db, 'calendar_proposal', text, [slot.id, slot.format, slot.localDay]);
	return row?.id ?? null;
}

export interface MissedSlot {
	id: number;
	version: number;
	at: Date;
	format: BankFormat;
	reason: string;
	/** What should have gone out. */
	item: { id: number; title: string; stage: BankStage } | null;
	/** What is ready and would do: the slot's own item where it is ready by now. */
	proposed: { id: number; title: string; format: BankFormat } | null;
}

const shown = 20;
const titleOf = (post: string, challenge: string, item: string) =>
	`coalesce(nullif(${post}.title, ''), nullif(${challenge}.title, ''), ${item}.title)`;

// The slots first, then for each what would do: the item itself, what was proposed where that is still free, else what is ready now.
// Plan: the ready items, which are tens, once; slots_at backwards for 60 days; bank_items by key.
const missedText = `with ready as materialized (${readyText}), missed as materialized (
		select s.*, count(*) over ()::int as count from slots s
		where s.state = 'missed' and s.at > $1::timestamptz - interval '60 days' and s.at <= $1 order by s.at desc, s.id desc limit ${shown}
	), found as (
		select s.*, coalesce(i.id, n.id, (${bestSql('s.id', 's.format', 's.local_day')})) as instead from missed s
			left join bank_items i on i.id = s.item_id and i.stage = 'ready' and i.planned_for is null and i.deleted_at is null
			left join bank_items n on n.id = s.proposed_item_id and n.stage = 'ready' and n.planned_for is null and n.deleted_at is null
	) select s.id, s.version, s.at, s.format, s.reason, s.count,
		case when i.id is not null then json_build_object('id', i.id, 'stage', i.stage, 'title', ${titleOf('p', 'c', 'i')}) end as item,
		case when n.id is not null then json_build_object('id', n.id, 'format', n.format, 'title', ${titleOf('np', 'nc', 'n')}) end as proposed
	from found s left join bank_items i on i.id = s.item_id ${plannedJoins}
		left join bank_items n on n.id = s.instead left join posts np on np.id = n.post_id left join challenges nc on nc.id = n.challenge_id
	order by s.at desc, s.id desc`;

/** Of the last 60 days, the latest first: those on which somebody has to decide, with how many there are in all. */
export async function listMissed(ctx: Ctx): Promise<{ slots: MissedSlot[]; count: number }> {
	demandPlanner(ctx);
	const rows = await named<MissedSlot & { count: number }>(ctx.db, 'calendar_missed', missedText, [ctx.now]);
	return { slots: rows.map(({ count: _count, ...slot }) => slot), count: rows[0]?.count ?? 0 };
}

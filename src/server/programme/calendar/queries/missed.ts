// Slots whose time came in vain, and what would do in their place.
import type { BankFormat, BankStage } from '#lib/terms/bank.ts';
import type { Ctx, PublicCtx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { demandPlanner } from '../policy.ts';
import { plannedJoins } from './place.ts';

/**
 * The item that waits longest of those that are ready and fit: of the slot's own format before what merely reads like it, dated ones first,
 * no part of a series before those that belong before it, none that is proposed elsewhere or has a place. Null when there is none.
 */
export async function findProposal(
	ctx: PublicCtx,
	slot: { id: number; format: BankFormat; localDay: string }
): Promise<number | null> {
	const text = `select i.id from bank_items i
		where i.stage = 'ready' and i.planned_for is null and i.deleted_at is null
			and (i.format = $2 or ($2 = 'article' and i.format in ('interview', 'series_part', 'poll')))
			and (i.usable_from is null or i.usable_from <= $3::date) and (i.usable_until is null or i.usable_until >= $3::date)
			and not exists (select from slots o where o.proposed_item_id = i.id and o.state = 'missed' and o.id <> $1)
			and not exists (select from bank_items b where b.series_id = i.series_id and b.series_part < i.series_part
				and b.stage not in ('published', 'shelved') and b.deleted_at is null)
		order by i.format = $2 desc, i.usable_until nulls last, i.ready_at, i.id limit 1`;
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

/** Of the last 60 days, the latest first: those on which somebody has to decide. */
export async function listMissed(ctx: Ctx): Promise<MissedSlot[]> {
	demandPlanner(ctx);
	const text = `select s.id, s.version, s.at, s.format, s.reason, s.local_day::text as "localDay",
		case when i.id is not null then json_build_object('id', i.id, 'stage', i.stage, 'format', i.format, 'free', i.planned_for is null,
			'title', coalesce(nullif(p.title, ''), nullif(c.title, ''), i.title)) end as item,
		case when n.id is not null and n.stage = 'ready' and n.planned_for is null and n.deleted_at is null
			then json_build_object('id', n.id, 'title', coalesce(nullif(np.title, ''), nullif(nc.title, ''), n.title), 'format', n.format) end as proposed
		from slots s left join bank_items i on i.id = s.item_id ${plannedJoins}
		left join bank_items n on n.id = s.proposed_item_id left join posts np on np.id = n.post_id left join challenges nc on nc.id = n.challenge_id
		where s.state = 'missed' and s.at > $1::timestamptz - interval '60 days' and s.at <= $1 order by s.at desc, s.id desc limit 50`;
	type Row = MissedSlot & {
		localDay: string;
		item: (MissedSlot['item'] & { format: BankFormat; free: boolean }) | null;
	};
	const rows = await named<Row>(ctx.db, 'calendar_missed', text, [ctx.now]);
	const found: MissedSlot[] = [];
	for (const { localDay, item, proposed, ...slot } of rows) {
		const itself =
			item?.stage === 'ready' && item.free ? { id: item.id, title: item.title, format: item.format } : null;
		found.push({
			...slot,
			item: item && { id: item.id, title: item.title, stage: item.stage },
			proposed: itself ?? proposed ?? (await proposalNow(ctx, { id: slot.id, format: slot.format, localDay }))
		});
	}
	return found;
}

/** What was proposed has gone elsewhere, or nothing was ready then: what is there now. */
async function proposalNow(ctx: Ctx, slot: { id: number; format: BankFormat; localDay: string }) {
	const id = await findProposal(ctx, slot);
	if (id === null) return null;
	const text = `select i.id, i.format, coalesce(nullif(p.title, ''), nullif(c.title, ''), i.title) as title from bank_items i ${plannedJoins} where i.id = $1`;
	const [row] = await named<NonNullable<MissedSlot['proposed']>>(ctx.db, 'calendar_proposed', text, [id]);
	return row ?? null;
}

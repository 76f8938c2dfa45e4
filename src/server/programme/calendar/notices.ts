// Who is told that a slot was missed: those who run the programme, and whoever answers for the item that should have gone out.
import { mondayOf } from '#lib/days.ts';
import type { BankFormat } from '#lib/terms/bank.ts';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { notify } from '#server/members/notifications/notify.ts';
import { named } from '#server/platform/db/client.ts';
import { plannedJoins } from './queries/place.ts';

export interface SlotNews {
	slotId: number;
}

interface Told {
	id: number;
	localDay: string;
	format: BankFormat;
	itemId: number | null;
	title: string | null;
	proposed: string | null;
	concernedIds: number[];
	planningIds: number[];
}

const slotText = `select s.id, s.local_day::text as "localDay", s.format, s.item_id as "itemId", coalesce(nullif(p.title, ''), nullif(c.title, ''), i.title) as title,
	(select n.title from bank_items n where n.id = s.proposed_item_id) as proposed,
	array_to_json(array_remove(array[i.owner_id, i.author_id, i.ghost_id], null)) as "concernedIds",
	array_to_json(array(select w.id from people w where w.roles && array['communicator'] and w.status <> 'left')) as "planningIds"
	from slots s left join bank_items i on i.id = s.item_id ${plannedJoins} where s.id = $1 and s.state = 'missed'`;

/** Does nothing when the slot was made good before its turn came. */
export async function tellOfSlot(ctx: PublicCtx, { slotId }: SlotNews): Promise<void> {
	const [slot] = await named<Told>(ctx.db, 'calendar_tell', slotText, [slotId]);
	if (!slot) return;
	const facts: Record<string, string> = slot.itemId === null ? { empty: slot.format } : {};
	const notice = { verb: 'slot.missed', actorId: null, title: slot.title ?? '', facts };
	const href = `/programme/calendar?view=week&from=${mondayOf(slot.localDay)}#slot-${slot.id}`;
	const planning = { ...notice, thread: 'calendar:missed', href, excerpt: slot.proposed ?? '' };
	await notify(ctx, slot.planningIds, planning);
	const others = slot.concernedIds.filter((id) => !slot.planningIds.includes(id));
	const theirs = { ...notice, thread: `bank:${slot.itemId}`, href: `/programme/bank/${slot.itemId}` };
	await notify(ctx, others, theirs);
}

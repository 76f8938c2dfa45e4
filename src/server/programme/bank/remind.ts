// The clock of the bank: who is to write or review by tomorrow, or should have by now, is told once a working day at most.
import { inArray } from 'drizzle-orm';
import { clockTime } from '#lib/zoned-time.ts';
import { inTransaction, type PublicCtx } from '#server/members/access/ctx.ts';
import { notify } from '#server/members/notifications/notify.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { isWorkingTime } from '#server/members/organisation/working-time.ts';
import { named } from '#server/platform/db/client.ts';
import { bankItems } from './schema.ts';

interface Due {
	id: number;
	title: string;
	/** 1 is tomorrow, below zero it is late. */
	days: number;
	personIds: number[];
}

// Plan: open items with a due date, which are tens; the partial order by date needs no index of its own.
const dueText = `select i.id, coalesce(nullif(p.title, ''), nullif(c.title, ''), i.title) as title, d.on - $1::date as days,
		array_to_json(array_remove(array[i.owner_id, case when i.stage = 'review' then i.reviewer_id else coalesce(i.ghost_id, i.author_id) end], null)) as "personIds"
	from bank_items i left join posts p on p.id = i.post_id left join challenges c on c.id = i.challenge_id
		cross join lateral (select case when i.stage = 'review' then i.review_due_on else i.draft_due_on end as on) d
	where i.stage in ('idea', 'drafting', 'review') and i.deleted_at is null and d.on <= $1::date + 1
		and (i.reminded_at is null or (i.reminded_at at time zone $2)::date < $1::date)
	order by d.on, i.id limit 2000 for no key update of i skip locked`;

/** Does nothing outside working hours. Returns how many items were due. */
export function remindOfDue(ctx: PublicCtx): Promise<number> {
	return inTransaction(ctx, async (tx) => {
		const organisation = await findOrganisation(tx);
		if (!isWorkingTime(tx.now, organisation)) return 0;
		const { timeZone } = organisation;
		const today = clockTime(tx.now, timeZone).slice(0, 10);
		const due = await named<Due>(tx.db, 'bank_due', dueText, [today, timeZone]);
		if (!due.length) return 0;
		const dueIds = due.map((item) => item.id);
		await tx.db.update(bankItems).set({ remindedAt: tx.now }).where(inArray(bankItems.id, dueIds));
		for (const [personId, items] of byPerson(due)) await remind(tx, personId, items);
		return due.length;
	});
}

function byPerson(due: Due[]): Map<number, Due[]> {
	const found = new Map<number, Due[]>();
	for (const item of due)
		for (const person of new Set(item.personIds)) found.set(person, [...(found.get(person) ?? []), item]);
	return found;
}

/** One thread: whoever has not looked yet is not mailed again every day. */
async function remind(ctx: PublicCtx, personId: number, items: Due[]): Promise<void> {
	const [first] = items;
	if (!first) return;
	await notify(ctx, [personId], {
		...{ verb: 'bank.due', thread: 'bank-due', title: first.title, actorId: null },
		href: items.length === 1 ? `/programme/bank/${first.id}` : '/programme/bank?mine=1',
		facts: { days: first.days, count: items.length },
		excerpt: items.map((item) => item.title).join(' · ')
	});
}

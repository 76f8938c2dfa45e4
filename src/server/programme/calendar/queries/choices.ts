// What the question "where to?" offers: an item with its place, and the slots that are open.
import { addDays, isDay, mondayOf } from '#lib/days.ts';
import { type BankFormat, fitsSlot } from '#lib/terms/bank.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { NotFound } from '#server/platform/errors.ts';
import { demandPlanner } from '../policy.ts';
import { findFrame } from './frame.ts';
import { type PlannedItem, plannedColumns, plannedJoins, slotColumns, type SlotRow } from './place.ts';

export interface PlaceChoices {
	timeZone: string;
	today: string;
	item: { id: number; title: string; format: BankFormat; stage: string; seen: string; at: Date | null } | null;
	/** Open ones to come: those made for its format first. */
	open: { seen: string; at: Date; format: BankFormat; fits: boolean }[];
	/** Items it could change places with: the next ones that are planned. */
	others: { id: number; title: string; seen: string; at: Date }[];
	/** Where no item was named: those that could go into the slot. */
	items: { id: number; title: string; format: BankFormat; stage: string }[];
	slot: { id: number; seen: string; at: Date; format: BankFormat } | null;
}

const mostOffered = 120;

/** For an item: where to. For a slot: which item. Around `day` where one is given. @throws NotFound */
export async function findPlaceChoices(
	ctx: Ctx,
	{ itemId, slotId, day }: { itemId?: number; slotId?: number; day?: string | null }
): Promise<PlaceChoices> {
	demandPlanner(ctx);
	const { timeZone, today } = await findFrame(ctx);
	const item = itemId === undefined ? null : await readItem(ctx, itemId);
	const slot = slotId === undefined ? null : await readOpen(ctx, slotId);
	if (!item && !slot) throw new NotFound();
	const since = isDay(day) && day > today ? addDays(mondayOf(day), 0) : null;
	return {
		...{ timeZone, today, item },
		slot: slot && { id: slot.id, seen: `${slot.id}.${slot.version}`, at: slot.at, format: slot.format },
		open: item && !slot ? await listOpen(ctx, item.format, since) : [],
		others: item?.at && !slot ? await listOthers(ctx, item.id) : [],
		items: slot && !item ? await listFitting(ctx, slot.format) : []
	};
}

async function readItem(ctx: Ctx, id: number): Promise<NonNullable<PlaceChoices['item']>> {
	const text = `select ${plannedColumns}, s.id as "slotId", s.version, s.at from bank_items i ${plannedJoins}
		left join slots s on s.item_id = i.id and s.state in ('filled', 'published') where i.id = $1`;
	type Found = PlannedItem & { slotId: number | null; version: number; at: Date | null };
	const [row] = await named<Found>(ctx.db, 'calendar_item', text, [id]);
	if (!row || row.deletedAt || row.stage === 'published' || row.stage === 'shelved') throw new NotFound();
	const { title, format, stage, at } = row;
	return { id, title, format, stage, at, seen: row.slotId === null ? '' : `${row.slotId}.${row.version}` };
}

async function readOpen(ctx: Ctx, id: number): Promise<SlotRow> {
	const text = `select ${slotColumns} from slots s where s.id = $1 and s.state = 'open' and s.at > $2`;
	const [row] = await named<SlotRow>(ctx.db, 'calendar_slot', text, [id, ctx.now]);
	if (!row) throw new NotFound();
	return row;
}

async function listOpen(ctx: Ctx, format: BankFormat, since: string | null): Promise<PlaceChoices['open']> {
	const text = `select ${slotColumns} from slots s where s.state = 'open' and s.at > $1 and s.local_day >= coalesce($2::date, '0001-01-01') order by s.at, s.id limit 400`;
	const rows = await named<SlotRow>(ctx.db, 'calendar_choices', text, [ctx.now, since]);
	const offered = rows.map((row) => ({
		...{ seen: `${row.id}.${row.version}`, at: row.at, format: row.format },
		fits: fitsSlot(row.format, format)
	}));
	const fitting = offered.filter(({ fits }) => fits).slice(0, mostOffered);
	return [...fitting, ...offered.filter(({ fits }) => !fits).slice(0, mostOffered - fitting.length)];
}

function listOthers(ctx: Ctx, itemId: number): Promise<PlaceChoices['others']> {
	const text = `select i.id, coalesce(nullif(p.title, ''), nullif(c.title, ''), i.title) as title, s.id || '.' || s.version as seen, s.at
		from slots s join bank_items i on i.id = s.item_id ${plannedJoins}
		where s.state = 'filled' and s.at > $1 and i.id <> $2 order by s.at, s.id limit 60`;
	return named(ctx.db, 'calendar_others', text, [ctx.now, itemId]);
}

function listFitting(ctx: Ctx, format: BankFormat): Promise<PlaceChoices['items']> {
	const text = `select i.id, coalesce(nullif(p.title, ''), nullif(c.title, ''), i.title) as title, i.format, i.stage from bank_items i ${plannedJoins}
		where i.stage in ('ready', 'review', 'drafting', 'idea') and i.planned_for is null and i.deleted_at is null
		order by (i.format = $1 or ($1 = 'article' and i.format in ('interview', 'series_part', 'poll'))) desc,
			array_position(array['ready', 'review', 'drafting', 'idea'], i.stage), i.ready_at, i.id limit ${mostOffered}`;
	return named(ctx.db, 'calendar_fitting', text, [format]);
}

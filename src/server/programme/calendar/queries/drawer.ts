// Beside the calendar: items of the bank that have no place yet, those that are ready first.
import type { BankFormat, BankStage } from '#lib/terms/bank.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { demandPlanner } from '../policy.ts';
import { plannedJoins } from './place.ts';

export interface DrawerItem {
	id: number;
	title: string;
	format: BankFormat;
	stage: BankStage;
	audience: string | null;
	objective: string | null;
	author: string | null;
	usableFrom: string | null;
	usableUntil: string | null;
	series: { title: string; part: number } | null;
}

export interface Drawer {
	items: DrawerItem[];
	/** All that the filter finds; `items` are the first of them. */
	count: number;
	ready: number;
}

export interface DrawerFilter {
	format?: BankFormat;
	/** 'none': those that serve no objective. */
	objective?: number | 'none';
}

const shown = 40;
const inTurn = `order by array_position(array['ready', 'review', 'drafting', 'idea'], i.stage), i.usable_until nulls last, i.ready_at, i.id`;

export async function findDrawer(ctx: Ctx, { format, objective }: DrawerFilter): Promise<Drawer> {
	demandPlanner(ctx);
	const text = `with waiting as (
			select i.*, count(*) over ()::int as count, (count(*) filter (where i.stage = 'ready') over ())::int as ready from bank_items i
			where i.stage in ('ready', 'review', 'drafting', 'idea') and i.planned_for is null and i.deleted_at is null
				and ($1::text is null or i.format = $1) and ($2::bigint is null or i.objective_id = $2) and (not $3::boolean or i.objective_id is null)
			${inTurn} limit ${shown}
		)
		select i.id, coalesce(nullif(p.title, ''), nullif(c.title, ''), i.title) as title, i.format, i.stage, a.name as audience, o.title as objective,
			w.name as author, i.usable_from::text as "usableFrom", i.usable_until::text as "usableUntil", i.count, i.ready,
			case when r.id is not null and i.series_part is not null then json_build_object('title', r.title, 'part', i.series_part) end as series
		from waiting i ${plannedJoins} left join audiences a on a.id = i.audience_id left join objectives o on o.id = i.objective_id
			left join people w on w.id = i.author_id left join bank_series r on r.id = i.series_id ${inTurn}`;
	const values = [format ?? null, objective === 'none' ? null : (objective ?? null), objective === 'none'];
	const rows = await named<DrawerItem & { count: number; ready: number }>(ctx.db, 'calendar_drawer', text, values);
	const [first] = rows;
	return {
		items: rows.map(({ count: _count, ready: _ready, ...item }) => item),
		count: first?.count ?? 0,
		ready: first?.ready ?? 0
	};
}

// The cadences as their page shows them, with what is planned in their slots.
import type { BankFormat } from '#lib/terms/bank.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { demandPlanner } from '../policy.ts';
import { wallTime } from '../weeks.ts';
import { type Blackout, findSettings, listBlackouts } from './frame.ts';

export interface CadenceRow {
	id: number;
	version: number;
	format: BankFormat;
	weekdays: number[];
	time: string;
	timeZone: string;
	startsOn: string;
	/** Slots to come: those that hold an item, and the next of them. */
	filled: number;
	open: number;
	next: Date | null;
}

export async function listCadences(ctx: Ctx): Promise<CadenceRow[]> {
	demandPlanner(ctx);
	const text = `select k.id, k.version, k.format, k.weekdays, k.at_minute as "atMinute", k.time_zone as "timeZone", k.starts_on::text as "startsOn",
		count(s.id) filter (where s.state = 'filled')::int as filled, count(s.id) filter (where s.state = 'open')::int as open,
		min(s.at) filter (where s.state in ('open', 'filled')) as next
		from cadences k left join slots s on s.cadence_id = k.id and s.at > $1 where k.ended_on is null
		group by k.id order by k.format, k.at_minute, k.id`;
	const rows = await named<CadenceRow & { atMinute: number }>(ctx.db, 'calendar_cadences', text, [ctx.now]);
	return rows.map(({ atMinute, ...row }) => ({ ...row, time: wallTime(atMinute) }));
}

export interface ClosedPage {
	blackouts: (Pick<Blackout, 'id' | 'fromOn' | 'toOn' | 'reason'> & { planned: number })[];
	settings: { mostPerWeek: number; hoursApart: number };
}

/** Those that are not over, each with how many items stand on its days. */
export async function findClosed(ctx: Ctx, today: string): Promise<ClosedPage> {
	demandPlanner(ctx);
	const shut = await listBlackouts(ctx, today);
	const text = `select b.id, count(s.id)::int as planned from blackouts b join slots s on s.state = 'filled' and s.local_day between b.from_on and b.to_on
		where b.to_on >= $1::date group by b.id`;
	const counts = await named<{ id: number; planned: number }>(ctx.db, 'calendar_closed', text, [today]);
	const planned = new Map(counts.map((row) => [row.id, row.planned]));
	return {
		blackouts: shut.map(({ id, fromOn, toOn, reason }) => ({
			id,
			fromOn,
			toOn,
			reason,
			planned: planned.get(id) ?? 0
		})),
		settings: await findSettings(ctx)
	};
}

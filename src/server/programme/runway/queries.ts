// Reading the runway: what is there, what the cadence asks for, how it goes on, and what is missing.
import { runwayAim, runwayTarget } from '#lib/terms/bank.ts';
import type { Gap } from '#lib/terms/runway.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { named } from '#server/platform/db/client.ts';
import { Forbidden } from '#server/platform/errors.ts';
import { clockTime } from '#lib/zoned-time.ts';
import { canRunProgramme } from '../objectives/policy.ts';
import { gapsOf, type Named } from './gaps.ts';
import {
	type Demand,
	demandsOf,
	type PartRunway,
	partRunways,
	project,
	type Projected,
	type Runway,
	runwayOf,
	type Supply,
	type WeekSlots
} from './supply.ts';

export interface RunwayPage {
	/** The day it was counted on, in the organisation's zone. */
	today: string;
	target: number;
	aim: number;
	runway: Runway;
	objectives: (PartRunway<number> & { title: string })[];
	audiences: (PartRunway<number> & { title: string })[];
	languages: PartRunway<string>[];
	/** 26 weeks from this one on, by format. */
	weeks: Projected[];
	aligned: { items: number; of: number };
	gaps: Gap[];
}

interface Row {
	supplies: (Supply & { loose: boolean })[] | null;
	demands: Demand[] | null;
	weeks: WeekSlots[] | null;
	objectives: (Named & { asked: boolean })[] | null;
	audiences: Named[] | null;
	aligned: { items: number; of: number };
}

/** Ready or scheduled, and not past its last day. */
const inSupply = `i.stage in ('ready', 'scheduled') and i.deleted_at is null and (i.usable_until is null or i.usable_until >= $1::date)`;
/** What is meant to be published: everything from drafting on that is not out. */
const planned = `i.stage in ('drafting', 'review', 'ready', 'scheduled') and i.deleted_at is null`;

const text = `select
	(select json_agg(s) from (select i.format, i.objective_id as "objectiveId", i.audience_id as "audienceId", i.language,
		i.planned_for is null as loose, count(*)::int as count from bank_items i where ${inSupply} group by 1, 2, 3, 4, 5) s) as supplies,
	(select json_agg(c) from (select format, per_week as "perWeek" from cadences
		where starts_on <= $1::date + 7 and (ended_on is null or ended_on > $1::date)) c) as demands,
	(select json_agg(w) from (select to_char(date_trunc('week', s.local_day), 'YYYY-MM-DD') as week, s.format, count(*)::int as slots,
		count(*) filter (where s.state = 'filled' and i.stage in ('ready', 'scheduled'))::int as scheduled,
		count(*) filter (where s.state = 'filled' and i.stage not in ('ready', 'scheduled'))::int as unfinished
		from slots s left join bank_items i on i.id = s.item_id
		where s.state in ('open', 'filled') and s.local_day >= $1::date and s.local_day < date_trunc('week', $1::date) + interval '26 weeks'
		group by 1, 2) w) as weeks,
	(select json_agg(o) from (select o.id, o.title, exists (select from bank_items i where i.objective_id = o.id and i.format = 'question'
		and i.deleted_at is null and i.stage <> 'shelved' and (i.published_at is null or i.published_at >= $1::date - 91)) as asked
		from objectives o where o.dropped_at is null and (exists (select from bank_items i where i.objective_id = o.id and i.deleted_at is null and i.stage not in ('shelved', 'published'))
			or not exists (select from objectives k where k.parent_id = o.id and k.dropped_at is null))
		order by o.position, o.id) o) as objectives,
	(select json_agg(a) from (select a.id, a.name as title from audiences a
		where exists (select from bank_items i where i.audience_id = a.id and i.deleted_at is null and i.stage <> 'shelved') order by lower(a.name)) a) as audiences,
	(select json_build_object('items', count(*) filter (where i.objective_id is not null)::int, 'of', count(*)::int)
		from bank_items i where ${planned}) as aligned`;

/** Objectives are those that the bank names or that have no smaller one below them; audiences those that the bank names. @throws Forbidden */
export async function findRunway(ctx: Ctx): Promise<RunwayPage> {
	if (!canRunProgramme(ctx.viewer)) throw new Forbidden();
	const { timeZone, languages } = await findOrganisation(ctx);
	const today = clockTime(ctx.now, timeZone).slice(0, 10);
	const [row] = await named<Row>(ctx.db, 'runway_page', text, [today]);
	const [supplies, demands] = [row?.supplies ?? [], demandsOf(row?.demands ?? [])];
	const runway = runwayOf(supplies, demands);
	const objectives = titled(row?.objectives, supplies, demands, ({ objectiveId }) => objectiveId);
	const audiences = titled(row?.audiences, supplies, demands, ({ audienceId }) => audienceId);
	const spoken = partRunways(supplies, demands, languages, ({ language }) => language);
	const loose = supplies.filter((supply) => supply.loose);
	const weeks = project(row?.weeks ?? [], loose);
	const asked = (row?.objectives ?? []).filter((one) => one.asked).map(({ id }) => id);
	const aligned = row?.aligned ?? { items: 0, of: 0 };
	const known = { runway, objectives, audiences, languages: spoken, weeks, aligned };
	return { today, target: runwayTarget, aim: runwayAim, ...known, gaps: gapsOf({ ...known, asked }) };
}

function titled(
	parts: Named[] | null | undefined,
	supplies: readonly Supply[],
	demands: readonly Demand[],
	keyOf: (supply: Supply) => number | null
) {
	const titles = new Map((parts ?? []).map(({ id, title }) => [id, title]));
	const runways = partRunways(supplies, demands, [...titles.keys()], keyOf);
	return runways.map((part) => ({ ...part, title: titles.get(part.key) ?? '' }));
}

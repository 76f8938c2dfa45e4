// What the entries of evidence come to, for each objective and for all: kept as a few buckets, so that no page adds up a hundred thousand entries.
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { servingSql } from '../serving.ts';

/** Stands for the whole organisation, whether something serves an objective or not. */
export const everything = 0;

const alike = 'e.kind, e.minutes, e.counts, e.unit, e.by_sponsor';
const counted = 'count(*)::int as entries, coalesce(sum(e.amount), 0) as amount';

// Plan: the posts that serve, hashed, and one look at every entry; minutes apart, never on a page.
const text = `with buckets as (
		select s.objective_id as id, ${alike}, ${counted} from (${servingSql('$1')}) s join evidence e on e.post_id = s.post_id group by s.objective_id, ${alike}
		union all select ${everything}, ${alike}, ${counted} from evidence e where ${everything} = any($1::bigint[]) group by ${alike}
	), sums as (
		select id, sum(entries) filter (where counts)::int as counted, jsonb_agg(jsonb_build_object('kind', kind, 'minutes', minutes, 'counts', counts,
			'unit', unit, 'bySponsor', by_sponsor, 'entries', entries, 'amount', amount) order by kind, minutes, counts, unit, by_sponsor) as worth
		from buckets group by id
	)
	insert into objective_sums as o (objective_id, worth, evidence, counted_at)
	select g.id, coalesce(s.worth, '[]'), coalesce(s.counted, 0), $2 from unnest($1::bigint[]) as g(id) left join sums s on s.id = g.id order by g.id
	on conflict (objective_id) do update set worth = excluded.worth, evidence = excluded.evidence`;

/** Anew: of these objectives, or of all and the whole organisation. Safe to run twice and side by side. */
export async function sumEvidence(ctx: PublicCtx, objectiveIds?: readonly number[]): Promise<void> {
	await named(ctx.db, 'evidence_sums', text, [objectiveIds ?? [everything, ...(await allObjectives(ctx))], ctx.now]);
}

/** Of dropped ones too: they come back with what they had. */
export async function allObjectives(ctx: PublicCtx): Promise<number[]> {
	const all = await named<{ id: number }>(ctx.db, 'evidence_objectives', 'select id from objectives order by id', []);
	return all.map(({ id }) => id);
}

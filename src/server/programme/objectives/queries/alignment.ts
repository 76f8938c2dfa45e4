// What serves which objective, what it brought, and what serves none.
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { Forbidden } from '#server/platform/errors.ts';
import { canRunProgramme } from '../policy.ts';
import { listObjectives, type ObjectiveRow } from './tree.ts';

/** Things that carry the objective themselves. */
export interface Serving {
	/** Of the bank, published ones too. */
	items: number;
	posts: number;
	spaces: number;
	challenges: number;
}

/** Of all posts that serve it, by themselves or by their challenge or space; counted some minutes ago. */
export interface Brought {
	posts: number;
	readers: number;
	comments: number;
	answers: number;
	evidence: number;
}

export interface AlignmentRow extends Serving {
	objective: Pick<ObjectiveRow, 'id' | 'title' | 'depth' | 'state'>;
	brought: Brought;
}

export interface Alignment {
	rows: AlignmentRow[];
	/** Serves none: bank items, spaces in use, challenges that are not closed, posts of the last 90 days. */
	none: Serving & { ofItems: number; ofSpaces: number; ofChallenges: number; ofPosts: number };
	/** Items in drafting, review, ready or scheduled. */
	planned: { aligned: number; of: number };
	/** Everybody who has not left, counted some minutes ago: what readers are a share of. */
	employees: number;
	countedAt: Date | null;
}

interface Counts extends Serving, Brought {
	id: number;
	own: number;
}

// Plan: index-only over alignments_of_objective and bank_items_objective, and the counted sums; nothing that grows with the ledger.
// The bank lies above: its table is named here, its code is not imported.
const countsText = `select o.id, (select count(*)::int from bank_items i where i.objective_id = o.id and i.deleted_at is null) as items,
		coalesce(a.posts, 0) as own, coalesce(a.spaces, 0) as spaces, coalesce(a.challenges, 0) as challenges,
		coalesce(s.posts, 0) as posts, coalesce(s.readers, 0) as readers, coalesce(s.comments, 0) as comments, coalesce(s.answers, 0) as answers,
		coalesce(s.evidence, 0) as evidence
	from objectives o left join objective_sums s on s.objective_id = o.id
		left join (select objective_id, count(*) filter (where subject = 'post')::int as posts, count(*) filter (where subject = 'space')::int as spaces,
			count(*) filter (where subject = 'challenge')::int as challenges from alignments where objective_id = any($1::bigint[]) group by 1) a on a.objective_id = o.id
	where o.id = any($1::bigint[])`;

const noneText = `select coalesce(s.posts, 0) as posts, coalesce(s.of_posts, 0) as "ofPosts", s.counted_at as "countedAt",
		i.none as items, i.all as "ofItems", i.planned, i.aligned, p.none as spaces, p.all as "ofSpaces", c.none as challenges, c.all as "ofChallenges",
		coalesce(s.employees, 0) as employees
	from (select count(*)::int as all, count(*) filter (where objective_id is null)::int as none,
			count(*) filter (where stage in ('drafting', 'review', 'ready', 'scheduled'))::int as planned,
			count(*) filter (where stage in ('drafting', 'review', 'ready', 'scheduled') and objective_id is not null)::int as aligned
			from bank_items where deleted_at is null and stage <> 'shelved') i,
		(select count(*)::int as all, count(*) filter (where a.objective_id is null)::int as none from spaces x
			left join alignments a on a.subject = 'space' and a.subject_id = x.id where x.archived_at is null) p,
		(select count(*)::int as all, count(*) filter (where a.objective_id is null)::int as none from challenges x
			left join alignments a on a.subject = 'challenge' and a.subject_id = x.id where not x.draft and x.closes_at > $1) c
		left join objective_sums s on s.objective_id = 0`;

/** @throws Forbidden for those who do not run the programme. */
export async function findAlignment(ctx: Ctx): Promise<Alignment> {
	if (!canRunProgramme(ctx.viewer)) throw new Forbidden();
	const objectives = await listObjectives(ctx);
	const counts = await countServing(
		ctx,
		objectives.map(({ id }) => id)
	);
	type None = Alignment['none'] & { countedAt: Date | null; planned: number; aligned: number; employees: number };
	const [row] = await named<None>(ctx.db, 'alignment_none', noneText, [ctx.now]);
	const { countedAt, planned, aligned, employees, ...none } = row!;
	return {
		rows: objectives.map(({ id, title, depth, state }) => ({
			objective: { id, title, depth, state },
			...counts.get(id)!
		})),
		none,
		planned: { aligned, of: planned },
		employees,
		countedAt
	};
}

/** For objectives that were found on behalf of the viewer. */
export async function countServing(
	ctx: Ctx,
	ids: readonly number[]
): Promise<Map<number, Serving & { brought: Brought }>> {
	const rows = await named<Counts>(ctx.db, 'alignment_counts', countsText, [ids]);
	return new Map(
		rows.map(({ id, own, items, spaces, challenges, ...brought }) => [
			id,
			{ items, posts: own, spaces, challenges, brought }
		])
	);
}

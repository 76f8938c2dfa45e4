// The objectives one can choose among, in the order of their tree.
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';

export interface ObjectiveChoice {
	id: number;
	title: string;
	/** 0 for those that serve no other. */
	depth: number;
}

// Plan: objectives, which are tens; one that lost its parent stands at the top.
const choicesText = `with recursive tree as (
		select o.id, o.title, 0 as depth, array[o.position, o.id] as place from objectives o left join objectives u on u.id = o.parent_id
			where o.dropped_at is null and (u.id is null or u.dropped_at is not null)
		union all select o.id, o.title, t.depth + 1, t.place || array[o.position, o.id] from objectives o join tree t on o.parent_id = t.id
			where o.dropped_at is null
	) select id, title, depth from tree order by place`;

/** Those that were not dropped. For whoever runs the programme or makes an item of the bank: the caller asks the policy. */
export function listObjectiveChoices(ctx: PublicCtx): Promise<ObjectiveChoice[]> {
	return named<ObjectiveChoice>(ctx.db, 'objective_choices', choicesText, []);
}

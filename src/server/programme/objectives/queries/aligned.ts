// What one thing serves, for the page it stands on.
import type { AlignedSubject } from '#lib/terms/objectives.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { canRunProgramme } from '../policy.ts';
import { type ObjectiveChoice } from './choices.ts';

export interface ObjectiveOf {
	objectiveId: number | null;
	choices: ObjectiveChoice[];
}

// One statement for both; plan: objectives, which are tens, and the primary key of alignments.
const text = `with recursive tree as (
		select o.id, o.title, 0 as depth, array[o.position, o.id] as place from objectives o left join objectives u on u.id = o.parent_id
			where o.dropped_at is null and (u.id is null or u.dropped_at is not null)
		union all select o.id, o.title, t.depth + 1, t.place || array[o.position, o.id] from objectives o join tree t on o.parent_id = t.id
			where o.dropped_at is null
	) select (select objective_id from alignments where subject = $1 and subject_id = $2) as "objectiveId",
		coalesce((select json_agg(json_build_object('id', id, 'title', title, 'depth', depth) order by place) from tree), '[]') as choices`;

/** Of a thing the viewer sees. Null for those who do not run the programme: then nothing is read. */
export async function findObjectiveOf(ctx: Ctx, subject: AlignedSubject, id: number): Promise<ObjectiveOf | null> {
	if (!canRunProgramme(ctx.viewer)) return null;
	const [row] = await named<ObjectiveOf>(ctx.db, 'objective_of', text, [subject, id]);
	return row!;
}

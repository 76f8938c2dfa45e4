// What hangs on an objective, counted, and the last change that can be taken back.
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';

export interface Hanging {
	items: number;
	posts: number;
	spaces: number;
	challenges: number;
	children: number;
}

// The bank lies above: its table is named here, its code is not imported.
const text = `select (select count(*)::int from bank_items where objective_id = $1 and deleted_at is null) as items,
	count(*) filter (where subject = 'post')::int as posts, count(*) filter (where subject = 'space')::int as spaces,
	count(*) filter (where subject = 'challenge')::int as challenges,
	(select count(*)::int from objectives where parent_id = $1 and dropped_at is null) as children
	from alignments where objective_id = $1`;

/** For an objective that was found on behalf of the viewer. */
export async function countHanging(ctx: Ctx, objectiveId: number): Promise<Hanging> {
	const [row] = await named<Hanging>(ctx.db, 'objective_hanging', text, [objectiveId]);
	return row!;
}

export interface LastChange {
	kind: 'edited' | 'dropped';
	reason: string;
	at: Date;
	/** How many things were moved by it. */
	moved: number;
	to: { id: number; title: string } | null;
}

const changeText = `select c.kind, c.reason, c.created_at as at, (select json_build_object('id', o.id, 'title', o.title) from objectives o where o.id = c.to_id) as to,
	(select count(*)::int from jsonb_each(c.carried) part, jsonb_array_elements(part.value)) as moved
	from objective_changes c where c.objective_id = $1 and c.undone_at is null order by c.id desc limit 1`;

/** The newest that was not taken back. */
export async function findLastChange(ctx: Ctx, objectiveId: number): Promise<LastChange | null> {
	const [row] = await named<LastChange>(ctx.db, 'objective_last_change', changeText, [objectiveId]);
	return row ?? null;
}

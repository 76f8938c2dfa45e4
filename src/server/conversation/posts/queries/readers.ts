// Which people see a post, asked of some of them: before they are invited, named or asked to look at it.
import type { PublicCtx } from '#server/members/access/ctx.ts';
import type { Placed } from '#server/members/access/place.ts';
import { membersAmong } from '#server/members/audiences/membership.ts';
import { named } from '#server/platform/db/client.ts';
import { isOwn, type Seen } from '../visible.ts';

/** The rule of visible.ts about a post that is out, for others than the viewer. */
export async function readersAmong(
	ctx: PublicCtx,
	post: Omit<Seen, 'state' | 'deletedAt'>,
	personIds: readonly number[]
): Promise<number[]> {
	if (!post.restricted) return [...personIds];
	const inside = new Set(await insiders(ctx, post, personIds));
	return personIds.filter((id) => inside.has(id) || isOwn({ id }, post));
}

async function insiders(
	ctx: PublicCtx,
	{ spaceId, audienceId }: Placed,
	personIds: readonly number[]
): Promise<number[]> {
	if (audienceId !== null) return membersAmong(ctx, audienceId, personIds);
	const text = 'select person_id as id from space_members where space_id = $1 and person_id = any($2::bigint[])';
	const rows = await named<{ id: number }>(ctx.db, 'readers_in_space', text, [spaceId, personIds]);
	return rows.map((row) => row.id);
}

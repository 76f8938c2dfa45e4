// Reading votes: the viewer's own, for one post and all its parts.
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import type { VoteValue } from './actions.ts';

/** The viewer's vote, for statements that read more beside it: `part` is a part's id, or 0 for the post itself. */
export const ownVoteSql = (post: string, part: string, viewer: string) =>
	`coalesce((select v.value from votes v where v.post_id = ${post} and v.part_id = ${part} and v.person_id = ${viewer}), 0)`;

/** The viewer's votes on a post that was found before and on its parts, by the part's id; 0 is the post itself. */
export async function findOwnVotes(ctx: Ctx, postId: number): Promise<Map<number, VoteValue>> {
	const text = `select part_id as "partId", value from votes where post_id = $1 and person_id = $2`;
	const rows = await named<{ partId: number; value: VoteValue }>(ctx.db, 'votes_own', text, [postId, ctx.viewer.id]);
	return new Map(rows.map((row) => [row.partId, row.value]));
}

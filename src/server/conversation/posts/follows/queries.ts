// Who follows a post.
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';

/** Whether the viewer follows it, for statements that read more beside it. */
export const followedSql = (post: string, viewer: string) =>
	`exists (select from post_follows f where f.post_id = ${post} and f.person_id = ${viewer})`;

/** Everyone who follows the post; for telling them, which leaves out those who may not see it. */
export async function listFollowerIds(ctx: PublicCtx, postId: number): Promise<number[]> {
	const text = 'select person_id as id from post_follows where post_id = $1 order by person_id';
	const rows = await named<{ id: number }>(ctx.db, 'follows_of_post', text, [postId]);
	return rows.map((row) => row.id);
}

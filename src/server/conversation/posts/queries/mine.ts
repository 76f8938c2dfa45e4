// What one person has to do with one post and the comments on it: the personal part of its page, in one statement.
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';

export interface MineOfPost {
	reaction: string | null;
	bookmarked: boolean;
	seen: boolean;
	/** Follows the main author. */
	followed: boolean;
	/** Own reactions by comment. */
	commentReactions: Record<string, string>;
}

// Plan: four look-ups by primary key; the person's reactions only where the shared part says that there are any.
const text = `select
	(select kind from post_reactions where post_id = $1 and person_id = $2) as reaction,
	exists (select from bookmarks where person_id = $2 and post_id = $1) as bookmarked,
	exists (select from post_views where person_id = $2 and post_id = $1) as seen,
	exists (select from person_follows where follower_id = $2 and person_id = $3) as followed,
	coalesce((select json_object_agg(comment_id, kind) from comment_reactions
		where person_id = $2 and comment_id = any($4::bigint[])), '{}') as "commentReactions"`;

/** `reactedTo` are the comments on the page that anybody has reacted to. */
export async function findMineOfPost(
	ctx: Ctx,
	post: { id: number; authorId: number | null },
	reactedTo: readonly number[] = []
): Promise<MineOfPost> {
	const [row] = await named<MineOfPost>(ctx.db, 'posts_mine', text, [post.id, ctx.viewer.id, post.authorId, reactedTo]);
	return row!;
}

// Keeping a post to read again, and letting it go.
import { findPost } from '#server/conversation/posts/queries.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { named } from '#server/platform/db/client.ts';
import type { KeepPost } from './input.ts';

/** Says what is so afterwards; keeping what is kept changes nothing. */
export function keepPost(ctx: Ctx, input: KeepPost): Promise<{ kept: boolean }> {
	return inTransaction(ctx, async (ctx) => {
		const post = await findPost(ctx, input.postId);
		const changed = input.keep
			? await named(ctx.db, 'bookmarks_keep', keepText, [ctx.viewer.id, post.id, ctx.now])
			: await named(
					ctx.db,
					'bookmarks_drop',
					'delete from bookmarks where person_id = $1 and post_id = $2 returning 1',
					[ctx.viewer.id, post.id]
				);
		const verb = input.keep ? 'bookmark.kept' : 'bookmark.removed';
		if (changed.length)
			await record(ctx, { verb, subject: 'post', subjectId: post.id, spaceId: post.spaceId, otherId: post.authorId });
		return { kept: input.keep };
	});
}

const keepText =
	'insert into bookmarks (person_id, post_id, created_at) values ($1, $2, $3) on conflict do nothing returning 1';

/** Whoever keeps one post keeps the other too; for merging. Returns who did not before, so that it can be undone. */
export async function copyBookmarks(ctx: Ctx, fromId: number, intoId: number): Promise<number[]> {
	const text = `insert into bookmarks (person_id, post_id, created_at) select person_id, $2, created_at from bookmarks where post_id = $1
		on conflict do nothing returning person_id as id`;
	const rows = await named<{ id: number }>(ctx.db, 'bookmarks_copy', text, [fromId, intoId]);
	return rows.map((row) => row.id);
}

export async function removeBookmarks(ctx: Ctx, postId: number, personIds: readonly number[]): Promise<void> {
	const text = 'delete from bookmarks where post_id = $1 and person_id = any($2::bigint[])';
	await named(ctx.db, 'bookmarks_remove', text, [postId, personIds]);
}

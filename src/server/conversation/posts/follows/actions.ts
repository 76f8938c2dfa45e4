// Following a post: whoever does hears of comments on it and of what its kind tells besides (answers, stages).
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { named } from '#server/platform/db/client.ts';
import { findPost } from '../queries.ts';
import type { FollowPost } from './input.ts';

/** Says what is so afterwards; following what one follows changes nothing. */
export function followPost(ctx: Ctx, input: FollowPost): Promise<{ followed: boolean }> {
	return inTransaction(ctx, async (tx) => {
		const post = await findPost(tx, input.postId);
		const changed = input.follow
			? await addFollowers(tx, post.id, [tx.viewer.id])
			: await removeFollowers(tx, post.id, [tx.viewer.id]);
		const verb = input.follow ? 'post.followed' : 'post.unfollowed';
		if (changed.length)
			await record(tx, { verb, subject: 'post', subjectId: post.id, spaceId: post.spaceId, otherId: post.authorId });
		return { followed: input.follow };
	});
}

/** Puts people among the followers without asking and without an event, as asking a question does; returns those who were not. */
export async function addFollowers(ctx: Ctx, postId: number, personIds: readonly number[]): Promise<number[]> {
	const text = `insert into post_follows (post_id, person_id, created_at) select $1, followed, $3 from unnest($2::bigint[]) as followed
		on conflict do nothing returning person_id as id`;
	const rows = await named<{ id: number }>(ctx.db, 'follows_add', text, [postId, personIds, ctx.now]);
	return rows.map((row) => row.id);
}

export async function removeFollowers(ctx: Ctx, postId: number, personIds: readonly number[]): Promise<number[]> {
	const text =
		'delete from post_follows where post_id = $1 and person_id = any($2::bigint[]) returning person_id as id';
	const rows = await named<{ id: number }>(ctx.db, 'follows_remove', text, [postId, personIds]);
	return rows.map((row) => row.id);
}

/** Followers of one post follow the other too; for merging. Returns who was new there, so that it can be undone. */
export async function copyFollowers(ctx: Ctx, fromId: number, intoId: number): Promise<number[]> {
	const text = `insert into post_follows (post_id, person_id, created_at) select $2, person_id, created_at from post_follows where post_id = $1
		on conflict do nothing returning person_id as id`;
	const rows = await named<{ id: number }>(ctx.db, 'follows_copy', text, [fromId, intoId]);
	return rows.map((row) => row.id);
}

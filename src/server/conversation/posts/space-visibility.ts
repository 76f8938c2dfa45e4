// What follows for posts when their space is opened or closed.
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';

/**
 * Sets the copy of the space's visibility on all its posts, and the topics' counts of what everyone may see; in the
 * transaction that changes the space, which the caller has locked.
 */
export async function setSpaceRestricted(ctx: Ctx, spaceId: number, restricted: boolean): Promise<void> {
	await named(
		ctx.db,
		'posts_set_restricted',
		`with changed as (
			update posts set restricted = $2 where space_id = $1 and restricted <> $2
			returning id, (state = 'published' and deleted_at is null) as out
		), per_topic as (
			select t.topic_id, count(*)::int as posts from changed c join post_topics t on t.post_id = c.id where c.out group by t.topic_id
		)
		update topics t set post_count = greatest(0, t.post_count + case when $2 then -p.posts else p.posts end)
		from per_topic p where p.topic_id = t.id`,
		[spaceId, restricted]
	);
}

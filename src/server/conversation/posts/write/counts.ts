// Counts kept beside what they count: how many posts of a space and of a topic are out.
import { named, type Db } from '#server/platform/db/client.ts';

/** Call when a post appears (1) or disappears (-1), in its transaction, and around changing the space of one that is out. */
export async function countPost(db: Db, postId: number, by: 1 | -1): Promise<void> {
	await named(
		db,
		'posts_count_in_space',
		`update spaces s set post_count = greatest(0, s.post_count + $2::int) from posts p where p.id = $1 and s.id = p.space_id`,
		[postId, by]
	);
	await named(
		db,
		'posts_count_in_topics',
		`update topics t set post_count = greatest(0, t.post_count + $2::int) from post_topics pt join posts p on p.id = pt.post_id
		where pt.post_id = $1 and t.id = pt.topic_id and not p.restricted`,
		[postId, by]
	);
}

// Writes a batch of page views in one statement.
import { type Db, named } from '#server/platform/db/client.ts';
import { tellChange } from '#server/platform/live/changes.ts';

export interface PageView {
	postId: number;
	personId: number;
	at: Date;
}

// A row comes back from the insert when the person is new to the post or comes on a new day (UTC); a reload gives none.
const statement = `with viewed as (
		select post_id, person_id, max(at) as at from unnest($1::bigint[], $2::bigint[], $3::timestamptz[]) as v(post_id, person_id, at)
		group by post_id, person_id
	), written as (
		insert into post_views as v (post_id, person_id, first_at, last_at) select post_id, person_id, at, at from viewed order by post_id, person_id
		on conflict (person_id, post_id) do update set last_at = excluded.last_at
			where (v.last_at at time zone 'UTC')::date < (excluded.last_at at time zone 'UTC')::date
		returning post_id, person_id, last_at, first_at = last_at as first
	), noticed as (
		update notifications n set read_at = v.at from viewed v
		where n.person_id = v.person_id and n.thread = 'post:' || v.post_id and n.read_at is null returning n.person_id
	), counted as (
		update posts p set view_count = p.view_count + c.count
		from (select post_id, count(*)::int as count from written where first group by post_id) c where p.id = c.post_id
	), told as (
		insert into ledger (at, verb, actor_id, subject, subject_id, space_id, other_id)
		select w.last_at, 'post.viewed', w.person_id, 'post', w.post_id, p.space_id, p.author_id from written w join posts p on p.id = w.post_id
		returning actor_id
	)
	select actor_id as "personId" from told union select person_id from noticed`;

/** What a person was told of a post is read once they open it. Counts each person once per post, and records `post.viewed` once per person, post and day. Safe to run twice. */
export async function writeViews(db: Db, views: readonly PageView[]): Promise<void> {
	if (!views.length) return;
	const values = [views.map((view) => view.postId), views.map((view) => view.personId), views.map((view) => view.at)];
	// A reload changes nothing, so nothing that is kept for them falls.
	const moved = await named<{ personId: number }>(db, 'posts_write_views', statement, values);
	await tellChange(db, { people: moved.map((row) => row.personId) });
}

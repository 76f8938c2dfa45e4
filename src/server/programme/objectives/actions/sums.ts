// Counting what the things that serve an objective brought.
import { inTransaction, type PublicCtx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { allObjectives, everything, sumEvidence } from '../evidence/sums.ts';
import { servesNone, servingSql } from '../serving.ts';

/** Days that posts which serve none are looked at for. */
export const unservedDays = 90;

/** The job that counts anew what some objectives brought. */
export const countSumsJob = 'count-objectives';

// Plan: alignments_of_objective, then the posts of each by their key; readers by post_views_post.
const countText = `with serving as materialized (${servingSql('$1')}),
	posts_of as (
		select s.objective_id, count(*)::int as posts, sum(p.comment_count)::int as comments, coalesce(sum(q.answer_count), 0)::int as answers
		from serving s join posts p on p.id = s.post_id left join questions q on q.post_id = p.id where p.state = 'published' and p.deleted_at is null group by 1
	), readers_of as (
		select s.objective_id, count(distinct v.person_id)::int as readers from serving s join posts p on p.id = s.post_id join post_views v on v.post_id = p.id
		where p.state = 'published' and p.deleted_at is null group by 1
	)
	insert into objective_sums as o (objective_id, posts, readers, comments, answers, counted_at)
	select g.id, coalesce(p.posts, 0), coalesce(r.readers, 0), coalesce(p.comments, 0), coalesce(p.answers, 0), $2
	from unnest($1::bigint[]) as g(id) left join posts_of p on p.objective_id = g.id left join readers_of r on r.objective_id = g.id order by g.id
	on conflict (objective_id) do update set posts = excluded.posts, readers = excluded.readers, comments = excluded.comments, answers = excluded.answers,
		counted_at = excluded.counted_at`;

// Plan: posts_newest down to that day.
const noneText = `insert into objective_sums as o (objective_id, posts, of_posts, employees, counted_at)
	select ${everything}, count(*) filter (where ${servesNone('p')})::int, count(*)::int, (select count(*)::int from people where status <> 'left'), $1 from posts p where p.state = 'published' and p.deleted_at is null and p.published_at > $2
	on conflict (objective_id) do update set posts = excluded.posts, of_posts = excluded.of_posts,
		employees = excluded.employees, counted_at = excluded.counted_at`;

/** Anew, so that nothing can drift: of these objectives, or of all. Safe to run twice. */
export function countSums(ctx: PublicCtx, objectiveIds?: number[]): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		const all = await allObjectives(tx);
		const ids = all.filter((id) => !objectiveIds || objectiveIds.includes(id));
		await named(tx.db, 'sums_count', countText, [ids, tx.now]);
		await sumEvidence(tx, objectiveIds ? ids : [everything, ...ids]);
		const since = new Date(tx.now.getTime() - unservedDays * 86_400_000);
		await named(tx.db, 'sums_none', noneText, [tx.now, since]);
	});
}

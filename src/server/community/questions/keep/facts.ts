// What is kept beside a question on every write: its counts, whether it waits, and its card for lists.
import { type Db, named } from '#server/platform/db/client.ts';

/**
 * Counts anew what follows from the answers that stand. Call it in the write's transaction, with the post locked.
 * It waits as long as nobody has answered, unless it is out of date, or asked before elsewhere.
 */
export async function refreshQuestions(db: Db, postIds: readonly number[]): Promise<void> {
	await named(db, 'questions_refresh', refreshText, [postIds]);
}

const refreshText = `with counted as (
		select q.post_id, count(a.id)::int as n, min(a.created_at) as first,
			exists (select from question_links l where l.post_id = q.post_id and l.kind = 'duplicate') as again
		from questions q left join answers a on a.post_id = q.post_id and a.deleted_at is null
		where q.post_id = any($1::bigint[]) group by q.post_id
	), facts as (
		update questions q set answer_count = c.n, first_answer_at = c.first, title = p.title, language = p.language,
			waiting_since = case when c.n = 0 and not c.again and q.obsolete_at is null and p.merged_into_id is null then p.published_at end
		from counted c, posts p where q.post_id = c.post_id and p.id = c.post_id
		returning q.post_id, q.answer_count, q.accepted_answer_id is not null as accepted, q.obsolete_at is not null as obsolete
	)
	update posts p set card = jsonb_build_object('answers', f.answer_count, 'accepted', f.accepted)
		|| case when f.obsolete then '{"obsolete": true}'::jsonb else '{}'::jsonb end
	from facts f where p.id = f.post_id`;

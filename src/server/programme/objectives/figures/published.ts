// What was published: how much, and the share of it that came from colleagues.
import { sql } from 'drizzle-orm';
import {
	byGroup,
	type Figure,
	moment,
	narrowedEvents,
	percentOf,
	rowOf,
	type Scope,
	verbList,
	windowStart
} from './scope.ts';

/** What counts as published: the first of these events of a post. */
const publishing = ['article.published', 'question.asked', 'question.published', 'idea.submitted', 'album.published'];

interface Sums extends Record<string, unknown> {
	posts: number;
	organic: number;
	authors: number;
}

/** Organic is what is neither from the bank nor by a communicator of today. */
const sums = (
	scope: Scope,
	from: Date,
	until: Date
) => sql`select count(*)::int as posts, count(distinct f.actor_id)::int as authors,
		count(*) filter (where f.facts ->> 'seeded' is distinct from 'true'
			and not exists (select from people c where c.id = f.actor_id and 'communicator' = any(c.roles)))::int as organic
	from (select distinct on (e.subject_id) e.* from ledger e where e.verb in ${verbList(publishing)} and e.subject = 'post'
		and e.at > ${moment(from)} and e.at <= ${moment(until)} order by e.subject_id, e.at, e.id) f
	where not exists (select from ledger b where b.subject = 'post' and b.subject_id = f.subject_id and b.verb in ${verbList(publishing)} and b.at <= ${moment(from)})
		and ${byGroup(sql`f.actor_id`, scope, until)} and exists (select from ledger e where e.id = f.id and ${narrowedEvents(scope)})`;

/** Posts first published in the window. */
export const published: Figure = async (ctx, scope, until) => {
	const { posts, authors } = await rowOf<Sums>(ctx, sums(scope, windowStart(scope, until), until));
	return { value: posts, denominator: null, authors };
};

export const organicShare: Figure = async (ctx, scope, until) => {
	const { posts, organic, authors } = await rowOf<Sums>(
		ctx,
		sums(scope, windowStart({ ...scope, window: 'month' }, until), until)
	);
	return { value: percentOf(organic, posts), denominator: posts, authors };
};

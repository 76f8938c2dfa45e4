// What stands beside lists: the same for everyone, out of what everyone may see, and therefore read once for all.
import type { ArticlesSide, OpenTopic, QuestionsSide } from '#lib/terms/sides.ts';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { makeKeep } from '#server/platform/keep.ts';
import { contentVersion } from '#server/platform/live/changes.ts';

/** Read again after minutes, and not more often than once a minute while much happens: nobody comes for it. */
const kept = { age: 300_000, pause: 60_000 };
const articlesSide = makeKeep<ArticlesSide>(kept);
const questionsSide = makeKeep<QuestionsSide>(kept);

/** Readers are counted among articles of so many days. */
export const readDays = 30;

const forEveryone = `p.state = 'published' and p.deleted_at is null and not p.restricted`;

// Plan: posts_newest_of_kind from the top down to thirty days ago.
const mostReadText = `select p.id, p.slug, p.title, p.view_count as readers from posts p
	where p.kind = 'article' and ${forEveryone} and p.published_at > $1::timestamptz and p.published_at <= $2 and p.view_count > 0
	order by p.view_count desc, p.id desc limit 5`;

// Plan: articles_series, which holds the articles of series first; each post by its key.
const seriesText = `select s.title, n.parts, p.id, p.slug, p.title as newest, p.published_at as "publishedAt"
	from (select a.series_id, count(*)::int as parts, max(p.published_at) as at from articles a join posts p on p.id = a.post_id
		where a.series_id is not null and ${forEveryone} group by a.series_id having count(*) > 1 order by at desc limit 4) n
	join series s on s.id = n.series_id
	join lateral (select p.* from articles a join posts p on p.id = a.post_id where a.series_id = n.series_id and p.published_at = n.at and ${forEveryone}
		order by p.id desc limit 1) p on true
	order by n.at desc, s.id`;

export const findArticlesSide = (ctx: PublicCtx): Promise<ArticlesSide> =>
	articlesSide.get('articles', contentVersion(), async () => {
		const since = new Date(ctx.now.getTime() - readDays * 24 * 3_600_000);
		const [mostRead, series] = await Promise.all([
			named<ArticlesSide['mostRead'][number]>(ctx.db, 'side_most_read', mostReadText, [since, ctx.now]),
			named<ArticlesSide['series'][number]>(ctx.db, 'side_series', seriesText, [])
		]);
		return { mostRead, series, days: readDays };
	});

/** So many waiting questions are looked at for their topics, the latest first. */
const mostWaiting = 2_000;

// Plan: questions_waiting from its end up; each post by its key.
const longestText = `select p.id, p.slug, p.title, q.waiting_since as "waitingSince" from questions q join posts p on p.id = q.post_id
	where q.waiting_since is not null and ${forEveryone} order by q.waiting_since nulls first, q.post_id nulls first limit 4`;

const topicsText = `select t.slug, t.name, count(*)::int as open from
	(select post_id from questions where waiting_since is not null order by waiting_since desc nulls last, post_id desc nulls last limit ${mostWaiting}) q
	join posts p on p.id = q.post_id and ${forEveryone} join post_topics pt on pt.post_id = p.id join topics t on t.id = pt.topic_id
	group by t.id order by open desc, t.id limit 8`;

export const findQuestionsSide = (ctx: PublicCtx): Promise<QuestionsSide> =>
	questionsSide.get('questions', contentVersion(), async () => {
		const [longest, topics] = await Promise.all([
			named<QuestionsSide['longest'][number]>(ctx.db, 'side_longest', longestText, []),
			named<OpenTopic>(ctx.db, 'side_open_topics', topicsText, [])
		]);
		return { longest, topics };
	});

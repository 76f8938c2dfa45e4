// A word that is nearly what was typed, for when little was found.
import { visibleSql } from '#server/conversation/posts/visible.ts';
import { shownTopicSql } from '#server/conversation/topics/queries.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';

/**
 * The closest of the topics and the spaces the viewer knows of, and the words in the newest 300 titles they may see: a word nobody may
 * see is never offered, nor another form of the same word, which the search finds anyway. Bounded, because it is asked exactly when a search was in vain.
 */
const nearText = `with words as (
		select name as word from topics t where lower(plain(name)) % lower(plain($3)) and ${shownTopicSql('$1', '$2')}
		union all select name from spaces where archived_at is null and (visibility <> 'private' or id = any($2::bigint[])) and lower(plain(name)) % lower(plain($3))
		union all select distinct lower(w) from (select title from posts p where ${visibleSql('p', '$2', '$1')}
			order by p.published_at desc nulls last, p.id desc nulls last limit 300) t, regexp_split_to_table(t.title, '[^[:alnum:]]+') w
			where length(w) between greatest(4, length($3) - 2) and length($3) + 2
	)
	select word from (select word, max(similarity(lower(plain(word)), lower(plain($3)))) as near, count(*) as often from words group by word) w
	where near >= 0.35 and not to_tsvector('english', plain(word)) @@ plainto_tsquery('english', plain($3))
		and not to_tsvector('german', plain(word)) @@ plainto_tsquery('german', plain($3)) order by near desc, often desc, word limit 1`;

export async function findNearWord(ctx: Ctx, q: string): Promise<string | null> {
	if (q.length < 3 || q.length > 60) return null;
	const [found] = await named<{ word: string }>(ctx.db, 'search_near', nearText, [
		ctx.viewer.id,
		ctx.viewer.spaceIds,
		q
	]);
	return found?.word ?? null;
}

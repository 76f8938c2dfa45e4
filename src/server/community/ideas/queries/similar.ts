// Ideas like the one that somebody is typing, so that they support it instead of writing it twice.
import type { IdeaStage } from '#lib/terms/cards.ts';
import { visibleSql } from '#server/conversation/posts/visible.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { guessLanguage } from '#server/platform/text/language.ts';

export interface SimilarIdea {
	id: number;
	slug: string;
	title: string;
	stage: IdeaStage;
	votes: number;
}

/** Long words are rare words: the longest say best what it is about. */
const mostWords = 6;
/** So many titles are weighed at most: more would take longer than typing. */
const weighed = 2_000;

/** Up to five, the likest first. Two of the longest words must be in the title: one alone would find half of what there is. */
export async function listSimilarIdeas(ctx: Ctx, title: string, exceptId = 0): Promise<SimilarIdea[]> {
	const words = wordsOf(title);
	if (!words.length) return [];
	const values = [words, guessLanguage(title), ctx.viewer.spaceIds, title.slice(0, 200), exceptId, ctx.viewer.id];
	return named<SimilarIdea>(ctx.db, 'ideas_similar', statement, values);
}

// Only titles of ideas are looked through, and only the likest of them are asked whether the viewer may see them.
const statement = `with words as (select place, plainto_tsquery($2::regconfig, plain(w)) || plainto_tsquery('simple', plain(w)) as q
		from unnest($1::text[]) with ordinality u(w, place)),
	kept as (select place, q from words where numnode(q) > 0),
	asked as materialized (select coalesce(
		(select string_agg('(' || (a.q && b.q)::text || ')', ' | ')::tsquery from kept a join kept b on a.place < b.place),
		(select q from kept order by place limit 1)) as q),
	found as materialized (select i.post_id, i.stage, i.votes, ts_rank(i.title_search, asked.q) + similarity(lower(plain(i.title)), lower(plain($4))) as likeness
		from asked, lateral (select * from ideas i where i.title_search @@ asked.q and i.stage <> 'merged' and i.post_id <> $5 limit ${weighed}) i
		where asked.q is not null order by 4 desc limit 40)
	select p.id, p.slug, p.title, f.stage, f.votes from found f join posts p on p.id = f.post_id where ${visibleSql('p', '$3', '$6')}
	order by f.likeness desc, f.votes desc, p.id limit 5`;

function wordsOf(title: string): string[] {
	const all = title.toLowerCase().match(/[\p{L}\p{N}]{3,40}/gu) ?? [];
	return [...new Set(all)].sort((a, b) => b.length - a.length).slice(0, mostWords);
}

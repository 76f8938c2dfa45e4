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

/**
 * Up to five, the likest first. Two of the longest words must be in its title or summary: one alone would match half of what there is,
 * and ranking all that would take longer than typing.
 */
export async function listSimilarIdeas(ctx: Ctx, title: string, exceptId = 0): Promise<SimilarIdea[]> {
	const words = wordsOf(title);
	if (!words.length) return [];
	const language = guessLanguage(title);
	const values = [words, language, ctx.viewer.spaceIds, title.slice(0, 200), exceptId];
	return named<SimilarIdea>(ctx.db, 'ideas_similar', statement, values);
}

const statement = `with words as (select place, plainto_tsquery($2::regconfig, plain(w)) || plainto_tsquery('simple', plain(w)) as q
		from unnest($1::text[]) with ordinality u(w, place)),
	kept as (select place, q from words where numnode(q) > 0),
	asked as (select coalesce(
		(select string_agg('(' || (a.q && b.q)::text || ')', ' | ')::tsquery from kept a join kept b on a.place < b.place),
		(select q from kept order by place limit 1)) as q)
	select p.id, p.slug, p.title, i.stage, i.votes from asked, posts p join ideas i on i.post_id = p.id
	where asked.q is not null and p.search @@ asked.q and ts_filter(p.search, '{a,b}') @@ asked.q and p.kind = 'idea' and i.stage is not null and p.id <> $5 and (${visibleSql('p', '$3')})
	order by ts_rank(p.search, asked.q) + similarity(lower(plain(p.title)), lower(plain($4))) desc, i.votes desc, p.id limit 5`;

function wordsOf(title: string): string[] {
	const all = title.toLowerCase().match(/[\p{L}\p{N}]{3,40}/gu) ?? [];
	return [...new Set(all)].sort((a, b) => b.length - a.length).slice(0, mostWords);
}

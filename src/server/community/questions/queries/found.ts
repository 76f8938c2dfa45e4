// Answers found by their words, on questions the viewer may see, the newest first; for the search over everything.
import { visibleSql } from '#server/conversation/posts/visible.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';

export interface FoundAnswer {
	id: number;
	createdAt: Date;
	accepted: boolean;
	post: { id: number; slug: string; title: string };
	author: { name: string; handle: string; photo: string | null } | null;
	/** The best pieces of the text, as `ts_headline` cuts them by `options`. */
	line: string;
}

export interface AnswerSearch {
	/** Web search syntax. */
	q: string;
	/** Answers with a smaller id: the page after that one. */
	before?: number;
	size?: number;
	/** Options of `ts_headline`: where the marks are. */
	options?: string;
}

const configurations = ['english', 'german', 'french', 'spanish', 'simple'] as const;
const asked = (configuration: string) => `websearch_to_tsquery('${configuration}', plain($3))`;
const own = `case a.language ${configurations.map((one) => `when '${one}'::regconfig then ${asked(one)}`).join(' ')} else ${asked('simple')} end`;

/** A word in more answers than this is looked for among the newest of so many. */
const rare = 3_000;

const text = `with indexed as materialized (
		select id from answers where search @@ (select nullif(querytree(${configurations.map(asked).join(' || ')}), 'T')::tsquery) limit ${rare + 1}
	), pool as (
		select id from indexed where (select count(*) from indexed) <= ${rare}
		union all select id from (select id from answers where id < $4::bigint order by id desc limit ${rare}) newest
			where (select count(*) from indexed) > ${rare}
	)
	select a.id, a.created_at as "createdAt", q.accepted_answer_id is not distinct from a.id as accepted,
		json_build_object('id', p.id, 'slug', p.slug, 'title', p.title) as post,
		(select json_build_object('name', m.name, 'handle', m.handle, 'photo', m.photo) from people m where m.id = a.author_id) as author,
		ts_headline(a.language, left(a.body_text, 4000), ${own} || websearch_to_tsquery(a.language, $3), $6) as line
	from (select a.* from pool o join answers a on a.id = o.id join posts p on p.id = a.post_id
			where a.id < $4::bigint and a.deleted_at is null and a.search @@ (${own}) and ${visibleSql('p', '$2', '$1')}
			order by a.id desc limit $5) a
	join posts p on p.id = a.post_id join questions q on q.post_id = p.id order by a.id desc`;

/** `next` is the `before` of the following page. */
export async function listFoundAnswers(
	ctx: Ctx,
	search: AnswerSearch
): Promise<{ rows: FoundAnswer[]; next: number | null }> {
	const { q, before = Number.MAX_SAFE_INTEGER, size = 20 } = search;
	const options = search.options ?? 'StartSel="", StopSel="", MaxFragments=2, MaxWords=18, MinWords=6';
	const values = [ctx.viewer.id, ctx.viewer.spaceIds, q, before, size + 1, options];
	const rows = await named<FoundAnswer>(ctx.db, 'answers_found', text, values);
	return { rows: rows.slice(0, size), next: rows.length > size ? (rows[size - 1]?.id ?? null) : null };
}

// Full-text search over comments on posts the viewer may see, the newest first.
import { commentHref } from '#lib/terms/conversation.ts';
import type { FoundComment, SearchFilter } from '#lib/terms/search.ts';
import { visibleSql } from '#server/conversation/posts/visible.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { decodeCursor, encodeCursor } from '#server/platform/db/page.ts';
import { Invalid } from '#server/platform/errors.ts';
import { bestPieces, markedPieces } from '../marks.ts';
import { indexedQuery, ownQuery, queryRow, shownQuery } from '../words.ts';
import { type Found, resultSize } from './window.ts';

/** How many of the newest comments are read one by one before the index is asked. */
const walked = 3_000;
const rare = 3_000;

/**
 * As with posts: a common word is found by reading the newest comments (by their key, which grows with time) until a page is full;
 * only a word that is not among them is asked of the GIN index, for at most 3,001 comments. A word in between gives a short page,
 * and the next page reads on from where this one stopped.
 */
function foundText(filters: string): string {
	const hit = `c.search @@ ${ownQuery('c')} and c.deleted_at is null and ${visibleSql('p', '$2', '$1')}${filters}`;
	const near = `(select c.* from comments c where c.id < $4::bigint order by c.id desc limit ${walked})`;
	return `with ${queryRow('$3')}, walk as materialized (
			select c.id from ${near} c join posts p on p.id = c.post_id where ${hit} order by c.id desc limit ${resultSize + 1}
		), indexed as materialized (
			select c.id from comments c where (select count(*) from walk) <= ${resultSize} and c.search @@ ${indexedQuery} limit ${rare + 1}
		), found as (
			select id from walk where (select count(*) from walk) > ${resultSize} or (select count(*) from indexed) > ${rare}
			union all (select c.id from indexed i join comments c on c.id = i.id join posts p on p.id = c.post_id
				where (select count(*) from walk) <= ${resultSize} and (select count(*) from indexed) <= ${rare} and c.id < $4::bigint and ${hit}
				order by c.id desc limit ${resultSize + 1})
		), edge as materialized (
			select case when (select count(*) from indexed) > ${rare} then (select min(id) from ${near} e) end as "walkedTo"
		)
		select c.id, c.created_at as "createdAt", p.title as "postTitle", edge."walkedTo",
			(select json_build_object('name', a.name, 'handle', a.handle, 'photo', a.photo) from people a where a.id = c.author_id) as author,
			ts_headline(c.language, left(c.body_text, 4000), ${shownQuery('c', '$3')}, '${bestPieces}') as line
		from edge left join found f on $1::bigint is not null left join comments c on c.id = f.id left join posts p on p.id = c.post_id order by c.id desc`;
}

interface Row extends Omit<FoundComment, 'href'> {
	line: string;
	walkedTo: number | null;
}

export async function searchComments(
	ctx: Ctx,
	filter: SearchFilter,
	after?: string | null
): Promise<Found<FoundComment>> {
	const [before] = decodeCursor(after, 1) ?? [Number.MAX_SAFE_INTEGER];
	if (!Number.isSafeInteger(before))
		throw new Invalid('This page address is not complete. Start from the first page.', 'bad_cursor');
	const values: unknown[] = [ctx.viewer.id, ctx.viewer.spaceIds, filter.q, before];
	const { text, shape } = conditions(filter, values);
	const rows = await named<Row>(ctx.db, `search_comments${shape}`, foundText(text), values);
	const hits = rows.filter((row) => row.id !== null);
	const shown = hits
		.slice(0, resultSize)
		.map(({ line, walkedTo: _, ...row }) => ({ ...row, href: commentHref(row.id), markedText: markedPieces(line) }));
	const last = hits.length > resultSize ? shown.at(-1)?.id : (rows[0]?.walkedTo ?? undefined);
	return {
		rows: shown,
		next: last ? encodeCursor([last]) : null,
		total: !after && !last ? shown.length : null,
		atLeast: shown.length
	};
}

function conditions(filter: SearchFilter, values: unknown[]): { text: string; shape: string } {
	let [text, shape] = ['', ''];
	const add = (name: string, value: string | undefined, condition: (parameter: string) => string) => {
		if (!value) return;
		values.push(value);
		text += ` and ${condition(`$${values.length}`)}`;
		shape += `_${name}`;
	};
	add('space', filter.space, (value) => `p.space_id = (select id from spaces where slug = ${value})`);
	add(
		'topic',
		filter.topic,
		(value) =>
			`exists (select from post_topics pt join topics t on t.id = pt.topic_id where pt.post_id = p.id and t.slug = ${value})`
	);
	add(
		'person',
		filter.person,
		(value) => `c.author_id = (select id from people where lower(handle) = lower(${value}))`
	);
	add('from', filter.from, (value) => `c.created_at >= ${value}::date`);
	add('to', filter.to, (value) => `c.created_at < ${value}::date + 1`);
	return { text, shape };
}

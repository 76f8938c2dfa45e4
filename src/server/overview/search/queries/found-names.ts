// Search by name over people, spaces and topics: every word begins a word of theirs, or the whole is nearly the same.
import type { FoundPerson, FoundSpace, FoundTopic } from '#lib/terms/search.ts';
import { shownTopicSql } from '#server/conversation/topics/queries.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { decodeCursor, encodeCursor } from '#server/platform/db/page.ts';
import { Invalid } from '#server/platform/errors.ts';
import { type Found, resultSize } from './window.ts';

/** Names are short lists to a reader; past this many one adds a word. */
const most = 500;

/**
 * `$1` the words as typed, `$4` the longest of them, which the trigram index is asked for; the others are looked at in what it gives.
 * Only when nothing holds every word are typing errors forgiven, by word similarity in the same index.
 */
const holds = (
	findable: string
) => `${findable} like '%' || ${literal('$4')} || '%' and ${findable} like all (array(select '%' || ${literal('w')} || '%'
	from regexp_split_to_table($1, '\\s+') w where w <> ''))`;
const isNear = (findable: string) => `lower(plain($1)) <% ${findable}`;
const literal = (text: string) =>
	`replace(replace(replace(lower(plain(${text})), '\\', '\\\\'), '%', '\\%'), '_', '\\_')`;

interface Source {
	name: string;
	from: string;
	columns: string;
	findable: string;
	label: string;
	condition: string;
}

const people: Source = {
	name: 'people',
	from: 'people',
	findable: 'findable',
	label: 'name',
	condition: `status <> 'left' and anonymised_at is null`,
	columns: 'id, handle, name, photo, title, (select d.name from departments d where d.id = department_id) as department'
};
const spaces: Source = {
	name: 'spaces',
	from: 'spaces',
	findable: 'findable',
	label: 'name',
	condition: `archived_at is null and (visibility <> 'private' or id = any($2::bigint[]))`,
	columns: `id, slug, name, purpose, colour, member_count as "memberCount"`
};
const topics: Source = {
	name: 'topics',
	from: 'topics t',
	findable: 'lower(plain(name))',
	label: 'name',
	condition: shownTopicSql('$5', '$2'),
	columns: `id, slug, name, description, post_count as "postCount"`
};

function foundText({ from, findable, label, columns, condition }: Source): string {
	const open = `$1 <> '' and $2::bigint[] is not null and $5::bigint is not null and ${condition}`;
	return `with exact as materialized (select * from ${from} where ${holds(findable)} and ${open} limit ${most}),
		near as materialized (select * from ${from} where not exists (select from exact) and ${isNear(findable)} and ${open} limit ${most})
		select ${columns}, count(*) over ()::int as total from (select * from exact union all select * from near) found
		order by lower(plain(${label})) like ${literal('$1')} || '%' desc, word_similarity(lower(plain($1)), ${findable}) desc, lower(${label}), id
		offset $3 limit ${resultSize + 1}`;
}

export const searchPeople = (ctx: Ctx, q: string, after?: string | null) => search<FoundPerson>(ctx, people, q, after);
/** Private spaces only to their members: for others they do not exist. */
export const searchSpaces = (ctx: Ctx, q: string, after?: string | null) => search<FoundSpace>(ctx, spaces, q, after);
export const searchTopics = (ctx: Ctx, q: string, after?: string | null) => search<FoundTopic>(ctx, topics, q, after);

async function search<Row>(ctx: Ctx, source: Source, q: string, after?: string | null): Promise<Found<Row>> {
	const [offset] = decodeCursor(after, 1) ?? [0];
	if (typeof offset !== 'number' || !Number.isSafeInteger(offset) || offset < 0 || offset > most)
		throw new Invalid('This page address is not complete. Start from the first page.', 'bad_cursor');
	const longest = q.split(/\s+/).reduce((long, word) => (word.length > long.length ? word : long), '');
	const rows = await named<Row & { total: number }>(ctx.db, `search_${source.name}`, foundText(source), [
		q,
		ctx.viewer.spaceIds,
		offset,
		longest,
		ctx.viewer.id
	]);
	const total = rows[0]?.total ?? 0;
	return {
		rows: rows.slice(0, resultSize).map(({ total: _, ...row }) => row as unknown as Row),
		next: rows.length > resultSize ? encodeCursor([offset + resultSize]) : null,
		total: total < most ? total : null,
		atLeast: total
	};
}

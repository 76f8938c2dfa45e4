// Lists of posts the viewer may see, newest first, by keyset; and the viewer's own at any stage.
import type { PostKind, PostRow, PostState } from '#lib/terms/posts.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { decodeMoment, type Page, toPage } from '#server/platform/db/page.ts';
import { visibleSql } from '../visible.ts';
import { postRowColumns } from './post-row.ts';

export interface PostFilter {
	kind?: PostKind;
	spaceId?: number;
	/** Main author or co-author. */
	authorId?: number;
	topicId?: number;
	language?: string;
	cursor?: string | null;
	size?: number;
}

type Keyed = PostRow & { sortKey: string };

/** Published posts, the newest first. One statement, whatever the filter. */
export async function listPosts(ctx: Ctx, filter: PostFilter = {}): Promise<Page<PostRow>> {
	const { values, where, shape, size } = conditions(ctx, filter);
	values.push(...decodeMoment(filter.cursor, 'infinity'));
	const text = pageOf('p.published_at', [visibleSql('p', '$2', '$1'), ...where], values.length);
	const rows = await named<Keyed>(ctx.db, `posts_list_${shape}`, text, values);
	return withoutKey(toPage(rows, size, (row) => [row.sortKey, row.id]));
}

/** The viewer's own posts of one state, those worked on last first; co-authored ones too. */
export async function listOwnPosts(
	ctx: Ctx,
	filter: Omit<PostFilter, 'authorId'> & { state: PostState }
): Promise<Page<PostRow>> {
	const { values, where, shape, size } = conditions(ctx, { ...filter, authorId: ctx.viewer.id });
	values.push(filter.state);
	// The list of spaces is not asked for here; naming it keeps the parameters of both lists alike.
	const own = [`p.state = $${values.length} and p.deleted_at is null and $2::bigint[] is not null`, ...where];
	values.push(...decodeMoment(filter.cursor, 'infinity'));
	const rows = await named<Keyed>(ctx.db, `posts_own_${shape}`, pageOf('p.updated_at', own, values.length), values);
	return withoutKey(toPage(rows, size, (row) => [row.sortKey, row.id]));
}

/** How many posts of each state are the viewer's own. */
export async function countOwnPosts(ctx: Ctx, kind: PostKind): Promise<Record<PostState, number>> {
	const text = `select p.state, count(*)::int as count from posts p
		where p.kind = $2 and p.deleted_at is null and ${writtenBy('$1')} group by p.state`;
	const rows = await named<{ state: PostState; count: number }>(ctx.db, 'posts_own_counts', text, [
		ctx.viewer.id,
		kind
	]);
	const none: Record<PostState, number> = { draft: 0, scheduled: 0, published: 0, archived: 0 };
	return rows.reduce((counts, row) => ({ ...counts, [row.state]: row.count }), none);
}

const writtenBy = (person: string) =>
	`p.id in (select o.id from posts o where o.author_id = ${person} union select a.post_id from post_authors a where a.person_id = ${person})`;

/** $1 the viewer, $2 the viewer's spaces, $3 the rows wanted; the rest as the filter needs. `shape` names the combination. */
function conditions(ctx: Ctx, filter: PostFilter) {
	const size = Math.min(Math.max(filter.size ?? 20, 1), 100);
	const values: unknown[] = [ctx.viewer.id, ctx.viewer.spaceIds, size + 1];
	const where: string[] = [];
	let shape = 'of';
	const add = (letter: string, value: unknown, condition: (parameter: string) => string) => {
		if (value === undefined || value === null) return;
		values.push(value);
		where.push(condition(`$${values.length}`));
		shape += `_${letter}`;
	};
	add('kind', filter.kind, (value) => `p.kind = ${value}`);
	add('space', filter.spaceId, (value) => `p.space_id = ${value}`);
	add('author', filter.authorId, writtenBy);
	add(
		'topic',
		filter.topicId,
		(value) => `p.id in (select pt.post_id from post_topics pt where pt.topic_id = ${value})`
	);
	add('language', filter.language, (value) => `p.language::text = ${value}`);
	return { values, where, shape, size };
}

/**
 * Cuts the page out first, so that authors, topics and the rest are read for its rows alone.
 * "nulls last" is how the indexes are made; without it PostgreSQL sorts the whole table.
 * The last two parameters are the cursor.
 */
function pageOf(key: string, where: string[], last: number): string {
	const after = `(${key}, p.id) < ($${last - 1}::timestamptz, $${last}::bigint)`;
	return `select ${postRowColumns('p', '$1')}, page.key::text as "sortKey"
		from (select p.id, ${key} as key from posts p where ${[...where, after].join(' and ')} order by ${key} desc nulls last, p.id desc nulls last limit $3) page
		join posts p on p.id = page.id order by page.key desc, p.id desc`;
}

function withoutKey({ rows, next }: Page<Keyed>): Page<PostRow> {
	return { rows: rows.map(({ sortKey: _, ...row }) => row), next };
}

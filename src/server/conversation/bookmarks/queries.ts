// What the viewer keeps, the latest first.
import type { PostRow } from '#lib/terms/posts.ts';
import { postRowColumns } from '#server/conversation/posts/queries/post-row.ts';
import { insideSql } from '#server/conversation/posts/visible.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { decodeMoment, type Page, toPage } from '#server/platform/db/page.ts';

export type KeptPost = PostRow & { keptAt: Date };

const size = 20;

const keptText = `select ${postRowColumns('p', '$1')}, b.created_at as "keptAt", b.created_at::text as key
	from bookmarks b join posts p on p.id = b.post_id
	where b.person_id = $1 and p.state in ('published', 'archived') and p.deleted_at is null and ${insideSql('p', '$2', '$1')}
		and (b.created_at, b.post_id) < ($3::timestamptz, $4::bigint)
		and ($5::text is null or exists (select from post_topics pt join topics t on t.id = pt.topic_id where pt.post_id = p.id and t.slug = $5))
	order by b.created_at desc nulls last, b.post_id desc limit ${size + 1}`;

/** What has since been hidden from the viewer is left out, and back when they may see it again. */
export async function listKeptPosts(
	ctx: Ctx,
	after?: string | null,
	topic: string | null = null
): Promise<Page<KeptPost>> {
	const [at, id] = decodeMoment(after, 'infinity');
	const values = [ctx.viewer.id, ctx.viewer.spaceIds, at, id, topic];
	const rows = await named<KeptPost & { key: string }>(ctx.db, 'bookmarks_list', keptText, values);
	const page = toPage(rows, size, (row) => [row.key, row.id]);
	return { ...page, rows: page.rows.map(({ key: _key, ...row }) => row) };
}

export interface KeptTopic {
	slug: string;
	name: string;
	/** Posts of the viewer's that are about it. */
	count: number;
}

// Plan: the viewer's own bookmarks by their key, each post and its topics by theirs.
const topicsText = `select t.slug, t.name, count(*)::int as count from bookmarks b join posts p on p.id = b.post_id
	join post_topics pt on pt.post_id = p.id join topics t on t.id = pt.topic_id
	where b.person_id = $1 and p.state in ('published', 'archived') and p.deleted_at is null and ${insideSql('p', '$2', '$1')}
	group by t.id order by count(*) desc, t.id limit 12`;

/** What the viewer's bookmarks are about, the most frequent first. */
export function listKeptTopics(ctx: Ctx): Promise<KeptTopic[]> {
	return named<KeptTopic>(ctx.db, 'bookmarks_topics', topicsText, [ctx.viewer.id, ctx.viewer.spaceIds]);
}

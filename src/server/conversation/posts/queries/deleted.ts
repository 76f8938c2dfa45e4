// Posts that were deleted and that the viewer may bring back: the rule `canRestore` as a list.
import type { PostKind } from '#lib/terms/posts.ts';
import { hasRole } from '#server/members/access/roles.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { decodeMoment, type Page, toPage } from '#server/platform/db/page.ts';
import { restoreDays } from '../policy.ts';
import { insideSql } from '../visible.ts';

export interface DeletedPost {
	id: number;
	kind: PostKind;
	title: string;
	deletedAt: Date;
	/** Null when it was the viewer. */
	deletedBy: { handle: string; name: string } | null;
	author: { handle: string; name: string } | null;
	space: { slug: string; name: string } | null;
}

// Plan: the partial index on deleted posts, of the last thirty days alone.
const text = `select p.id, p.kind, p.title, p.deleted_at as "deletedAt", p.deleted_at::text as "sortKey",
	(select json_build_object('handle', d.handle, 'name', d.name) from people d where d.id = p.deleted_by_id and d.id <> $1) as "deletedBy",
	(select json_build_object('handle', a.handle, 'name', a.name) from people a where a.id = p.author_id) as author,
	(select json_build_object('slug', s.slug, 'name', s.name) from spaces s where s.id = p.space_id) as space
	from posts p where p.deleted_at > $2::timestamptz and (p.deleted_at, p.id) < ($6::timestamptz, $7::bigint)
		and case when p.deleted_by_id is null or p.deleted_by_id = p.author_id then p.author_id = $1
			else p.state in ('published', 'archived') and (p.space_id = any($4::bigint[]) or ($5 and ${insideSql('p', '$3', '$1')})) end
	order by p.deleted_at desc nulls last, p.id desc nulls last limit $8`;

/** The newest first. */
export async function listDeletedPosts(ctx: Ctx, cursor?: string | null, size = 30): Promise<Page<DeletedPost>> {
	const { id, spaceIds, hostIds } = ctx.viewer;
	const since = new Date(ctx.now.getTime() - restoreDays * 24 * 3_600_000);
	const keepsOrder = hasRole(ctx.viewer, 'moderator');
	const values = [id, since, spaceIds, hostIds, keepsOrder, ...decodeMoment(cursor, 'infinity'), size + 1];
	const rows = await named<DeletedPost & { sortKey: string }>(ctx.db, 'posts_deleted', text, values);
	const page = toPage(rows, size, (row) => [row.sortKey, row.id]);
	return { next: page.next, rows: page.rows.map(({ sortKey: _, ...row }) => row) };
}

/** Of which kind a deleted post is; null when there is none. Whether the viewer may bring it back is asked when they do. */
export async function kindOfDeleted(ctx: Ctx, id: number): Promise<PostKind | null> {
	const found = 'select kind from posts where id = $1 and deleted_at is not null';
	const [row] = await named<{ kind: PostKind }>(ctx.db, 'posts_deleted_kind', found, [id]);
	return row?.kind ?? null;
}

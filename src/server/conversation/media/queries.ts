// Opening a picture on behalf of a viewer.
import { canModerate, canSee, isOwn } from '#server/conversation/posts/visible.ts';
import { foundPostColumns, type FoundPost } from '#server/conversation/posts/queries.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { visibleSpaceSql } from '#server/members/spaces/queries.ts';
import { named } from '#server/platform/db/client.ts';
import { NotFound } from '#server/platform/errors.ts';
import type { StoredFile } from '#server/platform/storage/store.ts';
import { files, storedAs } from './store.ts';

interface Row {
	mine: boolean;
	shared: boolean;
	/** Somebody wants it gone. */
	hidden: boolean;
	/** Null when it is no cover of a space. */
	spaceSeen: boolean | null;
	post: FoundPost | null;
}

/**
 * One size of a picture, by the last part of its address: `<key>-<s|m|l>.webp`, of photos also `<key>-<s|m>.avif`.
 * Shared pictures are for everyone, one's own for oneself, the rest for those who see the post or the space they are in.
 * @throws NotFound when there is none or it is hidden from the viewer.
 */
export async function openImage(ctx: Ctx, name: string): Promise<StoredFile> {
	const [, key, suffix, ending] = /^([a-z0-9][a-z0-9_-]{0,60})-([sml])\.(webp|avif)$/.exec(name) ?? [];
	if (!key || !suffix || !(await maySee(ctx, key))) throw new NotFound();
	const file = await files().get(storedAs(key, suffix, `image/${ending}`));
	if (!file) throw new NotFound();
	return file;
}

async function maySee(ctx: Ctx, key: string): Promise<boolean> {
	const text = `select m.owner_id = $2 as mine, m.shared, m.hidden_at is not null as hidden,
		(select ${visibleSpaceSql('s', '$3')} from spaces s where s.id = m.space_id) as "spaceSeen",
		(select row_to_json(x) from (select ${foundPostColumns('p')} from posts p where p.id = m.post_id) x) as post from media m where m.key = $1`;
	const [row] = await named<Row>(ctx.db, 'media_open', text, [key, ctx.viewer.id, ctx.viewer.spaceIds]);
	if (!row) return false;
	if (row.spaceSeen !== null) return row.spaceSeen;
	if (row.hidden && !row.mine && !(row.post && decides(ctx, row.post))) return false;
	return row.shared || row.mine || (row.post !== null && canSee(ctx.viewer, row.post));
}

/** Those who decide whether a photo goes must look at it. */
function decides(ctx: Ctx, post: FoundPost): boolean {
	return canModerate(ctx.viewer, post) || isOwn(ctx.viewer, post);
}

// Which documents hang on a post, and opening one on behalf of a viewer.
import type { Attachment, DocumentKind } from '#lib/terms/attachments.ts';
import { files } from '#server/conversation/media/store.ts';
import { foundPostColumns, type FoundPost } from '#server/conversation/posts/queries.ts';
import { canSee } from '#server/conversation/posts/visible.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { NotFound } from '#server/platform/errors.ts';
import type { StoredFile } from '#server/platform/storage/store.ts';
import { documentFile } from './take-in.ts';

/** A column for whoever has found the post already: its documents as JSON, or null. `post` is its id. */
export const documentsSql = (post: string) =>
	`(select json_agg(json_build_object('key', x.key, 'name', x.name, 'kind', x.kind, 'bytes', x.bytes) order by x.id) from attachments x where x.post_id = ${post})`;

const text = `select x.name, x.kind, x.bytes, (select row_to_json(f) from (select ${foundPostColumns('p')} from posts p where p.id = x.post_id) f) as post
	from attachments x where x.key = $1`;

/**
 * A document for those who see its post.
 * @throws NotFound when there is none or it is hidden from the viewer.
 */
export async function openDocument(ctx: Ctx, key: string): Promise<{ file: StoredFile; name: string }> {
	if (!/^[0-9a-f]{36}$/.test(key)) throw new NotFound();
	type Row = Attachment & { kind: DocumentKind; post: FoundPost };
	const [row] = await named<Row>(ctx.db, 'document_open', text, [key]);
	if (!row || !canSee(ctx.viewer, row.post)) throw new NotFound();
	const file = await files().get(documentFile(key, row.kind));
	if (!file) throw new NotFound();
	return { file, name: row.name };
}

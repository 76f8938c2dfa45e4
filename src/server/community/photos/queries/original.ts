// The kept file of a photo, for those who see an album that offers it.
import { files } from '#server/conversation/media/store.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { NotFound } from '#server/platform/errors.ts';
import type { StoredFile } from '#server/platform/storage/store.ts';
import { findPhotoPlace } from './find.ts';

/** @throws NotFound when none was kept or the album does not offer it. */
export async function openOriginal(ctx: Ctx, photoId: number): Promise<{ file: StoredFile; name: string }> {
	const { photo, originals, post } = await findPhotoPlace(ctx, photoId);
	const key = originals ? photo.original : null;
	const file = key && (await files().get(key));
	if (!key || !file) throw new NotFound();
	return { file, name: `${post.slug || 'photo'}-${photo.id}.${key.split('.').at(-1)}` };
}

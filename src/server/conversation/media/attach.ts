// A picture belongs to the post whose text or cover shows it, and is then seen by whoever sees the post.
import { m } from '#lib/paraglide/messages.js';
import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import type { Ctx } from '#server/members/access/ctx.ts';
import { Invalid } from '#server/platform/errors.ts';
import { media } from './schema.ts';

/**
 * Gives the viewer's own loose pictures to the post; a picture of another post stays with it, so naming its address opens nothing.
 * Call after the post was written, in its transaction.
 */
export async function attachImages(ctx: Ctx, postId: number, keys: string[]): Promise<void> {
	if (!keys.length) return;
	const loose = and(
		eq(media.ownerId, ctx.viewer.id),
		isNull(media.postId),
		isNull(media.spaceId),
		eq(media.shared, false)
	);
	await ctx.db
		.update(media)
		.set({ postId })
		.where(and(loose, inArray(media.key, keys)));
}

/**
 * The id of a picture chosen as the cover of a post.
 * @throws Invalid when there is none of that key among the viewer's own and the post's.
 */
export async function coverIdOf(
	ctx: Ctx,
	key: string | null | undefined,
	postId?: number
): Promise<number | null | undefined> {
	if (!key) return key === undefined ? undefined : null;
	const mine = and(eq(media.ownerId, ctx.viewer.id), isNull(media.spaceId));
	const ofPost = postId === undefined ? undefined : eq(media.postId, postId);
	const [row] = await ctx.db
		.select({ id: media.id })
		.from(media)
		.where(and(eq(media.key, key), or(mine, ofPost)));
	if (!row) throw new Invalid([{ field: 'cover', message: m.articles_refused_cover() }], 'cover_unknown');
	return row.id;
}

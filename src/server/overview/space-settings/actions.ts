// Settings of a space that reach into other floors: who sees it and all that was written in it.
import type { SpaceVisibility } from '#lib/terms/spaces.ts';
import { uploadImage } from '#server/conversation/media/actions.ts';
import { setSpaceRestricted } from '#server/conversation/posts/space-visibility.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { changeVisibility, setSpaceCover } from '#server/members/spaces/actions.ts';
import { lockSpace } from '#server/members/spaces/lock.ts';
import { canEditSpace } from '#server/members/spaces/policy.ts';
import { findSpace } from '#server/members/spaces/queries.ts';
import { Forbidden } from '#server/platform/errors.ts';
import type { ChooseCover } from './input.ts';

/** Opens or closes a space together with its posts: at no moment does one say something else than the other. */
export function setSpaceVisibility(
	ctx: Ctx,
	input: { slug: string; visibility: SpaceVisibility }
): Promise<{ slug: string }> {
	return inTransaction(ctx, async (inside) => {
		const space = await lockSpace(inside, input.slug);
		if (!canEditSpace(ctx.viewer, space)) throw new Forbidden();
		if (space.visibility !== input.visibility) {
			await changeVisibility(inside, space, input.visibility);
			await setSpaceRestricted(inside, space.id, input.visibility !== 'open');
		}
		return { slug: input.slug };
	});
}

/** Asked first, so that nobody stores pictures on a space that is not theirs. */
export async function chooseSpaceCover(ctx: Ctx, input: ChooseCover): Promise<{ slug: string }> {
	const { id, can } = await findSpace(ctx, input.slug);
	if (!can.edit) throw new Forbidden();
	const bytes = new Uint8Array(await input.image.arrayBuffer());
	const { key } = await uploadImage(ctx, { bytes, name: input.image.name, spaceId: id });
	return setSpaceCover(ctx, { slug: input.slug, cover: key });
}

export const removeSpaceCover = (ctx: Ctx, input: { slug: string }): Promise<{ slug: string }> =>
	setSpaceCover(ctx, { slug: input.slug, cover: null });

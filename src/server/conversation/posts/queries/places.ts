// Where the viewer may put a post: for the choice on forms.
import type { PlaceChoices } from '#lib/terms/places.ts';
import type { PostRow } from '#lib/terms/posts.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { listWritableAudiences } from '#server/members/audiences/queries.ts';
import { listWritableSpaces } from '#server/members/spaces/queries.ts';

/** By name; with the place where `post` stands already, although the viewer might not put it there now. */
export async function listPlaces(ctx: Ctx, post?: Pick<PostRow, 'space' | 'audience'>): Promise<PlaceChoices> {
	const [spaces, audiences] = await Promise.all([listWritableSpaces(ctx), listWritableAudiences(ctx)]);
	return {
		spaces: withOwn(post?.space ?? null, spaces).map(({ id, slug, name }) => ({ id, slug, name })),
		audiences: withOwn(post?.audience ?? null, audiences)
	};
}

function withOwn<T extends { id: number }>(own: T | null, rest: readonly T[]): T[] {
	return own && !rest.some(({ id }) => id === own.id) ? [own, ...rest] : [...rest];
}

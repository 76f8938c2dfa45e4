// The space that all its pages show at their head.
import type { LayoutServerLoad } from './$types';
import { findSpace } from '#server/members/spaces/queries.ts';

export const load: LayoutServerLoad = async ({ locals, params }) => ({
	space: await findSpace(locals.ctx(), params.slug)
});

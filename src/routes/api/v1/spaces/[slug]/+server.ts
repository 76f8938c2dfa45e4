// One space.
import type { RequestHandler } from './$types';
import { presentSpace } from '#server/members/spaces/api.ts';
import { findSpace } from '#server/members/spaces/queries.ts';
import { rest } from '#server/web/rest.ts';

export const GET: RequestHandler = rest(async ({ locals, params }) =>
	presentSpace(await findSpace(locals.ctx(), params.slug ?? ''))
);

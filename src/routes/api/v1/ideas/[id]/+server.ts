// One idea over the API.
import { presentIdea } from '#server/community/ideas/api.ts';
import { findIdea } from '#server/community/ideas/queries.ts';
import { rest } from '#server/web/rest.ts';
import type { RequestEvent } from './$types';

export const GET = rest(async ({ locals, params }: RequestEvent) =>
	presentIdea(await findIdea(locals.ctx(), Number(params.id)))
);

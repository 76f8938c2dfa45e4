// One article over the API.
import { presentArticlePage } from '#server/community/articles/api.ts';
import { findArticle } from '#server/community/articles/queries.ts';
import { rest } from '#server/web/rest.ts';
import type { RequestEvent } from './$types';

export const GET = rest(async ({ locals, params }: RequestEvent) =>
	presentArticlePage(await findArticle(locals.ctx(), Number(params.id)))
);

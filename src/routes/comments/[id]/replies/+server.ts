// More replies to one comment.
import type { RequestHandler } from './$types';
import { listReplies } from '#server/conversation/comments/queries.ts';
import { rest } from '#server/web/rest.ts';

export const GET: RequestHandler = rest(async ({ locals, params, url }) =>
	listReplies(locals.ctx(), Number(params.id), Number(url.searchParams.get('after')))
);

// The next comments of a post's thread, or of one part of it, for "show more".
import type { RequestHandler } from './$types';
import { listComments } from '#server/conversation/comments/queries.ts';
import { findPost } from '#server/conversation/posts/queries.ts';
import { rest } from '#server/web/rest.ts';

export const GET: RequestHandler = rest(async ({ locals, url }) => {
	const ctx = locals.ctx();
	const post = await findPost(ctx, Number(url.searchParams.get('post')));
	const part = url.searchParams.get('part');
	return listComments(ctx, post, url.searchParams.get('after'), part ? Number(part) : null);
});

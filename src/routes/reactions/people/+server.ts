// Who reacted, a page at a time, for the dialog.
import type { RequestHandler } from './$types';
import { listReactors } from '#server/conversation/reactions/queries.ts';
import { rest } from '#server/web/rest.ts';

export const GET: RequestHandler = rest(async ({ locals, url }) => {
	const post = url.searchParams.get('post');
	const after = url.searchParams.get('after');
	if (post !== null) return listReactors(locals.ctx(), 'post', Number(post), after);
	return listReactors(locals.ctx(), 'comment', Number(url.searchParams.get('comment')), after);
});

// People by the beginning of a name, for mentions and co-authors.
import { listMentionable } from '#server/conversation/posts/queries/mentionable.ts';
import { rest } from '#server/web/rest.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = rest(({ locals, url }) =>
	listMentionable(locals.ctx(), url.searchParams.get('q') ?? '')
);

// Topics that fit what somebody types, for the editor.
import type { RequestHandler } from './$types';
import { suggestTopics } from '#server/conversation/topics/queries.ts';
import { rest } from '#server/web/rest.ts';

export const GET: RequestHandler = rest(({ locals, url }) =>
	suggestTopics(locals.ctx(), url.searchParams.get('q') ?? '')
);

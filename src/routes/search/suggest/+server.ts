// As-you-type results for the command palette.
import type { RequestHandler } from './$types';
import { suggest } from '#server/overview/search/queries/suggest.ts';
import { rest } from '#server/web/rest.ts';

export const GET: RequestHandler = rest(async ({ locals, url }) => ({
	groups: await suggest(locals.ctx(), url.searchParams.get('q') ?? '')
}));

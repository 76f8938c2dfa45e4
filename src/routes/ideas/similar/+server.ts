// Ideas like the one that somebody is typing.
import { postHref } from '#lib/terms/posts.ts';
import { listSimilarIdeas } from '#server/community/ideas/queries/similar.ts';
import { rest } from '#server/web/rest.ts';
import type { RequestEvent } from './$types';

export const GET = rest(async ({ locals, url }: RequestEvent) => {
	const except = Number(url.searchParams.get('except')) || 0;
	const words = (url.searchParams.get('q') ?? '').slice(0, 200);
	const found = await listSimilarIdeas(locals.ctx(), words, Number.isSafeInteger(except) ? except : 0);
	return found.map((idea) => ({ ...idea, href: postHref({ kind: 'idea', ...idea }) }));
});

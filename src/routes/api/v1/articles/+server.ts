// Articles over the API: the newest ones, and a new one.
import { json } from '@sveltejs/kit';
import { presentArticle, presentArticlePage } from '#server/community/articles/api.ts';
import { writeArticle } from '#server/community/articles/actions.ts';
import { WriteArticle } from '#server/community/articles/input.ts';
import { findArticle } from '#server/community/articles/queries.ts';
import { listPosts } from '#server/conversation/posts/queries/list-posts.ts';
import { parse } from '#server/web/form.ts';
import { bodyOf, rest } from '#server/web/rest.ts';
import type { RequestEvent } from './$types';

export const GET = rest(async ({ locals, url }: RequestEvent) => {
	const page = await listPosts(locals.ctx(), { kind: 'article', cursor: url.searchParams.get('cursor') });
	return { items: page.rows.map(presentArticle), next: page.next };
});

export const POST = rest(async (event: RequestEvent) => {
	const ctx = event.locals.ctx();
	const { id } = await writeArticle(ctx, parse(WriteArticle, await bodyOf(event)));
	return json(presentArticlePage(await findArticle(ctx, id)), {
		status: 201,
		headers: { location: `/api/v1/articles/${id}` }
	});
});

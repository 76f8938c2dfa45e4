// Questions over the API: the newest, or those nobody has answered, and a new one.
import { json } from '@sveltejs/kit';
import { askQuestion } from '#server/community/questions/actions/ask.ts';
import { presentQuestion, presentQuestionPage } from '#server/community/questions/api.ts';
import { AskQuestion } from '#server/community/questions/input.ts';
import { listWaiting } from '#server/community/questions/queries/lists.ts';
import { findQuestionPage } from '#server/community/questions/queries/page.ts';
import { listPosts } from '#server/conversation/posts/queries/list-posts.ts';
import { parse } from '#server/web/form.ts';
import { bodyOf, rest } from '#server/web/rest.ts';
import type { RequestEvent } from './$types';

export const GET = rest(async ({ locals, url }: RequestEvent) => {
	const [ctx, cursor] = [locals.ctx(), url.searchParams.get('cursor')];
	if (url.searchParams.has('unanswered')) {
		const queue = await listWaiting(ctx, { cursor });
		const items = queue.rows.map((row) => ({
			...presentQuestion(row),
			waitingSince: row.waitingSince,
			waited: row.waited
		}));
		return { items, next: queue.next };
	}
	const page = await listPosts(ctx, { kind: 'question', cursor });
	return { items: page.rows.map(presentQuestion), next: page.next };
});

export const POST = rest(async (event: RequestEvent) => {
	const ctx = event.locals.ctx();
	const { id } = await askQuestion(ctx, parse(AskQuestion, await bodyOf(event)));
	return json(presentQuestionPage(await findQuestionPage(ctx, id)), {
		status: 201,
		headers: { location: `/api/v1/questions/${id}` }
	});
});

// Answers to a question over the API: a page of them, and a new one.
import { json } from '@sveltejs/kit';
import { postAnswer } from '#server/community/questions/actions/answer.ts';
import { presentAnswer } from '#server/community/questions/api.ts';
import { PostAnswer } from '#server/community/questions/input.ts';
import { answersShown, findQuestionPage } from '#server/community/questions/queries/page.ts';
import { NotFound } from '#server/platform/errors.ts';
import { parse } from '#server/web/form.ts';
import { bodyOf, rest } from '#server/web/rest.ts';
import type { RequestEvent } from './$types';

export const GET = rest(async ({ locals, params, url }: RequestEvent) => {
	const number = Math.min(Math.max(Number(url.searchParams.get('page')) || 1, 1), 1_000);
	const page = await findQuestionPage(locals.ctx(), Number(params.id), 'votes', (number - 1) * answersShown);
	return { items: page.answers.map(presentAnswer), total: page.answerCount };
});

export const POST = rest(async (event: RequestEvent) => {
	const ctx = event.locals.ctx();
	const body = (await bodyOf(event)) as object | null;
	const made = await postAnswer(ctx, parse(PostAnswer, { ...body, id: event.params.id }));
	const page = await findQuestionPage(ctx, made.postId, 'newest');
	const answer = page.answers.find(({ id }) => id === made.id);
	if (!answer) throw new NotFound();
	return json(presentAnswer(answer), {
		status: 201,
		headers: { location: `/api/v1/questions/${made.postId}/answers` }
	});
});

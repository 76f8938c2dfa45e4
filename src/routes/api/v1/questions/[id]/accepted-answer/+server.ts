// The accepted answer of a question over the API: set, and taken back.
import { acceptAnswer } from '#server/community/questions/actions/judge.ts';
import { presentQuestionPage } from '#server/community/questions/api.ts';
import { AcceptAnswer } from '#server/community/questions/input.ts';
import { findAnswer, findQuestion } from '#server/community/questions/queries/find.ts';
import { findQuestionPage } from '#server/community/questions/queries/page.ts';
import { NotFound } from '#server/platform/errors.ts';
import { parse } from '#server/web/form.ts';
import { bodyOf, rest } from '#server/web/rest.ts';
import type { RequestEvent } from './$types';

export const PUT = rest(async (event: RequestEvent) => {
	const ctx = event.locals.ctx();
	const id = Number(event.params.id);
	await findQuestion(ctx, id);
	const { answerId } = parse(AcceptAnswer, await bodyOf(event));
	const { post } = await findAnswer(ctx, answerId);
	if (post.id !== id) throw new NotFound();
	await acceptAnswer(ctx, { answerId, accept: true });
	return presentQuestionPage(await findQuestionPage(ctx, id));
});

export const DELETE = rest(async ({ locals, params }: RequestEvent) => {
	const ctx = locals.ctx();
	const { post, facts } = await findQuestion(ctx, Number(params.id));
	if (facts.acceptedAnswerId === null) throw new NotFound();
	await acceptAnswer(ctx, { answerId: facts.acceptedAnswerId, accept: false });
	return presentQuestionPage(await findQuestionPage(ctx, post.id));
});

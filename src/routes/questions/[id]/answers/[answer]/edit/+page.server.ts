// Changing an answer.
import { editAnswer } from '#server/community/questions/actions/answer.ts';
import { EditAnswer } from '#server/community/questions/input.ts';
import { findAnswerToEdit } from '#server/community/questions/queries/history.ts';
import { NotFound } from '#server/platform/errors.ts';
import { submit } from '#server/web/form.ts';
import { postHref, postIdOf } from '#lib/terms/posts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { post, answer } = await findAnswerToEdit(locals.ctx(), Number(params.answer));
	if (post.id !== postIdOf(params.id)) throw new NotFound();
	return { title: post.title, href: postHref(post), body: answer.body, version: answer.version, answerId: answer.id };
};

export const actions: Actions = {
	default: submit(
		EditAnswer,
		editAnswer,
		({ id, postId, slug }) => `${postHref({ kind: 'question', id: postId, slug })}?part=${id}#answer-${id}`,
		({ params }) => ({ answerId: params.answer })
	)
};

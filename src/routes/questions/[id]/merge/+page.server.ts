// Merging a question into the one that was there before.
import { mergeQuestion } from '#server/community/questions/actions/merge.ts';
import { MergeQuestion } from '#server/community/questions/input.ts';
import { findQuestionPage } from '#server/community/questions/queries/page.ts';
import { listSimilar } from '#server/community/questions/queries/similar.ts';
import { Forbidden, NotFound } from '#server/platform/errors.ts';
import { submit } from '#server/web/form.ts';
import { postHref, postIdOf } from '#lib/terms/posts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const ctx = locals.ctx();
	const id = postIdOf(params.id);
	if (id === null) throw new NotFound();
	const question = await findQuestionPage(ctx, id);
	if (!question.can.merge) throw new Forbidden();
	return {
		title: question.title,
		href: postHref(question),
		similar: await listSimilar(ctx, question.title, { exceptId: id })
	};
};

export const actions: Actions = {
	default: submit(
		MergeQuestion,
		mergeQuestion,
		(kept) => postHref({ kind: 'question', ...kept }),
		({ params }) => ({ id: postIdOf(params.id ?? '') ?? 0 })
	)
};

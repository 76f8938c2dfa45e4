// Changing a question.
import { editQuestion } from '#server/community/questions/actions/ask.ts';
import { EditQuestion } from '#server/community/questions/input.ts';
import { findQuestionPage } from '#server/community/questions/queries/page.ts';
import { findPostText } from '#server/conversation/posts/queries.ts';
import { listPlaces } from '#server/conversation/posts/queries/places.ts';
import { Forbidden, NotFound } from '#server/platform/errors.ts';
import { findItemOfDraft } from '#server/programme/bank/queries/page.ts';
import { submit } from '#server/web/form.ts';
import { placeValue } from '#lib/terms/places.ts';
import { postHref, postIdOf } from '#lib/terms/posts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const ctx = locals.ctx();
	const id = postIdOf(params.id);
	if (id === null) throw new NotFound();
	const question = await findQuestionPage(ctx, id);
	if (!question.can.edit) throw new Forbidden();
	const text = await findPostText(ctx, question);
	const { title, version } = question;
	const topics = question.topics.map((topic) => topic.name);
	return {
		href: postHref(question),
		itemId: question.state === 'draft' ? await findItemOfDraft(ctx, { postId: id }) : null,
		draft: { id, version, title, body: text.body, topics, place: placeValue(question) },
		places: await listPlaces(ctx, question)
	};
};

export const actions: Actions = {
	save: submit(
		EditQuestion,
		editQuestion,
		(written) => postHref({ kind: 'question', ...written }),
		({ params }) => ({ id: postIdOf(params.id ?? '') ?? 0 })
	)
};

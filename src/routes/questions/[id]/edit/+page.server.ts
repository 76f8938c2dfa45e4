// Changing a question.
import { editQuestion } from '#server/community/questions/actions/ask.ts';
import { EditQuestion } from '#server/community/questions/input.ts';
import { findQuestionPage } from '#server/community/questions/queries/page.ts';
import { findPostText } from '#server/conversation/posts/queries.ts';
import { listWritableSpaces } from '#server/members/spaces/queries.ts';
import { Forbidden, NotFound } from '#server/platform/errors.ts';
import { submit } from '#server/web/form.ts';
import { postHref, postIdOf } from '#lib/terms/posts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const ctx = locals.ctx();
	const id = postIdOf(params.id);
	if (id === null) throw new NotFound();
	const question = await findQuestionPage(ctx, id);
	if (!question.can.edit) throw new Forbidden();
	const [text, spaces] = [await findPostText(ctx, question), await listWritableSpaces(ctx)];
	const { space, title, version } = question;
	const choices = space && !spaces.some((one) => one.id === space.id) ? [space, ...spaces] : spaces;
	const topics = question.topics.map((topic) => topic.name);
	return {
		href: postHref(question),
		draft: { id, version, title, body: text.body, topics, spaceId: space?.id ?? null },
		spaces: choices.map((one) => ({ id: one.id, name: one.name }))
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

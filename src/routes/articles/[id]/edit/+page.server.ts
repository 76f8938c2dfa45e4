// Changing an article: what it says now, what one left unsaved, and who else is at it.
import { NotFound } from '#server/platform/errors.ts';
import { findArticleToEdit } from '#server/community/articles/queries.ts';
import { listPlaces } from '#server/conversation/posts/queries/places.ts';
import { placeValue } from '#lib/terms/places.ts';
import { findItemOfDraft } from '#server/programme/bank/queries/page.ts';
import { clockTime } from '#lib/zoned-time.ts';
import { postIdOf } from '#lib/terms/posts.ts';
import { editorActions } from '../../actions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = locals.ctx();
	const id = postIdOf(params.id);
	if (id === null) throw new NotFound();
	const article = await findArticleToEdit(ctx, id);
	const { timeZone } = ctx.viewer;
	return {
		article: { ...article, place: placeValue(article) },
		places: await listPlaces(ctx, article),
		takeKept: url.searchParams.has('kept') && article.kept !== null,
		saved: url.searchParams.has('saved'),
		itemId: article.can.publish ? null : await findItemOfDraft(ctx, { postId: id }),
		timeZone,
		scheduledFor: article.scheduledFor && clockTime(article.scheduledFor, timeZone)
	};
};

export const actions = editorActions;

// Scoring an idea, blind until one has; and what came out, for those who may know.
import type { RequestEvent } from '@sveltejs/kit';
import { postHref, postIdOf } from '#lib/terms/posts.ts';
import { inviteReviewers, leaveReview, scoreIdea } from '#server/community/ideas/actions/review.ts';
import { InviteReviewers, LeaveReview, ScoreIdea } from '#server/community/ideas/input.ts';
import { findPostText } from '#server/conversation/posts/queries.ts';
import { findEvaluation } from '#server/community/ideas/queries/reviews.ts';
import { NotFound } from '#server/platform/errors.ts';
import { submit } from '#server/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const ctx = locals.ctx();
	const id = postIdOf(params.id);
	if (id === null) throw new NotFound();
	const { idea, evaluation } = await findEvaluation(ctx, id);
	const { bodyHtml } = await findPostText(ctx, idea);
	const { slug, title, language, challenge } = idea;
	return { idea: { id, title, language, challenge, href: postHref({ kind: 'idea', id, slug }), bodyHtml }, evaluation };
};

const ofPage = ({ params }: RequestEvent) => ({ id: postIdOf(params.id ?? '') ?? 0 });
const here = (_: unknown, { params }: RequestEvent) => `/ideas/${params.id}/evaluate`;

export const actions: Actions = {
	score: submit(ScoreIdea, scoreIdea, here, ofPage),
	invite: submit(InviteReviewers, inviteReviewers, here, ofPage),
	leave: submit(LeaveReview, leaveReview, (_, { params }) => `/ideas/${params.id}`, ofPage)
};

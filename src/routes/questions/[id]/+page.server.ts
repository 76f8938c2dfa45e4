// The page of a question, and what one can do from it.
import { redirect } from '@sveltejs/kit';
import { listExperts } from '#server/community/questions/queries/experts.ts';
import {
	answersShown,
	countAnswersBefore,
	findQuestionPage,
	type QuestionPage
} from '#server/community/questions/queries/page.ts';
import { listCommentsOfParts } from '#server/conversation/comments/queries.ts';
import { views } from '#server/conversation/posts/views.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { findObjectiveOf } from '#server/programme/objectives/queries/aligned.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { workingHoursBetween } from '#server/members/organisation/working-time.ts';
import { NotFound } from '#server/platform/errors.ts';
import { postHref, postIdOf } from '#lib/terms/posts.ts';
import { answerOrders, mostInvited, shownAnswer } from '#lib/terms/questions.ts';
import { clockTime } from '#lib/zoned-time.ts';
import { questionActions } from '../actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = locals.ctx();
	const id = postIdOf(params.id);
	if (id === null) throw new NotFound();
	const order = answerOrders.find((known) => known === url.searchParams.get('order')) ?? 'votes';
	const asked = Number(url.searchParams.get('part'));
	const part = Number.isSafeInteger(asked) && asked > 0 ? asked : null;
	const page = Math.min(Math.max(Number(url.searchParams.get('page')) || 1, 1), 1_000);
	const question = await findQuestionPage(ctx, id, order, (page - 1) * answersShown);
	if (question.mergedInto) redirect(307, postHref({ kind: 'question', ...question.mergedInto }));
	const href = postHref(question);
	// Not for good: the title, and with it this address, may change back.
	if (`/questions/${encodeURIComponent(params.id)}` !== href) redirect(307, href + url.search);
	await leadToPart(ctx, question, part, page, url);
	locals.leansOn = leansOn(question);
	const isOut = question.state === 'published' || question.state === 'archived';
	const comments = isOut ? await listCommentsOfParts(ctx, question.place) : new Map();
	if (isOut) views.add({ postId: id, personId: ctx.viewer.id, at: ctx.now });
	const { place: _, ...shown } = question;
	return {
		question: { ...shown, answers: question.answers.map(shownAnswer) },
		...{ href, order, page, part },
		commenting: url.searchParams.has('comment'),
		comments: Object.fromEntries(comments) as Record<
			number,
			Awaited<ReturnType<typeof listCommentsOfParts>> extends Map<number, infer P> ? P : never
		>,
		pages: Math.max(1, Math.ceil(question.answerCount / answersShown)),
		waited: question.waitingSince && workingHoursBetween(question.waitingSince, ctx.now, await findOrganisation(ctx)),
		experts: await expertsFor(ctx, question),
		serves: await findObjectiveOf(ctx, 'post', id),
		reviewOn: question.reviewAt ? clockTime(question.reviewAt, ctx.viewer.timeZone).slice(0, 10) : '',
		due: question.reviewAt !== null && question.reviewAt <= ctx.now,
		viewerId: ctx.viewer.id
	};
};

/** What was merged into it is named by titles alone; whoever sees these gets a page that holds while nothing changes at all. */
function leansOn({ id, links, replacedBy, merges }: QuestionPage): number[] | undefined {
	return merges.length ? undefined : [id, ...links.map((link) => link.id), ...(replacedBy ? [replacedBy.id] : [])];
}

/** An address that names an answer leads to the page of answers it stands on. */
async function leadToPart(
	ctx: Ctx,
	question: QuestionPage,
	part: number | null,
	page: number,
	url: URL
): Promise<void> {
	if (part === null || question.answers.some((answer) => answer.id === part) || question.answerCount <= answersShown)
		return;
	const wanted = Math.floor((await countAnswersBefore(ctx, question.id, part)) / answersShown) + 1;
	const comment = url.searchParams.has('comment') ? '&comment' : '';
	if (wanted !== page) redirect(307, `${url.pathname}?part=${part}${comment}&page=${wanted}`);
}

/** Looked up only where somebody may still be asked: while nobody has answered. */
async function expertsFor(ctx: Ctx, question: QuestionPage) {
	const open = question.invitations.filter(({ state }) => state === 'asked' || state === 'accepted').length;
	if (!question.waitingSince || !question.can.invite || open >= mostInvited) return [];
	return listExperts(ctx, { postId: question.id, size: 3 });
}

export const actions: Actions = questionActions;

// Asking an expert: who could know, and passing on one's own invitation.
import { answerInvitation, inviteExperts } from '#server/community/questions/actions/invite.ts';
import { AnswerInvitation, InviteExperts } from '#server/community/questions/input.ts';
import { listExperts } from '#server/community/questions/queries/experts.ts';
import { findQuestionPage } from '#server/community/questions/queries/page.ts';
import { Forbidden, NotFound } from '#server/platform/errors.ts';
import { submit } from '#server/web/form.ts';
import { postHref, postIdOf } from '#lib/terms/posts.ts';
import { mostInvited } from '#lib/terms/questions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const ctx = locals.ctx();
	const id = postIdOf(params.id);
	if (id === null) throw new NotFound();
	const question = await findQuestionPage(ctx, id);
	if (!question.can.invite) throw new Forbidden();
	const open = question.invitations.filter(({ state }) => state === 'asked' || state === 'accepted').length;
	const own = question.invitations.find(({ person }) => person.id === ctx.viewer.id);
	return {
		...{ id, title: question.title, href: postHref(question), invitations: question.invitations },
		left: mostInvited - open,
		/** The viewer was asked and may pass it on. */
		passing: own !== undefined && own.state !== 'passed',
		experts: await listExperts(ctx, { postId: id })
	};
};

const read = (place: { id: number; slug: string }) => postHref({ kind: 'question', ...place });
const ofPage = ({ params }: { params: Partial<Record<string, string>> }) => ({ id: postIdOf(params.id ?? '') ?? 0 });

export const actions: Actions = {
	invite: submit(InviteExperts, inviteExperts, read, ofPage),
	pass: submit(AnswerInvitation, answerInvitation, read, (event) => ({ ...ofPage(event), say: 'pass' }))
};

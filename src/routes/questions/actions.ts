// The form actions of a question's page.
import type { RequestEvent } from '@sveltejs/kit';
import { deleteAnswer, postAnswer, type WrittenAnswer } from '#server/community/questions/actions/answer.ts';
import { deleteQuestion } from '#server/community/questions/actions/delete.ts';
import { confirmQuestion, markObsolete, ownQuestion } from '#server/community/questions/actions/freshness.ts';
import { answerInvitation } from '#server/community/questions/actions/invite.ts';
import {
	acceptAnswer,
	commentOnAnswer,
	sayHelped,
	voteOnAnswer,
	voteOnQuestion
} from '#server/community/questions/actions/judge.ts';
import { undoMerge } from '#server/community/questions/actions/merge.ts';
import * as input from '#server/community/questions/input.ts';
import { followPost } from '#server/conversation/posts/follows/actions.ts';
import { FollowPost } from '#server/conversation/posts/follows/input.ts';
import { commentActions } from '#server/web/comment-actions.ts';
import { submit } from '#server/web/form.ts';
import { commentHref } from '#lib/terms/conversation.ts';
import { postHref, postIdOf } from '#lib/terms/posts.ts';

const read = (place: { id: number; slug: string }) => postHref({ kind: 'question', ...place });
const readAnswer = ({ id, postId, slug }: WrittenAnswer) => `${read({ id: postId, slug })}?part=${id}#answer-${id}`;
const own = ({ params }: RequestEvent) => `/questions/${postIdOf(params.id ?? '') ?? 0}`;
const ofPage = ({ params }: RequestEvent) => ({ id: postIdOf(params.id ?? '') ?? 0 });

export const questionActions = {
	...commentActions,
	commentAnswer: submit(input.CommentOnAnswer, commentOnAnswer, ({ id }) => commentHref(id)),
	vote: submit(input.VoteOnQuestion, voteOnQuestion, (_, event) => own(event)),
	voteAnswer: submit(
		input.VoteOnAnswer,
		async (ctx, given) => ({ ...(await voteOnAnswer(ctx, given)), id: given.answerId }),
		({ id }, event) => `${own(event)}?part=${id}#answer-${id}`
	),
	follow: submit(FollowPost, followPost, (_, event) => own(event)),
	answer: submit(input.PostAnswer, postAnswer, readAnswer, ofPage),
	deleteAnswer: submit(input.OneAnswer, deleteAnswer, ({ postId, slug }) => read({ id: postId, slug })),
	accept: submit(input.AcceptAnswer, acceptAnswer, readAnswer),
	helped: submit(input.SayHelped, sayHelped, readAnswer),
	invitation: submit(input.AnswerInvitation, answerInvitation, read, ofPage),
	confirm: submit(input.ConfirmQuestion, confirmQuestion, read, ofPage),
	obsolete: submit(input.MarkObsolete, markObsolete, read, ofPage),
	own: submit(input.OwnQuestion, ownQuestion, read, ofPage),
	undoMerge: submit(input.UndoMerge, undoMerge, read),
	delete: submit(
		input.OneQuestion,
		async (ctx, { id }) => (await deleteQuestion(ctx, { id }), id),
		(id) => `/questions?deleted=${id}`,
		ofPage
	)
};

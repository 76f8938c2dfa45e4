// The page of an idea: what it says, where it stands, and what one can do with it.
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { postHref, postIdOf } from '#lib/terms/posts.ts';
import { submitIdea, supportIdea } from '#server/community/ideas/actions.ts';
import { mergeIdea, undoMergeIdea } from '#server/community/ideas/actions/merge.ts';
import { moveIdea } from '#server/community/ideas/actions/move.ts';
import { leaveReview } from '#server/community/ideas/actions/review.ts';
import { confirmValue, enterValue, noteProgress, planWork } from '#server/community/ideas/actions/work.ts';
import {
	EnterValue,
	LeaveReview,
	MergeIdea,
	MoveIdea,
	NoteProgress,
	OneIdea,
	PlanWork,
	SupportIdea,
	UndoMergeIdea
} from '#server/community/ideas/input.ts';
import { findIdea, findMergedInto } from '#server/community/ideas/queries.ts';
import { listComments } from '#server/conversation/comments/queries.ts';
import { followPost } from '#server/conversation/posts/follows/actions.ts';
import { FollowPost } from '#server/conversation/posts/follows/input.ts';
import { views } from '#server/conversation/posts/views.ts';
import { deletePost } from '#server/conversation/posts/write/state.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { NotFound } from '#server/platform/errors.ts';
import { findObjectiveOf } from '#server/programme/objectives/queries/aligned.ts';
import { commentActions } from '#server/web/comment-actions.ts';
import { submit } from '#server/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = locals.ctx();
	const id = postIdOf(params.id);
	if (id === null) throw new NotFound();
	const idea = await findIdea(ctx, id);
	const into = idea.mergedIntoId ? await findMergedInto(ctx, id) : null;
	if (into) redirect(308, `${postHref({ kind: 'idea', ...into })}?merged=${id}`);
	const href = postHref(idea);
	// Not for good: the title, and with it this address, may change back.
	if (`/ideas/${encodeURIComponent(params.id)}` !== href) redirect(307, href + url.search);
	const { place, ...shown } = idea;
	const isOut = idea.state === 'published' || idea.state === 'archived';
	const after = url.searchParams.get('comments');
	const comments = isOut ? await listComments(ctx, place, after) : { rows: [], next: null };
	if (isOut) views.add({ postId: id, personId: ctx.viewer.id, at: ctx.now });
	const cameFrom = idea.merged.find((other) => other.id === Number(url.searchParams.get('merged')));
	return {
		idea: shown,
		href,
		comments,
		fromMiddle: after !== null,
		cameFrom: cameFrom?.title ?? null,
		serves: await findObjectiveOf(ctx, 'post', id),
		viewerId: ctx.viewer.id,
		now: ctx.now
	};
};

const ofPage = ({ params }: RequestEvent) => ({ id: postIdOf(params.id ?? '') ?? 0 });
const back = (_: unknown, { params }: RequestEvent) => `/ideas/${params.id}`;
const one = (
	action: (ctx: Ctx, id: number) => Promise<unknown>,
	then: (id: number) => string = (id) => `/ideas/${id}`
) => submit(OneIdea, async (ctx, { id }) => (await action(ctx, id), id), then, ofPage);

export const actions: Actions = {
	...commentActions,
	follow: submit(FollowPost, followPost, back, ({ params }) => ({ postId: postIdOf(params.id ?? '') ?? 0 })),
	support: submit(SupportIdea, supportIdea, back, ofPage),
	submit: one((ctx, id) => submitIdea(ctx, { id })),
	move: submit(MoveIdea, moveIdea, back, ofPage),
	merge: submit(MergeIdea, mergeIdea, (target) => postHref({ kind: 'idea', ...target }), ofPage),
	undoMerge: submit(UndoMergeIdea, undoMergeIdea, (idea) => postHref({ kind: 'idea', ...idea })),
	plan: submit(PlanWork, planWork, back, ofPage),
	note: submit(NoteProgress, noteProgress, back, ofPage),
	value: submit(EnterValue, enterValue, back, ofPage),
	confirm: one((ctx, id) => confirmValue(ctx, { id })),
	leave: submit(LeaveReview, leaveReview, back, ofPage),
	delete: one(deletePost, (id) => `/ideas?deleted=${id}`)
};

// The reader's page of an article, and what one can do from it.
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { findArticlePage } from '#server/community/articles/queries.ts';
import { OneArticle, PinArticle, VoteInPoll } from '#server/community/articles/input.ts';
import { voteInPoll } from '#server/community/articles/polls/vote.ts';
import { views } from '#server/conversation/posts/views.ts';
import {
	archivePost,
	deletePost,
	pinPost,
	unarchivePost,
	unpublishPost
} from '#server/conversation/posts/write/state.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { NotFound } from '#server/platform/errors.ts';
import { findObjectiveOf } from '#server/programme/objectives/queries/aligned.ts';
import { commentActions } from '#server/web/comment-actions.ts';
import { submit } from '#server/web/form.ts';
import { postHref, postIdOf } from '#lib/terms/posts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = locals.ctx();
	const id = postIdOf(params.id);
	if (id === null) throw new NotFound();
	const after = url.searchParams.get('comments');
	const { article, comments } = await findArticlePage(ctx, id, after);
	const href = postHref(article);
	// Not for good: the title, and with it this address, may change back.
	if (`/articles/${encodeURIComponent(params.id)}` !== href) redirect(307, href + url.search);
	locals.leansOn = [id, ...(article.series?.parts.map((part) => part.id) ?? [])];
	const { place: _place, ...shown } = article;
	const isOut = article.state === 'published' || article.state === 'archived';
	if (isOut) views.add({ postId: id, personId: ctx.viewer.id, at: ctx.now });
	const serves = await findObjectiveOf(ctx, 'post', id);
	return { article: shown, href, comments, serves, fromMiddle: after !== null, viewerId: ctx.viewer.id, now: ctx.now };
};

const ofPage = ({ params }: RequestEvent) => ({ id: postIdOf(params.id ?? '') ?? 0 });
const one = (
	action: (ctx: Ctx, id: number) => Promise<unknown>,
	then: (id: number) => string = (id) => `/articles/${id}`
) => submit(OneArticle, async (ctx, { id }) => (await action(ctx, id), id), then, ofPage);
const day = 24 * 3_600_000;

export const actions: Actions = {
	...commentActions,
	vote: submit(VoteInPoll, voteInPoll, (post) => `${postHref({ kind: 'article', ...post })}#polls`, ofPage),
	archive: one(archivePost),
	unarchive: one(unarchivePost),
	unpublish: one(unpublishPost),
	delete: one(deletePost, (id) => `/articles/mine?deleted=${id}`),
	pin: submit(
		PinArticle,
		async (ctx, { id, days }) => (await pinPost(ctx, id, days ? new Date(ctx.now.getTime() + days * day) : null), id),
		(id) => `/articles/${id}`,
		ofPage
	)
};

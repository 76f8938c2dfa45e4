// One's own albums, the photos one is in, and those somebody asks to name one in.
import { answerNaming } from '#server/community/photos/actions/people.ts';
import { AnswerNaming } from '#server/community/photos/input.ts';
import { listPhotosOf } from '#server/community/photos/queries/lists.ts';
import { countOwnPosts, listOwnPosts } from '#server/conversation/posts/queries/list-posts.ts';
import { submit } from '#server/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	const state = url.searchParams.get('state') === 'draft' ? 'draft' : 'published';
	const cursor = url.searchParams.get('cursor');
	const [albums, counts, asked, named] = await Promise.all([
		listOwnPosts(ctx, { kind: 'album', state, cursor, size: 24 }),
		countOwnPosts(ctx, 'album'),
		listPhotosOf(ctx, ctx.viewer.id, 'asked'),
		listPhotosOf(ctx, ctx.viewer.id, 'agreed')
	]);
	return { albums, counts, state, cursor, asked, named, deleted: Number(url.searchParams.get('deleted')) || null };
};

export const actions: Actions = {
	answer: submit(AnswerNaming, answerNaming, () => '/photos/mine')
};

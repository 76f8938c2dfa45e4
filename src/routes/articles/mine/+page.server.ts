// One's own articles by state.
import { redirect } from '@sveltejs/kit';
import { countOwnPosts, listOwnPosts } from '#server/conversation/posts/queries/list-posts.ts';
import { postStates } from '#lib/terms/posts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	const asked = url.searchParams.get('state') ?? 'draft';
	const state = postStates.find((known) => known === asked);
	if (!state) redirect(303, '/articles/mine');
	const cursor = url.searchParams.get('cursor');
	const [posts, counts] = await Promise.all([
		listOwnPosts(ctx, { kind: 'article', state, cursor }),
		countOwnPosts(ctx, 'article')
	]);
	return { posts, counts, state, cursor, deleted: Number(url.searchParams.get('deleted')) || null };
};

// What the viewer keeps to read again: all of it, or of one topic.
import type { PageServerLoad } from './$types';
import { listKeptPosts, listKeptTopics } from '#server/conversation/bookmarks/queries.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	const after = url.searchParams.get('after');
	const topic = url.searchParams.get('topic')?.slice(0, 100) || null;
	const [kept, topics] = await Promise.all([listKeptPosts(ctx, after, topic), listKeptTopics(ctx)]);
	return { kept, topics, topic, first: !after };
};

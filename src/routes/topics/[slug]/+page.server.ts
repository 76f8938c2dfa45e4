// A topic and what was written about it.
import type { RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { listExperts } from '#server/community/questions/queries/experts.ts';
import { listPosts } from '#server/conversation/posts/queries/list-posts.ts';
import { editTopic, followTopic, mergeTopic, unfollowTopic } from '#server/conversation/topics/actions.ts';
import { EditTopic, MergeTopic, OneTopic } from '#server/conversation/topics/input.ts';
import { findTopic } from '#server/conversation/topics/queries.ts';
import { submit } from '#server/web/form.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = locals.ctx();
	const topic = await findTopic(ctx, params.slug);
	const cursor = url.searchParams.get('cursor');
	const [posts, experts] = await Promise.all([
		listPosts(ctx, { topicId: topic.id, cursor }),
		listExperts(ctx, { topics: [topic.slug], size: 5 })
	]);
	return { topic, cursor, posts, experts };
};

const slug = (event: RequestEvent) => ({ slug: event.params.slug });
const to = (topic: { slug: string }) => `/topics/${encodeURIComponent(topic.slug)}`;

export const actions: Actions = {
	follow: submit(OneTopic, followTopic, undefined, slug),
	unfollow: submit(OneTopic, unfollowTopic, undefined, slug),
	edit: submit(EditTopic, editTopic, to, slug),
	merge: submit(MergeTopic, mergeTopic, to, slug)
};

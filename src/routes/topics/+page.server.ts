// The list of topics.
import type { Actions, PageServerLoad } from './$types';
import { followTopic, unfollowTopic } from '#server/conversation/topics/actions.ts';
import { OneTopic } from '#server/conversation/topics/input.ts';
import { listTopics } from '#server/conversation/topics/queries.ts';
import { submit } from '#server/web/form.ts';

const orders = ['popular', 'alphabetical', 'following'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
	const q = url.searchParams.get('q')?.trim() ?? '';
	const cursor = url.searchParams.get('cursor');
	const order = orders.find((one) => one === url.searchParams.get('order')) ?? 'popular';
	return { q, order, cursor, topics: await listTopics(locals.ctx(), { order, q, cursor }) };
};

export const actions: Actions = {
	follow: submit(OneTopic, followTopic),
	unfollow: submit(OneTopic, unfollowTopic)
};

// The next cards of one column of the board.
import { ideaOrders, stageOf } from '#lib/terms/ideas.ts';
import { postIdOf } from '#lib/terms/posts.ts';
import { columnSize, listIdeas } from '#server/community/ideas/queries/board.ts';
import { findTopic } from '#server/conversation/topics/queries.ts';
import { findSpace } from '#server/members/spaces/queries.ts';
import { Invalid } from '#server/platform/errors.ts';
import { rest } from '#server/web/rest.ts';
import { m } from '#lib/paraglide/messages.js';
import type { RequestEvent } from './$types';

export const GET = rest(async ({ locals, url }: RequestEvent) => {
	const ctx = locals.ctx();
	const query = url.searchParams;
	const stage = stageOf(query.get('stage'));
	if (!stage) throw new Invalid([{ field: 'stage', message: m.ideas_refused_stage() }], 'stage_unknown');
	const [topic, space] = [query.get('topic'), query.get('space')];
	const challenge = query.get('challenge');
	const order = ideaOrders.find((known) => known === query.get('order')) ?? 'support';
	const filter = {
		stage,
		...(challenge === 'box' ? { box: true } : challenge ? { challengeId: postIdOf(challenge) ?? 0 } : {}),
		...(topic ? { topicId: (await findTopic(ctx, topic)).id } : {}),
		...(space ? { spaceId: (await findSpace(ctx, space)).id } : {}),
		cursor: query.get('cursor'),
		size: columnSize
	};
	return listIdeas(ctx, filter, order === 'rated' ? 'support' : order);
});

// Ideas over the API: the newest ones, by stage and challenge as asked, and a new one.
import { json } from '@sveltejs/kit';
import { ideaOrders, stageOf } from '#lib/terms/ideas.ts';
import { presentIdea, presentIdeaRow } from '#server/community/ideas/api.ts';
import { writeIdea } from '#server/community/ideas/actions.ts';
import { WriteIdea } from '#server/community/ideas/input.ts';
import { findIdea } from '#server/community/ideas/queries.ts';
import { listIdeas } from '#server/community/ideas/queries/board.ts';
import { findChallenge } from '#server/community/ideas/queries/challenges.ts';
import { parse } from '#server/web/form.ts';
import { bodyOf, rest } from '#server/web/rest.ts';
import type { RequestEvent } from './$types';

export const GET = rest(async ({ locals, url }: RequestEvent) => {
	const ctx = locals.ctx();
	const query = url.searchParams;
	const [stage, asked] = [stageOf(query.get('stage')), query.get('challenge')];
	const filter = {
		...(stage ? { stage } : {}),
		...(asked ? { challengeId: (await findChallenge(ctx, Number(asked))).id } : {}),
		cursor: query.get('cursor')
	};
	const order = ideaOrders.find((known) => known === query.get('order')) ?? 'newest';
	const page = await listIdeas(ctx, filter, order);
	return { items: page.rows.map(presentIdeaRow), next: page.next };
});

export const POST = rest(async (event: RequestEvent) => {
	const ctx = event.locals.ctx();
	const { id } = await writeIdea(ctx, parse(WriteIdea, await bodyOf(event)));
	return json(presentIdea(await findIdea(ctx, id)), { status: 201, headers: { location: `/api/v1/ideas/${id}` } });
});

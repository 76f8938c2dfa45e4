// The stage of an idea over the API: moving it takes a reason.
import { presentIdea } from '#server/community/ideas/api.ts';
import { moveIdea } from '#server/community/ideas/actions/move.ts';
import { MoveIdea } from '#server/community/ideas/input.ts';
import { findIdea } from '#server/community/ideas/queries.ts';
import { parse } from '#server/web/form.ts';
import { bodyOf, rest } from '#server/web/rest.ts';
import type { RequestEvent } from './$types';

export const PUT = rest(async (event: RequestEvent) => {
	const ctx = event.locals.ctx();
	const body = await bodyOf(event);
	const { id } = await moveIdea(ctx, parse(MoveIdea, { ...(body as object), id: Number(event.params.id) }));
	return presentIdea(await findIdea(ctx, id));
});

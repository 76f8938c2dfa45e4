// Spaces: list and make.
import type { RequestHandler } from './$types';
import { createSpace } from '#server/members/spaces/actions.ts';
import { presentSpace } from '#server/members/spaces/api.ts';
import { CreateSpace } from '#server/members/spaces/input.ts';
import { findSpace, listSpaces, type SpaceFilter } from '#server/members/spaces/queries.ts';
import { parse } from '#server/web/form.ts';
import { bodyOf, rest } from '#server/web/rest.ts';
import { forgetSessions } from '#server/web/session.ts';

export const GET: RequestHandler = rest(async ({ locals, url }) => {
	const scope = (['mine', 'discover', 'archived'] as const).find((one) => one === url.searchParams.get('scope'));
	const filter: SpaceFilter = {
		scope: scope ?? 'mine',
		q: url.searchParams.get('q') ?? '',
		cursor: url.searchParams.get('cursor')
	};
	const page = await listSpaces(locals.ctx(), filter);
	return { spaces: page.rows.map(presentSpace), next: page.next };
});

export const POST: RequestHandler = rest(async (event) => {
	const ctx = event.locals.ctx();
	const { id, slug } = await createSpace(ctx, parse(CreateSpace, await bodyOf(event)));
	forgetSessions(ctx.viewer.id);
	// The viewer of this request was read before the space existed.
	const host = { ...ctx.viewer, spaceIds: [...ctx.viewer.spaceIds, id], hostIds: [...ctx.viewer.hostIds, id] };
	const body = presentSpace(await findSpace({ ...ctx, viewer: host }, slug));
	return Response.json(body, { status: 201, headers: { location: `/api/v1/spaces/${slug}` } });
});

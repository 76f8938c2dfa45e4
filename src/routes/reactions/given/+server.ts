// Gives or takes back a reaction: JSON for the page's script, a plain form without it.
import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { react } from '#server/conversation/reactions/actions.ts';
import { reactToPhoto } from '#server/community/photos/actions/talk.ts';
import { ReactToPhoto } from '#server/community/photos/input.ts';
import { React } from '#server/conversation/reactions/input.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { localPath } from '#server/web/back.ts';
import { formValues, parse } from '#server/web/form.ts';
import { bodyOf, rest } from '#server/web/rest.ts';

/** A photo is found by its own domain; posts and comments by the conversation. */
function give(ctx: Ctx, values: unknown) {
	if (typeof values === 'object' && values && 'photoId' in values)
		return reactToPhoto(ctx, parse(ReactToPhoto, values));
	return react(ctx, parse(React, values));
}

const asJson: RequestHandler = rest(async (event) => give(event.locals.ctx(), await bodyOf(event)));

export const POST: RequestHandler = async (event) => {
	if (event.request.headers.get('content-type')?.startsWith('application/json')) return asJson(event);
	const values = await formValues(event.request);
	await give(event.locals.ctx(), values);
	redirect(303, localPath(values.back, '/'));
};

// Keeps a post or lets it go: JSON for the page's script, a plain form without it.
import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { keepPost } from '#server/conversation/bookmarks/actions.ts';
import { KeepPost } from '#server/conversation/bookmarks/input.ts';
import { localPath } from '#server/web/back.ts';
import { formValues, parse } from '#server/web/form.ts';
import { bodyOf, rest } from '#server/web/rest.ts';

const asJson: RequestHandler = rest(async (event) =>
	keepPost(event.locals.ctx(), parse(KeepPost, await bodyOf(event)))
);

export const POST: RequestHandler = async (event) => {
	if (event.request.headers.get('content-type')?.startsWith('application/json')) return asJson(event);
	const values = await formValues(event.request);
	await keepPost(event.locals.ctx(), parse(KeepPost, values));
	redirect(303, localPath(values.back, '/bookmarks'));
};

// Gives or takes back a reaction: JSON for the page's script, a plain form without it.
import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { react } from '#server/conversation/reactions/actions.ts';
import { React } from '#server/conversation/reactions/input.ts';
import { localPath } from '#server/web/back.ts';
import { formValues, parse } from '#server/web/form.ts';
import { bodyOf, rest } from '#server/web/rest.ts';

const asJson: RequestHandler = rest(async (event) => react(event.locals.ctx(), parse(React, await bodyOf(event))));

export const POST: RequestHandler = async (event) => {
	if (event.request.headers.get('content-type')?.startsWith('application/json')) return asJson(event);
	const values = await formValues(event.request);
	await react(event.locals.ctx(), parse(React, values));
	redirect(303, localPath(values.back, '/'));
};

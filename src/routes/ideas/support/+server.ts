// Supports an idea or no longer: JSON for the page's script, a plain form without it.
import { redirect } from '@sveltejs/kit';
import { supportIdea } from '#server/community/ideas/actions.ts';
import { SupportIdea } from '#server/community/ideas/input.ts';
import { localPath } from '#server/web/back.ts';
import { formValues, parse } from '#server/web/form.ts';
import { bodyOf, rest } from '#server/web/rest.ts';
import type { RequestHandler } from './$types';

const asJson: RequestHandler = rest(async (event) =>
	supportIdea(event.locals.ctx(), parse(SupportIdea, await bodyOf(event)))
);

export const POST: RequestHandler = async (event) => {
	if (event.request.headers.get('content-type')?.startsWith('application/json')) return asJson(event);
	const values = await formValues(event.request);
	await supportIdea(event.locals.ctx(), parse(SupportIdea, values));
	redirect(303, localPath(values.back, '/ideas'));
};

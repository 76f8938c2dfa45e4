// The editorial calendar for a calendar program, which signs in by nothing but this secret address.
import { NotFound } from '#server/platform/errors.ts';
import { readFeed } from '#server/programme/calendar/queries/feed.ts';
import { problem } from '#server/web/rest.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	try {
		const { file, language } = await readFeed(locals.publicCtx(), params.token, locals.origin);
		return new Response(file, {
			headers: {
				'content-type': 'text/calendar; charset=utf-8',
				'content-language': language,
				'content-disposition': 'inline; filename="editorial-calendar.ics"',
				// It is one person's, and no store on the way keeps it.
				'cache-control': 'private, no-store'
			}
		});
	} catch (error) {
		if (error instanceof NotFound) return problem(error);
		throw error;
	}
};

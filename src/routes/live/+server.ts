// The stream of live events; `?post=12` adds what happens on a post.
import type { RequestHandler } from './$types';
import { hub } from '#server/platform/live/live.ts';
import { openStream } from '#server/overview/live/stream.ts';
import { rest } from '#server/web/rest.ts';
import { sessionCookies, sessionOf } from '#server/web/session.ts';

export const GET: RequestHandler = rest(async ({ locals, url, request, cookies }) => {
	const cookie = sessionCookies.map((name) => cookies.get(name)).find(Boolean);
	const stream = await openStream(locals.ctx(), {
		hub: hub(),
		postIds: url.searchParams.getAll('post').map(Number).filter(Number.isSafeInteger),
		again: request.headers.has('last-event-id') || url.searchParams.has('again'),
		viewerNow: async () => (await sessionOf(cookie, new Date()))?.viewer ?? null
	});
	return new Response(stream, {
		headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' }
	});
});

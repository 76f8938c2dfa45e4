// A stored picture, for those who may see it; its address never changes what it shows, so browsers keep it.
import { Readable } from 'node:stream';
import { rest } from '#server/web/rest.ts';
import { openImage } from '#server/conversation/media/queries.ts';
import type { RequestEvent } from './$types';

export const GET = rest(async ({ locals, params, setHeaders }: RequestEvent) => {
	const file = await openImage(locals.ctx(), params.key);
	setHeaders({
		'content-type': file.mime,
		'content-length': String(file.size),
		'cache-control': 'private, max-age=31536000, immutable',
		'content-disposition': 'inline',
		'content-security-policy': "default-src 'none'; sandbox"
	});
	return new Response(Readable.toWeb(file.body) as ReadableStream);
});

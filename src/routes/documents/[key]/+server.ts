// A document of a post, for those who may see the post: always a download, never shown inside of a page.
import { Readable } from 'node:stream';
import { openDocument } from '#server/conversation/attachments/queries.ts';
import { asDownload } from '#server/web/download.ts';
import { rest } from '#server/web/rest.ts';
import type { RequestEvent } from './$types';

export const GET = rest(async ({ locals, params, setHeaders }: RequestEvent) => {
	const { file, name } = await openDocument(locals.ctx(), params.key);
	setHeaders(asDownload(file, name));
	return new Response(Readable.toWeb(file.body) as ReadableStream);
});

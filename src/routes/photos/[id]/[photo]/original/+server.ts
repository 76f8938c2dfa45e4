// The file as it was uploaded, without place and camera, for those who see an album that offers it.
import { Readable } from 'node:stream';
import { openOriginal } from '#server/community/photos/queries/original.ts';
import { asDownload } from '#server/web/download.ts';
import { rest } from '#server/web/rest.ts';
import type { RequestEvent } from './$types';

export const GET = rest(async ({ locals, params, setHeaders }: RequestEvent) => {
	const { file, name } = await openOriginal(locals.ctx(), Number(params.photo));
	setHeaders(asDownload(file, name));
	return new Response(Readable.toWeb(file.body) as ReadableStream);
});

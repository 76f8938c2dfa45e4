// Begins an upload (tus), and tells what became of the viewer's files.
import { answerTus } from '#server/web/tus.ts';
import { listUploads } from '#server/community/photos/uploads/receive.ts';
import { rest } from '#server/web/rest.ts';
import type { RequestEvent } from './$types';

export const POST = rest(({ locals, request, url }: RequestEvent) => answerTus(locals.ctx(), request, url.origin));

export const GET = rest(({ locals, url }: RequestEvent) =>
	listUploads(locals.ctx(), (url.searchParams.get('ids') ?? '').split(',').filter(Boolean))
);

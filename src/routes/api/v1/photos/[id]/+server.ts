// One album over the API.
import { presentAlbumPage } from '#server/community/photos/api.ts';
import { findAlbum } from '#server/community/photos/queries/album.ts';
import { rest } from '#server/web/rest.ts';
import type { RequestEvent } from './$types';

export const GET = rest(async ({ locals, params }: RequestEvent) =>
	presentAlbumPage(await findAlbum(locals.ctx(), Number(params.id)))
);

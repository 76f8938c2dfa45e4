// An album: its photos, what is said about it, and what one can do from here.
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { publishAlbum } from '#server/community/photos/actions.ts';
import { OneAlbum } from '#server/community/photos/input.ts';
import { findAlbum } from '#server/community/photos/queries/album.ts';
import { listAlbumPhotos } from '#server/community/photos/queries/grid.ts';
import { listRefusedUploads } from '#server/community/photos/uploads/receive.ts';
import { listComments } from '#server/conversation/comments/queries.ts';
import { views } from '#server/conversation/posts/views.ts';
import { archivePost, deletePost, unarchivePost, unpublishPost } from '#server/conversation/posts/write/state.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { NotFound } from '#server/platform/errors.ts';
import { findObjectiveOf } from '#server/programme/objectives/queries/aligned.ts';
import { commentActions } from '#server/web/comment-actions.ts';
import { submit } from '#server/web/form.ts';
import { postHref, postIdOf } from '#lib/terms/posts.ts';
import { addPhotoFiles } from '../files.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = locals.ctx();
	const id = postIdOf(params.id);
	if (id === null) throw new NotFound();
	const { place, ...album } = await findAlbum(ctx, id);
	const href = postHref(album);
	const part = Number(url.searchParams.get('part'));
	if (Number.isSafeInteger(part) && part > 0) redirect(307, `${href}/${part}${replyOf(url)}`);
	if (album.call) redirect(307, `/photos/calls${href.slice('/photos'.length)}${url.search}`);
	// Not for good: the title, and with it this address, may change back.
	if (`/photos/${encodeURIComponent(params.id)}` !== href) redirect(307, href + url.search);
	const [after, fromPhoto] = [url.searchParams.get('comments'), url.searchParams.get('after')];
	const isOut = album.state === 'published' || album.state === 'archived';
	const [photos, comments, refused] = await Promise.all([
		listAlbumPhotos(ctx, place, fromPhoto),
		isOut ? listComments(ctx, place, after) : { rows: [], next: null },
		album.can.add ? listRefusedUploads(ctx, id) : []
	]);
	locals.leansOn = [id];
	if (isOut) views.add({ postId: id, personId: ctx.viewer.id, at: ctx.now });
	return {
		...{ album, href, photos, comments, refused, fromMiddle: after !== null, fromPhoto: fromPhoto !== null },
		serves: await findObjectiveOf(ctx, 'post', id),
		viewerId: ctx.viewer.id
	};
};

const ofPage = ({ params }: RequestEvent) => ({ id: postIdOf(params.id ?? '') ?? 0 });
const one = (
	action: (ctx: Ctx, id: number) => Promise<unknown>,
	then: (id: number) => string = (id) => `/photos/${id}`
) => submit(OneAlbum, async (ctx, { id }) => (await action(ctx, id), id), then, ofPage);

export const actions: Actions = {
	...commentActions,
	add: addPhotoFiles,
	publish: submit(OneAlbum, publishAlbum, (id) => `/photos/${id}`, ofPage),
	archive: one(archivePost),
	unarchive: one(unarchivePost),
	unpublish: one(unpublishPost),
	delete: one(deletePost, (id) => `/photos/mine?deleted=${id}`)
};

/** The comment that somebody wants to answer goes along. */
const replyOf = ({ searchParams }: URL) =>
	searchParams.has('reply') ? `?reply=${Number(searchParams.get('reply'))}` : '';

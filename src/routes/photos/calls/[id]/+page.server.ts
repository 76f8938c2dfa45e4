// A photo call: what is asked for, what was sent in, the vote, and its result.
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { voteForPhoto } from '#server/community/photos/actions/calls.ts';
import { OneAlbum, VoteForPhoto } from '#server/community/photos/input.ts';
import { findAlbum } from '#server/community/photos/queries/album.ts';
import { listAlbumPhotos } from '#server/community/photos/queries/grid.ts';
import { listVotes, listWinners } from '#server/community/photos/queries/lists.ts';
import { listRefusedUploads } from '#server/community/photos/uploads/receive.ts';
import { listComments } from '#server/conversation/comments/queries.ts';
import { views } from '#server/conversation/posts/views.ts';
import { deletePost } from '#server/conversation/posts/write/state.ts';
import { NotFound } from '#server/platform/errors.ts';
import { commentActions } from '#server/web/comment-actions.ts';
import { submit } from '#server/web/form.ts';
import { postHref, postIdOf } from '#lib/terms/posts.ts';
import { addPhotoFiles } from '../../files.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = locals.ctx();
	const id = postIdOf(params.id);
	if (id === null) throw new NotFound();
	const { place, ...album } = await findAlbum(ctx, id);
	const href = postHref(album);
	const { call } = album;
	if (!call) redirect(307, href + url.search);
	const address = `/photos/calls${href.slice('/photos'.length)}`;
	if (`/photos/calls/${encodeURIComponent(params.id)}` !== address) redirect(307, address + url.search);
	const [after, fromPhoto] = [url.searchParams.get('comments'), url.searchParams.get('after')];
	const [photos, comments, refused, votes, winners] = await Promise.all([
		listAlbumPhotos(ctx, place, fromPhoto),
		listComments(ctx, place, after),
		album.can.add ? listRefusedUploads(ctx, id) : [],
		call.stage === 'collecting' ? [] : listVotes(ctx, id),
		call.stage === 'over' ? listWinners(ctx, id) : []
	]);
	views.add({ postId: id, personId: ctx.viewer.id, at: ctx.now });
	return {
		...{ album, call, href, address, photos, comments, refused, winners },
		/** How others vote is told when the vote is over. */
		votes: votes.map(({ id, votes: count, mine }) => ({ id, mine, count: call.stage === 'over' ? count : null })),
		...{ fromMiddle: after !== null, fromPhoto: fromPhoto !== null, viewerId: ctx.viewer.id, now: ctx.now }
	};
};

const ofPage = ({ params }: RequestEvent) => ({ id: postIdOf(params.id ?? '') ?? 0 });

export const actions: Actions = {
	...commentActions,
	add: addPhotoFiles,
	vote: submit(VoteForPhoto, voteForPhoto),
	delete: submit(
		OneAlbum,
		async (ctx, { id }) => (await deletePost(ctx, id), id),
		(id) => `/photos/mine?deleted=${id}`,
		ofPage
	)
};

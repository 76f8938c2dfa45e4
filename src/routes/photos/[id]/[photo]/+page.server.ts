// One photo of an album, large, with what belongs to it.
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { describePhoto, removePhotos } from '#server/community/photos/actions/photos.ts';
import { answerNaming, namePerson, unnamePerson } from '#server/community/photos/actions/people.ts';
import { askRemoval, withdrawRemoval } from '#server/community/photos/actions/removals.ts';
import { commentOnPhoto } from '#server/community/photos/actions/talk.ts';
import { chooseOfTheWeek } from '#server/community/photos/actions/week.ts';
import { voteForPhoto } from '#server/community/photos/actions/calls.ts';
import {
	AnswerNaming,
	AskRemoval,
	ChooseOfTheWeek,
	DescribePhoto,
	NamePerson,
	RemovePhotos,
	UnnamePerson,
	VoteForPhoto,
	WithdrawRemoval
} from '#server/community/photos/input.ts';
import { findAlbum } from '#server/community/photos/queries/album.ts';
import { listVotes } from '#server/community/photos/queries/lists.ts';
import { findPhoto } from '#server/community/photos/queries/photo.ts';
import { WritePartComment } from '#server/conversation/comments/input.ts';
import { listComments } from '#server/conversation/comments/queries.ts';
import { views } from '#server/conversation/posts/views.ts';
import { commentActions } from '#server/web/comment-actions.ts';
import { submit } from '#server/web/form.ts';
import { commentHref } from '#lib/terms/conversation.ts';
import { postHref, postIdOf } from '#lib/terms/posts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = locals.ctx();
	const { place, ...album } = await findAlbum(ctx, postIdOf(params.id) ?? 0);
	const photo = await findPhoto(ctx, { ...album, place }, Number(params.photo));
	const href = postHref(album);
	if (`/photos/${encodeURIComponent(params.id)}` !== href) redirect(307, `${href}/${photo.id}${url.search}`);
	const after = url.searchParams.get('comments');
	const isOut = album.state === 'published' || album.state === 'archived';
	const [comments, votes] = await Promise.all([
		isOut ? listComments(ctx, place, after, photo.id) : { rows: [], next: null },
		album.call && album.call.stage !== 'collecting' ? listVotes(ctx, album.id) : []
	]);
	if (isOut) views.add({ postId: album.id, personId: ctx.viewer.id, at: ctx.now });
	const own = votes.find(({ id }) => id === photo.id);
	return {
		/** The frame stands back: the photo has the whole screen. */
		bare: true,
		...{ photo, href, comments, fromMiddle: after !== null, viewerId: ctx.viewer.id },
		album: { id: album.id, title: album.title, photos: album.photos, call: album.call, can: album.can },
		vote: { mine: own?.mine ?? false, count: album.call?.stage === 'over' ? (own?.votes ?? 0) : null }
	};
};

const ofPhoto = ({ params }: RequestEvent) => ({ photoId: Number(params.photo) || 0 });
const here = (_: unknown, { params }: RequestEvent) => `/photos/${params.id}/${params.photo}`;
const album = (_: unknown, { params }: RequestEvent) => `/photos/${params.id}`;

export const actions: Actions = {
	...commentActions,
	commentPart: submit(
		WritePartComment,
		commentOnPhoto,
		({ id }) => commentHref(id),
		({ params }) => ({
			partId: Number(params.photo) || 0
		})
	),
	describe: submit(DescribePhoto, describePhoto, here, ofPhoto),
	name: submit(NamePerson, namePerson, here, ofPhoto),
	answer: submit(AnswerNaming, answerNaming, here, ofPhoto),
	unname: submit(UnnamePerson, unnamePerson, here, ofPhoto),
	askRemoval: submit(
		AskRemoval,
		askRemoval,
		({ hidden }, event) => (hidden ? `${album(null, event)}?asked=1` : here(null, event)),
		ofPhoto
	),
	withdrawRemoval: submit(WithdrawRemoval, withdrawRemoval, here),
	week: submit(ChooseOfTheWeek, chooseOfTheWeek, here, ofPhoto),
	vote: submit(VoteForPhoto, voteForPhoto, here, ofPhoto),
	remove: submit(
		RemovePhotos,
		removePhotos,
		(ids, event) => `${album(null, event)}/manage?removed=${ids.join(',')}`,
		({ params }) => ({
			id: postIdOf(params.id ?? '') ?? 0,
			photoIds: params.photo
		})
	)
};

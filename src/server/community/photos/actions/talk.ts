// What people say to one photo: comments and reactions, once the photo was found for them.
import type { ReactionKind } from '#lib/terms/conversation.ts';
import { writePartComment } from '#server/conversation/comments/actions.ts';
import { reactToPart, type ReactionSummary } from '#server/conversation/reactions/actions.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { Forbidden } from '#server/platform/errors.ts';
import type { ReactToPhoto } from '../input.ts';
import { findPhotoPlace } from '../queries/find.ts';

export interface PhotoComment {
	partId: number;
	parentId?: number;
	body: string;
}

/** @throws Forbidden on an album that is closed or a photo that is hidden, TooMany, Conflict when the comment answered is elsewhere. */
export function commentOnPhoto(ctx: Ctx, { partId, parentId, body }: PhotoComment): Promise<{ id: number }> {
	return inTransaction(ctx, async (tx) => {
		const { photo, post } = await findPhotoPlace(tx, partId);
		if (photo.hiddenAt) throw new Forbidden();
		return writePartComment(tx, { postId: post.id, partId, parentId, body }, { authorId: photo.uploaderId });
	});
}

/** The same kind again takes it back. */
export function reactToPhoto(ctx: Ctx, { photoId, kind }: ReactToPhoto): Promise<ReactionSummary> {
	return inTransaction(ctx, async (tx) => {
		const { photo, post } = await findPhotoPlace(tx, photoId);
		return reactToPart(tx, post, { id: photo.id, authorId: photo.uploaderId }, kind satisfies ReactionKind);
	});
}

// Deleting a question and bringing it back: the spine does it; what is kept of who knows what follows.
import { m } from '#lib/paraglide/messages.js';
import { deletePost, restorePost } from '#server/conversation/posts/write/state.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { Forbidden } from '#server/platform/errors.ts';
import { refreshExpertise } from '../keep/expertise.ts';
import { canDeleteQuestion } from '../policy.ts';
import { lockQuestion } from '../queries/find.ts';

/** @throws Forbidden for an asker whose question others have answered. */
export function deleteQuestion(ctx: Ctx, { id }: { id: number }): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		const { post, facts } = await lockQuestion(tx, id);
		if (!canDeleteQuestion(tx.viewer, post, facts.answerCount))
			throw new Forbidden(m.questions_error_delete(), 'question_answered');
		await deletePost(tx, id);
		await refreshExpertise(tx.db, { postId: id });
	});
}

/** Undoes a deletion within its days. @throws NotFound as `restorePost` says. */
export function restoreQuestion(ctx: Ctx, { id }: { id: number }): Promise<{ id: number; slug: string }> {
	return inTransaction(ctx, async (tx) => {
		await restorePost(tx, id);
		const { post } = await lockQuestion(tx, id);
		await refreshExpertise(tx.db, { postId: id });
		return { id, slug: post.slug };
	});
}

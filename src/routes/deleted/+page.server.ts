// What was deleted lately and the viewer may bring back, of every kind.
import { z } from 'zod';
import { postHref, type PostKind } from '#lib/terms/posts.ts';
import { restoreQuestion } from '#server/community/questions/actions/delete.ts';
import { restoreDays } from '#server/conversation/posts/policy.ts';
import { kindOfDeleted, listDeletedPosts } from '#server/conversation/posts/queries/deleted.ts';
import { restorePost } from '#server/conversation/posts/write/state.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { NotFound } from '#server/platform/errors.ts';
import { submit } from '#server/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

const OneDeleted = z.object({ id: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER) });

export const load: PageServerLoad = async ({ locals, url }) => {
	const cursor = url.searchParams.get('cursor');
	const { rows, next } = await listDeletedPosts(locals.ctx(), cursor);
	return { rows, next, cursor, days: restoreDays };
};

async function restore(ctx: Ctx, { id }: { id: number }): Promise<{ id: number; kind: PostKind }> {
	const kind = await kindOfDeleted(ctx, id);
	if (!kind) throw new NotFound();
	// What is kept of who knows what follows a question.
	await (kind === 'question' ? restoreQuestion(ctx, { id }) : restorePost(ctx, id));
	return { id, kind };
}

export const actions: Actions = {
	restore: submit(OneDeleted, restore, (post) => postHref({ ...post, slug: '' }))
};

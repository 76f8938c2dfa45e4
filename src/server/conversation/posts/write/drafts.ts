// What somebody is changing on a post and has not saved yet, and who is at it right now.
import { and, eq } from 'drizzle-orm';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { Forbidden } from '#server/platform/errors.ts';
import { findPost } from '../queries.ts';
import { postDrafts } from '../schema.ts';

/** An editor that is open says so every five seconds; one that was silent longer than this is closed. */
export const PRESENT_FOR = 15_000;

export interface KeptText {
	title: string;
	summary: string;
	body: string;
	baseVersion: number;
}

/** Keeps a text beside the post, for this person alone, and shows the others that somebody is at it. */
export async function keepDraft(ctx: Ctx, postId: number, text: KeptText): Promise<void> {
	const post = await findPost(ctx, postId);
	if (!post.can.edit) throw new Forbidden();
	await ctx.db
		.insert(postDrafts)
		.values({ postId, personId: ctx.viewer.id, ...text, updatedAt: ctx.now })
		.onConflictDoUpdate({ target: [postDrafts.postId, postDrafts.personId], set: { ...text, updatedAt: ctx.now } });
}

export async function findKeptDraft(ctx: Ctx, postId: number): Promise<(KeptText & { updatedAt: Date }) | null> {
	const [row] = await ctx.db.select().from(postDrafts).where(own(ctx, postId));
	return row ?? null;
}

export async function discardDraft(ctx: Ctx, postId: number): Promise<void> {
	await ctx.db.delete(postDrafts).where(own(ctx, postId));
}

export interface Editing {
	id: number;
	name: string;
	handle: string;
	photo: string | null;
	/** When they were last heard of. */
	at: Date;
}

/** Who else has the post open in an editor, to the second. Call with a post that `findPost` gave. */
export function listEditing(ctx: Ctx, postId: number): Promise<Editing[]> {
	const text = `select m.id, m.name, m.handle, m.photo, d.updated_at as at from post_drafts d join people m on m.id = d.person_id
		where d.post_id = $1 and d.person_id <> $2 and d.updated_at > $3 order by d.updated_at desc`;
	return named<Editing>(ctx.db, 'posts_editing', text, [
		postId,
		ctx.viewer.id,
		new Date(ctx.now.getTime() - PRESENT_FOR)
	]);
}

const own = (ctx: Ctx, postId: number) => and(eq(postDrafts.postId, postId), eq(postDrafts.personId, ctx.viewer.id));

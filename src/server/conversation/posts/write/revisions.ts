// Revisions: what a post read like at each version.
import { desc, eq } from 'drizzle-orm';
import type { Ctx } from '#server/members/access/ctx.ts';
import { revisions } from '../schema.ts';

/** Saves of one person that follow each other within this time are one revision, so that the history stays readable. */
const TOGETHER = 10 * 60_000;

type Revision = Pick<
	typeof revisions.$inferInsert,
	'postId' | 'version' | 'title' | 'summary' | 'body' | 'editorId' | 'note'
>;

export async function writeRevision(ctx: Ctx, revision: Revision, together = false): Promise<void> {
	const { postId, version, title, summary, body, editorId, note } = revision;
	const values = { postId, version, title, summary, body, editorId, note, createdAt: ctx.now };
	if (together) {
		const [last] = await ctx.db
			.select()
			.from(revisions)
			.where(eq(revisions.postId, postId))
			.orderBy(desc(revisions.version))
			.limit(1);
		if (last && last.editorId === editorId && ctx.now.getTime() - last.createdAt.getTime() < TOGETHER && !last.note) {
			await ctx.db.update(revisions).set({ version, title, summary, body }).where(eq(revisions.id, last.id));
			return;
		}
	}
	await ctx.db.insert(revisions).values(values);
}

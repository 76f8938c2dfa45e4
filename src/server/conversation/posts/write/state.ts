// The life of a post: published, planned, taken back, archived, deleted and brought back, pinned.
import { m } from '#lib/paraglide/messages.js';
import { eq } from 'drizzle-orm';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { canPin, canRestore, restoreDays } from '../policy.ts';
import { type FoundPost, lockPost } from '../queries.ts';
import { posts } from '../schema.ts';
import { isOwn } from '../visible.ts';
import { countPost } from './counts.ts';

const DAY = 24 * 3_600_000;

type Change = Partial<typeof posts.$inferInsert>;

async function change(ctx: Ctx, id: number, set: Change) {
	await ctx.db
		.update(posts)
		.set({ ...set, updatedAt: ctx.now })
		.where(eq(posts.id, id));
}

/**
 * Puts a draft or a planned post out now. Publishing what is out already changes nothing.
 * `seeded`: the programme does it in the name of its author, whose draft it kept; it is labelled so, and the event says it.
 * `verb`: how the kind calls it.
 */
export function publishPost(
	ctx: Ctx,
	id: number,
	{ seeded = false, verb = 'published' }: { seeded?: boolean; verb?: 'published' | 'asked' } = {}
): Promise<FoundPost> {
	return inTransaction(ctx, async (tx) => {
		const post = await lockPost(tx, id);
		if (!(seeded ? isOwn(tx.viewer, post) : post.can.publish)) throw new Forbidden();
		if (post.state === 'published') return post;
		refuseUnfinished(post);
		const publishedAt = post.publishedAt ?? tx.now;
		await change(tx, id, {
			...{ state: 'published', publishedAt, activeAt: tx.now, scheduledFor: null, archivedAt: null },
			...(seeded ? { seeded } : {})
		});
		await countPost(tx.db, id, 1);
		await recordOf(tx, post, verb, seeded ? { seeded } : undefined);
		// What comes back after it was taken down is not news a second time.
		if (!post.publishedAt && !tx.quiet) await enqueue(tx.db, 'tell-of-post', { postId: id, actorId: tx.viewer.id });
		return { ...post, state: 'published' as const, publishedAt };
	});
}

/** Plans the publication; the job that does it is queued for the moment, and a clock looks every minute in case it was lost. */
export function schedulePost(ctx: Ctx, id: number, at: Date): Promise<FoundPost> {
	return inTransaction(ctx, async (tx) => {
		const post = await lockPost(tx, id);
		if (!post.can.publish) throw new Forbidden();
		if (post.state === 'published' || post.state === 'archived')
			throw new Conflict(m.articles_refused_published(), 'already_published');
		if (!(at.getTime() > tx.now.getTime()))
			throw new Invalid([{ field: 'scheduledFor', message: m.articles_refused_past() }], 'not_in_future');
		refuseUnfinished(post);
		await change(tx, id, { state: 'scheduled', scheduledFor: at });
		await recordOf(tx, post, 'scheduled', { at: at.toISOString() });
		await enqueue(tx.db, 'publish-due-posts', {}, { startAfter: at });
		return { ...post, state: 'scheduled' as const, scheduledFor: at };
	});
}

/** Back to a draft: a published or planned post is seen by its authors alone again. */
export function unpublishPost(ctx: Ctx, id: number): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		const post = await lockPost(tx, id);
		if (!post.can.publish) throw new Forbidden();
		if (post.state === 'draft') return;
		if (post.state === 'published') await countPost(tx.db, id, -1);
		await change(tx, id, { state: 'draft', scheduledFor: null, archivedAt: null, pinnedUntil: null });
		await recordOf(tx, post, 'unpublished');
	});
}

/** Out of lists and feeds, still readable by its address, closed for comments. */
export function archivePost(ctx: Ctx, id: number): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		const post = await lockPost(tx, id);
		if (!post.can.archive) throw new Forbidden();
		if (post.state === 'archived') return;
		await countPost(tx.db, id, -1);
		await change(tx, id, { state: 'archived', archivedAt: tx.now, pinnedUntil: null });
		await recordOf(tx, post, 'archived');
	});
}

export function unarchivePost(ctx: Ctx, id: number): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		const post = await lockPost(tx, id);
		if (!post.can.archive) throw new Forbidden();
		if (post.state !== 'archived') return;
		await change(tx, id, { state: 'published', archivedAt: null });
		await countPost(tx.db, id, 1);
		await recordOf(tx, post, 'unarchived');
	});
}

export function deletePost(ctx: Ctx, id: number): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		const post = await lockPost(tx, id);
		if (!post.can.delete) throw new Forbidden();
		if (post.state === 'published') await countPost(tx.db, id, -1);
		await change(tx, id, { deletedAt: tx.now, deletedById: tx.viewer.id });
		await recordOf(tx, post, 'deleted');
	});
}

/**
 * Undoes a deletion.
 * @throws NotFound when it was not deleted, or the viewer may not bring it back, or too long ago.
 */
export function restorePost(ctx: Ctx, id: number): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		const [row] = await tx.db.select().from(posts).where(eq(posts.id, id)).for('update');
		if (!row?.deletedAt || tx.now.getTime() - row.deletedAt.getTime() > restoreDays * DAY) throw new NotFound();
		if (!canRestore(tx.viewer, row)) throw new NotFound();
		await change(tx, id, { deletedAt: null, deletedById: null });
		if (row.state === 'published') await countPost(tx.db, id, 1);
		await recordOf(tx, row, 'restored');
	});
}

/** An announcement stands on top of everyone's home until then; null takes it down. */
export function pinPost(ctx: Ctx, id: number, until: Date | null): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		const post = await lockPost(tx, id);
		if (!canPin(tx.viewer, post)) throw new Forbidden();
		if (until && until.getTime() <= tx.now.getTime())
			throw new Invalid([{ field: 'until', message: m.articles_refused_past() }], 'not_in_future');
		await tx.db.update(posts).set({ pinnedUntil: until }).where(eq(posts.id, id));
		await recordOf(tx, post, until ? 'pinned' : 'unpinned');
	});
}

function refuseUnfinished(post: Pick<FoundPost, 'title'>) {
	if (!post.title) throw new Invalid([{ field: 'title', message: m.articles_refused_title() }], 'title_missing');
}

type Told = Pick<FoundPost, 'id' | 'kind' | 'spaceId' | 'authorId'>;

/** The event carries the kind: 'article.published'. */
function recordOf(ctx: Ctx, post: Told, verb: string, facts?: Record<string, string | boolean>) {
	const otherId = post.authorId === ctx.viewer.id ? null : post.authorId;
	return record(ctx, {
		verb: `${post.kind}.${verb}`,
		subject: 'post',
		subjectId: post.id,
		spaceId: post.spaceId,
		otherId,
		facts
	});
}

// Publishes what was planned for a moment that has come.
import { sql } from 'drizzle-orm';
import { inTransaction, type PublicCtx } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import type { PostKind } from '#lib/terms/posts.ts';
import { countPost } from './counts.ts';

interface DuePost {
	id: number;
	kind: PostKind;
	authorId: number | null;
	spaceId: number | null;
}

/** Publishes every due post once, however many run it side by side: rows another run holds are skipped. */
export function publishDuePosts(ctx: PublicCtx): Promise<number> {
	return inTransaction(ctx, async (tx) => {
		const now = tx.now.toISOString();
		const due = await tx.db.execute<DuePost & Record<string, unknown>>(sql`
			update posts p set state = 'published', published_at = ${now}::timestamptz, active_at = ${now}::timestamptz, updated_at = ${now}::timestamptz, scheduled_for = null
			where p.id in (select d.id from posts d where d.state = 'scheduled' and d.scheduled_for <= ${now}::timestamptz and d.deleted_at is null
				order by d.scheduled_for limit 500 for update skip locked)
			returning p.id, p.kind, p.author_id as "authorId", p.space_id as "spaceId"`);
		for (const post of due.rows) {
			await countPost(tx.db, post.id, 1);
			await record(tx, {
				verb: `${post.kind}.published`,
				subject: 'post',
				subjectId: post.id,
				spaceId: post.spaceId,
				actorId: post.authorId,
				facts: { scheduled: true }
			});
			await enqueue(tx.db, 'tell-of-post', { postId: post.id, actorId: post.authorId });
		}
		return due.rows.length;
	});
}

// Hanging documents on a post and taking them off again, in the transaction that writes the post; the caller asked who may.
import { and, eq, inArray } from 'drizzle-orm';
import { mostDocuments } from '#lib/terms/attachments.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Ctx } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { Invalid } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { attachments } from './schema.ts';
import type { StoredDocument } from './take-in.ts';

/** The job that takes the files of documents away once nothing points at them. */
export const clearDocumentsJob = 'clear-documents';

export interface DocumentChange {
	added?: readonly StoredDocument[];
	/** Keys; those that are not on the post are passed over. */
	removed?: readonly string[];
}

/** @throws Invalid on `files` when the post would have too many. */
export async function changeDocuments(ctx: Ctx, postId: number, change: DocumentChange): Promise<void> {
	const { added = [], removed = [] } = change;
	if (removed.length) await removeDocuments(ctx, postId, removed);
	if (!added.length) return;
	const there = await ctx.db.$count(attachments, eq(attachments.postId, postId));
	if (there + added.length > mostDocuments)
		throw new Invalid([{ field: 'files', message: m.attachments_refused_many({ count: mostDocuments }) }], 'too_many');
	const rows = added.map((document) => ({ ...document, postId, ownerId: ctx.viewer.id, createdAt: ctx.now }));
	const made = await ctx.db.insert(attachments).values(rows).returning({ id: attachments.id });
	for (const [index, { id }] of made.entries())
		await recordOf(ctx, 'attached', id, { post: postId, bytes: added[index]?.bytes ?? 0 });
}

/** The files go when the transaction has held. */
async function removeDocuments(ctx: Ctx, postId: number, keys: readonly string[]): Promise<void> {
	const gone = await ctx.db
		.delete(attachments)
		.where(and(eq(attachments.postId, postId), inArray(attachments.key, [...keys])))
		.returning({ id: attachments.id, key: attachments.key, kind: attachments.kind });
	for (const { id } of gone) await recordOf(ctx, 'removed', id, { post: postId });
	if (gone.length)
		await enqueue(ctx.db, clearDocumentsJob, { documents: gone.map(({ key, kind }) => ({ key, kind })) });
}

function recordOf(ctx: Ctx, verb: string, subjectId: number, facts: Record<string, number>) {
	return record(ctx, { verb: `document.${verb}`, subject: 'document', subjectId, facts });
}

// An item goes out: its draft becomes a post (or a challenge) under its author's name, as if they had done it at that moment.
import { and, eq, inArray } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import type { BankFormat, BankStage } from '#lib/terms/bank.ts';
import { challengeHref } from '#lib/terms/ideas.ts';
import { postHref } from '#lib/terms/posts.ts';
import { openDraftChallenge } from '#server/community/ideas/actions/challenge-drafts.ts';
import { challenges } from '#server/community/ideas/schema.ts';
import { openDraftCall } from '#server/community/photos/actions/call-drafts.ts';
import { publishDraftQuestion } from '#server/community/questions/actions/drafts.ts';
import { postAuthors, posts } from '#server/conversation/posts/schema.ts';
import { publishPost } from '#server/conversation/posts/write/state.ts';
import { type Ctx, inTransaction, type PublicCtx } from '#server/members/access/ctx.ts';
import { findViewer } from '#server/members/auth/queries/viewer.ts';
import { Conflict, NotFound } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { alignPublished } from '../../objectives/actions/align.ts';
import { bankItems } from '../schema.ts';
import { setStage } from './stage.ts';

export interface Published {
	itemId: number;
	title: string;
	/** Where it is read. */
	href: string;
	postId: number | null;
	challengeId: number | null;
}

type Row = typeof bankItems.$inferSelect;

/**
 * Publishes what is ready or scheduled, at the moment `at`, in one transaction; what is out already stays as it is.
 * For the calendar and its jobs, which ask who may.
 * @throws Conflict ('bank_not_ready', 'bank_author_missing', 'bank_draft_missing'), Invalid for a draft that is not whole, NotFound.
 */
export function publishItem(ctx: PublicCtx, itemId: number, at: Date): Promise<Published> {
	return inTransaction(ctx, async (tx) => {
		const [item] = await tx.db.select().from(bankItems).where(eq(bankItems.id, itemId)).for('update');
		if (!item || item.deletedAt) throw new NotFound();
		if (item.stage === 'published') return whereItIs(tx, item);
		if (!canGoOut(item.stage)) throw new Conflict(m.bank_refused_not_ready(), 'bank_not_ready');
		const author = item.authorId === null ? null : await findViewer(tx, item.authorId);
		if (!author) throw new Conflict(m.bank_refused_author_missing(), 'bank_author_missing');
		const inTheirName = { ...tx, viewer: author, now: at };
		if (item.challengeId !== null) {
			await openDraftChallenge(inTheirName, { id: item.challengeId }, { seeded: true });
			await alignPublished(tx, item.challengeId, item.objectiveId, 'challenge');
		} else if (item.postId !== null) {
			await handOver(tx, item, item.postId, author.id);
			await publishAs(inTheirName, item.format, item.postId);
			await alignPublished(tx, item.postId, item.objectiveId);
		} else throw new Conflict(m.bank_refused_draft_missing(), 'bank_draft_missing');
		await setStage({ ...tx, now: at }, item, 'published');
		if (!tx.quiet) await enqueue(tx.db, 'tell-of-bank', { what: 'published', itemId, actorId: null });
		return whereItIs(tx, item);
	});
}

export const canGoOut = (stage: BankStage) => stage === 'ready' || stage === 'scheduled';

function publishAs(ctx: Ctx, format: BankFormat, postId: number): Promise<unknown> {
	if (format === 'question') return publishDraftQuestion(ctx, { id: postId }, { seeded: true });
	if (format === 'photo_call') return openDraftCall(ctx, { id: postId }, { seeded: true });
	return publishPost(ctx, postId, { seeded: true });
}

/** From now on it is the author's; those who helped fall away. Whoever was named a co-author beside them stays. */
async function handOver(ctx: PublicCtx, item: Row, postId: number, authorId: number): Promise<void> {
	const helpers = [authorId, ...item.helperIds];
	await ctx.db.delete(postAuthors).where(and(eq(postAuthors.postId, postId), inArray(postAuthors.personId, helpers)));
	await ctx.db.update(posts).set({ authorId, seeded: true }).where(eq(posts.id, postId));
}

async function whereItIs(ctx: PublicCtx, { id: itemId, postId, challengeId, title }: Row): Promise<Published> {
	if (challengeId !== null) {
		const [row] = await ctx.db.select().from(challenges).where(eq(challenges.id, challengeId));
		return { itemId, postId, challengeId, title: row?.title || title, href: row ? challengeHref(row) : '/ideas' };
	}
	const [post] = postId === null ? [] : await ctx.db.select().from(posts).where(eq(posts.id, postId));
	return { itemId, postId, challengeId, title: post?.title || title, href: post ? postHref(post) : '/' };
}

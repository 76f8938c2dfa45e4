// Takes an import back: new items that nobody has touched since go, with their drafts, and changed ones are what they were; the others stay.
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { challenges } from '#server/community/ideas/schema.ts';
import { posts } from '#server/conversation/posts/schema.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { AppError, Conflict, Forbidden } from '#server/platform/errors.ts';
import { named } from '#server/platform/db/client.ts';
import { tellChange } from '#server/platform/live/changes.ts';
import { revertItem } from '../../bank/actions/revert.ts';
import { deleteItem } from '../../bank/actions/shelf.ts';
import { bankItems } from '../../bank/schema.ts';
import type { OneImport } from '../input.ts';
import { canUndoImport } from '../policy.ts';
import { readImport } from '../queries.ts';
import { bankImports, bankImportUpdates } from '../schema.ts';

interface Untouched {
	id: number;
	postId: number | null;
	challengeId: number | null;
}

// Whatever somebody does with an item moves one of these moments past the one at which it came to be.
const untouchedText = `select i.id, i.post_id as "postId", i.challenge_id as "challengeId"
	from bank_import_items b join bank_items i on i.id = b.item_id left join posts p on p.id = i.post_id left join challenges c on c.id = i.challenge_id
	where b.import_id = $1 and i.deleted_at is null and i.planned_for is null and i.stage <> 'published' and i.version = 1 and i.updated_at <= i.created_at
		and (p.id is null or (p.version = 1 and p.updated_at <= i.created_at and p.deleted_at is null))
		and (c.id is null or (c.draft and c.updated_at <= i.created_at))
		and not exists (select 1 from bank_comments m where m.item_id = i.id)
		and not exists (select 1 from bank_checks k where k.item_id = i.id)
		and not exists (select 1 from post_drafts d where d.post_id = i.post_id)
	order by i.id for update of i`;

export interface Undone {
	/** New items that went, */
	gone: number;
	/** and those that stay. */
	kept: number;
	/** Changed items that are what they were, */
	reverted: number;
	/** and those that somebody has changed since. */
	left: number;
}

/** Within 30 days. @throws Conflict when it is too late or was done before. */
export function undoImport(ctx: Ctx, { id }: OneImport): Promise<Undone> {
	return inTransaction(ctx, async (tx) => {
		const row = await readImport(tx, id, true);
		if (!row.doneAt) throw new Forbidden();
		if (!canUndoImport(tx.viewer, row, tx.now)) throw new Conflict(m.exchange_refused_undo(), 'import_not_undone');
		const untouched = await named<Untouched>(tx.db, 'exchange_untouched', untouchedText, [id]);
		const all = await tx.db.execute<{ count: number }>(
			sql`select count(*)::int as count from bank_import_items b join bank_items i on i.id = b.item_id where b.import_id = ${id} and i.deleted_at is null`
		);
		for (const item of untouched) await deleteItem(tx, item);
		await dropDrafts(tx, untouched);
		const reverted = await revertUpdates(tx, id);
		await tx.db.update(bankImports).set({ undoneAt: tx.now }).where(eq(bankImports.id, id));
		const facts = { gone: untouched.length, kept: all.rows[0]!.count - untouched.length, ...reverted };
		await record(tx, { verb: 'bank.import_undone', subject: 'bank_import', subjectId: id, facts });
		return facts;
	});
}

/** Each on its own: one that somebody has changed since, or that cannot be what it was any more, stays as it is. */
async function revertUpdates(tx: Ctx, importId: number): Promise<Pick<Undone, 'reverted' | 'left'>> {
	const updates = await tx.db
		.select()
		.from(bankImportUpdates)
		.where(eq(bankImportUpdates.importId, importId))
		.orderBy(bankImportUpdates.itemId);
	const quiet = { ...tx, quiet: true };
	const counts = { reverted: 0, left: 0 };
	for (const { itemId: id, version, former } of updates)
		try {
			await revertItem(quiet, { id, version, former });
			counts.reverted += 1;
		} catch (error) {
			if (!(error instanceof AppError)) throw error;
			counts.left += 1;
		}
	return counts;
}

/** Drafts that were never out and that nobody wrote on; the item stays as what was deleted, without them. */
async function dropDrafts(tx: Ctx, items: readonly Untouched[]): Promise<void> {
	const postIds = items.map(({ postId }) => postId).filter((id) => id !== null);
	const challengeIds = items.map(({ challengeId }) => challengeId).filter((id) => id !== null);
	if (postIds.length) {
		await tx.db
			.update(posts)
			.set({ deletedAt: tx.now, deletedById: tx.viewer.id, updatedAt: tx.now })
			.where(and(inArray(posts.id, postIds), eq(posts.state, 'draft'), isNull(posts.publishedAt)));
		await tellChange(tx.db, { posts: postIds });
	}
	if (!challengeIds.length) return;
	await tx.db.update(bankItems).set({ challengeId: null }).where(inArray(bankItems.challengeId, challengeIds));
	await tx.db.delete(challenges).where(and(inArray(challenges.id, challengeIds), eq(challenges.draft, true)));
}

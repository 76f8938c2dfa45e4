// Looks for everything that could become content: nightly, and when somebody asks.
import { eq } from 'drizzle-orm';
import { inTransaction, type PublicCtx } from '#server/members/access/ctx.ts';
import { tellChange } from '#server/platform/live/changes.ts';
import { rollUps } from '../../objectives/schema.ts';
import { feedEntriesOfLate } from './feed-entries.ts';
import { oldPosts } from './old-posts.ts';
import { putFound } from './put.ts';
import { repeatedQuestions, waitingQuestions } from './questions.ts';
import { searchesWithoutResult } from './searches.ts';
import { popularTopics } from './topics.ts';

/** The row of roll_ups that says when it was looked last. */
export const lastLook = 'harvest';

/** Safe to run twice; side by side one waits for the other. */
export function gatherHarvest(ctx: PublicCtx): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		await tx.db.insert(rollUps).values({ name: lastLook, updatedAt: tx.now }).onConflictDoNothing();
		await tx.db.select().from(rollUps).where(eq(rollUps.name, lastLook)).for('update');
		const searches = [
			searchesWithoutResult(tx.now),
			await waitingQuestions(tx),
			repeatedQuestions(),
			popularTopics(tx.now),
			oldPosts(tx.now),
			feedEntriesOfLate(tx.now)
		];
		for (const search of searches) await putFound(tx.db, tx.now, search);
		await tx.db.update(rollUps).set({ updatedAt: tx.now }).where(eq(rollUps.name, lastLook));
		await tellChange(tx.db, { frame: true });
	});
}

/** After feeds were read: the rest waits for the night. */
export function gatherFeedEntries(ctx: PublicCtx): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		const changed = await putFound(tx.db, tx.now, feedEntriesOfLate(tx.now));
		if (changed) await tellChange(tx.db, { frame: true });
	});
}

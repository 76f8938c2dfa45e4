// The secret address under which a person's calendar program reads the editorial calendar: made, made anew, taken away.
import { createHash, randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { demandPlanner } from '../policy.ts';
import { calendarFeeds } from '../schema.ts';

/** What is kept of the secret: whoever reads the database cannot read the calendar. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** Shown once; an earlier address of the viewer ends with it. */
export function makeFeed(ctx: Ctx): Promise<{ token: string }> {
	demandPlanner(ctx);
	return inTransaction(ctx, async (tx) => {
		const token = randomBytes(24).toString('base64url');
		const values = { tokenHash: hashOf(token), createdAt: tx.now };
		await tx.db
			.insert(calendarFeeds)
			.values({ personId: tx.viewer.id, ...values })
			.onConflictDoUpdate({ target: calendarFeeds.personId, set: values });
		await record(tx, { verb: 'calendar.feed_made', subject: 'person', subjectId: tx.viewer.id });
		return { token };
	});
}

export function endFeed(ctx: Ctx): Promise<void> {
	demandPlanner(ctx);
	return inTransaction(ctx, async (tx) => {
		const gone = await tx.db.delete(calendarFeeds).where(eq(calendarFeeds.personId, tx.viewer.id)).returning();
		if (gone.length) await record(tx, { verb: 'calendar.feed_ended', subject: 'person', subjectId: tx.viewer.id });
	});
}

// Feeds come and go by hand; they are read by a job.
import { eq, sql } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { mostFeeds } from '#lib/terms/harvest.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { config } from '#server/platform/config.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { readAddress } from '#server/platform/outside.ts';
import { standingOf } from '#server/platform/outside-addresses.ts';
import { canRunProgramme } from '../../objectives/policy.ts';
import type { AddFeed, OneFeed } from '../input.ts';
import { feeds } from '../schema.ts';

/** Nothing is fetched here: what the name stands for is looked at by the job. @throws Invalid for what is closed by name already, Conflict for one that is here. */
export function addFeed(ctx: Ctx, { url: typed }: AddFeed, rule = config().outside): Promise<{ id: number }> {
	return inTransaction(ctx, async (tx) => {
		if (!canRunProgramme(tx.viewer)) throw new Forbidden();
		const url = addressOf(typed);
		if (standingOf(url, rule) === 'closed')
			throw new Invalid([{ field: 'url', message: m.harvest_refused_closed() }], 'address_closed');
		// One after another, so that the limit holds.
		await tx.db.execute(sql`select pg_advisory_xact_lock(hashtext('feeds'))`);
		const known = await tx.db.select({ url: feeds.url }).from(feeds);
		if (known.some((feed) => feed.url === url.href)) throw new Conflict(m.harvest_refused_known(), 'feed_known');
		if (known.length >= mostFeeds) throw new Conflict(m.harvest_refused_feeds({ count: mostFeeds }), 'too_many_feeds');
		const [made] = await tx.db
			.insert(feeds)
			.values({ url: url.href, createdBy: tx.viewer.id, createdAt: tx.now })
			.returning({ id: feeds.id });
		await record(tx, { verb: 'feed.added', subject: 'feed', subjectId: made!.id, facts: { host: url.host } });
		await enqueue(tx.db, 'read-feed', { id: made!.id });
		return { id: made!.id };
	});
}

function addressOf(typed: string): URL {
	try {
		return readAddress(typed);
	} catch {
		throw new Invalid([{ field: 'url', message: m.harvest_refused_url() }], 'bad_address');
	}
}

/** Its entries go with it; what was taken from them stays in the bank. */
export function removeFeed(ctx: Ctx, { id }: OneFeed): Promise<{ id: number }> {
	return inTransaction(ctx, async (tx) => {
		if (!canRunProgramme(tx.viewer)) throw new Forbidden();
		const gone = await tx.db.delete(feeds).where(eq(feeds.id, id)).returning({ id: feeds.id });
		if (!gone.length) throw new NotFound();
		await record(tx, { verb: 'feed.removed', subject: 'feed', subjectId: id });
		return { id };
	});
}

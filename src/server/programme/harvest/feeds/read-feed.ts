// Reads one feed and keeps what is new; for jobs alone.
import { eq } from 'drizzle-orm';
import { inTransaction, type PublicCtx } from '#server/members/access/ctx.ts';
import { config } from '#server/platform/config.ts';
import { named } from '#server/platform/db/client.ts';
import { tellChange } from '#server/platform/live/changes.ts';
import { fetchOutside, OutsideProblem } from '#server/platform/outside.ts';
import type { OutsideRule } from '#server/platform/outside-addresses.ts';
import { feeds } from '../schema.ts';
import { type FoundEntry, readFeedBody } from './parse.ts';

/** Entries kept of one feed: a feed that lists old ones again does not bring them back. */
const mostKept = 1_000;

const accept =
	'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';

/** Never throws for what the feed does: what went wrong is kept beside it. Returns how many entries are new. */
export async function readFeed(ctx: PublicCtx, id: number, rule: OutsideRule = config().outside): Promise<number> {
	const [feed] = await ctx.db.select().from(feeds).where(eq(feeds.id, id));
	if (!feed) return 0;
	try {
		// Outside of any transaction: a slow server holds no connection.
		const answer = await fetchOutside(feed.url, { rule, accept, known: { etag: feed.etag, modified: feed.modified } });
		if (!answer.body) return await keep(ctx, id, { problem: '', readAt: ctx.now }, []);
		const found = readFeedBody(answer.body, answer.type, answer.url, ctx.now);
		if ('fault' in found) return await keep(ctx, id, { problem: found.fault }, []);
		const { etag, modified } = answer;
		return await keep(ctx, id, { title: found.title, problem: '', readAt: ctx.now, etag, modified }, found.entries);
	} catch (error) {
		if (!(error instanceof OutsideProblem)) throw error;
		return keep(ctx, id, { problem: error.message.slice(0, 100) }, []);
	}
}

const insertText = `insert into feed_entries (feed_id, guid, title, url, summary, published_at, found_at)
	select $1, n.guid, n.title, n.url, n.summary, n.published_at, $2::timestamptz
	from json_to_recordset($3::json) as n(guid text, title text, url text, summary text, published_at timestamptz)
	on conflict (feed_id, guid) do update set title = excluded.title, url = excluded.url, summary = excluded.summary
		where (feed_entries.title, feed_entries.url, feed_entries.summary) is distinct from (excluded.title, excluded.url, excluded.summary)
	returning (xmax = 0) as fresh`;
const trimText = `delete from feed_entries where feed_id = $1 and id not in (
	select id from feed_entries where feed_id = $1 order by id desc limit $2)`;

function keep(
	ctx: PublicCtx,
	id: number,
	columns: Partial<typeof feeds.$inferInsert>,
	entries: FoundEntry[]
): Promise<number> {
	return inTransaction(ctx, async (tx) => {
		const [still] = await tx.db
			.update(feeds)
			.set({ ...columns, triedAt: tx.now })
			.where(eq(feeds.id, id))
			.returning();
		// Removed while it was read.
		if (!still) return 0;
		await tellChange(tx.db, { frame: true });
		if (!entries.length) return 0;
		const rows = entries.map(({ publishedAt, ...entry }) => ({ ...entry, published_at: publishedAt }));
		const values = [id, tx.now, JSON.stringify(rows)];
		const written = await named<{ fresh: boolean }>(tx.db, 'feed_entries_put', insertText, values);
		await named(tx.db, 'feed_entries_trim', trimText, [id, mostKept]);
		return written.filter(({ fresh }) => fresh).length;
	});
}

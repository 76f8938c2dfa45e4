// The jobs of the harvest: looking for proposals, reading feeds, and telling those who suggested what became of it.
import { currentTime } from '#server/platform/clock.ts';
import { database, type Db, named } from '#server/platform/db/client.ts';
import { enqueue, type JobDefinition } from '#server/platform/jobs/queue.ts';
import { readFeed } from './feeds/read-feed.ts';
import { gatherFeedEntries, gatherHarvest } from './gather/gather.ts';
import { tellOfSuggestion, tellSuggesters } from './notices.ts';

const ctx = () => ({ db: database().db as unknown as Db, now: currentTime() });

const gather: JobDefinition = {
	name: 'gather-harvest',
	cron: '20 3 * * *',
	concurrency: 1,
	run: () => gatherHarvest(ctx())
};

/** A feed is asked again after most of an hour, or sooner when somebody wants it. */
const dueText = `select id from feeds where tried_at is null or tried_at < $1::timestamptz - interval '10 minutes' order by tried_at nulls first, id`;

/** One job a feed, so that a slow one keeps no other waiting. */
const readAll: JobDefinition = {
	name: 'read-feeds',
	cron: '7 * * * *',
	concurrency: 1,
	run: async () => {
		const { db, now } = ctx();
		for (const { id } of await named<{ id: number }>(db, 'feeds_due', dueText, [now]))
			await enqueue(db, 'read-feed', { id });
	}
};

const readOne = {
	name: 'read-feed',
	retries: 1,
	run: async ({ id }: { id: number }) => {
		if (await readFeed(ctx(), id)) await gatherFeedEntries(ctx());
	}
} satisfies JobDefinition<{ id: number }>;

const tellOfAnswer = {
	name: 'tell-of-suggestion',
	run: (input: { id: number; answeredAt: string }) => tellOfSuggestion(ctx(), input)
} satisfies JobDefinition<{ id: number; answeredAt: string }>;

/** What the bank published: it knows nothing of suggestions, so they look for themselves. */
const followPublished: JobDefinition = {
	name: 'follow-suggestions',
	cron: '*/5 * * * *',
	concurrency: 1,
	run: async () => {
		await tellSuggesters(ctx());
	}
};

export const harvestJobs: JobDefinition[] = [
	gather,
	readAll,
	readOne as JobDefinition,
	tellOfAnswer as JobDefinition,
	followPublished
];

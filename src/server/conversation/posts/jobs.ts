// The jobs of posts: publishing what is due, and telling people of what was published.
import { currentTime } from '#server/platform/clock.ts';
import { database, type Db } from '#server/platform/db/client.ts';
import type { JobDefinition } from '#server/platform/jobs/queue.ts';
import { type Telling, tellOfPost } from './notices.ts';
import { publishDuePosts } from './write/due.ts';

const ctx = () => ({ db: database().db as unknown as Db, now: currentTime() });

export const publishDue: JobDefinition = {
	name: 'publish-due-posts',
	cron: '* * * * *',
	concurrency: 1,
	run: async () => {
		await publishDuePosts(ctx());
	}
};

export const tellOf: JobDefinition<Telling> = { name: 'tell-of-post', run: (telling) => tellOfPost(ctx(), telling) };

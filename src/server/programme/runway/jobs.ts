// The jobs of the runway: counting who made what was published.
import { currentTime } from '#server/platform/clock.ts';
import { database, type Db } from '#server/platform/db/client.ts';
import type { JobDefinition } from '#server/platform/jobs/queue.ts';
import { recountPublications, rollUpPublications } from './actions.ts';

const ctx = () => ({ db: database().db as unknown as Db, now: currentTime() });

export const runwayJobs: JobDefinition[] = [
	{ name: 'roll-up-publications', cron: '*/5 * * * *', concurrency: 1, run: () => rollUpPublications(ctx()) },
	{ name: 'recount-publications', cron: '40 2 * * *', concurrency: 1, run: () => recountPublications(ctx()) }
];

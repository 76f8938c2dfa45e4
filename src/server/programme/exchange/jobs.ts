// The job of imports: what was looked at and never brought in is forgotten.
import { currentTime } from '#server/platform/clock.ts';
import { database, type Db } from '#server/platform/db/client.ts';
import type { JobDefinition } from '#server/platform/jobs/queue.ts';
import { forgetOldImports } from './actions.ts';

const forgetImports: JobDefinition = {
	name: 'forget-bank-imports',
	cron: '41 * * * *',
	concurrency: 1,
	run: async () => {
		await forgetOldImports({ db: database().db as unknown as Db, now: currentTime() });
	}
};

export const exchangeJobs: JobDefinition[] = [forgetImports];

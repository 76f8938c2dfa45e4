// The jobs of imports: large ones are brought in part by part; what was looked at and never brought in is forgotten.
import { currentTime } from '#server/platform/clock.ts';
import { database, type Db } from '#server/platform/db/client.ts';
import type { JobDefinition } from '#server/platform/jobs/queue.ts';
import { continueImport, forgetOldImports } from './actions.ts';

const ctx = () => ({ db: database().db as unknown as Db, now: currentTime() });

const bringImport: JobDefinition<{ id: number }> = {
	name: 'bring-bank-import',
	concurrency: 1,
	run: ({ id }) => continueImport(ctx(), { id }, currentTime)
};

const forgetImports: JobDefinition = {
	name: 'forget-bank-imports',
	cron: '41 * * * *',
	concurrency: 1,
	run: async () => {
		await forgetOldImports(ctx());
	}
};

export const exchangeJobs: JobDefinition[] = [bringImport as JobDefinition, forgetImports];

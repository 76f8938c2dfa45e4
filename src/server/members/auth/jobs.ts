// The hourly tidying of sign-in: ended sessions, old links, codes and counts.
import { currentTime } from '#server/platform/clock.ts';
import { database, type Db } from '#server/platform/db/client.ts';
import type { JobDefinition } from '#server/platform/jobs/queue.ts';
import { forgetOld } from './actions/forget-old.ts';

export const forgetOldSignIns: JobDefinition = {
	name: 'forget-old-sign-ins',
	cron: '17 * * * *',
	retries: 0,
	concurrency: 1,
	run: () => forgetOld({ db: database().db as unknown as Db, now: currentTime() })
};

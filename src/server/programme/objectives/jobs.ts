// The jobs of objectives: telling people of them.
import { currentTime } from '#server/platform/clock.ts';
import { database, type Db } from '#server/platform/db/client.ts';
import type { JobDefinition } from '#server/platform/jobs/queue.ts';
import { type ObjectiveNews, tellOfObjective } from './notices.ts';

const ctx = () => ({ db: database().db as unknown as Db, now: currentTime() });

export const objectiveJobs: JobDefinition[] = [
	{ name: 'tell-of-objective', run: (news) => tellOfObjective(ctx(), news as ObjectiveNews) }
];

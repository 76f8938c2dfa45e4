// The jobs of objectives: telling people of them, counting what follows the ledger, rolling up evidence.
import { currentTime } from '#server/platform/clock.ts';
import { database, type Db } from '#server/platform/db/client.ts';
import type { JobDefinition } from '#server/platform/jobs/queue.ts';
import { beginCounting, countMeasures } from './actions/count.ts';
import { countSums, countSumsJob } from './actions/sums.ts';
import { recountEvidence, rollUpEvidence } from './evidence/roll-up.ts';
import { type ObjectiveNews, tellOfObjective } from './notices.ts';

const ctx = () => ({ db: database().db as unknown as Db, now: currentTime() });

/** Of its time counting everything may take a twentieth: where there is much of it, it comes less often. */
const share = 20;
let restsUntil = 0;

async function countAll(): Promise<void> {
	const start = performance.now();
	if (start < restsUntil) return;
	await countSums(ctx());
	restsUntil = performance.now() + (performance.now() - start) * share;
}

export const objectiveJobs: JobDefinition[] = [
	{ name: 'tell-of-objective', run: (news) => tellOfObjective(ctx(), news as ObjectiveNews) },
	{ name: 'begin-counting', run: (input) => beginCounting(ctx(), (input as { measureId: number }).measureId) },
	// Every hour, because a day ends when the organisation's clock says so; it is counted once.
	{ name: 'count-measures', cron: '7 * * * *', concurrency: 1, run: () => countMeasures(ctx()) },
	{ name: 'roll-up-evidence', cron: '*/5 * * * *', concurrency: 1, run: () => rollUpEvidence(ctx()) },
	{
		name: countSumsJob,
		concurrency: 1,
		run: (input) => countSums(ctx(), (input as { objectiveIds: number[] }).objectiveIds)
	},
	{ name: 'count-all-objectives', cron: '*/10 * * * *', concurrency: 1, run: countAll },
	{ name: 'recount-evidence', cron: '50 2 * * 0', concurrency: 1, run: () => recountEvidence(ctx()) }
];

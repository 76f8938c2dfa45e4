// The job queue: pg-boss in our PostgreSQL; a job is queued in the caller's transaction.
import { sql } from 'drizzle-orm';
import { PgBoss, fromDrizzle, type Job } from 'pg-boss';
import type { Db } from '../db/client.ts';
import { log } from '../log.ts';

export interface JobDefinition<Input extends object = object> {
	/** Named after what it does: 'publish-due-posts'. */
	name: string;
	/** Cron expression in UTC, for jobs that come round by themselves. */
	cron?: string;
	/** Attempts after the first failure; default 5, with growing pauses. */
	retries?: number;
	/** How many of it run side by side in one process; default 2. */
	concurrency?: number;
	/** Safe to run twice. Throw to try again. */
	run(input: Input): Promise<void>;
}

let boss: PgBoss | undefined;

function makeBoss(url: string, work: boolean): PgBoss {
	const made = new PgBoss({
		connectionString: url,
		schema: 'pgboss',
		max: 4,
		application_name: 'hearth-jobs',
		supervise: work,
		schedule: work
	});
	made.on('error', (error) => log.error('job queue', error));
	return made;
}

/** Creates the queue's tables; used by tests for the template. */
export async function prepareQueue(url: string): Promise<void> {
	const temporary = new PgBoss({ connectionString: url, schema: 'pgboss', supervise: false, schedule: false });
	await temporary.start();
	await temporary.stop({ graceful: false });
}

/** Opens the queue and makes one queue per definition; with `work`, also runs their jobs in this process. */
export async function startQueue(url: string, definitions: JobDefinition[], work: boolean): Promise<void> {
	boss = makeBoss(url, work);
	await boss.start();
	for (const definition of definitions) {
		await boss.createQueue(definition.name, {
			retryLimit: definition.retries ?? 5,
			retryBackoff: true,
			retryDelay: 5,
			expireInSeconds: 900
		});
		if (definition.cron && work) await boss.schedule(definition.name, definition.cron);
		if (work) await workOn(boss, definition);
	}
}

async function workOn(queue: PgBoss, definition: JobDefinition) {
	const options = { pollingIntervalSeconds: 0.5, localConcurrency: definition.concurrency ?? 2 };
	await queue.work<object>(definition.name, options, async (jobs: Job<object>[]) => {
		for (const job of jobs) {
			try {
				await definition.run(job.data ?? {});
			} catch (error) {
				log.error('job failed', error, { job: definition.name, id: job.id });
				throw error;
			}
		}
	});
}

export async function stopQueue(): Promise<void> {
	await boss?.stop({ graceful: true, timeout: 10_000 });
	boss = undefined;
}

export interface EnqueueOptions {
	/** Not before this moment, or not before so many seconds have passed. */
	startAfter?: Date | number;
}

/**
 * Queues a job in the transaction `db`: it exists if and only if the transaction commits.
 * @throws Error when the queue was not started in this process.
 */
export async function enqueue(db: Db, job: string, input: object, options: EnqueueOptions = {}): Promise<void> {
	if (!boss) throw new Error('The job queue is not started.');
	await boss.send(job, input, {
		db: fromDrizzle(db, sql),
		...(options.startAfter === undefined ? {} : { startAfter: options.startAfter })
	});
}

/** Jobs by state, for the metrics page and the readiness gate. */
export async function countJobs(db: Db): Promise<{ state: string; count: number }[]> {
	const found = await db.execute<{ state: string; count: number }>(
		sql`select state::text, count(*)::int as count from pgboss.job group by state`
	);
	return found.rows;
}

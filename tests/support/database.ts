// A database of its own for a test file, and a rolled-back transaction for each test.
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { jobs } from '../../src/server/app.ts';
import { type Database, type Db, openDatabase } from '../../src/server/platform/db/client.ts';
import { startQueue, stopQueue } from '../../src/server/platform/jobs/queue.ts';
import type { Ctx } from '../../src/server/members/access/ctx.ts';
import type { Viewer } from '../../src/server/members/access/viewer.ts';

/** Any fixed day, so that no test depends on the clock: a Wednesday. */
export const testNow = new Date('2026-03-18T10:00:00Z');

export async function cloneTemplate(): Promise<{ url: string; drop: () => Promise<void> }> {
	const base = inject('databaseUrl');
	const name = `test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
	await run(base, `create database ${name} template template_hearth`);
	return { url: base.replace(/\/hearth$/, `/${name}`), drop: () => run(base, `drop database ${name} with (force)`) };
}

async function run(url: string, statement: string) {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	// Cloning asks for an exclusive look at the template; files that start together wait for each other.
	await client.query('select pg_advisory_lock(4711)');
	await client.query(statement);
	await client.end();
}

/** Registers a clone for the calling test file. Use `db()` inside hooks and tests. */
export function useDatabase(): { db: () => Db; database: () => Database; url: () => string } {
	let database: Database;
	let clone: Awaited<ReturnType<typeof cloneTemplate>>;
	beforeAll(async () => {
		clone = await cloneTemplate();
		database = openDatabase(clone.url, 8);
		// Jobs are queued but not run: a test calls what it wants run.
		await startQueue(clone.url, jobs, false);
	});
	afterAll(async () => {
		await stopQueue();
		await database.pool.end();
		await clone.drop();
	});
	return { db: () => database.db as unknown as Db, database: () => database, url: () => clone.url };
}

class RollBack extends Error {}

/** Runs `work` in a transaction that is undone afterwards, so that tests of one file do not see each other. */
export async function rolledBack(db: Db, work: (db: Db) => Promise<void>): Promise<void> {
	await db
		.transaction(async (tx) => {
			await work(tx as Db);
			throw new RollBack();
		})
		.catch((error: unknown) => {
			if (!(error instanceof RollBack)) throw error;
		});
}

export function ctxOf(db: Db, viewer: Viewer, now = testNow): Ctx {
	return { db, viewer, now };
}

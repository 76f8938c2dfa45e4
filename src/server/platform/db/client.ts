// The connection to PostgreSQL: one pool per process, transactions, and named statements for hot reads.
import { drizzle, type NodePgDatabase, type NodePgQueryResultHKT } from 'drizzle-orm/node-postgres';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { config } from '../config.ts';

// bigint columns are identities and counts, all far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
/** PostgreSQL's type number of bigint[]; without this, arrays of ids would hold strings, and no id would be found in them. */
const bigintArray = 1016 as Parameters<typeof pg.types.setTypeParser>[0];
pg.types.setTypeParser(bigintArray, (text: string) => text.slice(1, -1).split(',').filter(Boolean).map(Number));

/** A pool or an open transaction: queries do not care which. */
export type Db = PgDatabase<NodePgQueryResultHKT, Record<string, never>>;

export interface Database {
	pool: pg.Pool;
	db: NodePgDatabase<Record<string, never>>;
}

/** Opens a pool. `url` is a postgres:// address; `max` is in connections. */
export function openDatabase(url: string, max: number): Database {
	const pool = new pg.Pool({ connectionString: url, max, idleTimeoutMillis: 30_000, connectionTimeoutMillis: 10_000 });
	// An idle connection that the server closed must not take the process down; the next query opens another.
	pool.on('error', () => undefined);
	return { pool, db: drizzle({ client: pool }) };
}

let shared: Database | undefined;

/** The process's pool, opened at first use from DATABASE_URL (set by the starter for the embedded server). */
export function database(): Database {
	shared ??= openDatabase(databaseUrl(), config().DATABASE_POOL);
	return shared;
}

export async function closeDatabase(): Promise<void> {
	await shared?.pool.end();
	shared = undefined;
}

/** Whether a query comes back. */
export async function pingDatabase(): Promise<boolean> {
	try {
		await database().pool.query('select 1');
		return true;
	} catch {
		return false;
	}
}

export function databaseUrl(): string {
	// Read late: the starter sets it after the configuration was validated.
	const url = process.env.DATABASE_URL;
	if (!url) throw new Error('DATABASE_URL is not set and no embedded database was started.');
	return url;
}

interface RawClient {
	query(statement: { name: string; text: string; values: unknown[] }): Promise<{ rows: unknown[] }>;
}

/**
 * Runs one prepared statement on the pool or inside the transaction that `db` is.
 * PostgreSQL parses and plans it once per connection; use it on hot paths, with a name that is unique in the code.
 * Timestamps come back as Date, bigint as number.
 */
export async function named<Row>(db: Db, name: string, text: string, values: unknown[]): Promise<Row[]> {
	const client = (db as unknown as { session: { client: RawClient } }).session.client;
	const result = await client.query({ name, text, values });
	return result.rows as Row[];
}

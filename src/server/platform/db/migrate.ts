// Brings a database to the schema of this code, under a lock, forward only.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';

/** Any fixed number: two processes that start together take turns. */
const migrationLock = 72_697_484;

/**
 * Runs what is missing. `folder` holds drizzle-kit's migrations.
 * @throws Error when the database was written by a newer Hearth.
 */
export async function migrate(url: string, folder = 'migrations'): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		await client.query('select pg_advisory_lock($1)', [migrationLock]);
		// Notices about extensions that exist already say nothing new.
		await client.query('set client_min_messages = warning');
		await prepare(client);
		await refuseNewer(client, folder);
		await runMigrations(drizzle({ client }), { migrationsFolder: folder });
	} finally {
		await client.end();
	}
}

/** What generated columns and indexes need before the first table: extensions and an immutable unaccent. */
async function prepare(client: pg.Client) {
	await client.query('create extension if not exists pg_trgm');
	await client.query('create extension if not exists unaccent');
	await client.query(`create or replace function plain(words text) returns text
		language sql immutable parallel safe strict as $$ select public.unaccent('public.unaccent'::regdictionary, words) $$`);
}

async function refuseNewer(client: pg.Client, folder: string) {
	const journal = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as {
		entries: { when: number }[];
	};
	const newest = Math.max(0, ...journal.entries.map((entry) => entry.when));
	const { rows } = await client.query<{ there: string | null }>(
		`select to_regclass('drizzle.__drizzle_migrations') as there`
	);
	if (!rows[0]?.there) return;
	const applied = await client.query<{ newest: number | null }>(
		'select max(created_at) as newest from drizzle.__drizzle_migrations'
	);
	if ((applied.rows[0]?.newest ?? 0) > newest)
		throw new Error(
			'This data was written by a newer version of Hearth. Start that version, or restore a backup of this one.'
		);
}

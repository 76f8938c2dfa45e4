// Puts a backup into an empty Hearth: all of it in one transaction, or nothing.
import { createReadStream, existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type Manifest, readManifest } from './manifest.ts';
import { listTables } from './tables.ts';

export interface RestoreOptions {
	databaseUrl: string;
	mediaFolder: string;
	source: string;
	progress: (done: number, total: number, what: string) => void;
}

/** @throws Error in plain words when the folder is no backup or this Hearth is in use already. */
export async function restore({ databaseUrl, mediaFolder, source, progress }: RestoreOptions): Promise<Manifest> {
	const manifest = readManifest(source);
	const client = new pg.Client({ connectionString: databaseUrl });
	await client.connect();
	try {
		await client.query('begin');
		await refuseUsed(client);
		const tables = await listTables(client);
		await client.query('delete from organisation');
		for (const [index, { name }] of tables.entries()) {
			const saved = manifest.tables.find((table) => table.name === name);
			if (saved) await load(client, source, saved);
			progress(index + 1, tables.length, name);
		}
		await raiseKeys(client);
		// Files before the commit: a row never points at nothing.
		if (existsSync(join(source, 'media'))) await cp(join(source, 'media'), mediaFolder, { recursive: true });
		await client.query('commit');
		return manifest;
	} catch (error) {
		await client.query('rollback').catch(() => undefined);
		throw error;
	} finally {
		await client.end();
	}
}

async function refuseUsed(client: pg.Client) {
	const { rows } = await client.query<{ used: boolean }>('select exists (select 1 from people) as used');
	if (rows[0]?.used)
		throw new Error('This Hearth holds people already. Restore into an empty one: set HEARTH_DATA to a new folder.');
}

async function load(client: pg.Client, source: string, { name, columns, rows }: Manifest['tables'][number]) {
	const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
	const into = client.query(copyFrom(`copy ${pg.escapeIdentifier(name)} (${list}) from stdin`));
	await pipeline(createReadStream(join(source, 'tables', `${name}.gz`)), createGunzip(), into);
	if (into.rowCount !== rows)
		throw new Error(`The table ${name} has ${into.rowCount} rows; the backup says ${rows}. Nothing was restored.`);
}

/** New rows must get keys after those that came in. */
async function raiseKeys(client: pg.Client) {
	const { rows } = await client.query<{ name: string }>(
		`select table_name as name from information_schema.columns where table_schema = 'public' and is_identity = 'YES' and column_name = 'id'`
	);
	for (const { name } of rows) {
		const table = pg.escapeIdentifier(name);
		await client.query(`select setval(pg_get_serial_sequence($1, 'id'), greatest((select max(id) from ${table}), 1))`, [
			`public.${table}`
		]);
	}
}

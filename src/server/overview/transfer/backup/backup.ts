// Writes everything into a folder, as of one moment: each table as compressed COPY text, and the media files.
import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type Manifest, newestMigration } from './manifest.ts';
import { listTables } from './tables.ts';

export interface BackupOptions {
	databaseUrl: string;
	/** Folder of the media; passed over when it is not there (none yet, or an S3 store). */
	mediaFolder: string;
	/** Must be empty or missing. */
	target: string;
	now: Date;
	progress: (done: number, total: number, what: string) => void;
}

/** The backup is whole or not there: it is written under another name and renamed at the end. @throws Error when the target is in use. */
export async function backUp({ databaseUrl, mediaFolder, target, now, progress }: BackupOptions): Promise<Manifest> {
	if (existsSync(target) && readdirSync(target).length) throw new Error(`${target} is not empty. Name a new folder.`);
	const unfinished = `${target}.unfinished`;
	mkdirSync(join(unfinished, 'tables'), { recursive: true, mode: 0o700 });
	const client = new pg.Client({ connectionString: databaseUrl });
	await client.connect();
	const manifest: Manifest = {
		format: 'hearth-backup-1',
		madeAt: now.toISOString(),
		migration: newestMigration(),
		tables: [],
		files: 0
	};
	try {
		await client.query('begin transaction isolation level repeatable read read only');
		const tables = await listTables(client);
		for (const [index, { name, columns }] of tables.entries()) {
			const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
			const rows = client.query(copyTo(`copy ${pg.escapeIdentifier(name)} (${list}) to stdout`));
			await pipeline(rows, createGzip(), createWriteStream(join(unfinished, 'tables', `${name}.gz`), { mode: 0o600 }));
			manifest.tables.push({ name, columns, rows: rows.rowCount ?? 0 });
			progress(index + 1, tables.length, name);
		}
		await client.query('commit');
	} finally {
		await client.end();
	}
	if (existsSync(mediaFolder)) await cp(mediaFolder, join(unfinished, 'media'), { recursive: true });
	manifest.files = countFiles(join(unfinished, 'media'));
	writeFileSync(join(unfinished, 'manifest.json'), JSON.stringify(manifest, null, '\t') + '\n');
	renameSync(unfinished, target);
	return manifest;
}

function countFiles(folder: string): number {
	return existsSync(folder)
		? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
		: 0;
}

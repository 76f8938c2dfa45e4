// What a backup says about itself.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Manifest {
	format: 'hearth-backup-1';
	madeAt: string;
	/** `when` of the newest migration the data went through. */
	migration: number;
	tables: { name: string; columns: string[]; rows: number }[];
	files: number;
}

/** The newest migration this code knows. */
export function newestMigration(folder = 'migrations'): number {
	const journal = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as {
		entries: { when: number }[];
	};
	return Math.max(0, ...journal.entries.map((entry) => entry.when));
}

/** @throws Error in plain words when the folder is no backup, or one of a newer Hearth. */
export function readManifest(folder: string): Manifest {
	let manifest: Manifest;
	try {
		manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
	} catch {
		throw new Error(`${folder} is not a backup of Hearth: it has no manifest that can be read.`);
	}
	if (manifest.format !== 'hearth-backup-1') throw new Error(`${folder} has a format this version does not know.`);
	if (manifest.migration > newestMigration())
		throw new Error('The backup was made by a newer version of Hearth. Restore it with that version.');
	return manifest;
}

// `hearth backup` and `hearth restore`.
import { join, resolve } from 'node:path';
import { backUp } from '#server/overview/transfer/backup/backup.ts';
import { restore } from '#server/overview/transfer/backup/restore.ts';
import { databaseUrl } from '#server/platform/db/client.ts';
import { type Command, type Tools, WrongWords } from './command.ts';

const mediaFolder = (tools: Tools) => join(tools.config.dataFolder, 'media');

export const backupCommand: Command = {
	name: 'backup',
	usage: 'backup FOLDER',
	about: 'Writes database and media into a new folder, as of one moment, while the site goes on.',
	async run([folder], tools) {
		if (!folder) throw new WrongWords('Into which folder?');
		const target = resolve(folder);
		const manifest = await backUp({
			databaseUrl: databaseUrl(),
			mediaFolder: mediaFolder(tools),
			target,
			now: tools.now,
			progress: tools.progress
		});
		const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
		tools.say(`${rows} rows of ${manifest.tables.length} tables and ${manifest.files} files are in ${target}.`);
		return { tables: manifest.tables.length, rows, files: manifest.files };
	}
};

export const restoreCommand: Command = {
	name: 'restore',
	usage: 'restore FOLDER',
	about: 'Puts a backup into an empty Hearth: all of it, or nothing.',
	async run([folder], tools) {
		if (!folder) throw new WrongWords('From which folder?');
		const manifest = await restore({
			databaseUrl: databaseUrl(),
			mediaFolder: mediaFolder(tools),
			source: resolve(folder),
			progress: tools.progress
		});
		const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
		tools.say(`Restored ${rows} rows and ${manifest.files} files as of ${manifest.madeAt}.`);
		return { tables: manifest.tables.length, rows, files: manifest.files };
	}
};

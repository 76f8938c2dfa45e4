// Where the public data sets that some tests read are, if they are on this machine.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** The folder of a data set, or null: a test then uses its own fixtures only. */
export function sharedData(name: string): string | null {
	const folders = [process.env.HEARTH_SHARED_DATA, join(ROOT, '../shared/data')];
	const base = folders.find((folder) => folder && existsSync(folder));
	const folder = base ? join(base, name) : '';
	return base && existsSync(folder) ? folder : null;
}

// A folder of Markdown, or one file, as it lies on the machine.
import { readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { listMarkdown } from '#server/platform/storage/markdown-folder.ts';
import { demandRows, readFiles } from './files.ts';
import { rowsOfMarkdown } from './markdown.ts';
import { type GivenFile, refused, type Source } from './shape.ts';

export interface FolderSource extends Source {
	/** Where pictures are looked for; of a folder only. */
	folder?: string;
}

/** @throws Error in plain words when there is nothing to read; Invalid when a single file is no table. */
export async function readFolder(path: string): Promise<FolderSource> {
	const place = resolve(path);
	const found = statSync(place, { throwIfNoEntry: false });
	if (!found) throw new Error(`There is no folder or file ${path}.`);
	if (found.isFile()) return readFiles([{ name: basename(place), bytes: readFileSync(place) }]);
	const names = listMarkdown(place);
	if (!names.length) throw new Error(`There is no Markdown file in ${path}.`);
	const findings: Source['findings'] = [];
	const files = names.flatMap((name): GivenFile[] => {
		try {
			return [{ name, bytes: readFileSync(join(place, name)) }];
		} catch (error) {
			findings.push(refused(name, null, error instanceof Error ? error.message : String(error)));
			return [];
		}
	});
	const read = rowsOfMarkdown(files);
	const source = { name: basename(place), rows: read.rows, findings: [...findings, ...read.findings] };
	return { ...demandRows(source), folder: place };
}

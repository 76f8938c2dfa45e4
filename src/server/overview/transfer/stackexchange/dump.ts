// A dump of a Stack Exchange site on disk: which of its files are there, and their rows as a stream.
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createGunzip } from 'node:zlib';
import { Parser } from 'htmlparser2';

export const dumpFiles = ['Users', 'Posts', 'Comments', 'Votes', 'Tags', 'PostLinks', 'PostHistory', 'Badges'] as const;
export type DumpFile = (typeof dumpFiles)[number];

/** Attributes of one row, as spelled in the file. */
export type Row = Record<string, string>;

export interface Dump {
	/** As given by its folder. */
	name: string;
	/** Path of each file that is there. */
	files: Partial<Record<DumpFile, string>>;
	/** The rows of a file; none when it is not there. `broken` hears what is wrong with the file itself, after the last row. */
	rows: (file: DumpFile, broken?: (what: string) => void) => AsyncGenerator<Row>;
}

/** @throws Error in plain words when there is nothing to bring in. */
export function openDump(folder: string): Dump {
	const path = resolve(folder);
	if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`There is no folder ${folder}.`);
	const names = readdirSync(path);
	const files: Dump['files'] = {};
	for (const file of dumpFiles) {
		const found = ['.xml', '.xml.gz'].map((ending) =>
			names.find((name) => name.toLowerCase() === `${file.toLowerCase()}${ending}`)
		);
		const name = found[0] ?? found[1];
		if (name) files[file] = join(path, name);
	}
	if (!files.Posts) {
		const packed = names.find((name) => /\.(7z|zip|tar|tgz)$/i.test(name));
		throw new Error(
			packed
				? `${folder} holds ${packed}: unpack it first. Posts.xml or Posts.xml.gz is read.`
				: `There is no Posts.xml or Posts.xml.gz in ${folder}.`
		);
	}
	const name = path.split(/[\\/]/).at(-1)!;
	return { name, files, rows: (file, broken) => (files[file] ? readRows(files[file], broken) : nothing()) };
}

async function* nothing(): AsyncGenerator<Row> {
	// Not there, so no rows.
}

/** Reads piece by piece: a file of any size takes the same memory. A file that breaks off gives what it has. */
async function* readRows(path: string, broken: (what: string) => void = () => undefined): AsyncGenerator<Row> {
	let [rows, count, closed]: [Row[], number, boolean] = [[], 0, false];
	const parser = new Parser(
		{
			onopentag: (name, attributes) => void (name === 'row' && rows.push(attributes)),
			onclosetag: (name, isImplied) => void (closed ||= name !== 'row' && !isImplied)
		},
		{ xmlMode: true }
	);
	try {
		for await (const text of readText(path)) {
			parser.write(text);
			count += rows.length;
			const read = rows;
			rows = [];
			yield* read;
		}
		parser.end();
		if (!closed) broken(count ? `breaks off after ${count} rows` : 'is no XML with rows');
	} catch (error) {
		if (!isDamage(error)) throw error;
		broken(`cannot be read further than row ${count}: ${(error as Error).message}`);
	}
}

const isDamage = (error: unknown) =>
	error instanceof Error && /^(?:Z_|ERR_ENCODING)/.test(String('code' in error && error.code));

async function* readText(path: string): AsyncGenerator<string> {
	const file = createReadStream(path, { highWaterMark: 256 * 1024 });
	const bytes = path.toLowerCase().endsWith('.gz') ? pipe(file) : file;
	let decoder: TextDecoder | undefined;
	for await (const chunk of bytes as AsyncIterable<Buffer>) {
		decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf-16le' : 'utf-8');
		yield decoder.decode(chunk, { stream: true });
	}
}

function pipe(file: ReturnType<typeof createReadStream>) {
	const gunzip = createGunzip();
	file.on('error', (error) => gunzip.destroy(error));
	return file.pipe(gunzip);
}

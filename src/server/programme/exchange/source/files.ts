// From what somebody uploads or pastes to rows: tables, workbooks, Markdown files, and ZIP files of those.
import { m } from '#lib/paraglide/messages.js';
import { type Finding, mostImportBytes, mostImportRows } from '#lib/terms/exchange.ts';
import { Invalid } from '#server/platform/errors.ts';
import { BrokenZip, unpackZip, type ZipFault } from '#server/platform/storage/unzip.ts';
import { readZip } from '#server/platform/storage/zip-directory.ts';
import { decodeBytes, NoText } from '#server/platform/text/encoding.ts';
import { rowsOfMarkdown } from './markdown.ts';
import { type GivenFile, refused, type Source, type SourceRow } from './shape.ts';
import { type ReadRows, rowsOfText, rowsOfWorkbook } from './table.ts';
import { Unreadable } from './unreadable.ts';

/** All Markdown files of a ZIP file together, unpacked. */
const mostUnpacked = 60_000_000;

const markdownName = /\.(md|markdown|mdown)$/i;
/** Hidden files, and what operating systems add. */
const passedOver = /(^|\/)(\.|__MACOSX\/|node_modules\/)|(^|\/)(readme|license|changelog)\.md$/i;

/**
 * One file that is no table is an error; of several, those that cannot be read are reported and the others are taken.
 * @throws Invalid with what is wrong, in plain words.
 */
export async function readFiles(files: readonly GivenFile[]): Promise<Source> {
	if (!files.length) throw refuse(m.exchange_refused_nothing());
	if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > mostImportBytes)
		throw refuse(m.exchange_refused_too_big({ most: mostImportBytes / 1_000_000 }));
	const rows: SourceRow[] = [];
	const findings: Finding[] = [];
	const texts = files.filter(({ name }) => markdownName.test(name));
	const read = [
		...(texts.length ? [rowsOfMarkdown(texts)] : []),
		...(await Promise.all(
			files.filter((file) => !texts.includes(file)).map((file) => readOther(file, files.length > 1))
		))
	];
	for (const part of read) {
		rows.push(...part.rows);
		findings.push(...part.findings);
	}
	const [first] = files;
	return demandRows({
		name: files.length > 1 ? m.exchange_files({ count: files.length }) : first!.name,
		rows,
		findings
	});
}

/** What was pasted from a spreadsheet, or one Markdown text. @throws Invalid */
export function readPasted(text: string): Source {
	if (!text.trim()) throw refuse(m.exchange_refused_nothing());
	if (text.length > mostImportBytes) throw refuse(m.exchange_refused_too_big({ most: mostImportBytes / 1_000_000 }));
	const name = m.exchange_pasted();
	const isMarkdown = /^\s*---[ \t]*\r?\n/.test(text);
	const bytes = Buffer.from(text);
	return demandRows({
		name,
		...(isMarkdown ? rowsOfMarkdown([{ name, bytes }]) : orInvalid(() => rowsOfText(text, null)))
	});
}

/** @throws Invalid when there are none, or more than one import may bring. */
export function demandRows(source: Source): Source {
	const { rows, findings } = source;
	if (rows.length > mostImportRows) throw refuse(m.exchange_refused_too_many({ most: mostImportRows }));
	if (!rows.length && !findings.some(({ kind }) => kind === 'refused')) throw refuse(m.exchange_refused_empty());
	return source;
}

async function readOther(file: GivenFile, amongOthers: boolean): Promise<ReadRows> {
	const name = amongOthers ? file.name : null;
	try {
		return await readByKind(file, name);
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		if (!amongOthers) throw refuse(error.message);
		return { rows: [], findings: [refused(file.name, null, error.message)] };
	}
}

/** By its content; names are often wrong. */
async function readByKind({ name, bytes }: GivenFile, shown: string | null): Promise<ReadRows> {
	if (bytes.toString('latin1', 0, 4) === '\xd0\xcf\x11\xe0') throw new Unreadable(m.exchange_refused_old_workbook());
	if (bytes.toString('latin1', 0, 2) === 'PK') {
		const names = readZip(bytes)?.map((entry) => entry.name);
		if (!names) throw new Unreadable(/\.xlsx$/i.test(name) ? m.exchange_refused_workbook() : zipWords('damaged'));
		if (names.includes('xl/workbook.xml') || /\.xls[xm]$/i.test(name)) return rowsOfWorkbook(bytes, shown);
		if (names.includes('[Content_Types].xml') || names.includes('mimetype'))
			throw new Unreadable(m.exchange_refused_kind());
		return rowsOfMarkdown(unpacked(bytes));
	}
	const text = textOf(bytes);
	if (/\.(txt|text)?$/i.test(name) && /^\s*---[ \t]*\r?\n/.test(text)) return rowsOfMarkdown([{ name, bytes }]);
	return rowsOfText(text, shown);
}

function textOf(bytes: Buffer): string {
	try {
		return decodeBytes(bytes);
	} catch (error) {
		if (error instanceof NoText) throw new Unreadable(m.exchange_refused_kind());
		throw error;
	}
}

/** The Markdown files in it, sorted by their names. */
function unpacked(bytes: Buffer): GivenFile[] {
	try {
		const wanted = (name: string) => markdownName.test(name) && !passedOver.test(name);
		const found = unpackZip(bytes, { wanted, mostFiles: mostImportRows, mostBytes: mostUnpacked });
		if (!found.size) throw new Unreadable(m.exchange_refused_no_markdown());
		return [...found]
			.map(([name, content]) => ({ name, bytes: content }))
			.sort((one, other) => (one.name < other.name ? -1 : 1));
	} catch (error) {
		if (error instanceof BrokenZip) throw new Unreadable(zipWords(error.fault));
		throw error;
	}
}

function zipWords(fault: ZipFault): string {
	if (fault === 'locked') return m.exchange_refused_locked();
	if (fault === 'too_many') return m.exchange_refused_too_many({ most: mostImportRows });
	return fault === 'too_big' ? m.exchange_refused_swells() : m.exchange_refused_zip();
}

function orInvalid(read: () => ReadRows): ReadRows {
	try {
		return read();
	} catch (error) {
		if (error instanceof Unreadable) throw refuse(error.message);
		throw error;
	}
}

const refuse = (message: string) => new Invalid([{ field: 'file', message }], 'import_unreadable');

// Reads the sheets of an XLSX file, within limits; for writing see cells.ts.
import { zipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { BrokenZip, unpackZip, type ZipFault } from '#server/platform/storage/unzip.ts';
import type { Cell } from './cells.ts';

export interface ReadSheet {
	name: string;
	/** A day or a moment is a Date in UTC, as `writeXlsx` writes them. */
	rows: Exclude<Cell, { day: string }>[][];
}

/** `detail` is in English and says where, if it is known. */
export class BrokenWorkbook extends Error {
	readonly fault: ZipFault | 'no_workbook' | 'too_wide';
	readonly detail: string;

	constructor(fault: BrokenWorkbook['fault'], detail = '') {
		super(`The workbook cannot be read: ${fault}. ${detail}`);
		this.fault = fault;
		this.detail = detail;
	}
}

/** Unpacked, of all parts that are read. */
const mostBytes = 100_000_000;
const mostColumns = 500;
/** Rows times columns of one sheet: the reader fills every gap. */
const mostCells = 3_000_000;

/** @throws BrokenWorkbook */
export async function readXlsx(bytes: Buffer): Promise<ReadSheet[]> {
	const parts = unpacked(bytes);
	if (!parts.has('xl/workbook.xml')) throw new BrokenWorkbook('no_workbook');
	for (const [name, part] of parts) if (/^xl\/worksheets\/[^/]+\.xml$/i.test(name)) demandSize(part.toString('utf8'));
	// Packed anew, so that the library sees the very parts that were looked at, and no other way to read the file.
	const packed = zipSync(Object.fromEntries(parts), { level: 0 });
	// Loaded only where somebody imports.
	const { default: readXlsxFile } = await import('read-excel-file/universal');
	try {
		const sheets = await readXlsxFile(packed.buffer, { trim: false });
		return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as unknown as ReadSheet['rows'] }));
	} catch (error) {
		throw new BrokenWorkbook('damaged', error instanceof Error ? error.message : '');
	}
}

function unpacked(bytes: Buffer): Map<string, Buffer> {
	try {
		return unpackZip(bytes, { wanted: (name) => /\.(xml|rels)$/i.test(name), mostFiles: 500, mostBytes });
	} catch (error) {
		if (error instanceof BrokenZip) throw new BrokenWorkbook(error.fault);
		throw error;
	}
}

/** A single cell in the far corner would make the reader fill thousands of millions of cells between. */
function demandSize(xml: string): void {
	let [rows, columns, row] = [0, 0, 0];
	let filled = '';
	const look = (address: string) => {
		const [, letters = '', number = ''] = /^([A-Z]*)(\d+)$/.exec(address) ?? [];
		if (!number || number.length > 7) throw new BrokenWorkbook('too_wide', `Address "${address.slice(0, 30)}".`);
		row = Number(number);
		return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
	};
	const parser = new Parser(
		{
			onopentag(tag, attributes) {
				const name = tag.replace(/^.*:/, '');
				if (name === 'c') filled = attributes.r ?? '';
				// Only a cell with a value is one to the reader.
				if ((name === 'v' || name === 'is') && filled) {
					columns = Math.max(columns, look(filled));
					rows = Math.max(rows, row);
				}
				if (name === 'row' && attributes.r) look(attributes.r);
			}
		},
		{ xmlMode: true, decodeEntities: true }
	);
	parser.end(xml);
	if (columns > mostColumns || rows * columns > mostCells) throw new BrokenWorkbook('too_wide', `${rows} × ${columns}`);
}

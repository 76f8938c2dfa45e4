// Workbooks come back as they were written, and those made to harm are refused.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../../tests/support/shared-data.ts';
import { unpackZip } from '#server/platform/storage/unzip.ts';
import { plainText, writeXlsx } from './cells.ts';
import { readXlsx } from './workbook.ts';

const columns = [{ title: 'Text' }, { title: 'Number' }, { title: 'Day' }];
const workbook = (texts: string[]) =>
	writeXlsx([{ name: 'Bank', columns, rows: texts.map((text) => [text, 1.5, { day: '2026-03-18' }]) }]);

/** The workbook with one of its parts replaced. */
async function altered(name: RegExp, change: (xml: string) => string): Promise<Buffer> {
	const parts = unzipSync(await workbook(['a', 'b']));
	const found = Object.keys(parts).find((part) => name.test(part))!;
	parts[found] = strToU8(change(new TextDecoder().decode(parts[found])));
	return Buffer.from(zipSync(parts));
}

describe('a workbook', () => {
	const texts = [
		'=1+1',
		'  two\nlines  ',
		'\tindented',
		'_x0041_',
		'&amp;<b>',
		'日本語',
		"it's",
		'   ',
		'constructor',
		'__proto__',
		'x_x0041_y'
	];

	it('comes back cell by cell', async () => {
		const [sheet] = await readXlsx(await workbook(texts));
		expect(sheet!.name).toBe('Bank');
		expect(sheet!.rows[0]).toEqual(['Text', 'Number', 'Day']);
		const read = sheet!.rows.slice(1);
		expect(read.map(([text]) => plainText(String(text)))).toEqual(texts);
		expect(read[0]!.slice(1)).toEqual([1.5, new Date('2026-03-18T00:00:00Z')]);
	});

	const naughty = sharedData('naughty-strings');
	it.runIf(naughty)('holds every naughty string', async () => {
		const strings = JSON.parse(readFileSync(join(naughty!, 'blns.json'), 'utf8')) as string[];
		// Control characters are taken out when it is written.
		const writable = strings.filter(
			(text) => text && !/[\u0000-\u0008\u000b-\u001f\u0080-\u009f\ufffe\uffff]/.test(text)
		);
		expect(writable.length).toBeGreaterThan(480);
		const [sheet] = await readXlsx(await workbook(writable));
		expect(sheet!.rows.slice(1).map(([text]) => plainText(String(text)))).toEqual(writable);
	});

	it.each([
		['a cell in the far corner', (xml: string) => xml.replace('r="A3"', 'r="XFD1048576"')],
		['the same, spelled with entities', (xml: string) => xml.replace('r="A3"', 'r="&#88;FD1048576"')],
		['a row beyond all rows', (xml: string) => xml.replace('<row r="3"', '<row r="99999999999"')],
		['no sheet at all', () => '<html>'],
		['a cell out of its place', (xml: string) => xml.replace('r="A3"', 'r="A1"')],
		['a tag that never ends', (xml: string) => xml.slice(0, xml.length / 2)]
	])('with %s is refused', async (_, change) => {
		const bytes = await altered(/worksheets\/.*1\.xml$/, change);
		await expect(readXlsx(bytes)).rejects.toThrow('The workbook cannot be read');
	});

	it('that is none is refused', async () => {
		const zip = Buffer.from(zipSync({ 'readme.xml': strToU8('<a/>') }));
		for (const bytes of [Buffer.from('no zip'), Buffer.alloc(0), zip, (await workbook(['a'])).subarray(0, 900)])
			await expect(readXlsx(bytes)).rejects.toThrow('The workbook cannot be read');
	});
});

describe('a ZIP file', () => {
	const limits = { wanted: () => true, mostFiles: 10, mostBytes: 1_000_000 };
	/** One entry of zeros whose directory says `said` instead of its real size. */
	function bomb(size: number, said: number): Buffer {
		const bytes = Buffer.from(zipSync({ 'a.md': [new Uint8Array(size), { level: 9 }] }));
		for (const at of [bytes.indexOf('PK\u0003\u0004') + 22, bytes.indexOf('PK\u0001\u0002') + 24])
			bytes.writeUInt32LE(said, at);
		return bytes;
	}

	it('is unpacked as it was packed', () => {
		const packed = Buffer.from(zipSync({ 'a/b.md': strToU8('text'), 'c.txt': [strToU8('x'), { level: 0 }] }));
		const found = unpackZip(packed, limits);
		expect([...found].map(([name, bytes]) => [name, bytes.toString()])).toEqual([
			['a/b.md', 'text'],
			['c.txt', 'x']
		]);
		expect([...unpackZip(packed, { ...limits, wanted: (name) => name.endsWith('.md') }).keys()]).toEqual(['a/b.md']);
	});

	it('that swells too much is refused, whether it says so or lies', () => {
		expect(() => unpackZip(bomb(2_000_000, 2_000_000), limits)).toThrow('too_big');
		expect(() => unpackZip(bomb(20_000_000, 1_000), limits)).toThrow('too_big');
		expect(() => unpackZip(bomb(1_000, 2_000), limits)).toThrow('damaged');
	});

	it('of too many files, or that leads out of its folder, is refused', () => {
		const many = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`${i}.md`, strToU8('x')]));
		expect(() => unpackZip(Buffer.from(zipSync(many)), limits)).toThrow('too_many');
		expect(() => unpackZip(Buffer.from(zipSync({ '../a.md': strToU8('x') })), limits)).toThrow('damaged');
	});
});

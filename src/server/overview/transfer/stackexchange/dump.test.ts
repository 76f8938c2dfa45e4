// Reading the files of a dump: plain, packed, broken off, and what is no dump at all.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDump, type Row } from './dump.ts';
import { momentOf } from './spelled.ts';
import { Spool } from './spool.ts';

let folder = '';
beforeAll(() => {
	mkdirSync('tests/.tmp', { recursive: true });
	folder = mkdtempSync(resolve('tests/.tmp', 'dump-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const xml = (count: number, end = '</posts>') =>
	`\ufeff<?xml version="1.0"?>\n<posts>\n${Array.from({ length: count }, (_, at) => `<row Id="${at + 1}" Body="&lt;p&gt;é &amp;amp; &#xA;x&lt;/p&gt;" />\n`).join('')}${end}`;

async function read(files: Record<string, string | Buffer>) {
	const place = mkdtempSync(join(folder, 'a-'));
	for (const [name, content] of Object.entries(files)) writeFileSync(join(place, name), content);
	const dump = openDump(place);
	const broken: string[] = [];
	const rows: Row[] = [];
	for await (const row of dump.rows('Posts', (what) => broken.push(what))) rows.push(row);
	return { rows, broken };
}

describe('a file', () => {
	it('is read plain, packed, and in any case of letters', async () => {
		const expected = { Id: '1', Body: '<p>é &amp; \nx</p>' };
		for (const files of [
			{ 'Posts.xml': xml(3) },
			{ 'posts.xml.gz': gzipSync(xml(3)) },
			{ 'POSTS.XML': xml(3) }
		] as Record<string, string>[]) {
			const { rows, broken } = await read(files);
			expect(rows).toHaveLength(3);
			expect(rows[0]).toEqual(expected);
			expect(broken).toEqual([]);
		}
	});

	it('is read in UTF-16 when it says so', async () => {
		const { rows } = await read({ 'Posts.xml': Buffer.from(xml(2), 'utf16le') });
		expect(rows[1]).toEqual({ Id: '2', Body: '<p>é &amp; \nx</p>' });
	});

	it('gives what it has when it breaks off, and says so', async () => {
		const whole = gzipSync(xml(5000));
		const packed = await read({ 'Posts.xml.gz': whole.subarray(0, whole.length / 2) });
		expect(packed.rows.length).toBeGreaterThan(100);
		expect(packed.broken).toEqual([expect.stringMatching(/cannot be read further than row \d+/)]);
		const plain = await read({ 'Posts.xml': xml(10, '<row Id="11" Bo') });
		expect(plain.rows).toHaveLength(10);
		expect(plain.broken).toEqual(['breaks off after 10 rows']);
	});

	it('of something else has no rows, and is said to have none', async () => {
		expect((await read({ 'Posts.xml': 'Not found' })).broken).toEqual(['is no XML with rows']);
		expect((await read({ 'Posts.xml': '<posts></posts>' })).broken).toEqual([]);
		expect((await read({ 'Posts.xml.gz': 'no gzip' })).broken).toHaveLength(1);
	});

	it('needs Posts, and says what to do with an archive', () => {
		const place = mkdtempSync(join(folder, 'b-'));
		expect(() => openDump(place)).toThrow('no Posts.xml');
		writeFileSync(join(place, 'site.7z'), '');
		expect(() => openDump(place)).toThrow('unpack it first');
		expect(() => openDump(join(place, 'none'))).toThrow('no folder');
	});
});

it('takes moments as UTC', () => {
	expect(momentOf('2016-08-02T15:39:14.947')?.toISOString()).toBe('2016-08-02T15:39:14.947Z');
	expect(momentOf('2016-08-02 15:39:14+02:00')?.toISOString()).toBe('2016-08-02T13:39:14.000Z');
	expect(momentOf('2016-08-02')?.toISOString()).toBe('2016-08-02T00:00:00.000Z');
	for (const spelled of [undefined, '', 'yesterday', '0001-01-01T00:00:00']) expect(momentOf(spelled)).toBeNull();
});

it('puts together on disk what belongs to one post', () => {
	const spool = new Spool(join(folder, 'spool'));
	for (let at = 0; at < 50_000; at++) spool.add(at % 5000, { kind: at % 2 ? 'down' : 'up' });
	expect(spool.read(4711)).toEqual(Array(10).fill({ kind: 'down' }));
	expect(spool.read(12)).toHaveLength(10);
	expect(spool.read(999_999)).toEqual([]);
	spool.remove();
});

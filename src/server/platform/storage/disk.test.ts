// Files in a folder: whole or not at all, and nowhere else.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { diskStore } from './disk.ts';
import { openStore } from './open-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearth-disk-'));
const store = diskStore(folder);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('diskStore', () => {
	it('keeps, gives back, replaces and removes', async () => {
		await store.put('notes/a-1.txt', Buffer.from('one'), 'text/plain');
		await store.put('notes/a-1.txt', Readable.from(['tw', 'o!']), 'text/plain');
		const file = await store.get('notes/a-1.txt');
		expect(file && { size: file.size, mime: file.mime, text: await text(file.body) }).toEqual({
			size: 4,
			mime: 'text/plain',
			text: 'two!'
		});
		expect(await store.exists('notes/a-1.txt')).toBe(true);
		await store.remove('notes/a-1.txt');
		await store.remove('notes/a-1.txt');
		expect(await store.exists('notes/a-1.txt')).toBe(false);
		expect(await store.get('notes/a-1.txt')).toBeNull();
	});

	it('leaves the old file and nothing half-written when a stream breaks', async () => {
		await store.put('b.txt', Buffer.from('old'), 'text/plain');
		const broken = Readable.from(
			(async function* () {
				yield 'ne';
				throw new Error('line cut');
			})()
		);
		await expect(store.put('b.txt', broken, 'text/plain')).rejects.toThrow('line cut');
		const file = await store.get('b.txt');
		expect(file && (await text(file.body))).toBe('old');
		expect(readdirSync(join(folder, 'unfinished'))).toEqual([]);
	});

	it.each([
		'../a.txt',
		'a/../../b.txt',
		'/etc/passwd.txt',
		'a//b.txt',
		'a\\b.txt',
		'A.txt',
		'a.txt\0',
		'.a.txt',
		'a.b.txt',
		'a',
		'a.html',
		'a.svg',
		''
	])('refuses the key %j', async (key) => {
		await expect(store.put(key, Buffer.from('x'), 'text/plain')).rejects.toThrow('Not a key');
		await expect(store.get(key)).rejects.toThrow('Not a key');
		await expect(store.exists(key)).rejects.toThrow('Not a key');
		await expect(store.remove(key)).rejects.toThrow('Not a key');
	});

	it('refuses a type that is not that of the ending', async () => {
		await expect(store.put('a.txt', Buffer.from('x'), 'text/html')).rejects.toThrow('not for files of type');
	});
});

it('openStore wants all the settings of a bucket or none', async () => {
	const settings = { dataFolder: folder, S3_REGION: 'us-east-1' };
	await openStore(settings).put('c.txt', Buffer.from('c'), 'text/plain');
	expect(readdirSync(folder)).toContain('media');
	expect(() => openStore({ ...settings, S3_BUCKET: 'media' })).toThrow('S3_ENDPOINT');
});

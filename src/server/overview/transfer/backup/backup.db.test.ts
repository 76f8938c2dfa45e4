// A backup restored elsewhere is the same network.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import { buildPerson } from '../../../../../tests/factories/people.ts';
import { buildPost } from '../../../../../tests/factories/posts.ts';
import { cloneTemplate, useDatabase } from '../../../../../tests/support/database.ts';
import { openDatabase } from '#server/platform/db/client.ts';
import { backUp } from './backup.ts';
import { restore } from './restore.ts';
import { inOrder } from './tables.ts';

const { db, url } = useDatabase();
const folder = mkdtempSync(resolve('tests/.tmp', 'backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const quiet = () => undefined;

describe('backup and restore', () => {
	it('brings everything back, files and keys too', async () => {
		const jana = await buildPerson(db(), { name: 'Jana Okafor' });
		await buildPost(db(), { author: jana, title: 'Tabs\tand\nlines \\N', body: 'Ümläut 日本' });
		mkdirSync(join(folder, 'media', 'images'), { recursive: true });
		writeFileSync(join(folder, 'media', 'images', 'a.webp'), 'bytes');
		const target = join(folder, 'one');
		const made = await backUp({
			databaseUrl: url(),
			mediaFolder: join(folder, 'media'),
			target,
			now: new Date(),
			progress: quiet
		});
		expect(made).toMatchObject({ files: 1 });
		expect(existsSync(`${target}.unfinished`)).toBe(false);
		const clone = await cloneTemplate();
		await restore({ databaseUrl: clone.url, mediaFolder: join(folder, 'media2'), source: target, progress: quiet });
		const other = openDatabase(clone.url, 2);
		const read = await other.db.execute<{ title: string; name: string }>(
			sql`select posts.title, people.name from posts join people on people.id = author_id`
		);
		expect(read.rows).toEqual([{ title: 'Tabs\tand\nlines \\N', name: 'Jana Okafor' }]);
		const next = await other.db.execute<{ id: number }>(
			sql`insert into people (handle, name) values ('next', 'Next') returning id`
		);
		expect(next.rows[0]!.id).toBeGreaterThan(jana.id);
		expect(readFileSync(join(folder, 'media2', 'images', 'a.webp'), 'utf8')).toBe('bytes');
		await other.pool.end();
		await clone.drop();
	});

	it('refuses a used Hearth, a folder in use, and what is no backup', async () => {
		const target = join(folder, 'one');
		const options = { databaseUrl: url(), mediaFolder: join(folder, 'media'), progress: quiet };
		await expect(restore({ ...options, source: target })).rejects.toThrow('holds people already');
		await expect(backUp({ ...options, target, now: new Date() })).rejects.toThrow('is not empty');
		await expect(restore({ ...options, source: folder })).rejects.toThrow('not a backup');
	});
});

describe('the order of tables', () => {
	const table = (name: string) => ({ name, columns: [] });
	it('puts each after what it refers to', () => {
		const order = inOrder(
			[table('a'), table('b'), table('c')],
			[
				{ from: 'a', to: 'b' },
				{ from: 'b', to: 'c' }
			]
		);
		expect(order.map(({ name }) => name)).toEqual(['c', 'b', 'a']);
	});
	it('says so when there is none', () => {
		expect(() =>
			inOrder(
				[table('a'), table('b')],
				[
					{ from: 'a', to: 'b' },
					{ from: 'b', to: 'a' }
				]
			)
		).toThrow('circle');
	});
});

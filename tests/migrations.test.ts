// The migrations give exactly the schema in code.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

mkdirSync('tests/.tmp', { recursive: true });
const folder = mkdtempSync(join('tests/.tmp', 'migrations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('nothing is left to generate', () => {
	cpSync('migrations', folder, { recursive: true });
	const before = readdirSync(folder);
	const options = ['--dialect=postgresql', '--schema=./src/server/**/schema.ts', `--out=${folder}`];
	const { stdout, stderr } = spawnSync(process.execPath, ['node_modules/drizzle-kit/bin.cjs', 'generate', ...options], {
		encoding: 'utf8'
	});
	expect(stdout + stderr).toContain('No schema changes');
	expect(readdirSync(folder)).toEqual(before);
});

it('the journal lists every file, in order', () => {
	const journal = JSON.parse(readFileSync('migrations/meta/_journal.json', 'utf8')) as {
		entries: { idx: number; tag: string; when: number }[];
	};
	const files = readdirSync('migrations')
		.filter((name) => name.endsWith('.sql'))
		.sort();
	expect(journal.entries.map((entry) => `${entry.tag}.sql`)).toEqual(files);
	expect(journal.entries.map((entry) => entry.idx)).toEqual(files.map((_, index) => index));
	const times = journal.entries.map((entry) => entry.when);
	// Drizzle runs what is younger than the last one run: a file dated before its elder would be left out.
	expect(times).toEqual([...times].sort((a, b) => a - b));
});

// What the documents say is so: commands exist, settings are all there, links lead somewhere, nobody's machine shows.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { settings } from '#env';

const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...below('docs')].filter((name) =>
	name.endsWith('.md')
);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

function below(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
}

describe.each(documents)('%s', (name) => {
	const text = readFileSync(name, 'utf8');

	it('names only commands that exist', () => {
		const named = [...text.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1]!);
		expect(named.filter((script) => !(script in scripts))).toEqual([]);
		if (/npm start/.test(text)) expect(scripts).toHaveProperty('start');
		if (/npm test/.test(text)) expect(scripts).toHaveProperty('test');
	});

	it('links only to pages and pictures that are there', () => {
		const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map((match) => match[1]!);
		expect(links.filter((link) => !existsSync(join(dirname(name), link)))).toEqual([]);
	});

	it('names only files of ours that are there', () => {
		const paths = [...text.matchAll(/`((?:src|tests|bench|docs|messages|migrations)\/[\w./+[\]-]+\.\w+)`/g)].map(
			(match) => match[1]!
		);
		expect(paths.filter((path) => !existsSync(path))).toEqual([]);
	});
});

it('the settings in docs/operations.md are the settings in code, with their defaults', () => {
	const rows = [...readFileSync('docs/operations.md', 'utf8').matchAll(/^\| `([A-Z0-9_]+)` \| (.*?) \| (.*?) \|$/gm)];
	const written = rows.map(([, variable, standard, meaning]) => [variable, standard!.replaceAll('`', ''), meaning]);
	const coded = Object.entries(settings.shape).map(([variable, schema]) => [
		variable,
		standardOf(schema),
		schema.description
	]);
	expect(written).toEqual(coded);
});

function standardOf(schema: z.ZodType): string {
	const read = schema.safeParse(undefined);
	return read.success && read.data !== undefined ? String(read.data) : '';
}

it('every command of the line that the documents show is one of them', () => {
	const commands = readFileSync('src/server/cli/commands.ts', 'utf8');
	const shown = documents.flatMap((name) =>
		[...readFileSync(name, 'utf8').matchAll(/npm run hearth -- ([a-z-]+)/g)].map((match) => match[1]!)
	);
	expect([...new Set(shown)].filter((command) => command !== 'help' && !commands.includes(command))).toEqual([]);
});

it("no file holds the address of a package registry of somebody, or a path of somebody's machine", () => {
	const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
		encoding: 'utf8'
	});
	// From an archive without git there is nothing to list, and nothing to leak that was not checked before.
	const files = listed.status === 0 ? listed.stdout.split('\0').filter((name) => name && existsSync(name)) : [];
	// Put together here, so that this file does not find itself.
	const paths = new RegExp(
		['(?:^|[\\s"\'`(=:])/(?:work', 'home/[a-z]+', 'Users/[A-Za-z]+', 'tmp/(?!\\.)[a-z]+)/'].join('|')
	);
	const registry = /https?:\/\/[\w.-]*(?:registry|artifactory|nexus|verdaccio)[\w.-]*|"resolved":/i;
	const found = files
		.filter(
			(name) =>
				/\.(ts|js|json|md|svelte|css|ya?ml|html|sql|sh)$|\/run$|^\.npmrc$/.test(name) && name !== 'tests/docs.test.ts'
		)
		.flatMap((name) =>
			readFileSync(name, 'utf8')
				.split('\n')
				.filter((line) => paths.test(line) || registry.test(line))
				.map((line) => `${name}: ${line.trim().slice(0, 120)}`)
		);
	expect(found).toEqual([]);
});

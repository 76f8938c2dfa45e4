// What the site answers to, read from the route folder: pages, form actions and handlers.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = 'src/routes';

/** `only` the files that end like this: `GET /spaces/[slug]`, `POST /spaces/[slug]?/join`, `POST /login`, `PATCH /articles/images`, … */
export function allRoutes(only = ''): string[] {
	const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(only));
	const found = files.flatMap((file) => {
		const id = `/${dirname(file) === '.' ? '' : dirname(file)}`;
		if (file.endsWith('+page.svelte')) return [`GET ${id}`];
		if (file.endsWith('+page.server.ts'))
			return [`GET ${id}`, ...actionsOf(join(root, file)).map((name) => `POST ${id}${name}`)];
		if (file.endsWith('+server.ts')) return methodsOf(join(root, file)).map((method) => `${method} ${id}`);
		return [];
	});
	return [...new Set(found)].sort();
}

const methodsOf = (file: string) =>
	[...readFileSync(file, 'utf8').matchAll(/export const (GET|POST|PUT|PATCH|DELETE)\b/g)].map((match) => match[1]!);

/** `''` for the default action, else `?/name`. @throws Error when they are written in a way this does not read */
function actionsOf(file: string): string[] {
	if (!/export const actions\b/.test(readFileSync(file, 'utf8'))) return [];
	return keysOf(file, 'actions').map((name) => (name === 'default' ? '' : `?/${name}`));
}

const token =
	/\/\/[^\n]*|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`|[{}()[\]]|\.\.\.(\w+)|(?<=[{,\s])(\w+)(?=:\s)|(?<=async )(\w+)(?=\()/g;

/** The first-level keys of the object that `name` is in this file, or in the one it comes from. */
function keysOf(file: string, name: string): string[] {
	const source = readFileSync(file, 'utf8');
	const start = new RegExp(`const ${name}(?:: \\w+)? = `).exec(source);
	const from = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '([^']+)'`).exec(source)?.[1];
	if (!start && from)
		return keysOf(from.startsWith('#server/') ? join('src/server', from.slice(8)) : resolve(dirname(file), from), name);
	if (!start) throw new Error(`${name} in ${file} cannot be read.`);
	const rest = source.slice(start.index + start[0].length);
	const other = /^\w+/.exec(rest)?.[0];
	return other ? keysOf(file, other) : literalKeys(file, rest);
}

function literalKeys(file: string, literal: string): string[] {
	const names: string[] = [];
	let depth = 0;
	for (const [text, spread, key = ''] of [...literal.matchAll(token)].map(
		(match) => [match[0], match[1], match[2] ?? match[3]] as const
	)) {
		if ('{(['.includes(text)) depth += 1;
		else if ('})]'.includes(text)) depth -= 1;
		else if (depth === 1 && spread) names.push(...keysOf(file, spread));
		else if (depth === 1 && key) names.push(key);
		if (depth === 0) break;
	}
	return names;
}

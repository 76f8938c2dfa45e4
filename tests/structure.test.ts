// The floors of the house: arrows go down, there is no circle, and Kit stays at the edge.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((name) => join('src', name))
	.filter((name) => /\.(ts|svelte)$/.test(name) && !/paraglide|\.test\.ts$|\.d\.ts$/.test(name));

interface Arrow {
	from: string;
	to: string;
}

const importPattern = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;

function targetOf(from: string, spoken: string): string | null {
	if (spoken.startsWith('#lib/')) return join('src/lib', spoken.slice(5));
	if (spoken.startsWith('#server/')) return join('src/server', spoken.slice(8));
	if (spoken === '#env') return 'src/env.ts';
	if (spoken.startsWith('.')) return normalize(join(dirname(from), spoken));
	return null;
}

const arrows: Arrow[] = files.flatMap((from) =>
	[...readFileSync(from, 'utf8').matchAll(importPattern)]
		.map((match) => targetOf(from, match[1]!))
		.filter((to): to is string => to !== null && to.startsWith('src/') && /\.(ts|svelte)$/.test(to))
		.map((to) => ({ from, to }))
);

const places: [string, number][] = [
	['src/lib/', 0],
	['src/env.ts', 0],
	['src/server/platform/', 1],
	['src/server/members/', 2],
	['src/server/conversation/', 3],
	['src/server/community/', 4],
	['src/server/programme/', 4],
	['src/server/overview/', 5],
	['src/server/web/', 5],
	['src/server/app.ts', 5],
	['src/server/cli/', 6],
	['src/routes/', 6],
	['src/hooks.server.ts', 6]
];

function floorOf(path: string): number {
	const place = places.find(([start]) => path.startsWith(start));
	if (!place) throw new Error(`${path} stands on no floor`);
	return place[1];
}

/** The part of a path that is a domain: `src/server/members/people`. */
const domainOf = (path: string) =>
	path
		.split('/')
		.slice(0, path.startsWith('src/server/') ? 4 : 3)
		.join('/');

/** Below stands left. */
const memberOrder = ['access', 'ledger', 'organisation', 'people', 'audiences', 'notifications', 'auth', 'spaces'];

/** Below stands left. */
const programmeOrder = ['objectives', 'bank', 'calendar', 'runway', 'harvest', 'exchange'];

const spoken = (list: Arrow[]) => list.map(({ from, to }) => `${from} -> ${to}`);

describe('the floors', () => {
	it('lets arrows go down only', () => {
		expect(spoken(arrows.filter(({ from, to }) => floorOf(to) > floorOf(from)))).toEqual([]);
	});

	it('keeps lib free of the server', () => {
		expect(
			spoken(arrows.filter(({ from, to }) => from.startsWith('src/lib/') && to.startsWith('src/server/')))
		).toEqual([]);
	});

	it('keeps the community domains apart', () => {
		const meets = ({ from, to }: Arrow) =>
			from.startsWith('src/server/community/') && floorOf(to) === 4 && domainOf(from) !== domainOf(to);
		expect(spoken(arrows.filter(meets))).toEqual([]);
	});

	it('keeps the order among members', () => {
		const order = (path: string) => memberOrder.indexOf(path.split('/')[3]!);
		const inMembers = arrows.filter(
			({ from, to }) => from.startsWith('src/server/members/') && to.startsWith('src/server/members/')
		);
		expect(spoken(inMembers.filter(({ from, to }) => order(to) > order(from)))).toEqual([]);
	});

	it('keeps the order within the programme', () => {
		const order = (path: string) => programmeOrder.indexOf(path.split('/')[3]!);
		const inProgramme = arrows.filter(
			({ from, to }) => from.startsWith('src/server/programme/') && to.startsWith('src/server/programme/')
		);
		expect(spoken(inProgramme.filter(({ from, to }) => order(to) > order(from)))).toEqual([]);
	});

	it('lets the community know nothing of the programme', () => {
		const knows = ({ from, to }: Arrow) =>
			from.startsWith('src/server/community/') && to.startsWith('src/server/programme/');
		expect(spoken(arrows.filter(knows))).toEqual([]);
	});

	it('shows input, notices and api of a domain only to the edges', () => {
		const hidden = ({ from, to }: Arrow) =>
			/^src\/server\/(members|conversation|community|programme)\/[^/]+\/(input|notices|api)\.ts$/.test(to) &&
			floorOf(from) < 5 &&
			domainOf(from) !== domainOf(to);
		expect(spoken(arrows.filter(hidden))).toEqual([]);
	});
});

/** Strongly connected parts with more than one node (Tarjan 1972). */
function circles(edges: Arrow[]): string[][] {
	const next = new Map<string, Set<string>>();
	for (const { from, to } of edges) if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to));
	const index = new Map<string, number>();
	const low = new Map<string, number>();
	const stack: string[] = [];
	const found: string[][] = [];
	const visit = (node: string) => {
		index.set(node, index.size);
		low.set(node, index.get(node)!);
		stack.push(node);
		for (const other of next.get(node) ?? []) {
			if (!index.has(other)) visit(other);
			if (stack.includes(other)) low.set(node, Math.min(low.get(node)!, low.get(other)!));
		}
		if (low.get(node) !== index.get(node)) return;
		const part = stack.splice(stack.indexOf(node));
		if (part.length > 1) found.push(part);
	};
	for (const node of next.keys()) if (!index.has(node)) visit(node);
	return found;
}

describe('circles', () => {
	it('has none among files, types counted', () => expect(circles(arrows)).toEqual([]));

	it('has none among the domains of the server', () => {
		const folders = arrows
			.filter(({ from, to }) => from.startsWith('src/server/') && to.startsWith('src/server/'))
			.map(({ from, to }) => ({ from: domainOf(from), to: domainOf(to) }));
		expect(circles(folders)).toEqual([]);
	});
});

describe('the edge', () => {
	it('keeps Kit in routes, hooks and web', () => {
		const kit = files.filter(
			(name) =>
				name.startsWith('src/server/') &&
				!name.startsWith('src/server/web/') &&
				/from '(@sveltejs\/kit|\$app\/)/.test(readFileSync(name, 'utf8'))
		);
		expect(kit).toEqual([]);
	});

	it('keeps SQL out of routes', () => {
		const withSql = files.filter(
			(name) => /^src\/(routes|hooks)/.test(name) && /from '(drizzle-orm|pg)/.test(readFileSync(name, 'utf8'))
		);
		expect(withSql).toEqual([]);
	});
});

describe('the size of things', () => {
	it('keeps every file under 400 lines', () => {
		const long = files
			.filter((name) => !/\/(demo\/content|bank\/starter)\//.test(name))
			.map((name) => [relative('src', name), readFileSync(name, 'utf8').split('\n').length] as const)
			.filter(([, lines]) => lines > 400);
		expect(long).toEqual([]);
	});

	it('opens every file with what it holds', () => {
		const silent = files.filter(
			(name) => name.endsWith('.ts') && !/^(\/\/|\/\*\*?) ?\S/.test(readFileSync(name, 'utf8'))
		);
		expect(silent).toEqual([]);
	});
});

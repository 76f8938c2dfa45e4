// `npm run bench`: seeds, starts the site, measures each page against the limit in the same run, prints a table.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startEmbedded } from '../src/server/platform/db/embedded.ts';
import { migrate } from '../src/server/platform/db/migrate.ts';
import { type Outcome, load, percentile } from './client.ts';
import { type Target, targets } from './pages.ts';
import { measureScrolling, type Scrolled } from './scroll.ts';
import { seedKinds } from './seed-kinds.ts';
import { prepareProgramme, programmeTargets } from './programme.ts';
import { seedProgramme } from './seed-programme.ts';
import { seed, signIn } from './seed.ts';
import { endSite, program, residentMegabytes, startSite } from './site.ts';
import { type Size, sizes } from './sizes.ts';
import { measurePictures, type Pictures } from './uploads.ts';

interface Row {
	name: string;
	asked: string;
	size: string;
	rps: number;
	p50_ms: number;
	p99_ms: number;
	ratio: number;
	goal: number;
	statements: number;
	kb: number;
	rss_mb: number;
	errors: number;
}

const { values } = parseArgs({
	options: {
		size: { type: 'string', default: '10k' },
		json: { type: 'string' },
		seconds: { type: 'string', default: '8' },
		only: { type: 'string' },
		asked: { type: 'string' },
		coding: { type: 'string', default: 'identity' },
		photos: { type: 'string', default: '0' },
		scroll: { type: 'boolean', default: false }
	}
});
const secret = 'bench-secret-that-is-long-enough-to-be-taken';
const connections = 16;
const seconds = Number(values.seconds);
const say = (line: string) => process.stdout.write(`${line}\n`);

async function measureLimit(url: string): Promise<number> {
	const { child, port } = await program(['bench/limit.ts'], { DATABASE_URL: url });
	await load(port, connections, 2, () => ({ path: '/' }));
	const outcome = await load(port, connections, Math.max(4, seconds / 2), () => ({ path: '/' }));
	child.kill();
	return outcome.requests / outcome.seconds;
}

async function statementsPer(client: pg.Client, port: number, target: Target): Promise<number> {
	const count = async () =>
		Number(
			(await client.query<{ calls: string }>('select coalesce(sum(calls), 0) as calls from pg_stat_statements'))
				.rows[0]!.calls
		);
	const before = await count();
	const outcome = await load(port, 4, 1, target.shot);
	return Math.round(((await count()) - before - 1) / outcome.requests);
}

/** Rows of pages; and what became of photos, and how they scroll, where that was asked for. */
interface Found {
	rows: Row[];
	pictures: Pictures[];
	scrolled: Scrolled[];
}

async function measure(size: Size): Promise<Found> {
	const folder = resolve('bench/.tmp', size.name);
	mkdirSync(folder, { recursive: true });
	const server = await startEmbedded({
		folder: join(folder, 'postgres'),
		password: 'bench',
		flags: [
			'shared_preload_libraries=pg_stat_statements',
			'shared_buffers=1GB',
			'effective_cache_size=8GB',
			'max_wal_size=2GB',
			'random_page_cost=1.1'
		]
	});
	try {
		await migrate(server.url);
		await seedOnce(server.url, size, folder);
		return await measureAll(server.url, size, folder);
	} finally {
		await server.stop();
	}
}

async function seedOnce(url: string, size: Size, folder: string) {
	for (const [mark, work] of [
		['seeded', seed],
		['seeded-kinds', seedKinds],
		['seeded-programme', seedProgramme]
	] as const) {
		const done = join(folder, mark);
		if (existsSync(done)) continue;
		const start = performance.now();
		await work(url, size, (step) => say(`  ${step}`));
		writeFileSync(done, '');
		say(`  ${mark} ${size.name} in ${((performance.now() - start) / 1000).toFixed(0)} s`);
	}
}

const wanted = ({ name, asked }: Target) =>
	(!values.only || name.includes(values.only)) && (!values.asked || !asked || values.asked.split(',').includes(asked));

async function measureAll(url: string, size: Size, folder: string): Promise<Found> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		await client.query('create extension if not exists pg_stat_statements');
		await client.query('delete from auth_sessions');
		const cookies = await signIn(url, secret, Math.min(size.people, 900));
		const rows = await measurePages(url, size, folder, client, cookies);
		const photos = Number(values.photos);
		return {
			rows,
			pictures: photos ? [await measurePictures({ url, folder, secret, client, cookies, size, photos, say })] : [],
			scrolled: values.scroll ? [await measureScrolling({ url, folder, secret, cookie: cookies[0]!, size })] : []
		};
	} finally {
		await client.end();
	}
}

/** A database that was started a moment ago reads from the disk, which is another measurement: what is asked for is read once before. */
async function warm(client: pg.Client): Promise<void> {
	const start = performance.now();
	await client.query('create extension if not exists pg_prewarm');
	const { rows } = await client.query<{
		name: string;
	}>(`select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where n.nspname = 'public' and c.relkind in ('r', 'i') and c.relname not like 'ledger%' order by pg_relation_size(c.oid)`);
	for (const { name } of rows) await client.query(`select pg_prewarm($1::regclass, 'read')`, [name]);
	say(`  read ${rows.length} tables and indexes in ${((performance.now() - start) / 1000).toFixed(0)} s`);
}

async function measurePages(
	url: string,
	size: Size,
	folder: string,
	client: pg.Client,
	cookies: string[]
): Promise<Row[]> {
	await warm(client);
	const before = await measureLimit(url);
	const firstObjective = await prepareProgramme(url, connections, say);
	const site = await startSite(url, folder, secret);
	const { child, port } = site;
	const found: [Target, Outcome, number, number][] = [];
	const readers = (connection: number) => ({ cookie: cookies[connection % connections]!, accept: 'text/html' });
	const pages = [
		...targets(size, cookies, `http://127.0.0.1:${port}`, connections, values.coding),
		...programmeTargets((path) => (connection) => ({ path: path(), headers: readers(connection) }), firstObjective)
	];
	for (const target of pages.filter(wanted)) {
		const readers = target.readers ?? connections;
		await load(port, readers, 2, target.shot, target.pause);
		const outcome = await load(port, readers, seconds, target.shot, target.pause);
		found.push([target, outcome, await statementsPer(client, port, target), residentMegabytes(child.pid!)]);
		say(`  ${target.name}, ${target.asked ?? ''}: ${(outcome.requests / outcome.seconds).toFixed(0)}/s`);
	}
	await endSite(site);
	const after = await measureLimit(url);
	say(`  limit: ${before.toFixed(0)}/s before, ${after.toFixed(0)}/s after`);
	return found.map(([target, outcome, statements, rss]) =>
		toRow(size, target, outcome, (before + after) / 2, statements, rss)
	);
}

function toRow(size: Size, target: Target, outcome: Outcome, limit: number, statements: number, rss: number): Row {
	const rps = outcome.requests / outcome.seconds;
	const good = Object.entries(outcome.statuses).reduce(
		(sum, [status, count]) => sum + (Number(status) < 400 ? count : 0),
		0
	);
	return {
		name: target.name,
		asked: target.asked ?? '',
		size: size.name,
		rps: Math.round(rps),
		p50_ms: round(percentile(outcome, 0.5)),
		p99_ms: round(percentile(outcome, 0.99)),
		ratio: Number((rps / limit).toFixed(4)),
		goal: target.goal,
		statements,
		kb: Math.round(outcome.bytes / outcome.requests / 1024),
		rss_mb: rss,
		errors: outcome.requests - good
	};
}

const round = (value: number) => Number(value.toFixed(1));

const all: Found = { rows: [], pictures: [], scrolled: [] };
for (const name of values.size === 'all' ? Object.keys(sizes) : values.size.split(',')) {
	const size = sizes[name];
	if (!size) throw new Error(`There is no size "${name}": ${Object.keys(sizes).join(', ')}, or all.`);
	say(`${name}: ${size.people} people, ${size.posts} posts, ${size.comments} comments`);
	const found = await measure(size);
	for (const kind of ['rows', 'pictures', 'scrolled'] as const) (all[kind] as unknown[]).push(...found[kind]);
}
const tables = Object.values(all) as object[][];
for (const table of tables) if (table.length) console.table(table);
if (values.json) writeFileSync(values.json, JSON.stringify(tables.flat(), null, '\t') + '\n');

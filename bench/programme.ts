// What is measured of the programme: the pages a communicator opens.
import pg from 'pg';
import { drizzle } from 'drizzle-orm/node-postgres';
import { rollUpEvidence } from '../src/server/programme/objectives/evidence/roll-up.ts';
import { rollUpPublications } from '../src/server/programme/runway/actions.ts';
import type { Db } from '../src/server/platform/db/client.ts';
import type { Target } from './pages.ts';

/** Of each page: 99 of 100 answers within 150 ms at a million events, within 400 ms at twenty million. There is no ratio to reach. */
const goal = 0;
/** As many communicators look at once in a company of a hundred thousand, at the most. */
const readers = 4;

type Get = (path: () => string) => Target['shot'];

export function programmeTargets(get: Get, firstObjective: number): Target[] {
	let asked = 0;
	/** A parameter no page knows makes it another address: each answer is made. */
	const fresh = (path: string) => `${path}${path.includes('?') ? '&' : '?'}n=${asked++}`;
	const page = (name: string, path: () => string): Target => ({
		name: `programme: ${name}`,
		asked: 'anew',
		...{ goal, readers },
		shot: get(() => fresh(path()))
	});
	const objective = () => firstObjective + Math.floor(Math.random() * 12);
	const today = () => new Date(Date.now() + Math.floor(Math.random() * 90) * 86_400_000).toISOString().slice(0, 10);
	return [
		page('this week', () => '/programme'),
		page('runway', () => '/programme/runway'),
		page('objectives', () => '/programme/objectives'),
		page('one objective', () => `/programme/objectives/${objective()}`),
		page('alignment', () => '/programme/alignment'),
		page('evidence', () => '/programme/evidence'),
		page('evidence of one', () => `/programme/evidence?objective=${objective()}`),
		page('bank', () => '/programme/bank'),
		page('calendar, a month', () => `/programme/calendar?view=month&from=${today()}`)
	];
}

/** The roll-ups read the ledger as the jobs do; the readers are communicators. Returns the first objective's id. */
export async function prepareProgramme(url: string, people: number, say: (step: string) => void): Promise<number> {
	const pool = new pg.Pool({ connectionString: url, max: 2 });
	const ctx = { db: drizzle(pool) as unknown as Db, now: new Date() };
	for (const [name, roll] of [
		['evidence', rollUpEvidence],
		['publications', rollUpPublications]
	] as const) {
		const start = performance.now();
		await roll(ctx);
		say(`rolled up ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
	}
	await pool.query(`update people set roles = '{employee,communicator}' where id <= $1`, [people]);
	const found = await pool.query<{ id: string }>('select min(id) as id from objectives');
	await pool.end();
	return Number(found.rows[0]!.id);
}

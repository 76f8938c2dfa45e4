// A quarter of a hundred items in two time zones, over both changes of the clock, published by real jobs of a worker that is killed twice.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { asc, eq, sql } from 'drizzle-orm';
import { afterAll, expect, it } from 'vitest';
import { clockTime } from '#lib/zoned-time.ts';
import { posts } from '#server/conversation/posts/schema.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import { organisation } from '#server/members/organisation/schema.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { bankItems } from '#server/programme/bank/schema.ts';
import { addCadence } from '#server/programme/calendar/actions/cadences.ts';
import { fillSlots } from '#server/programme/calendar/actions/fill.ts';
import { publishDueSlots } from '#server/programme/calendar/actions/soon.ts';
import { findFilling } from '#server/programme/calendar/queries/filling.ts';
import { cadences, slots } from '#server/programme/calendar/schema.ts';
import { buildItem, buildSeries } from '../factories/calendar.ts';
import { buildPerson } from '../factories/people.ts';
import { ctxOf, useDatabase } from '../support/database.ts';
import { sharedData } from '../support/shared-data.ts';

const { db, url } = useDatabase();
const folder = mkdtempSync(resolve('tests/.tmp', 'quarter-'));
const clock = join(folder, 'clock');
/** The Monday before: Berlin changes its clock on 25 October 2026, New York on 1 November. */
const start = new Date('2026-09-14T06:00:00Z');
const wanted = 100;

let worker: ChildProcess | undefined;
afterAll(() => {
	worker?.kill('SIGKILL');
	rmSync(folder, { recursive: true, force: true });
});

const shows = (moment: Date) => writeFileSync(clock, moment.toISOString());
const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function until(what: () => Promise<boolean>, seconds: number, pause = 8): Promise<void> {
	const end = Date.now() + seconds * 1_000;
	while (!(await what())) {
		if (Date.now() > end) throw new Error('It took too long.');
		await wait(pause);
	}
}

function startWorker(): Promise<void> {
	const settings = { DATABASE_URL: url(), HEARTH_DATA: folder, HEARTH_ROLE: 'worker', HEARTH_CLOCK: clock };
	const env = { PATH: process.env.PATH ?? '', NODE_ENV: 'test', LOG_LEVEL: 'warn', ...settings };
	const child = spawn(process.execPath, ['tests/support/worker.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
	worker = child;
	return new Promise((done, fail) => {
		child.stdout.on('data', (chunk: Buffer) => String(chunk).includes('working') && done());
		child.once('exit', (code) => fail(new Error(`The worker ended with ${code}.`)));
	});
}

async function kill(): Promise<void> {
	const ended = new Promise((done) => worker!.once('exit', done));
	worker!.kill('SIGKILL');
	await ended;
	// PostgreSQL notices a moment later that nobody is there any more, and undoes what was begun.
	const busy = sql`select count(*)::int as count from pg_stat_activity where datname = current_database() and state like '%transaction%' and pid <> pg_backend_pid()`;
	await until(async () => (await db().execute<{ count: number }>(busy)).rows[0]!.count === 0, 5);
}

/** A hundred texts of somebody's blog; of our own fixtures where that is not at hand. */
function texts(): { title: string; body: string }[] {
	const blog = sharedData('blog-18f-markdown');
	const files = blog ? readdirSync(blog).filter((name) => name.endsWith('.md')) : [];
	const own = ['2024-02-01-first-shift.md', 'no-opening.md'].map((name) => join('tests/fixtures/blog', name));
	const all = blog ? files.sort().map((name) => join(blog, name)) : own;
	return Array.from({ length: wanted }, (_, index) => {
		const source = readFileSync(all[index % all.length]!, 'utf8');
		const title = /^title:\s*["']?(.+?)["']?\s*$/m.exec(source)?.[1] ?? `Text ${index}`;
		return { title: title.slice(0, 190), body: source.replace(/^---[\s\S]*?\n---\n/, '') };
	});
}

/** Articles and interviews at three in Berlin and at nine in New York: the same moment, but for the one week between the two changes. */
async function planQuarter(): Promise<Ctx> {
	await db().insert(organisation).values({ id: 1, timeZone: 'Europe/Berlin', name: 'Meridian' });
	const ctx = { ...ctxOf(db(), await buildPerson(db(), { roles: ['communicator'] })), now: start };
	const author = await buildPerson(db(), { name: 'Jana Okafor' });
	const seriesId = await buildSeries(db());
	for (const [index, text] of texts().entries()) {
		const part = index % 10 === 3 ? { seriesId, seriesPart: index } : {};
		await buildItem(db(), { author, ...text, format: index % 2 ? 'interview' : 'article', ...part });
	}
	for (const format of ['article', 'interview'] as const) {
		const days = { format, weekdays: [2, 4], startsOn: null };
		await addCadence(ctx, { ...days, time: '15:00', timeZone: 'Europe/Berlin' });
		await addCadence(ctx, { ...days, time: '09:00', timeZone: 'America/New_York' });
	}
	const { placed } = await findFilling(ctx, 13, false);
	expect(await fillSlots(ctx, { pairs: placed.map(({ pair }) => pair) })).toMatchObject({ count: wanted });
	return ctx;
}

const due = async (moment: Date) =>
	(
		await db().execute<{ waiting: number; free: number }>(sql`select count(*)::int as waiting,
			(select count(*)::int from (select 1 from slots where state in ('open', 'filled') and at <= ${moment.toISOString()}::timestamptz for update skip locked) f) as free
			from slots where state in ('open', 'filled') and at <= ${moment.toISOString()}::timestamptz`)
	).rows[0]!;
const ring = () => enqueue(db(), publishDueSlots, {});

it('goes out item by item, once, in order, each at its hour on the wall', async () => {
	await planQuarter();
	const rows = await db().select().from(slots).where(eq(slots.state, 'filled')).orderBy(asc(slots.at));
	const moments = [...new Set(rows.map(({ at }) => at.getTime()))].map((time) => new Date(time));
	shows(start);
	await startWorker();
	let kills = 0;
	for (const [step, moment] of moments.entries()) {
		if (step === 0 || step === 15) {
			// A minute too early nothing moves.
			shows(new Date(moment.getTime() - 60_000));
			await ring();
			await wait(700);
			expect((await due(moment)).waiting).toBeGreaterThan(0);
		}
		shows(moment);
		await ring();
		const third = Math.floor(moments.length / 3);
		if (step >= third * (kills + 1) && kills < 2) {
			// In the middle of it: the slot is locked by the worker's transaction, and not yet published.
			let caught = false;
			await until(
				async () => {
					const { waiting, free } = await due(moment);
					caught = waiting > 0 && free < waiting;
					return caught || waiting === 0;
				},
				10,
				0
			);
			if (caught) {
				await kill();
				kills += 1;
				expect((await due(moment)).waiting).toBeGreaterThan(0);
				await startWorker();
				await ring();
			}
		}
		await until(async () => (await due(moment)).waiting === 0, 10);
	}
	expect(kills).toBe(2);

	const zones = new Map((await db().select().from(cadences)).map(({ id, timeZone }) => [id, timeZone]));
	const out = await db().select().from(slots).where(eq(slots.state, 'published')).orderBy(asc(slots.at), asc(slots.id));
	expect(out.map(({ itemId }) => itemId).sort()).toEqual(rows.map(({ itemId }) => itemId).sort());
	for (const { at, publishedAt, localDay, cadenceId } of out) {
		const zone = zones.get(cadenceId!)!;
		const hour = zone === 'Europe/Berlin' ? '15' : '09';
		expect(publishedAt).toEqual(at);
		expect(clockTime(publishedAt!, zone)).toMatch(new RegExp(`^${localDay}T${hour}:00$`));
	}
	const offsets = new Set(out.map(({ at, cadenceId }) => `${zones.get(cadenceId!)} ${at.getUTCHours()}`));
	expect(offsets.size).toBe(4);

	const items = new Map((await db().select().from(bankItems)).map((item) => [item.id, item]));
	const events = await db().select().from(ledger).where(eq(ledger.verb, 'article.published')).orderBy(asc(ledger.id));
	expect(events.map(({ subjectId }) => subjectId)).toEqual(out.map(({ itemId }) => items.get(itemId!)!.postId));
	expect(events).toHaveLength(wanted);
	const parts = out.map(({ itemId }) => items.get(itemId!)!.seriesPart).filter((part) => part !== null);
	expect(parts).toEqual(parts.toSorted((a, b) => a - b));
	const states = await db().select({ state: posts.state, seeded: posts.seeded }).from(posts);
	expect(states.every(({ state, seeded }) => state === 'published' && seeded)).toBe(true);
	const told = await db().execute<{ post: number; count: number }>(
		sql`select data->>'postId' as post, count(*)::int as count from pgboss.job where name = 'tell-of-post' group by 1`
	);
	expect(told.rows).toHaveLength(wanted);
	expect(told.rows.every(({ count }) => count === 1)).toBe(true);
	// What was left open beside them is missed, and nothing else is.
	const missed = await db().select().from(slots).where(eq(slots.state, 'missed'));
	expect(missed.every(({ reason }) => reason === 'empty')).toBe(true);
}, 90_000);

// Two real sites in one Hearth: every count as its dump has it; found with and without accents; and none of it twice after a kill.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPerson } from '../../../../../tests/factories/people.ts';
import { ctxOf, testNow, useDatabase } from '../../../../../tests/support/database.ts';
import { sharedData } from '../../../../../tests/support/shared-data.ts';
import { listExperts } from '#server/community/questions/queries/experts.ts';
import { listWaiting } from '#server/community/questions/queries/lists.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import { search } from '#server/overview/search/queries/search.ts';
import { importStackExchange } from './import.ts';
import type { StackExchangeReport } from './report.ts';

const { db, url } = useDatabase();
const [ai, french] = [sharedData('se-ai-2016'), sharedData('se-french-meta-2021')];
const scratch = mkdtempSync(resolve('tests/.tmp', 'sites-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const number = async (text: string) =>
	(await db().execute<{ n: number }>(sql.raw(`select (${text})::int as n`))).rows[0]!.n;
const run = (folder: string) => importStackExchange({ db: db(), now: testNow }, { folder });

/** The command as one types it, on the database of this file. */
function command(folder: string): ChildProcess {
	const env = { ...process.env, DATABASE_URL: url(), HEARTH_DATA: scratch };
	return spawn(process.execPath, ['src/server/cli/hearth.ts', 'import', 'stackexchange', folder], {
		env,
		stdio: 'ignore'
	});
}

/** Kills it with nothing left to tidy up, when so many posts are there. */
async function killedAt(folder: string, posts: number): Promise<void> {
	const child = command(folder);
	const gone = new Promise((done) => child.once('exit', done));
	while (child.exitCode === null && (await number('select count(*) from posts')) < posts)
		await new Promise((next) => setTimeout(next, 50));
	child.kill('SIGKILL');
	await gone;
}

describe.runIf(ai && french)('two sites in one Hearth', () => {
	let me: Viewer;
	const reports: StackExchangeReport[] = [];
	beforeAll(async () => {
		me = await buildPerson(db(), { name: 'Ada Min', roles: ['employee', 'administrator'] });
		await killedAt(ai!, 200);
		reports.push(await run(ai!), await run(french!));
	}, 300_000);

	it('read all rows the dumps have', () => {
		expect(reports[0]!.rows).toEqual({
			...{
				Users: 3157,
				Posts: 1279,
				Comments: 1165,
				Votes: 5323,
				Tags: 222,
				PostLinks: 101,
				PostHistory: 3612,
				Badges: 3290
			}
		});
		expect(reports[1]!.rows).toEqual({
			...{
				Users: 1703,
				Posts: 781,
				Comments: 1305,
				Votes: 4349,
				Tags: 94,
				PostLinks: 134,
				PostHistory: 2881,
				Badges: 4002
			}
		});
		expect(reports.map((report) => report.site)).toEqual(['ai.stackexchange.com', 'french.meta.stackexchange.com']);
		expect(reports.flatMap((report) => report.refused)).toEqual([]);
	});

	it('went on after the kill without a gap or a double', () => {
		const { imported, already } = reports[0]!;
		expect(already.questions).toBeGreaterThanOrEqual(200);
		const all = (kind: keyof typeof imported) => imported[kind] + (already[kind] ?? 0);
		expect([all('questions'), all('answers'), all('comments'), all('people')]).toEqual([421, 749, 1165, 401]);
	});

	it('has every question, answer, comment and topic', async () => {
		expect(await number('select count(*) from questions')).toBe(421 + 274);
		expect(await number('select count(*) from answers')).toBe(749 + 487);
		expect(await number('select count(*) from questions where accepted_answer_id is not null')).toBe(212 + 86);
		expect(await number('select count(*) from comments')).toBe(1165 + 1305);
		expect(await number(`select count(*) from imported_items where subject = 'topic'`)).toBe(222 + 94);
		expect(await number('select sum(comment_count) from posts')).toBe(1165 + 1305);
		expect(await number('select sum(answer_count) from questions')).toBe(749 + 487);
	});

	it('has every vote on them as a count, and invents no voter', async () => {
		const sum = (column: string) =>
			number(`(select sum(${column}) from questions) + (select sum(${column}) from answers)`);
		expect([await sum('imported_up'), await sum('imported_down')]).toEqual([3855 + 3730, 258 + 260]);
		expect(await number('select count(*) from votes')).toBe(0);
		const stray = (report: StackExchangeReport) =>
			report.leftOut
				.filter(({ what }) => /^votes: (up|down), on posts/.test(what))
				.reduce((all, { count }) => all + count, 0);
		expect(reports.map(stray)).toEqual([3918 + 425 - 3855 - 258, 3772 + 291 - 3730 - 260]);
	});

	it('knows who wrote: 330 and 148 authors, 18 names without an account, and nobody who only read', async () => {
		const authors = (site: string) =>
			number(`select count(distinct author) from (
				select p.author_id as author, p.id, 'post' as subject from posts p union all select a.author_id, a.id, 'answer' from answers a
			) w join imported_items i on i.subject = w.subject and i.subject_id = w.id and i.source = 'stackexchange:${site}'
			where exists (select from imported_items u where u.subject_id = w.author and u.subject = 'person' and u.item like 'user/%' and u.source = i.source)`);
		expect([await authors('se-ai-2016'), await authors('se-french-meta-2021')]).toEqual([330, 148]);
		expect(await number(`select count(*) from imported_items where item like 'gone/%'`)).toBe(18);
		// Three wrote on both sites and are one person each.
		expect(await number(`select count(*) from people where status = 'left'`)).toBe(401 + 215 - 3);
		expect(
			await number(`select count(*) from people where status = 'left' and (email is not null or about <> '')`)
		).toBe(0);
	});

	it('shows each day as it was', async () => {
		const day = (of: string, site: string) =>
			number(
				`select extract(epoch from ${of}(p.published_at)) from posts p join imported_items i on i.subject = 'post' and i.subject_id = p.id and i.source = 'stackexchange:${site}'`
			);
		expect(new Date(1000 * (await day('min', 'se-ai-2016'))).toISOString()).toMatch(/^2016-08-02T15:39/);
		expect(new Date(1000 * (await day('min', 'se-french-meta-2021'))).toISOString()).toMatch(/^2011-08-17/);
	});

	it.each([
		['étiquettes', 'etiquettes'],
		['pétaudière', 'petaudiere'],
		['règles', 'regles'],
		['qualité', 'qualite'],
		['espaces insécables', 'espaces insecables']
	])('finds %s and %s alike', async (spelled, plain) => {
		const found = async (q: string, kind: 'posts' | 'comments') => {
			const { found } = await search(ctxOf(db(), me), { q, kind, sort: 'newest' });
			return found.rows.map((row) => row.id);
		};
		for (const kind of ['posts', 'comments'] as const)
			expect(await found(plain, kind), kind).toEqual(await found(spelled, kind));
		expect([...(await found(spelled, 'posts')), ...(await found(spelled, 'comments'))].length).toBeGreaterThan(0);
	});

	it('tells the languages apart', async () => {
		const share = (language: string, site: string) =>
			number(`select 100 * count(*) filter (where p.language = '${language}'::regconfig) / count(*) from posts p
				join imported_items i on i.subject = 'post' and i.subject_id = p.id and i.source = 'stackexchange:${site}'`);
		expect(await share('english', 'se-ai-2016')).toBeGreaterThan(95);
		// Some say everything twice: those are in no language.
		expect(await share('french', 'se-french-meta-2021')).toBeGreaterThan(15);
		expect(await share('english', 'se-french-meta-2021')).toBeGreaterThan(60);
	});

	it('lets wait what nobody answered, but not what was closed or asked before', async () => {
		// 53 and 33 without an answer; 17 and 4 of them closed.
		const waiting = await listWaiting(ctxOf(db(), me), { size: 100 });
		expect(waiting.rows.length).toBeGreaterThan(50);
		expect(waiting.rows.length).toBeLessThanOrEqual(53 + 33 - 17 - 4);
		expect(waiting.rows.every((row) => row.title !== 'collapse navbar bar is not working?')).toBe(true);
	});

	it('suggests those who answered on the topic, once they work here', async () => {
		const suggest = () => listExperts(ctxOf(db(), me), { topics: ['neural-networks'] });
		expect(await suggest()).toEqual([]);
		await db().execute(
			sql`update people set status = 'active' where id in (select person_id from expertise where z > 0)`
		);
		const experts = await suggest();
		expect(experts.length).toBe(8);
		expect(experts[0]!.topics[0]!.answered).toBeGreaterThan(2);
	});
});

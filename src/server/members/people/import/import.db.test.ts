// The import of a personnel file, on files in several languages, on real ones and on hostile ones.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq, ne, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildDepartment, buildPerson } from '../../../../../tests/factories/people.ts';
import { ctxOf, rolledBack, useDatabase } from '../../../../../tests/support/database.ts';
import { sharedData } from '../../../../../tests/support/shared-data.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import type { Db } from '#server/platform/db/client.ts';
import { departments, people } from '../schema.ts';
import { deactivatePerson } from '../actions/leavers.ts';
import { importPeople } from './actions.ts';
import { type ImportResult, previewImport } from './queries.ts';

const { db } = useDatabase();
const test = (name: string, work: (db: Db) => Promise<void>) => it(name, () => rolledBack(db(), work));
const fixture = (name: string) => readFileSync(join('tests/fixtures/people', name));
const bytes = (text: string) => new TextEncoder().encode(text);
const admin = async (tx: Db) => ctxOf(tx, await buildPerson(tx, { name: 'Admin', roles: ['administrator'] }));
const counts = ({ created, updated, unchanged, deactivated }: ImportResult) => [
	created,
	updated,
	unchanged,
	deactivated
];
const byNumber = async (tx: Db, number: string) =>
	(await tx.select().from(people).where(eq(people.employeeNumber, number)))[0]!;

/** Every value of every table, as one text. */
async function everything(tx: Db): Promise<string> {
	const tables = await tx.execute<{ name: string }>(
		sql`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'pgboss')`
	);
	const parts: string[] = [];
	for (const { name } of tables.rows)
		parts.push(JSON.stringify((await tx.execute(sql.raw(`select row_to_json(t)::text as r from ${name} t`))).rows));
	return parts.join('\n');
}

describe('a personnel file', () => {
	for (const name of ['german.csv', 'german-utf16.csv']) {
		test(`${name} makes people, departments, places and reporting lines, once`, async (tx) => {
			const ctx = await admin(tx);
			const result = await importPeople(ctx, fixture(name));
			expect(counts(result)).toEqual([3, 0, 0, 0]);
			expect([result.departments, result.locations, result.refused, result.warnings]).toEqual([2, 1, [], []]);
			const ayse = await byNumber(tx, '102');
			const boss = await byNumber(tx, '101');
			expect([ayse.name, ayse.title, ayse.startedOn, ayse.handle, ayse.managerId, ayse.status]).toEqual([
				'Ayşe Yıldız',
				'Mechatronikerin',
				'2021-09-01',
				'ayse-yildiz',
				boss.id,
				'invited'
			]);
			expect([boss.name, boss.startedOn]).toEqual(['Karl Ohm, von', '2013-06-17']);
			const hall = await tx.select().from(departments).where(eq(departments.name, 'Halle 4'));
			expect(hall[0]?.path).toHaveLength(2);
			expect(await everything(tx)).not.toMatch(/91000|54000|38000|Gehalt/);
			const again = await importPeople(ctx, fixture(name));
			expect(counts(again)).toEqual([0, 0, 3, 0]);
			const verbs = (await tx.select().from(ledger)).map((event) => event.verb);
			expect(verbs.filter((verb) => verb === 'person.created')).toHaveLength(3);
			expect(verbs.filter((verb) => verb === 'people.imported')).toHaveLength(2);
		});
	}

	test('in Latin-1 with tabs and French words is understood', async (tx) => {
		const result = await importPeople(await admin(tx), fixture('french-latin1.csv'));
		expect(counts(result)).toEqual([2, 0, 0, 0]);
		expect((await byNumber(tx, '8')).name).toBe('Inés Muñoz');
		expect((await byNumber(tx, '8')).startedOn).toBe('2016-02-01');
		expect(await everything(tx)).not.toContain('3900');
	});

	test('with troubles says which rows and why, and takes the rest', async (tx) => {
		const ctx = await admin(tx);
		const preview = await previewImport(ctx, fixture('troubled.csv'));
		expect(JSON.stringify(preview)).not.toContain('SECRET');
		expect(await tx.$count(people)).toBe(1);
		const result = await importPeople(ctx, fixture('troubled.csv'));
		expect(result).toEqual({ ...preview.result });
		expect(counts(result)).toEqual([4, 0, 0, 0]);
		expect(result.refused.map(({ row }) => row)).toEqual([4, 5, 6]);
		expect(result.warnings.map(({ row }) => row)).toEqual([3, 3, 7, 7, 8]);
		const [ada, dee, five] = [await byNumber(tx, '1'), await byNumber(tx, '4'), await byNumber(tx, '5')];
		expect(ada.managerId).toBe((await byNumber(tx, '2')).id);
		expect([dee.email, dee.startedOn, dee.managerId]).toEqual([null, '2019-06-17', null]);
		expect([five.startedOn, five.managerId]).toEqual(['2019-03-04', null]);
		expect(await everything(tx)).not.toContain('SECRET');
	});

	test('updates what changed, lets go who is missing, and brings back who returns', async (tx) => {
		const ctx = await admin(tx);
		const first = [
			'id,name,email,department',
			...Array.from({ length: 10 }, (_, i) => `${i},P ${i},p${i}@example.org,Ops`)
		];
		await importPeople(ctx, bytes(first.join('\n')));
		const swapped = first
			.slice(0, 9)
			.map((row) => row.replace('p1@', 'px@').replace('p2@', 'p1@').replace('px@', 'p2@'));
		expect((await importPeople(ctx, bytes(swapped.join('\n')))).refused.map(({ row }) => row)).toEqual([3, 4]);
		const renamed = first.slice(0, 10).map((row) => row.replace('P 3', 'Q 3'));
		const gone = await importPeople(ctx, bytes(renamed.join('\n')), { deactivateMissing: true });
		expect(counts(gone)).toEqual([0, 1, 8, 1]);
		expect((await byNumber(tx, '9')).status).toBe('left');
		expect(counts(await importPeople(ctx, bytes(first.join('\n'))))).toEqual([0, 2, 8, 0]);
		expect((await byNumber(tx, '9')).status).toBe('invited');
		await deactivatePerson(ctx, { personId: (await byNumber(tx, '9')).id });
		const byHand = await importPeople(ctx, bytes(first.join('\n')));
		expect([counts(byHand), byHand.warnings.length]).toEqual([[0, 0, 10, 0], 1]);
		const two = bytes(first.slice(0, 3).join('\n'));
		await expect(importPeople(ctx, two, { deactivateMissing: true })).rejects.toMatchObject({
			code: 'many_would_leave'
		});
		expect((await importPeople(ctx, two, { deactivateMissing: true, confirmed: true })).deactivated).toBe(7);
		expect(counts(await importPeople(ctx, two, { deactivateMissing: true }))).toEqual([0, 0, 2, 0]);
	});

	test('finds a department where an administrator put it, and keeps an emptied cell as it was', async (tx) => {
		const ctx = await admin(tx);
		const company = await buildDepartment(tx, { name: 'Company' });
		const sales = await buildDepartment(tx, { name: 'Sales', parentId: company });
		await importPeople(ctx, bytes('id,name,department,title\n1,A,sales,Seller\n2,B,Company / Sales,'));
		expect([(await byNumber(tx, '1')).departmentId, (await byNumber(tx, '2')).departmentId]).toEqual([sales, sales]);
		const again = await importPeople(ctx, bytes('id,name,department,title\n1,A,,'));
		expect([counts(again), (await byNumber(tx, '1')).title]).toEqual([[0, 0, 1, 0], 'Seller']);
	});

	test('is refused to everyone but administrators, and when it is no table', async (tx) => {
		const ctx = await admin(tx);
		const anna = ctxOf(tx, await buildPerson(tx));
		await expect(importPeople(anna, bytes('id,name\n1,A'))).rejects.toMatchObject({ status: 403 });
		await expect(previewImport(anna, bytes('id,name\n1,A'))).rejects.toMatchObject({ status: 403 });
		for (const text of ['', 'id,name', 'PK\u0003\u0004zip', 'id,name\n1,"A', 'x'.repeat(20_000_001)])
			await expect(importPeople(ctx, bytes(text))).rejects.toMatchObject({ status: 422 });
		expect((await importPeople(ctx, bytes('id,name\n1,A'), { dryRun: true })).created).toBe(1);
		expect(await tx.$count(people)).toBe(2);
	});
});

const oracle = sharedData('directory-hr-oracle');
describe.runIf(oracle)('the sample company of a database maker', () => {
	const table = (name: string) => {
		const [head, ...rows] = readFileSync(join(oracle!, `${name}.csv`), 'utf8')
			.trim()
			.split(/\r?\n/)
			.map((row) => row.split(','));
		return rows.map((row) => Object.fromEntries(head!.map((column, i) => [column, row[i] ?? ''])));
	};
	const joined = () => {
		const [units, places, jobs] = ['departments', 'locations', 'jobs'].map(table);
		const rows = table('employees').map((person) => {
			const unit = units!.find((row) => row.department_id === person.department_id);
			const place = places!.find((row) => row.location_id === unit?.location_id);
			const job = jobs!.find((row) => row.job_id === person.job_id);
			return {
				...person,
				department_name: unit?.department_name ?? '',
				city: place?.city ?? '',
				job_title: job?.job_title ?? '',
				min_salary: job?.min_salary ?? ''
			};
		});
		const head = Object.keys(rows[0]!);
		return bytes(
			[
				head.map((name) => name.toUpperCase()).join(','),
				...rows.map((row) => head.map((key) => row[key as keyof typeof row]).join(','))
			].join('\n')
		);
	};

	test('moves in whole, without a salary anywhere', async (tx) => {
		const ctx = await admin(tx);
		const result = await importPeople(ctx, joined());
		expect([result.created, result.refused]).toEqual([107, []]);
		const [king, hunold] = [await byNumber(tx, '100'), await byNumber(tx, '103')];
		expect([king.name, king.title, king.managerId, king.startedOn]).toEqual([
			'Steven King',
			'President',
			null,
			'2013-06-17'
		]);
		expect(hunold.managerId).toBe((await byNumber(tx, '102')).id);
		const lost = await tx.$count(
			people,
			sql`manager_id is null and employee_number is not null and employee_number <> '100'`
		);
		expect(lost).toBe(0);
		const kept = await tx.select().from(people).where(ne(people.id, ctx.viewer.id));
		const salaries = table('employees')
			.map((row) => row.salary!)
			.filter((salary) => salary.length > 3);
		const words = new Set((JSON.stringify(kept) + (await everything(tx))).match(/\d+/g));
		const years = new Set(kept.flatMap((person) => [person.startedOn!.slice(0, 4), String(person.id)]));
		expect(salaries.filter((salary) => words.has(salary) && !years.has(salary))).toEqual([]);
		expect(counts(await importPeople(ctx, joined()))).toEqual([0, 0, 107, 0]);
	});
});

const naughty = sharedData('naughty-strings');
describe.runIf(naughty)('names that break things', () => {
	test('are taken or refused row by row, never thrown', async (tx) => {
		const names = JSON.parse(readFileSync(join(naughty!, 'blns.json'), 'utf8')) as string[];
		const rows = names.map((name, i) => `${i},"${name.replace(/"/g, '""')}"`);
		const result = await importPeople(await admin(tx), bytes(['id,name', ...rows].join('\n')));
		expect(result.created + result.refused.length).toBe(names.length);
		expect(result.created).toBeGreaterThan(450);
		expect(await tx.$count(people, sql`name ~ '[\u0001-\u001f\u202e]'`)).toBe(0);
		expect(await tx.$count(people, sql`handle !~ '^[[:alnum:]]' and handle ~ '^[ -~]'`)).toBe(0);
	});
});

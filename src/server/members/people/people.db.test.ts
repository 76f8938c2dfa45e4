// Directory, profile, chart and occasions on a real database.
import { describe, expect, it } from 'vitest';
import { buildDepartment, buildLocation, buildPerson } from '../../../../tests/factories/people.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import type { Db } from '#server/platform/db/client.ts';
import { finishFirstSteps } from './actions/profile.ts';
import { DirectoryFilter } from './input.ts';
import { findChart, listTops } from './queries/chart.ts';
import { listPeople } from './queries/directory.ts';
import { countFacets } from './queries/facets.ts';
import { listAnniversaries, listNewHere, listSuggestedPeople } from './queries/occasions.ts';
import { findPerson } from './queries/profile.ts';
import { listDepartments } from './queries/units.ts';

const { db } = useDatabase();
const test = (name: string, work: (db: Db) => Promise<void>) => it(name, () => rolledBack(db(), work));
const filter = (over: Record<string, unknown> = {}) => DirectoryFilter.parse(over);

describe('the directory', () => {
	test('finds by name without accents, by title, by skill, and in spite of a slip', async (tx) => {
		const viewer = await buildPerson(tx, {
			name: 'Jana Okafor',
			title: 'Quality engineer',
			skills: ['Root cause analysis']
		});
		await buildPerson(tx, { name: 'Élodie Brûlé', title: 'Fitter', skills: ['Welding'] });
		await buildPerson(tx, { name: 'Enzo Weldon', title: 'Planner' });
		const find = async (q: string) => (await listPeople(ctxOf(tx, viewer), filter({ q }))).rows.map((row) => row.name);
		expect(await find('elodie brule')).toEqual(['Élodie Brûlé']);
		expect(await find('BRÛLÉ')).toEqual(['Élodie Brûlé']);
		expect(await find('root cause')).toEqual(['Jana Okafor']);
		expect(await find('weld')).toEqual(['Enzo Weldon', 'Élodie Brûlé']);
		expect(await find('okafro')).toEqual(['Jana Okafor']);
		expect(await find('100%_\\')).toEqual([]);
		expect((await listPeople(ctxOf(tx, viewer), filter({ q: 'okafro' }))).near).toBe(true);
	});

	test('filters by department with everything below, by location and by skill, and leaves leavers out', async (tx) => {
		const [company, place] = [await buildDepartment(tx), await buildLocation(tx)];
		const below = await buildDepartment(tx, { parentId: company });
		const viewer = await buildPerson(tx);
		const inside = await buildPerson(tx, { departmentId: below, locationId: place, skills: ['SQL'] });
		await buildPerson(tx, { departmentId: below, locationId: place, skills: ['SQL'], status: 'left' });
		for (const over of [
			{ department: company },
			{ department: String(below) },
			{ location: place },
			{ skill: 'SQL' }
		]) {
			const found = await listPeople(ctxOf(tx, viewer), filter(over));
			expect(found.rows.map((row) => row.id)).toEqual([inside.id]);
			expect(found.count).toBe(1);
		}
		const facets = await countFacets(ctxOf(tx, viewer), filter());
		expect(facets.skills).toEqual([{ value: 'SQL', count: 1 }]);
		expect(facets.departments).toEqual({ [below]: 1 });
		const tree = await listDepartments(ctxOf(tx, viewer));
		expect(tree.map(({ depth, people, peopleBelow }) => [depth, people, peopleBelow])).toEqual([
			[0, 0, 1],
			[1, 1, 1]
		]);
	});

	test('pages by key through names and titles without losing or repeating anybody', async (tx) => {
		const viewer = await buildPerson(tx, { name: 'Zoe' });
		for (let i = 0; i < 40; i += 1) await buildPerson(tx, { name: `Émil ${i % 7}`, title: 'Pump fitter' });
		for (let i = 0; i < 12; i += 1) await buildPerson(tx, { name: `Pump ${i}` });
		for (const [q, expected] of [
			['', 53],
			['pump', 52]
		] as const) {
			const seen: number[] = [];
			let after: string | null = null;
			do {
				const page = await listPeople(ctxOf(tx, viewer), filter({ q, after }));
				seen.push(...page.rows.map((row) => row.id));
				after = page.next;
			} while (after);
			expect(new Set(seen).size).toBe(expected);
			expect(seen.length).toBe(expected);
		}
	});
});

describe('the profile', () => {
	test('shows the way up, the team and who follows; of a leaver the name alone', async (tx) => {
		const top = await buildDepartment(tx, { name: 'Operations' });
		const sub = await buildDepartment(tx, { name: 'Plant 2', parentId: top });
		const boss = await buildPerson(tx, { name: 'Boss' });
		const viewer = await buildPerson(tx, { name: 'Mira', departmentId: sub, managerId: boss.id });
		await buildPerson(tx, { managerId: viewer.id });
		const seen = await findPerson(ctxOf(tx, boss), viewer.handle.toUpperCase());
		expect(seen.department.map((part) => part.name)).toEqual(['Operations', 'Plant 2']);
		expect(seen.manager?.name).toBe('Boss');
		expect(seen.reports).toHaveLength(1);
		expect(seen.can).toEqual({ edit: false, follow: true, administer: false });
		const leaver = await buildPerson(tx, { status: 'left', about: 'private' });
		const kept = await findPerson(ctxOf(tx, boss), leaver.handle);
		expect([kept.email, kept.about, kept.startedOn, kept.can.follow]).toEqual([null, '', null, false]);
		await expect(findPerson(ctxOf(tx, boss), 'nobody')).rejects.toMatchObject({ status: 404 });
	});

	test('walks the chart up, sideways and down, even round a circle in bad data', async (tx) => {
		const top = await buildPerson(tx, { name: 'Top' });
		const middle = await buildPerson(tx, { name: 'Middle', managerId: top.id });
		const peer = await buildPerson(tx, { name: 'Peer', managerId: top.id });
		const me = await buildPerson(tx, { name: 'Me', managerId: middle.id });
		for (let i = 0; i < 35; i += 1) await buildPerson(tx, { name: `Ä ${i}`, managerId: middle.id });
		const chart = await findChart(ctxOf(tx, me), middle.handle);
		expect(chart.managers.map((face) => face.name)).toEqual(['Top']);
		expect(chart.peers.map((face) => face.id)).toEqual([peer.id]);
		expect(chart.reports.rows).toHaveLength(30);
		const rest = await findChart(ctxOf(tx, me), middle.handle, chart.reports.next);
		expect(rest.reports.rows).toHaveLength(6);
		expect((await findChart(ctxOf(tx, me), me.handle)).managers.map((face) => face.name)).toEqual(['Top', 'Middle']);
		expect((await listTops(ctxOf(tx, me))).map((face) => face.name)).toEqual(['Top']);
		await tx.execute(`update people set manager_id = ${me.id} where id = ${top.id}`);
		expect((await findChart(ctxOf(tx, me), me.handle)).managers).toHaveLength(2);
	});
});

describe('occasions', () => {
	test('knows who is new by start date, then by coming to Hearth', async (tx) => {
		const viewer = await buildPerson(tx);
		const fresh = await buildPerson(tx, { startedOn: '2026-03-02' });
		await buildPerson(tx, { startedOn: '2025-11-01' });
		await buildPerson(tx, { startedOn: '2026-05-01' });
		const late = await buildPerson(tx, { startedOn: '2011-01-01' });
		await finishFirstSteps(ctxOf(tx, late));
		await finishFirstSteps(ctxOf(tx, fresh));
		expect((await listNewHere(ctxOf(tx, viewer), 5)).map((row) => row.id)).toEqual([fresh.id, late.id]);
	});

	test('finds anniversaries within the days asked for, over the end of a year and a leap day', async (tx) => {
		const viewer = await buildPerson(tx, { startedOn: null });
		const five = await buildPerson(tx, { startedOn: '2021-03-20' });
		const leap = await buildPerson(tx, { startedOn: '2016-02-29' });
		const newYear = await buildPerson(tx, { startedOn: '2020-01-02' });
		await buildPerson(tx, { startedOn: '2026-03-18' });
		const at = async (now: Date, days = 7) =>
			(await listAnniversaries(ctxOf(tx, viewer, now), 9, days)).map(({ id, years, on }) => [id, years, on]);
		expect(await at(testNow)).toEqual([[five.id, 5, '2026-03-20']]);
		expect(await at(new Date('2026-02-27T12:00:00Z'))).toEqual([[leap.id, 10, '2026-03-01']]);
		expect(await at(new Date('2028-02-27T12:00:00Z'))).toEqual([[leap.id, 12, '2028-02-29']]);
		expect(await at(new Date('2026-12-30T12:00:00Z'))).toEqual([[newYear.id, 7, '2027-01-02']]);
	});

	test('suggests manager, team and neighbours, never oneself nor those followed', async (tx) => {
		const [team, place] = [await buildDepartment(tx), await buildLocation(tx)];
		const boss = await buildPerson(tx);
		const viewer = await buildPerson(tx, { managerId: boss.id, departmentId: team, locationId: place });
		const neighbour = await buildPerson(tx, { locationId: place });
		const mate = await buildPerson(tx, { departmentId: team });
		expect((await listSuggestedPeople(ctxOf(tx, viewer), 5)).map((row) => row.id)).toEqual([
			boss.id,
			mate.id,
			neighbour.id
		]);
	});
});

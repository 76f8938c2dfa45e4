// Measures and their readings: made, fed by hand, file and script, counted, and the state that follows.
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildMeasure, buildObjective } from '../../../../tests/factories/objectives.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Ctx } from '#server/members/access/ctx.ts';
import type { Db } from '#server/platform/db/client.ts';
import { Conflict, Forbidden, Invalid, NotFound, SignInNeeded } from '#server/platform/errors.ts';
import { beginCounting, countMeasures } from './actions/count.ts';
import { addMeasure, dropMeasure, editMeasure, restoreMeasure } from './actions/measures.ts';
import {
	enterReading,
	makeToken,
	putReadings,
	putReadingsWithToken,
	revokeToken,
	takeAwayReading,
	takeReadings
} from './actions/readings.ts';
import { AddMeasure, EditMeasure, EnterReading, PutReadings, TakeReadings } from './input-measures.ts';
import { tellOfObjective } from './notices.ts';
import { findMeasure, listBehind, listMeasures, listReadings } from './queries/measures.ts';

const { db } = useDatabase();

const communicator = async (tx: Db) => ctxOf(tx, await buildPerson(tx, { roles: ['communicator'] }));

const values = {
	name: 'Accidents',
	unit: 'a month',
	direction: 'down',
	baseline: '18',
	target: '12',
	dueOn: '2026-12-31'
};
const add = (objectiveId: number, over: object = {}) => AddMeasure.parse({ ...values, objectiveId, ...over });

async function verbs(tx: Db): Promise<string[]> {
	const rows = await tx.execute<{ verb: string }>(sql`select verb from ledger where verb like 'measure.%' order by id`);
	return rows.rows.map(({ verb }) => verb);
}

const shown = async (ctx: Ctx, id: number) =>
	((await listReadings(ctx, [id])).get(id) ?? []).map(({ on, value, source }) => `${on} ${value} ${source}`);

/** A measure fed from outside, 10 up to 20 within 2026, owned by somebody. */
async function fed(tx: Db) {
	const ctx = await communicator(tx);
	const owner = await buildPerson(tx);
	const objective = await buildObjective(tx, { ownerId: owner.id });
	const { id } = await buildMeasure(tx, objective.id);
	const enter = (on: string, value: number | string, as = ctx) =>
		enterReading(as, EnterReading.parse({ id, on, value: String(value) }));
	return { ctx, owner, objective, id, enter };
}

describe('a measure', () => {
	it('is made, changed, taken away and brought back by those who run the programme', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await communicator(tx);
			const objective = await buildObjective(tx);
			const { id } = await addMeasure(ctx, add(objective.id));
			const edit = EditMeasure.parse({ ...values, id, version: 1, target: '10' });
			await editMeasure(ctx, edit);
			expect(await findMeasure(ctx, id)).toMatchObject({
				target: 10,
				startsOn: '2026-03-18',
				version: 2,
				state: 'waiting'
			});
			await expect(editMeasure(ctx, edit)).rejects.toBeInstanceOf(Conflict);
			await dropMeasure(ctx, { id });
			expect(await listMeasures(ctx, [objective.id])).toEqual([]);
			await expect(findMeasure(ctx, id)).rejects.toBeInstanceOf(NotFound);
			await restoreMeasure(ctx, { id });
			expect(await listMeasures(ctx, [objective.id])).toHaveLength(1);
			expect(await verbs(tx)).toEqual(['measure.added', 'measure.edited', 'measure.dropped', 'measure.restored']);
		}));

	it('is refused to others, hidden from strangers, and not made on an objective that was dropped', () =>
		rolledBack(db(), async (tx) => {
			const { owner, objective, id } = await fed(tx);
			const [asOwner, stranger] = [ctxOf(tx, owner), ctxOf(tx, await buildPerson(tx))];
			await expect(addMeasure(asOwner, add(objective.id))).rejects.toBeInstanceOf(Forbidden);
			await expect(dropMeasure(asOwner, { id })).rejects.toBeInstanceOf(Forbidden);
			await expect(addMeasure(stranger, add(objective.id))).rejects.toBeInstanceOf(NotFound);
			await expect(findMeasure(stranger, id)).rejects.toBeInstanceOf(NotFound);
			const gone = await buildObjective(tx, { droppedAt: testNow });
			await expect(addMeasure(await communicator(tx), add(gone.id))).rejects.toBeInstanceOf(Conflict);
		}));

	it.each([
		['target', { target: '20' }],
		['baseline', { baseline: 'many' }],
		['dueOn', { dueOn: '' }],
		['dueOn', { startsOn: '2027-01-01' }],
		['name', { name: ' ' }],
		['figure', { source: 'ledger' }],
		['figure', { source: 'ledger', figure: 'happiness' }]
	])('names the field %s', (field, over) => {
		const parsed = AddMeasure.safeParse({ ...values, objectiveId: 1, ...over });
		expect(parsed.error?.issues[0]?.path).toEqual([field]);
	});

	it('of the ledger takes name and unit of its figure, and what narrows it', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await communicator(tx);
			const objective = await buildObjective(tx);
			const space = await buildSpace(tx);
			const input = { name: '', direction: 'up', baseline: 10, target: 50, source: 'ledger', figure: 'activated' };
			const { id } = await addMeasure(ctx, add(objective.id, { ...input, spaceId: space.id, kind: 'idea' }));
			expect(await findMeasure(ctx, id)).toMatchObject({
				...{ name: m.objectives_figure_activated(), unit: '%', filter: { spaceId: space.id } },
				narrowed: { audience: null, space: space.name, topic: null }
			});
			const hidden = await buildSpace(tx, { visibility: 'private' });
			for (const wrong of [{ spaceId: hidden.id }, { audienceId: 999_999 }, { figure: 'readers', topic: 'nothing' }])
				await expect(addMeasure(ctx, add(objective.id, { ...input, ...wrong }))).rejects.toBeInstanceOf(Invalid);
		}));
});

describe('readings', () => {
	it('are entered by the owner too; the latest word of a day counts, and the state follows', () =>
		rolledBack(db(), async (tx) => {
			const { ctx, owner, id, enter } = await fed(tx);
			expect(await enter('2026-03-01', '11,5', ctxOf(tx, owner))).toBe('on_track');
			expect(await enter('2026-03-01', 9)).toBe('behind');
			expect(await enter('2026-03-10', 20)).toBe('reached');
			expect(await shown(ctx, id)).toEqual(['2026-03-01 9 typed', '2026-03-10 20 typed']);
			await takeAwayReading(ctx, { id, on: '2026-03-10' });
			expect((await findMeasure(ctx, id)).state).toBe('behind');
			const all = await verbs(tx);
			expect(all.filter((verb) => verb === 'measure.read')).toHaveLength(3);
			expect(all.filter((verb) => verb === 'measure.turned')).toHaveLength(4);
			const told = await tx.execute(sql`select facts from ledger where verb = 'measure.read' order by id limit 1`);
			expect(told.rows[0]).toMatchObject({ facts: { on: ['2026-03-01'], value: [11.5], source: 'typed' } });
		}));

	it('tell the owner once when the measure falls behind', () =>
		rolledBack(db(), async (tx) => {
			const { ctx, owner, id, enter } = await fed(tx);
			await enter('2026-03-01', 5);
			const jobs = await tx.execute<{ data: { what: string } }>(
				sql`select data from pgboss.job where name = 'tell-of-objective'`
			);
			expect(jobs.rows.map(({ data }) => data)).toEqual([{ what: 'behind', measureId: id }]);
			await tellOfObjective(ctx, { what: 'behind', measureId: id });
			const notices = await tx.execute<{ person: number; verb: string }>(
				sql`select person_id as person, verb from notifications`
			);
			expect(notices.rows).toEqual([{ person: owner.id, verb: 'measure.behind' }]);
			expect(await listBehind(ctx)).toMatchObject([{ measure: { id }, value: 5 }]);
			await enter('2026-03-02', 20);
			await tellOfObjective(ctx, { what: 'behind', measureId: id });
			expect((await tx.execute(sql`select 1 from notifications`)).rows).toHaveLength(1);
		}));

	it('are refused to a sponsor, hidden from strangers, and cannot lie in the future', () =>
		rolledBack(db(), async (tx) => {
			const { id, objective, enter } = await fed(tx);
			const sponsor = await buildPerson(tx);
			await tx.execute(sql`update objectives set sponsor_id = ${sponsor.id} where id = ${objective.id}`);
			await expect(enter('2026-03-01', 1, ctxOf(tx, sponsor))).rejects.toBeInstanceOf(Forbidden);
			await expect(enter('2026-03-01', 1, ctxOf(tx, await buildPerson(tx)))).rejects.toBeInstanceOf(NotFound);
			await expect(enter('2026-03-20', 1)).rejects.toMatchObject({ code: 'in_future' });
			expect(EnterReading.safeParse({ id, on: '2026-13-01', value: '1' }).success).toBe(false);
			expect(EnterReading.safeParse({ id, on: '2026-01-01', value: '' }).success).toBe(false);
		}));

	it('of a file come all or not at all, or the rest, as was asked; the report names the lines', () =>
		rolledBack(db(), async (tx) => {
			const { ctx, id } = await fed(tx);
			const text = 'Datum;Wert\n01.02.2026;11,5\nsoon;3\n01.03.2026;12\n';
			const take = (over: object) => takeReadings(ctx, TakeReadings.parse({ id, text, ...over }));
			const refused = [{ line: 3, why: m.objectives_line_bad_day({ value: 'soon' }) }];
			expect(await take({})).toEqual({ written: 0, good: 2, refused });
			expect(await shown(ctx, id)).toEqual([]);
			expect(await take({ broken: 'rest' })).toEqual({ written: 2, good: 2, refused });
			expect(await shown(ctx, id)).toEqual(['2026-02-01 11.5 typed', '2026-03-01 12 typed']);
			const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('2026-03-02,13')]);
			expect(await take({ text: '', file: new File([bytes], 'a.csv') })).toMatchObject({ written: 1 });
			expect(await shown(ctx, id)).toContain('2026-03-02 13 file');
			await expect(take({ text: '', file: new File(['PK\u0003\u0004'], 'a.xlsx') })).rejects.toBeInstanceOf(Invalid);
			expect(TakeReadings.safeParse({ id, text: ' ' }).success).toBe(false);
		}));

	it('of a script need the secret of the measure', () =>
		rolledBack(db(), async (tx) => {
			const { ctx, owner, id } = await fed(tx);
			const open = { db: tx, now: testNow };
			const body = PutReadings.parse({ readings: [{ on: '2026-03-01', value: 12 }] });
			const put = (token: string, to = id) => putReadingsWithToken(open, { id: to, token }, body);
			await expect(put('')).rejects.toBeInstanceOf(SignInNeeded);
			await expect(makeToken(ctxOf(tx, owner), { id })).rejects.toBeInstanceOf(Forbidden);
			const token = await makeToken(ctx, { id });
			expect(await put(token)).toEqual({ written: 1, state: 'on_track' });
			expect(await shown(ctx, id)).toEqual(['2026-03-01 12 api']);
			const other = await buildMeasure(tx, (await buildObjective(tx)).id);
			await expect(put(token, other.id)).rejects.toBeInstanceOf(SignInNeeded);
			await expect(put(token, 999_999)).rejects.toBeInstanceOf(SignInNeeded);
			const next = await makeToken(ctx, { id });
			await expect(put(token)).rejects.toBeInstanceOf(SignInNeeded);
			await revokeToken(ctx, { id });
			await expect(put(next)).rejects.toBeInstanceOf(SignInNeeded);
			const stored = await tx.execute<{ hash: string | null }>(
				sql`select token_hash as hash from measures where id = ${id}`
			);
			expect(stored.rows[0]?.hash).toBeNull();
			expect((await verbs(tx)).filter((verb) => verb.startsWith('measure.token'))).toEqual([
				'measure.token_made',
				'measure.token_made',
				'measure.token_revoked'
			]);
		}));

	it('over the API come all or none', () =>
		rolledBack(db(), async (tx) => {
			const { ctx, id } = await fed(tx);
			const put = (readings: object[]) => putReadings(ctx, id, PutReadings.parse({ readings }));
			const good = { on: '2026-03-01', value: 12 };
			await expect(put([good, { on: '2026-04-01', value: 1 }])).rejects.toMatchObject({
				code: 'in_future',
				issues: [{ field: 'readings.1.on' }]
			});
			await expect(put([good, good])).rejects.toMatchObject({ code: 'twice' });
			expect(await shown(ctx, id)).toEqual([]);
			for (const wrong of [
				[],
				[{ on: '1.3.2026', value: 1 }],
				[{ on: '2026-03-01', value: '1' }],
				[{ on: '2026-03-01', value: Infinity }]
			])
				expect(PutReadings.safeParse({ readings: wrong }).success).toBe(false);
		}));
});

describe('counting', () => {
	it('begins with twelve weeks, goes on by the day, makes up for missed days, and counts none twice', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await communicator(tx);
			for (let i = 0; i < 24; i += 1) await buildPerson(tx, { createdAt: new Date('2025-01-01T00:00Z') });
			const active = await buildPerson(tx, { createdAt: new Date('2025-01-01T00:00Z') });
			await tx.execute(sql`insert into ledger (at, verb, actor_id, subject, subject_id)
				values ('2026-02-20T10:00Z', 'person.activated', ${active.id}, 'person', ${active.id})`);
			const objective = await buildObjective(tx);
			const input = { direction: 'up', baseline: 0, target: 50, source: 'ledger', figure: 'activated' };
			const { id } = await addMeasure(ctx, add(objective.id, input));
			await beginCounting(ctx, id);
			await beginCounting(ctx, id);
			const first = await shown(ctx, id);
			expect(first).toHaveLength(13);
			expect(first.at(-1)).toBe('2026-03-17 4 ledger');
			expect(first.filter((line) => line.includes(' 0 ')).at(-1)).toContain('2026-02-17');
			await countMeasures(ctx);
			expect(await shown(ctx, id)).toEqual(first);
			const later = { db: tx, now: new Date(testNow.getTime() + 3 * 86_400_000) };
			await countMeasures(later);
			await countMeasures(later);
			expect((await shown(ctx, id)).slice(13).map((line) => line.slice(0, 10))).toEqual([
				'2026-03-18',
				'2026-03-19',
				'2026-03-20'
			]);
			await expect(enterReading(ctx, { id, on: '2026-03-01', value: 1, note: '' })).rejects.toMatchObject({
				code: 'measure_counted'
			});
			const changed = { ...values, ...input, id, version: 1, figure: 'readers' };
			await editMeasure(ctx, EditMeasure.parse(changed));
			expect(await shown(ctx, id)).toEqual([]);
		}));
});

// The supply that the runway counts is the one that the ledger tells, whatever was done to the items.
import { expect, it } from 'vitest';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import { editItem } from '../bank/actions.ts';
import { changeItems } from '../bank/actions/bulk.ts';
import { insertItems } from '../bank/actions/insert.ts';
import { deleteItem, restoreItem, shelveItem } from '../bank/actions/shelf.ts';
import { setStage } from '../bank/actions/stage.ts';
import { findItem } from '../bank/queries.ts';
import { cadences } from '../calendar/schema.ts';
import { objectives } from '../objectives/schema.ts';
import { findRunway } from './queries.ts';

const { db } = useDatabase();

interface Known {
	stage: string;
	format: string;
	objective: number | null;
	language: string;
	deleted: boolean;
}

/** Plays the events of the bank again, in script. */
async function replay({ db: tx }: Ctx): Promise<Known[]> {
	const items = new Map<number, Known>();
	for (const { verb, subject, subjectId, facts } of await tx.select().from(ledger).orderBy(ledger.id)) {
		if (subject !== 'bank_item') continue;
		const before = items.get(subjectId) ?? { stage: '', format: '', objective: null, language: '', deleted: false };
		const { to, format, objective, language } = (facts ?? {}) as Record<string, string | number | null | undefined>;
		const said = {
			...(to === undefined ? {} : { stage: String(to) }),
			...(format === undefined ? {} : { format: String(format) }),
			...(objective === undefined ? {} : { objective: objective as number | null }),
			...(language === undefined ? {} : { language: String(language) })
		};
		const deleted = verb === 'bank.deleted' ? true : verb === 'bank.restored' ? false : before.deleted;
		items.set(subjectId, { ...before, ...said, deleted });
	}
	return [...items.values()].filter(({ stage, deleted }) => !deleted && ['ready', 'scheduled'].includes(stage));
}

const countBy = <Key>(all: readonly Known[], keyOf: (item: Known) => Key) => {
	const counts = new Map<Key, number>();
	for (const item of all) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
	return counts;
};

it('equals a replay of the ledger', () =>
	rolledBack(db(), async (tx) => {
		const ctx = { ...ctxOf(tx, await buildPerson(tx, { roles: ['communicator'] })), quiet: true };
		const aims = await tx
			.insert(objectives)
			.values([{ title: 'Safety' }, { title: 'Quality' }])
			.returning({ id: objectives.id });
		const [safety, quality] = aims.map(({ id }) => id) as [number, number];
		for (const format of ['article', 'question'] as const) {
			const rule = { format, perWeek: 3, weekdays: [1, 3, 5], timeZone: 'UTC', startsOn: '2026-01-01' };
			await tx.insert(cadences).values({ ...rule, createdAt: testNow });
		}
		const made = await insertItems(
			ctx,
			Array.from({ length: 40 }, (_, n) => ({
				...{ title: `Item ${n}`, format: n % 3 ? ('article' as const) : ('question' as const) },
				...{ objectiveId: n % 4 ? safety : null, language: n % 5 ? 'en' : 'de', ownerId: ctx.viewer.id }
			}))
		);
		const ids = made.map(({ id }) => id);
		for (const [n, id] of ids.entries()) {
			if (n % 2) await setStage(ctx, { id }, 'drafting');
			if (n % 4 > 1) await setStage(ctx, { id }, 'ready');
			if (n % 8 > 5) await setStage(ctx, { id }, 'scheduled');
			if (n % 16 > 14) await setStage(ctx, { id }, 'published');
		}
		await setStage(ctx, { id: ids[6]! }, 'drafting', 'Not yet');
		await shelveItem(ctx, { id: ids[10]! });
		await deleteItem(ctx, { id: ids[14]! });
		await deleteItem(ctx, { id: ids[18]! });
		await restoreItem(ctx, { id: ids[18]! });
		const { version } = await findItem(ctx, ids[22]!);
		await editItem(ctx, { id: ids[22]!, version, title: 'Another', objectiveId: quality, language: 'de' });
		await changeItems(ctx, { ids: [ids[26]!, ids[30]!], what: 'objective', value: String(quality), reason: '' });

		const [page, told] = [await findRunway(ctx), await replay(ctx)];
		expect(told.length).toBeGreaterThan(10);
		expect(page.runway.supply).toBe(told.length);
		const formats = countBy(told, ({ format }) => format);
		for (const { format, supply } of page.runway.formats)
			expect([format, supply]).toEqual([format, formats.get(format)]);
		const aimed = countBy(told, ({ objective }) => objective);
		expect(aimed.get(quality)).toBe(3);
		for (const { key, supply } of page.objectives) expect([key, supply]).toEqual([key, aimed.get(key) ?? 0]);
	}));

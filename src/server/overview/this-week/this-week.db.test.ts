// This week names what is missing, late or waiting, and nothing when nothing is.
import { expect, it } from 'vitest';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { Forbidden } from '#server/platform/errors.ts';
import { bankItems } from '#server/programme/bank/schema.ts';
import { slots } from '#server/programme/calendar/schema.ts';
import { suggestions } from '#server/programme/harvest/schema.ts';
import { measures, objectives, readings } from '#server/programme/objectives/schema.ts';
import { findThisWeek } from './queries.ts';

const { db } = useDatabase();

it('begins with the objective and the bank', () =>
	rolledBack(db(), async (tx) => {
		const ctx = ctxOf(tx, await buildPerson(tx, { roles: ['communicator'] }));
		const { matters } = await findThisWeek(ctx);
		expect(matters).toEqual([{ kind: 'no_objective' }, { kind: 'empty_bank' }]);
	}));

it('names what was missed, is overdue, and waits for an answer, the most urgent first', () =>
	rolledBack(db(), async (tx) => {
		const person = await buildPerson(tx, { roles: ['communicator'] });
		await tx.insert(objectives).values({ title: 'Safety' });
		const made = await tx
			.insert(bankItems)
			.values([
				{ format: 'article', title: 'A', stage: 'review', reviewDueOn: '2026-03-16' },
				{ format: 'article', title: 'B', stage: 'review', reviewDueOn: '2026-03-12' },
				{ format: 'article', title: 'C', stage: 'review', reviewDueOn: '2026-03-18' },
				{ format: 'article', title: 'D', stage: 'drafting', draftDueOn: '2026-03-17' }
			])
			.returning({ id: bankItems.id });
		const missed = { at: new Date('2026-03-17T09:00Z'), localDay: '2026-03-17', format: 'article' as const };
		await tx.insert(slots).values({ ...missed, state: 'missed' });
		await tx.insert(suggestions).values({ personId: person.id, kind: 'write', text: 'The crane', createdAt: testNow });
		const { matters } = await findThisWeek(ctxOf(tx, person));
		expect(matters.map(({ kind }) => kind)).toEqual(['missed', 'gap', 'late_reviews', 'late_drafts', 'suggestions']);
		expect(matters[2]).toEqual({
			kind: 'late_reviews',
			count: 2,
			oldest: '2026-03-12',
			itemId: made[1]!.id,
			title: 'B'
		});
		expect(matters[1]).toMatchObject({ gap: { kind: 'no_cadence' } });
	}));

it('names the measures behind their line, with where the line stands', () =>
	rolledBack(db(), async (tx) => {
		const ctx = ctxOf(tx, await buildPerson(tx, { roles: ['communicator'] }));
		const [aim] = await tx.insert(objectives).values({ title: 'Safety' }).returning({ id: objectives.id });
		const line = { baseline: 20, target: 10, startsOn: '2026-02-16', dueOn: '2026-04-17', direction: 'down' as const };
		const [measure] = await tx
			.insert(measures)
			.values({ ...line, objectiveId: aim!.id, name: 'Accidents', state: 'behind' })
			.returning({ id: measures.id });
		await tx.insert(readings).values([
			{ measureId: measure!.id, on: '2026-03-01', value: 20, source: 'typed' },
			{ measureId: measure!.id, on: '2026-03-18', value: 19, source: 'typed' }
		]);
		const { matters } = await findThisWeek(ctx);
		expect(matters.find(({ kind }) => kind === 'behind')).toMatchObject({ name: 'Accidents', value: 19, expected: 15 });
	}));

it('is for those who run the programme', () =>
	rolledBack(db(), async (tx) => {
		await expect(findThisWeek(ctxOf(tx, await buildPerson(tx)))).rejects.toThrow(Forbidden);
	}));

// An event is kept whatever its facts are made of.
import { expect, it } from 'vitest';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { ctxOf, rolledBack, useDatabase } from '../../../../tests/support/database.ts';
import { record } from './record.ts';
import { ledger } from './schema.ts';

const { db } = useDatabase();

it('half a character in a fact is replaced, and keeps nothing from being recorded', () =>
	rolledBack(db(), async (tx) => {
		const ctx = ctxOf(tx, await buildPerson(tx));
		const half = '🦄'.slice(0, 1);
		const facts = { words: `a${half}`, list: [half, 'b'], count: 2, none: null };
		await record(ctx, { verb: 'test.done', subject: 'test', subjectId: 1, facts });
		const [event] = await tx.select().from(ledger);
		expect(event).toMatchObject({
			actorId: ctx.viewer.id,
			facts: { words: 'a�', list: ['�', 'b'], count: 2, none: null }
		});
	}));

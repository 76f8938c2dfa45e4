// Ideas from the first draft to the confirmed value: what happens, what is refused, what is hidden, and what is recorded.
import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildChallenge, buildIdea } from '../../../../tests/factories/ideas.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { posts } from '#server/conversation/posts/schema.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import type { Db } from '#server/platform/db/client.ts';
import { Conflict, Forbidden, NotFound } from '#server/platform/errors.ts';
import { editIdea, submitIdea, supportIdea, writeIdea } from './actions.ts';
import { moveIdea } from './actions/move.ts';
import { confirmValue, enterValue, noteProgress, planWork } from './actions/work.ts';
import { EditIdea, WriteIdea } from './input.ts';
import { findIdea, findIdeaToEdit } from './queries.ts';
import { ideas } from './schema.ts';

const { db } = useDatabase();
const verbs = async (tx: Db) =>
	(await tx.select({ verb: ledger.verb }).from(ledger).orderBy(ledger.id)).map((row) => row.verb);
const jobs = async (tx: Db, what: string) =>
	(await tx.execute(sql`select 1 from pgboss.job where name = 'tell-of-idea' and data ->> 'what' = ${what}`)).rows
		.length;
const to = (id: number, stage: string, reason = 'It helps.') => ({ id, to: stage as 'planned', from: null, reason });

describe('submitting an idea', () => {
	it('puts it out with its text in one piece, its clocks and its card', () =>
		rolledBack(db(), async (tx) => {
			const jana = await buildPerson(tx);
			const { id } = await buildIdea(tx, jana, {
				title: 'A scale at gate 3',
				problem: 'Trucks **wait**.',
				topics: 'Logistics'
			});
			const idea = await findIdea(ctxOf(tx, jana), id);
			expect(idea).toMatchObject({
				state: 'published',
				stage: 'submitted',
				summary: 'Trucks wait.',
				votes: 0,
				moves: []
			});
			expect(idea.card).toEqual({ stage: 'submitted', votes: 0 });
			expect(idea.bodyHtml).toMatch(/The problem[\s\S]*<strong>wait<\/strong>[\s\S]*The proposal/);
			// 18 March 2026 at 10:00 is a Wednesday: five working days later it is Wednesday again.
			expect(idea.responseDueAt?.toISOString()).toBe('2026-03-25T10:00:00.000Z');
			expect(idea.decisionDueAt?.toISOString()).toBe('2026-04-29T10:00:00.000Z');
			expect(await verbs(tx)).toEqual(expect.arrayContaining(['idea.drafted', 'idea.published', 'idea.submitted']));
			expect(await jobs(tx, 'submitted')).toBe(1);
		}));

	it('wants a title, a problem and a proposal, each said beside its field', () =>
		rolledBack(db(), async (tx) => {
			const refused = writeIdea(ctxOf(tx, await buildPerson(tx)), WriteIdea.parse({ title: ' ' }));
			await expect(refused).rejects.toMatchObject({
				issues: [{ field: 'title' }, { field: 'problem' }, { field: 'proposal' }]
			});
		}));

	it('keeps a draft for its authors, and submits it from there', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet] = [await buildPerson(tx), await buildPerson(tx)];
			const { id, version } = await buildIdea(tx, jana, { draft: true, problem: '' });
			await expect(findIdea(ctxOf(tx, piet), id)).rejects.toBeInstanceOf(NotFound);
			await expect(submitIdea(ctxOf(tx, jana), { id })).rejects.toMatchObject({ issues: [{ field: 'problem' }] });
			const text = { id, baseVersion: version, title: 'Now whole', problem: 'P', proposal: 'Q', note: '' };
			await editIdea(ctxOf(tx, jana), EditIdea.parse(text));
			expect(await findIdea(ctxOf(tx, piet), id)).toMatchObject({ stage: 'submitted', title: 'Now whole' });
		}));
});

describe('changing an idea', () => {
	it('keeps the three parts apart and the version counted; after the decision its text stays', () =>
		rolledBack(db(), async (tx) => {
			const [jana, cleo] = [await buildPerson(tx), await buildPerson(tx, { roles: ['communicator'] })];
			const { id, version } = await buildIdea(tx, jana, { benefit: 'An hour a day.' });
			const shown = await findIdeaToEdit(ctxOf(tx, jana), id);
			expect(shown).toMatchObject({ problem: 'Something costs us time.', benefit: 'An hour a day.', version });
			const change = EditIdea.parse({
				...shown,
				coAuthors: [],
				problem: 'It costs two hours.',
				baseVersion: version,
				language: ''
			});
			await editIdea(ctxOf(tx, jana), change);
			await expect(editIdea(ctxOf(tx, jana), change)).rejects.toBeInstanceOf(Conflict);
			await moveIdea(ctxOf(tx, cleo), to(id, 'planned'));
			await expect(findIdeaToEdit(ctxOf(tx, jana), id)).rejects.toBeInstanceOf(Forbidden);
			await expect(editIdea(ctxOf(tx, jana), { ...change, baseVersion: 2 })).rejects.toBeInstanceOf(Forbidden);
		}));
});

describe('supporting an idea', () => {
	it('counts once each, on the card and in the order of lists too, and never one’s own', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet] = [await buildPerson(tx), await buildPerson(tx)];
			const { id } = await buildIdea(tx, jana);
			await supportIdea(ctxOf(tx, piet), { id, support: true });
			expect(await supportIdea(ctxOf(tx, piet), { id, support: true })).toEqual({ votes: 1, supported: true });
			const [row] = await tx.select().from(posts).where(eq(posts.id, id));
			const [idea] = await tx.select().from(ideas).where(eq(ideas.postId, id));
			expect([row?.score, row?.card.votes, idea?.votes]).toEqual([1, 1, 1]);
			await expect(supportIdea(ctxOf(tx, jana), { id, support: true })).rejects.toBeInstanceOf(Forbidden);
			expect(await supportIdea(ctxOf(tx, piet), { id, support: false })).toEqual({ votes: 0, supported: false });
		}));
});

describe('moving an idea', () => {
	it('is for those who decide, carries its reason, and stops the clocks', () =>
		rolledBack(db(), async (tx) => {
			const [jana, cleo] = [await buildPerson(tx), await buildPerson(tx, { roles: ['communicator'] })];
			const { id } = await buildIdea(tx, jana);
			await expect(moveIdea(ctxOf(tx, jana), to(id, 'planned'))).rejects.toBeInstanceOf(Forbidden);
			await expect(moveIdea(ctxOf(tx, cleo), to(id, 'planned', ''))).rejects.toMatchObject({
				issues: [{ field: 'reason' }]
			});
			await moveIdea(ctxOf(tx, cleo), to(id, 'under-review', 'We ask the plant.'));
			await expect(moveIdea(ctxOf(tx, cleo), { ...to(id, 'planned'), from: 'submitted' })).rejects.toBeInstanceOf(
				Conflict
			);
			const later = { ...ctxOf(tx, cleo), now: new Date(testNow.getTime() + 3_600_000) };
			await moveIdea(later, to(id, 'planned'));
			const idea = await findIdea(ctxOf(tx, jana), id);
			expect(idea.moves.map((move) => [move.from, move.to, move.reason])).toEqual([
				['submitted', 'under-review', 'We ask the plant.'],
				['under-review', 'planned', 'It helps.']
			]);
			expect(idea).toMatchObject({
				stage: 'planned',
				card: { stage: 'planned' },
				respondedAt: testNow,
				decidedAt: later.now
			});
			expect(await verbs(tx)).toContain('idea.moved');
			expect(await jobs(tx, 'moved')).toBe(2);
		}));

	it('refuses a decline without a reason, in words and beside the field', () =>
		rolledBack(db(), async (tx) => {
			const [jana, cleo] = [await buildPerson(tx), await buildPerson(tx, { roles: ['communicator'] })];
			const { id } = await buildIdea(tx, jana);
			for (const reason of ['', 'No.'])
				await expect(moveIdea(ctxOf(tx, cleo), to(id, 'declined', reason))).rejects.toMatchObject({
					code: 'reason_missing',
					issues: [{ field: 'reason', message: expect.stringContaining('declined') as string }]
				});
			await moveIdea(ctxOf(tx, cleo), to(id, 'declined', 'The scale at gate 1 is hardly used.'));
			expect((await findIdea(ctxOf(tx, jana), id)).stage).toBe('declined');
		}));

	it('lets its sponsor decide, and whoever does the work move it along', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet, omar] = [await buildPerson(tx), await buildPerson(tx), await buildPerson(tx)];
			const cleo = await buildPerson(tx, { roles: ['communicator'] });
			const challenge = await buildChallenge(tx, cleo, piet);
			const { id } = await buildIdea(tx, jana, { challengeId: challenge.id });
			await moveIdea(ctxOf(tx, piet), to(id, 'planned'));
			await planWork(ctxOf(tx, piet), { id, owner: omar.handle, dueOn: '2026-06-30' });
			expect((await findIdea(ctxOf(tx, omar), id)).may.moves).toEqual(['in-progress', 'done']);
			await expect(moveIdea(ctxOf(tx, omar), to(id, 'declined', 'No time for this at all.'))).rejects.toBeInstanceOf(
				Forbidden
			);
			await moveIdea(ctxOf(tx, omar), to(id, 'in-progress'));
		}));
});

describe('putting an idea to work', () => {
	it('ends in a value that its sponsor confirms, which is evidence', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet, omar] = [await buildPerson(tx), await buildPerson(tx), await buildPerson(tx)];
			const cleo = await buildPerson(tx, { roles: ['communicator'] });
			const { id } = await buildIdea(tx, jana, { challengeId: (await buildChallenge(tx, cleo, piet)).id });
			await moveIdea(ctxOf(tx, piet), to(id, 'planned'));
			await planWork(ctxOf(tx, piet), { id, owner: omar.handle, dueOn: '2026-06-30' });
			await expect(noteProgress(ctxOf(tx, jana), { id, body: 'It goes.', progress: 10 })).rejects.toBeInstanceOf(
				Forbidden
			);
			await noteProgress(ctxOf(tx, omar), { id, body: 'The scale is ordered.', progress: 40 });
			const value = { id, amount: 120, unit: 'hours per year', note: 'Gate log, March against June.' };
			await expect(enterValue(ctxOf(tx, omar), value)).rejects.toBeInstanceOf(Forbidden);
			await moveIdea(ctxOf(tx, omar), to(id, 'done'));
			await enterValue(ctxOf(tx, omar), value);
			// With a sponsor, nobody else confirms.
			await expect(confirmValue(ctxOf(tx, cleo), { id })).rejects.toBeInstanceOf(Forbidden);
			await confirmValue(ctxOf(tx, piet), { id });
			await confirmValue(ctxOf(tx, piet), { id });
			await expect(enterValue(ctxOf(tx, omar), value)).rejects.toBeInstanceOf(Conflict);
			const evidence = await tx.select().from(ledger).where(eq(ledger.verb, 'idea.value_confirmed'));
			expect(evidence.map((event) => [event.facts, event.otherId])).toEqual([
				[{ amount: 120, unit: 'hours per year', note: value.note }, jana.id]
			]);
			const shown = await findIdea(ctxOf(tx, jana), id);
			expect(shown).toMatchObject({ valueAmount: 120, owner: { handle: omar.handle }, dueOn: '2026-06-30' });
			expect(shown.notes[0]).toMatchObject({ progress: 40 });
		}));
});

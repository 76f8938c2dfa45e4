// Experts, invitations, the queue and its escalation, similar questions, and what a person answered.
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { mergeTopic } from '#server/conversation/topics/actions.ts';
import type { Db } from '#server/platform/db/client.ts';
import { Conflict, Invalid, NotFound } from '#server/platform/errors.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildAnswer, buildQuestion } from '../../../../tests/factories/questions.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { escalateQuestions, mostEscalationsAWeek, remindOfReviews } from './actions/escalate.ts';
import { confirmQuestion, markObsolete, ownQuestion } from './actions/freshness.ts';
import { answerInvitation, inviteExperts } from './actions/invite.ts';
import { tellOfInvitation } from './notices.ts';
import { listExperts } from './queries/experts.ts';
import { countWaiting, listAnswersOf, listForMe, listWaiting } from './queries/lists.ts';
import { listFoundAnswers } from './queries/found.ts';
import { findQuestionPage } from './queries/page.ts';
import { listSimilar } from './queries/similar.ts';

const { db } = useDatabase();
const before = (hours: number) => new Date(testNow.getTime() - hours * 3_600_000);

/** `author` answers so many questions of `asker` on a topic. */
async function knows(tx: Db, author: Viewer, asker: Viewer, topic: string, times: number) {
	for (let i = 0; i < times; i += 1)
		await buildAnswer(tx, { question: await buildQuestion(tx, { asker, topics: [topic] }), author });
}
const told = async (tx: Db, verb: string) =>
	(
		await tx.execute<{ person_id: string }>(
			sql`select person_id from notifications where verb = ${verb} order by person_id`
		)
	).rows.map((row) => Number(row.person_id));

describe('experts', () => {
	it('are those who answered on its topics, or name them as a skill, with what speaks for them', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet, noor] = [await buildPerson(tx), await buildPerson(tx), await buildPerson(tx)];
			const welder = await buildPerson(tx, { skills: ['Welding'] });
			await buildPerson(tx, { skills: ['Pumps'], status: 'left' });
			await knows(tx, piet, jana, 'Pumps', 4);
			await knows(tx, noor, jana, 'Pumps', 2);
			const { id } = await buildQuestion(tx, { asker: noor, topics: ['Pumps', 'Welding'] });
			const found = await listExperts(ctxOf(tx, jana), { postId: id });
			expect(found.map((expert) => expert.id)).toEqual([piet.id, welder.id]);
			expect(found[0]).toMatchObject({ topics: [{ name: 'Pumps', answered: 4, accepted: 0 }], open: 0, working: true });
			expect(found[1]?.skills).toEqual(['Welding']);
			expect((await listExperts(ctxOf(tx, jana), { topics: ['pumps'] })).map((one) => one.id)).toEqual([
				piet.id,
				noor.id
			]);
		}));

	it('of a private space are its members alone, and questions there make nobody an expert outside', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet, noor] = [await buildPerson(tx), await buildPerson(tx), await buildPerson(tx)];
			const space = await buildSpace(tx, { visibility: 'private', members: [jana, noor] });
			await knows(tx, piet, jana, 'Pumps', 4);
			const secret = await buildQuestion(tx, { asker: jana, topics: ['Pumps'], space });
			await buildAnswer(tx, {
				question: await buildQuestion(tx, { asker: jana, topics: ['Pumps'], space }),
				author: noor
			});
			expect(await listExperts(ctxOf(tx, jana), { postId: secret.id })).toEqual([]);
			expect((await listExperts(ctxOf(tx, jana), { topics: ['pumps'] })).map((one) => one.id)).toEqual([piet.id]);
			await expect(listExperts(ctxOf(tx, piet), { postId: secret.id })).rejects.toThrow(NotFound);
		}));

	it('are invited three at a time, and accept, decline or pass on', () =>
		rolledBack(db(), async (tx) => {
			const people = [
				await buildPerson(tx),
				await buildPerson(tx),
				await buildPerson(tx),
				await buildPerson(tx),
				await buildPerson(tx)
			];
			const [jana, piet, noor, lea, tom] = people as [Viewer, Viewer, Viewer, Viewer, Viewer];
			const { id } = await buildQuestion(tx, { asker: jana });
			const invite = (...who: Viewer[]) =>
				inviteExperts(ctxOf(tx, jana), { id, handles: who.map((one) => one.handle) });
			await invite(piet, noor, lea);
			await expect(invite(tom)).rejects.toThrow(Invalid);
			await expect(inviteExperts(ctxOf(tx, jana), { id, handles: ['nobody-at-all'] })).rejects.toThrow(Invalid);
			await tellOfInvitation({ db: tx, now: testNow }, { postId: id, personId: piet.id });
			expect(await told(tx, 'expert.invited')).toEqual([piet.id]);
			expect((await listForMe(ctxOf(tx, piet))).rows[0]).toMatchObject({ id, invitedBy: jana.name });
			await answerInvitation(ctxOf(tx, piet), { id, say: 'accept', to: null });
			await answerInvitation(ctxOf(tx, noor), { id, say: 'decline', to: null });
			await expect(answerInvitation(ctxOf(tx, lea), { id, say: 'pass', to: jana.handle })).rejects.toThrow(Invalid);
			await answerInvitation(ctxOf(tx, lea), { id, say: 'pass', to: tom.handle });
			await expect(answerInvitation(ctxOf(tx, lea), { id, say: 'accept', to: null })).rejects.toThrow(Conflict);
			await expect(answerInvitation(ctxOf(tx, jana), { id, say: 'accept', to: null })).rejects.toThrow(NotFound);
			const page = await findQuestionPage(ctxOf(tx, jana), id);
			expect(page.invitations.map((one) => one.state)).toEqual(['accepted', 'declined', 'passed', 'asked']);
		}));
});

describe('the queue', () => {
	it('holds what nobody has answered and the viewer sees, with working hours, paged either way', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet] = [await buildPerson(tx), await buildPerson(tx)];
			const space = await buildSpace(tx, { visibility: 'private', members: [jana] });
			const ids = [];
			for (const [hours, topics] of [
				[24, ['Pumps']],
				[48, []],
				[72, ['Pumps']]
			] as [number, string[]][])
				ids.push((await buildQuestion(tx, { asker: jana, at: before(hours), topics })).id);
			await buildQuestion(tx, { asker: jana, space });
			await buildAnswer(tx, { question: await buildQuestion(tx, { asker: jana }), author: piet });
			const ctx = ctxOf(tx, piet);
			const first = await listWaiting(ctx, { size: 2 });
			expect(first.rows.map((row) => [row.id, row.waited])).toEqual([
				[ids[0], 9],
				[ids[1], 18]
			]);
			expect((await listWaiting(ctx, { size: 2, cursor: first.next })).rows.map((row) => row.id)).toEqual([ids[2]]);
			expect((await listWaiting(ctx, { longest: true })).rows.map((row) => row.id)).toEqual([...ids].reverse());
			const pumps = first.rows[0]!.topics[0]!.slug;
			expect(pumps).toBe('pumps');
			expect(await countWaiting(ctx)).toEqual({ waiting: 3, invited: 0 });
			expect((await countWaiting(ctxOf(tx, jana))).waiting).toBe(4);
		}));

	it('offers a person what is on topics they know', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet] = [await buildPerson(tx), await buildPerson(tx)];
			await knows(tx, piet, jana, 'Pumps', 1);
			const { id } = await buildQuestion(tx, { asker: jana, topics: ['Pumps'] });
			await buildQuestion(tx, { asker: jana, topics: ['Welding'] });
			await buildQuestion(tx, { asker: piet, topics: ['Pumps'] });
			expect((await listForMe(ctxOf(tx, piet))).rows.map((row) => row.id)).toEqual([id]);
			expect((await listAnswersOf(ctxOf(tx, jana), piet.id)).rows).toHaveLength(1);
		}));
});

describe('escalation', () => {
	// The organisation of tests works nine hours a day from eight to five UTC; now is a Wednesday at ten.
	it('carries what waited 24 and 48 working hours to experts and hosts, each level once', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet, hana] = [await buildPerson(tx), await buildPerson(tx), await buildPerson(tx)];
			const space = await buildSpace(tx, { hosts: [hana] });
			await knows(tx, piet, jana, 'Pumps', 5);
			const young = await buildQuestion(tx, { asker: jana, topics: ['Pumps'], space, at: before(24) });
			const { id } = await buildQuestion(tx, { asker: jana, topics: ['Pumps'], space, at: before(24 * 6) });
			expect(await escalateQuestions({ db: tx, now: testNow })).toBe(1);
			expect(await escalateQuestions({ db: tx, now: testNow })).toBe(0);
			expect(await told(tx, 'question.escalated')).toEqual([piet.id, hana.id]);
			const state = async (post: number) =>
				(await tx.execute(sql`select escalation from questions where post_id = ${post}`)).rows[0];
			expect([await state(id), await state(young.id)]).toEqual([{ escalation: 1 }, { escalation: 0 }]);
			expect(await escalateQuestions({ db: tx, now: new Date('2026-03-21T10:00:00Z') })).toBe(0);
			expect(await escalateQuestions({ db: tx, now: new Date('2026-03-23T10:00:00Z') })).toBe(2);
			expect([await state(id), await state(young.id)]).toEqual([{ escalation: 2 }, { escalation: 1 }]);
		}));

	it('gives nobody more than their share of a week', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet] = [await buildPerson(tx), await buildPerson(tx)];
			await knows(tx, piet, jana, 'Pumps', 5);
			for (let i = 0; i < mostEscalationsAWeek + 2; i += 1)
				await buildQuestion(tx, { asker: jana, topics: ['Pumps'], at: before(24 * 6 + i) });
			await escalateQuestions({ db: tx, now: testNow });
			const { rows } = await tx.execute(
				sql`select count(*)::int as n from question_escalations where person_id = ${piet.id}`
			);
			expect(rows).toEqual([{ n: mostEscalationsAWeek }]);
		}));
});

describe('freshness', () => {
	it('is confirmed, put off, marked out of date with a pointer, and taken back', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet] = [await buildPerson(tx), await buildPerson(tx)];
			const [old, fresh] = [await buildQuestion(tx, { asker: jana }), await buildQuestion(tx, { asker: jana })];
			const ctx = ctxOf(tx, jana);
			await ownQuestion(ctx, { id: old.id, owner: piet.handle, reviewOn: '2026-04-01' });
			await expect(ownQuestion(ctx, { id: old.id, owner: null, reviewOn: '2026-01-01' })).rejects.toThrow(Invalid);
			expect(await remindOfReviews({ db: tx, now: testNow })).toBe(0);
			const due = { db: tx, now: new Date('2026-04-02T06:10:00Z') };
			expect([await remindOfReviews(due), await remindOfReviews(due)]).toEqual([1, 0]);
			expect(await told(tx, 'question.due')).toEqual([piet.id]);
			await confirmQuestion({ ...ctxOf(tx, piet), now: due.now }, { id: old.id, reviewOn: null });
			expect(await findQuestionPage(ctx, old.id)).toMatchObject({
				confirmedBy: { handle: piet.handle },
				reviewAt: new Date('2027-04-02T06:10:00Z')
			});
			await markObsolete(ctx, { id: old.id, obsolete: true, note: 'New pumps.', replacedBy: fresh.id });
			const page = await findQuestionPage(ctx, old.id);
			expect(page).toMatchObject({
				obsoleteNote: 'New pumps.',
				replacedBy: { id: fresh.id },
				waitingSince: null,
				card: { obsolete: true }
			});
			await expect(markObsolete(ctx, { id: old.id, obsolete: true, note: '', replacedBy: old.id })).rejects.toThrow(
				Invalid
			);
			await markObsolete(ctx, { id: old.id, obsolete: false, note: '', replacedBy: null });
			expect((await findQuestionPage(ctx, old.id)).obsoleteAt).toBeNull();
		}));
});

describe('similar questions', () => {
	it('are found by words and by letters, answered ones first, as far as the viewer sees them', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet] = [await buildPerson(tx), await buildPerson(tx)];
			const space = await buildSpace(tx, { visibility: 'private', members: [jana] });
			const ask = (title: string, where?: { id: number }) => buildQuestion(tx, { asker: jana, title, space: where });
			const open = await ask('How do I calibrate the torque wrench?');
			const answered = await ask('Who calibrates torque wrenches in plant 2?');
			await ask('Secret calibration of the torque wrench?', space);
			await ask('Where is the canteen menu?');
			await buildAnswer(tx, { question: answered, author: piet });
			const ctx = ctxOf(tx, piet);
			expect((await listSimilar(ctx, 'How to calibrate a torque wrench')).map((row) => row.id)).toEqual([
				answered.id,
				open.id
			]);
			expect((await listSimilar(ctx, 'calibratting the torqe wrensh')).map((row) => row.id)).toContain(open.id);
			expect(await listSimilar(ctx, 'torque')).toEqual([]);
			expect(
				(await listSimilar(ctx, 'calibrate the torque wrench', { exceptId: open.id })).map((row) => row.id)
			).toEqual([answered.id]);
			expect(await listSimilar(ctx, `'); drop table "posts" & | ! <-> :* \\ '' `)).toEqual([]);
		}));
});

it('finds answers by their words in any language, with and without accents, and none that are hidden', () =>
	rolledBack(db(), async (tx) => {
		const [jana, piet] = [await buildPerson(tx), await buildPerson(tx)];
		const space = await buildSpace(tx, { visibility: 'private', members: [jana] });
		const [open, hidden] = [await buildQuestion(tx, { asker: jana }), await buildQuestion(tx, { asker: jana, space })];
		const body = 'Il faut changer le **joint d’étanchéité** avant de mettre la pompe en marche, et puis c’est tout.';
		const { id } = await buildAnswer(tx, { question: open, author: piet, body });
		await buildAnswer(tx, { question: hidden, author: jana, body });
		await buildAnswer(tx, { question: open, author: jana, body: 'Something about the weather.' });
		for (const q of ['etancheite', 'étanchéité pompe', '"joint d’étanchéité"']) {
			const { rows } = await listFoundAnswers(ctxOf(tx, piet), { q });
			expect(
				rows.map((row) => row.id),
				q
			).toEqual([id]);
			expect(rows[0]).toMatchObject({ author: { handle: piet.handle }, post: { id: open.id }, accepted: false });
		}
		expect((await listFoundAnswers(ctxOf(tx, piet), { q: 'etancheite', before: id })).rows).toEqual([]);
	}));

it('keeps what people know of a topic that is merged into another', () =>
	rolledBack(db(), async (tx) => {
		const [jana, piet] = [await buildPerson(tx), await buildPerson(tx)];
		const mods = await buildPerson(tx, { roles: ['moderator'] });
		await knows(tx, piet, jana, 'Pump', 1);
		await knows(tx, piet, jana, 'Pumps', 3);
		await mergeTopic(ctxOf(tx, mods), { slug: 'pump', into: 'pumps' });
		const { rows } = await tx.execute(
			sql`select t.slug, e.answered, e.z from expertise e join topics t on t.id = e.topic_id where e.person_id = ${piet.id}`
		);
		expect(rows).toEqual([{ slug: 'pumps', answered: 4, z: 2 }]);
	}));

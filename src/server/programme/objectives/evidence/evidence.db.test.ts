// Evidence: what counts and what does not, and the roll-up against a recount of what people said.
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildChallenge, buildIdea } from '../../../../../tests/factories/ideas.ts';
import { buildPerson } from '../../../../../tests/factories/people.ts';
import { buildAnswer, buildQuestion } from '../../../../../tests/factories/questions.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../../tests/support/database.ts';
import { moveIdea } from '#server/community/ideas/actions/move.ts';
import { confirmValue, enterValue } from '#server/community/ideas/actions/work.ts';
import { findInstead } from '#server/community/questions/actions/ask.ts';
import { deleteAnswer } from '#server/community/questions/actions/answer.ts';
import { inviteExperts } from '#server/community/questions/actions/invite.ts';
import { acceptAnswer, sayHelped } from '#server/community/questions/actions/judge.ts';
import { mergeQuestion, undoMerge } from '#server/community/questions/actions/merge.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import type { Db } from '#server/platform/db/client.ts';
import { evidence } from '../schema.ts';
import { recountEvidence, rollUpEvidence } from './roll-up.ts';

const { db } = useDatabase();

const quiet = (tx: Db, viewer: Viewer): Ctx => ({ ...ctxOf(tx, viewer), quiet: true });

async function entries(tx: Db) {
	await rollUpEvidence({ db: tx, now: testNow });
	const rows = await tx.select().from(evidence).orderBy(evidence.ledgerId);
	return rows.map(({ kind, personId, otherId, minutes, counts }) => ({ kind, personId, otherId, minutes, counts }));
}

/** One question with two answers, and somebody who reads. */
async function scene(tx: Db) {
	const [asker, reader, first, second] = [
		await buildPerson(tx),
		await buildPerson(tx),
		await buildPerson(tx),
		await buildPerson(tx)
	];
	const question = await buildQuestion(tx, { asker });
	const answers = [
		await buildAnswer(tx, { question, author: first }),
		await buildAnswer(tx, { question, author: second })
	] as const;
	const help = (who: Viewer, answer: 0 | 1, minutes: number | null, helped = true) =>
		sayHelped(quiet(tx, who), { answerId: answers[answer].id, helped, minutes });
	return { asker, reader, first, second, question, answers, help };
}

describe('time saved', () => {
	it('stands with the minutes said last, until it is taken back', () =>
		rolledBack(db(), async (tx) => {
			const { reader, first, help } = await scene(tx);
			await help(reader, 0, 30);
			const one = { kind: 'time_saved', personId: reader.id, otherId: first.id, counts: true };
			expect(await entries(tx)).toEqual([{ ...one, minutes: 30 }]);
			await help(reader, 0, 45);
			expect(await entries(tx)).toEqual([{ ...one, minutes: 45 }]);
			await help(reader, 0, null, false);
			expect(await entries(tx)).toEqual([]);
			await help(reader, 0, null);
			expect(await entries(tx)).toEqual([{ ...one, minutes: null }]);
		}));

	it('counts once per person and question: the newest that says how long', () =>
		rolledBack(db(), async (tx) => {
			const { reader, asker, help } = await scene(tx);
			await help(reader, 0, 30);
			await help(reader, 1, 20);
			await help(asker, 0, 10);
			await help(asker, 1, null);
			const counted = (await entries(tx)).map(({ personId, minutes, counts }) => [personId, minutes, counts]);
			expect(counted).toEqual([
				[reader.id, 30, false],
				[reader.id, 20, true],
				[asker.id, 10, true],
				[asker.id, null, false]
			]);
		}));

	it('counts over a duplicate avoided by the same person, which counts again once it is taken back', () =>
		rolledBack(db(), async (tx) => {
			const { reader, asker, question, help } = await scene(tx);
			await findInstead(quiet(tx, reader), { id: question.id });
			const found = { kind: 'duplicate_avoided', personId: reader.id, otherId: asker.id, minutes: null };
			expect(await entries(tx)).toEqual([{ ...found, counts: true }]);
			await help(reader, 0, null);
			expect((await entries(tx)).map(({ kind, counts }) => [kind, counts])).toEqual([
				['duplicate_avoided', false],
				['time_saved', true]
			]);
			await help(reader, 0, null, false);
			expect(await entries(tx)).toEqual([{ ...found, counts: true }]);
		}));
});

describe('an expert found', () => {
	it('was asked, and answered so that it was accepted or helped', () =>
		rolledBack(db(), async (tx) => {
			const { asker, reader, first, second, question, answers, help } = await scene(tx);
			await inviteExperts(quiet(tx, asker), { id: question.id, handles: [first.handle, second.handle] });
			expect(await entries(tx)).toEqual([]);
			await acceptAnswer(quiet(tx, asker), { answerId: answers[0].id, accept: true });
			const found = { kind: 'expert_found', personId: asker.id, otherId: first.id, minutes: null, counts: true };
			expect(await entries(tx)).toEqual([found]);
			await acceptAnswer(quiet(tx, asker), { answerId: answers[1].id, accept: true });
			expect((await entries(tx)).map(({ otherId }) => otherId)).toEqual([second.id]);
			await deleteAnswer(quiet(tx, second), { answerId: answers[1].id });
			expect(await entries(tx)).toEqual([]);
			await help(reader, 0, 15);
			expect((await entries(tx)).map(({ kind, personId, counts }) => [kind, personId, counts])).toEqual([
				['expert_found', reader.id, false],
				['time_saved', reader.id, true]
			]);
		}));

	it('is nobody who answered unasked', () =>
		rolledBack(db(), async (tx) => {
			const { asker, answers } = await scene(tx);
			await acceptAnswer(quiet(tx, asker), { answerId: answers[0].id, accept: true });
			expect(await entries(tx)).toEqual([]);
		}));
});

describe('an idea put to work', () => {
	it('counts with the worth that was confirmed, and says whether the sponsor did', () =>
		rolledBack(db(), async (tx) => {
			const [host, sponsor, author] = [
				await buildPerson(tx, { roles: ['communicator'] }),
				await buildPerson(tx),
				await buildPerson(tx)
			];
			const challenge = await buildChallenge(tx, host, sponsor, {}, testNow, true);
			const sponsored = await buildIdea(tx, author, { challengeId: challenge.id }, testNow, true);
			const other = await buildIdea(tx, author, {}, testNow, true);
			for (const [id, who] of [
				[sponsored.id, sponsor],
				[other.id, host]
			] as const) {
				for (const to of ['planned', 'in-progress', 'done'] as const)
					await moveIdea(quiet(tx, who), { id, to, from: null, reason: 'It is a good one.' });
				await enterValue(quiet(tx, who), { id, amount: 1200, unit: 'hours per year', note: 'Measured.' });
				await confirmValue(quiet(tx, who), { id });
			}
			await rollUpEvidence({ db: tx, now: testNow });
			const rows = await tx.select().from(evidence).orderBy(evidence.ledgerId);
			expect(rows).toMatchObject([
				{
					kind: 'idea_value',
					postId: sponsored.id,
					amount: 1200,
					unit: 'hours per year',
					bySponsor: true,
					otherId: author.id
				},
				{ kind: 'idea_value', postId: other.id, personId: host.id, bySponsor: false, counts: true }
			]);
		}));
});

describe('a merge', () => {
	it('brings what two questions have together, so that a person counts once, and takes it apart again', () =>
		rolledBack(db(), async (tx) => {
			const { reader, question, help, asker } = await scene(tx);
			const again = await buildQuestion(tx, { asker });
			const moderator = await buildPerson(tx, { roles: ['moderator'] });
			await findInstead(quiet(tx, reader), { id: again.id });
			await help(reader, 0, 25);
			expect((await entries(tx)).map(({ counts }) => counts)).toEqual([true, true]);
			await mergeQuestion(quiet(tx, moderator), { id: again.id, into: question.id });
			expect((await entries(tx)).map(({ kind, counts }) => [kind, counts])).toEqual([
				['duplicate_avoided', false],
				['time_saved', true]
			]);
			const merge = await tx.execute<{ id: number }>(sql`select id from question_merges`);
			await undoMerge(quiet(tx, moderator), { mergeId: merge.rows[0]!.id });
			expect((await entries(tx)).map(({ counts }) => counts)).toEqual([true, true]);
		}));
});

/** The same every time. */
let seed = 4711;
function chance(): number {
	seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
	return seed / 2 ** 32;
}
const pick = <T>(all: readonly T[]): T => all[Math.floor(chance() * all.length)]!;

/** From what the questions' own tables say now, not from the ledger: who said that what helped, who found, who was asked. */
async function recount(tx: Db): Promise<string[]> {
	const helps = await tx.execute<{ post: number; person: number; author: number; minutes: number | null }>(
		sql`select a.post_id as post, h.person_id as person, a.author_id as author, h.minutes from answer_helps h join answers a on a.id = h.answer_id`
	);
	const found = await tx.execute<{ post: number; person: number }>(
		sql`select post_id as post, person_id as person from avoided_duplicates`
	);
	const experts = await tx.execute<{
		post: number;
		expert: number;
		asker: number;
		accepted: boolean;
		helped: number[];
	}>(sql`
		select i.post_id as post, i.person_id as expert, p.author_id as asker,
			exists (select from questions q join answers a on a.id = q.accepted_answer_id where q.post_id = i.post_id and a.author_id = i.person_id) as accepted,
			array_to_json(array(select h.person_id from answers a join answer_helps h on h.answer_id = a.id where a.post_id = i.post_id and a.author_id = i.person_id)) as helped
		from expert_invitations i join posts p on p.id = i.post_id`);
	return [
		...helps.rows.map(({ post, person, author, minutes }) => `time_saved ${post} ${person} ${author} ${minutes}`),
		...found.rows.map(({ post, person }) => `duplicate_avoided ${post} ${person}`),
		...experts.rows
			.filter(({ accepted, helped }) => accepted || helped.length)
			.map(({ post, expert }) => `expert_found ${post} ${expert}`)
	].sort();
}

async function rolledUp(tx: Db): Promise<string[]> {
	const rows = await tx.select().from(evidence);
	return rows
		.map(({ kind, postId, personId, otherId, minutes }) =>
			kind === 'time_saved'
				? `${kind} ${postId} ${personId} ${otherId} ${minutes}`
				: `${kind} ${postId} ${kind === 'expert_found' ? otherId : personId}`
		)
		.sort();
}

it('is, after hundreds of deeds and roll-ups in between, what a recount gives; again and anew it stays so', () =>
	rolledBack(db(), async (tx) => {
		const people: Viewer[] = [];
		for (let i = 0; i < 9; i += 1) people.push(await buildPerson(tx));
		const questions: { id: number; asker: Viewer; answers: { id: number; author: Viewer }[] }[] = [];
		for (let i = 0; i < 6; i += 1) {
			const asker = pick(people);
			const { id } = await buildQuestion(tx, { asker });
			const answers = [];
			for (let j = 0; j < 3; j += 1) {
				const author = pick(people.filter((one) => one !== asker));
				answers.push({ id: (await buildAnswer(tx, { question: { id }, author })).id, author });
			}
			questions.push({ id, asker, answers });
		}
		for (let deed = 0; deed < 220; deed += 1) {
			const [question, who, dice] = [pick(questions), pick(people), chance()];
			const answer = pick(question.answers);
			const ctx = quiet(tx, who);
			// Some of it is refused, as in life: one's own answer, somebody invited twice.
			const doing =
				dice < 0.5
					? sayHelped(ctx, {
							answerId: answer.id,
							helped: chance() < 0.7,
							minutes: chance() < 0.6 ? Math.ceil(chance() * 90) : null
						})
					: dice < 0.65
						? findInstead(ctx, { id: question.id })
						: dice < 0.8
							? inviteExperts(ctx, { id: question.id, handles: [answer.author.handle] })
							: acceptAnswer(quiet(tx, question.asker), { answerId: answer.id, accept: chance() < 0.6 });
			await doing.catch(() => undefined);
			if (deed % 40 === 0) await rollUpEvidence({ db: tx, now: testNow });
		}
		await rollUpEvidence({ db: tx, now: testNow });
		const wanted = await recount(tx);
		expect(wanted.length).toBeGreaterThan(40);
		expect(new Set(wanted.map((line) => line.split(' ')[0])).size).toBe(3);
		expect(await rolledUp(tx)).toEqual(wanted);
		await rollUpEvidence({ db: tx, now: testNow });
		await recountEvidence({ db: tx, now: testNow });
		expect(await rolledUp(tx)).toEqual(wanted);
		const twice = await tx.execute(
			sql`select once_key from evidence where counts group by once_key having count(*) > 1`
		);
		const never = await tx.execute(sql`select once_key from evidence group by once_key having not bool_or(counts)`);
		expect([twice.rows, never.rows]).toEqual([[], []]);
	}));

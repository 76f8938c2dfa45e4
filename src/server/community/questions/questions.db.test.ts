// Questions on a real database: asking, answering, judging, and what is kept beside them.
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { parse } from '#server/web/form.ts';
import type { Db } from '#server/platform/db/client.ts';
import { Conflict, Forbidden, Invalid, NotFound, TooMany } from '#server/platform/errors.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildPost } from '../../../../tests/factories/posts.ts';
import { buildAnswer, buildQuestion } from '../../../../tests/factories/questions.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { deleteAnswer, editAnswer, postAnswer } from './actions/answer.ts';
import { askQuestion, editQuestion, findInstead } from './actions/ask.ts';
import { acceptAnswer, commentOnAnswer, sayHelped, voteOnAnswer, voteOnQuestion } from './actions/judge.ts';
import { AskQuestion, PostAnswer } from './input.ts';
import { tellOfAcceptance, tellOfAnswer } from './notices.ts';
import { findQuestionPage } from './queries/page.ts';

const { db } = useDatabase();
const later = (hours: number) => new Date(testNow.getTime() + hours * 3_600_000);

async function cast(tx: Db) {
	const [jana, piet, noor] = [await buildPerson(tx), await buildPerson(tx), await buildPerson(tx)];
	const question = await buildQuestion(tx, { asker: jana, topics: ['Pumps'] });
	return { jana, piet, noor, question };
}
const one = async <T>(tx: Db, query: ReturnType<typeof sql>) => (await tx.execute(query)).rows[0] as T;
const verbs = async (tx: Db, subject: string, id: number) =>
	(
		await tx.execute<{ verb: string }>(
			sql`select verb from ledger where subject = ${subject} and subject_id = ${id} order by id`
		)
	).rows.map((row) => row.verb);
const cardOf = async (tx: Db, id: number) =>
	(await one<{ card: unknown }>(tx, sql`select card from posts where id = ${id}`)).card;
const told = async (tx: Db, verb: string) =>
	(
		await tx.execute<{ person_id: string }>(
			sql`select person_id from notifications where verb = ${verb} order by person_id`
		)
	).rows.map((row) => Number(row.person_id));

describe('asking', () => {
	it('puts a question out with its topics, facts, card, follower and event', () =>
		rolledBack(db(), async (tx) => {
			const jana = await buildPerson(tx);
			const input = parse(AskQuestion, {
				title: '  Why does the   second press stop at noon? ',
				body: 'It **stops**.',
				topics: 'Presses,Plant 2'
			});
			const { id } = await askQuestion(ctxOf(tx, jana), input);
			const page = await findQuestionPage(ctxOf(tx, jana), id);
			expect(page).toMatchObject({
				title: 'Why does the second press stop at noon?',
				state: 'published',
				followed: true,
				answerCount: 0
			});
			expect(page.topics.map((topic) => topic.name)).toEqual(['Plant 2', 'Presses']);
			expect(page.waitingSince).toEqual(testNow);
			expect(page.bodyHtml).toContain('<strong>stops</strong>');
			expect(page.can).toMatchObject({ answer: true, vote: false, edit: true, invite: true, merge: false });
			expect(await cardOf(tx, id)).toEqual({ answers: 0, accepted: false });
			expect(await verbs(tx, 'post', id)).toEqual(['question.asked']);
			const job = await one<{ n: number }>(
				tx,
				sql`select count(*)::int as n from pgboss.job where name = 'tell-of-post' and (data->>'postId')::int = ${id}`
			);
			expect(job.n).toBe(1);
		}));

	it('is refused without a sentence, in a space one is no member of, and too often', () =>
		rolledBack(db(), async (tx) => {
			const { jana, noor } = await cast(tx);
			expect(() => parse(AskQuestion, { title: 'Why?' })).toThrow(Invalid);
			expect(() => parse(AskQuestion, { title: 'x'.repeat(201) })).toThrow(Invalid);
			expect(() => parse(AskQuestion, { title: 'A good question?', topics: 'a,b,c,d,e,f' })).toThrow(Invalid);
			const space = await buildSpace(tx, { visibility: 'private', members: [noor] });
			const input = parse(AskQuestion, { title: 'May I ask in here?', spaceId: space.id });
			await expect(askQuestion(ctxOf(tx, jana), input)).rejects.toThrow(NotFound);
			for (let i = 0; i < 19; i += 1) await buildQuestion(tx, { asker: jana, at: testNow });
			const another = parse(AskQuestion, { title: 'One question too many?' });
			await expect(buildQuestion(tx, { asker: jana, at: testNow })).resolves.toBeTruthy();
			await expect(askQuestion(ctxOf(tx, jana), another)).rejects.toThrow(TooMany);
		}));

	it('changes with a history, and not over somebody else’s version', () =>
		rolledBack(db(), async (tx) => {
			const { jana, piet, question } = await cast(tx);
			const edit = {
				id: question.id,
				title: 'Why does it lose pressure at night?',
				body: 'More.',
				topics: ['Valves'],
				spaceId: null,
				language: null,
				baseVersion: 1,
				note: 'clearer'
			};
			await expect(editQuestion(ctxOf(tx, piet), edit)).rejects.toThrow(Forbidden);
			await editQuestion(ctxOf(tx, jana), edit);
			await expect(editQuestion(ctxOf(tx, jana), edit)).rejects.toThrow(Conflict);
			const asked = await tx.execute(
				sql`select t.slug, e.asked from expertise e join topics t on t.id = e.topic_id where e.person_id = ${jana.id}`
			);
			expect(asked.rows).toEqual([{ slug: 'valves', asked: 1 }]);
			expect(await one(tx, sql`select title from questions where post_id = ${question.id}`)).toEqual({
				title: edit.title
			});
		}));

	it('counts once who found the answer instead of asking', () =>
		rolledBack(db(), async (tx) => {
			const { piet, question } = await cast(tx);
			for (let i = 0; i < 2; i += 1) await findInstead(ctxOf(tx, piet), { id: question.id });
			expect((await findQuestionPage(ctxOf(tx, piet), question.id)).foundCount).toBe(1);
			expect(await verbs(tx, 'post', question.id)).toEqual(['question.asked', 'question.found']);
		}));
});

describe('answering', () => {
	it('writes text, revision, counts, card and event, ends the wait, and tells', () =>
		rolledBack(db(), async (tx) => {
			const { jana, piet, noor, question } = await cast(tx);
			const ctx = ctxOf(tx, piet, later(1));
			const { id } = await postAnswer(
				ctx,
				parse(PostAnswer, { id: question.id, body: 'Change the `seal`, and ask @' + noor.handle })
			);
			const page = await findQuestionPage(ctxOf(tx, jana), question.id);
			expect(page).toMatchObject({ answerCount: 1, waitingSince: null });
			expect(page.answers[0]).toMatchObject({
				id,
				score: 0,
				mine: 0,
				accepted: false,
				isAsker: false,
				can: { accept: true, edit: false, vote: true, help: true }
			});
			expect(await cardOf(tx, question.id)).toEqual({ answers: 1, accepted: false });
			expect(await verbs(tx, 'answer', id)).toEqual(['question.answered']);
			await tellOfAnswer({ db: tx, now: testNow }, { answerId: id, mentionedIds: [noor.id] });
			expect(await told(tx, 'question.answered')).toEqual([jana.id]);
			expect(await told(tx, 'person.mentioned')).toEqual([noor.id]);
			const knows = await one(tx, sql`select answered, accepted, asked, z from expertise where person_id = ${piet.id}`);
			expect(knows).toEqual({ answered: 1, accepted: 0, asked: 0, z: 1 });
		}));

	it('is hidden with its question, and closed with it', () =>
		rolledBack(db(), async (tx) => {
			const { jana, piet, noor } = await cast(tx);
			const space = await buildSpace(tx, { visibility: 'private', members: [jana, noor] });
			const hidden = await buildQuestion(tx, { asker: jana, space });
			const answer = await buildAnswer(tx, { question: hidden, author: noor });
			const answerId = answer.id;
			const as = ctxOf(tx, piet);
			await expect(postAnswer(as, { id: hidden.id, body: 'x' })).rejects.toThrow(NotFound);
			await expect(voteOnAnswer(as, { answerId, value: 1 })).rejects.toThrow(NotFound);
			await expect(sayHelped(as, { answerId, helped: true, minutes: 5 })).rejects.toThrow(NotFound);
			await expect(acceptAnswer(as, { answerId, accept: true })).rejects.toThrow(NotFound);
			await expect(commentOnAnswer(as, { answerId, body: 'x' })).rejects.toThrow(NotFound);
			await expect(findQuestionPage(as, hidden.id)).rejects.toThrow(NotFound);
			await tx.execute(sql`update posts set state = 'archived' where id = ${hidden.id}`);
			await expect(postAnswer(ctxOf(tx, noor), { id: hidden.id, body: 'x' })).rejects.toThrow(Forbidden);
		}));

	it('is changed by its author with a history, and deleted with its consequences', () =>
		rolledBack(db(), async (tx) => {
			const { jana, piet, noor, question } = await cast(tx);
			const { id } = await buildAnswer(tx, { question, author: piet });
			const edit = { answerId: id, body: 'Better words.', baseVersion: 1, note: '' };
			await expect(editAnswer(ctxOf(tx, noor), edit)).rejects.toThrow(Forbidden);
			await editAnswer(ctxOf(tx, piet), edit);
			await expect(editAnswer(ctxOf(tx, piet), edit)).rejects.toThrow(Conflict);
			expect(
				(await tx.execute(sql`select version from answer_revisions where answer_id = ${id} order by version`)).rows
			).toEqual([{ version: 1 }, { version: 2 }]);
			await acceptAnswer(ctxOf(tx, jana), { answerId: id, accept: true });
			await deleteAnswer(ctxOf(tx, piet), { answerId: id });
			expect(await cardOf(tx, question.id)).toEqual({ answers: 0, accepted: false });
			const page = await findQuestionPage(ctxOf(tx, jana), question.id);
			expect(page.answers).toEqual([]);
			expect(page.waitingSince).not.toBeNull();
			expect((await tx.execute(sql`select 1 from expertise where person_id = ${piet.id}`)).rows).toEqual([]);
			await expect(voteOnAnswer(ctxOf(tx, noor), { answerId: id, value: 1 })).rejects.toThrow(NotFound);
		}));
});

describe('judging', () => {
	it('accepts one answer at a time, shows it first, counts it as knowledge and tells', () =>
		rolledBack(db(), async (tx) => {
			const { jana, piet, noor, question } = await cast(tx);
			const [first, second] = [
				await buildAnswer(tx, { question, author: piet }),
				await buildAnswer(tx, { question, author: noor })
			];
			await expect(acceptAnswer(ctxOf(tx, noor), { answerId: first.id, accept: true })).rejects.toThrow(Forbidden);
			await acceptAnswer(ctxOf(tx, jana), { answerId: first.id, accept: true });
			await acceptAnswer(ctxOf(tx, jana), { answerId: second.id, accept: true });
			const page = await findQuestionPage(ctxOf(tx, piet), question.id);
			expect(page.answers.map((answer) => [answer.id, answer.accepted])).toEqual([
				[second.id, true],
				[first.id, false]
			]);
			const z = await tx.execute<{ person_id: string; accepted: number }>(
				sql`select person_id, accepted from expertise where answered > 0 order by person_id`
			);
			expect(z.rows.map((row) => [Number(row.person_id), row.accepted])).toEqual([
				[piet.id, 0],
				[noor.id, 1]
			]);
			await tellOfAcceptance({ db: tx, now: testNow }, { answerId: second.id, actorId: jana.id });
			expect(await told(tx, 'answer.accepted')).toEqual([noor.id]);
			await acceptAnswer(ctxOf(tx, jana), { answerId: second.id, accept: false });
			expect(await cardOf(tx, question.id)).toEqual({ answers: 2, accepted: false });
		}));

	it('lets somebody who knows the topic accept after three days', () =>
		rolledBack(db(), async (tx) => {
			const { jana, piet, noor, question } = await cast(tx);
			for (let i = 0; i < 5; i += 1) {
				const other = await buildQuestion(tx, { asker: jana, topics: ['Pumps'] });
				await buildAnswer(tx, { question: other, author: noor });
			}
			const { id } = await buildAnswer(tx, { question, author: piet, at: testNow });
			const accept = (hours: number) => acceptAnswer(ctxOf(tx, noor, later(hours)), { answerId: id, accept: true });
			await expect(accept(24)).rejects.toThrow(Forbidden);
			await accept(72);
			const page = await findQuestionPage(ctxOf(tx, jana), question.id);
			expect(page.answers[0]).toMatchObject({ accepted: true, onBehalf: true, acceptedBy: { handle: noor.handle } });
		}));

	it('moves an answer’s score with votes, not on one’s own', () =>
		rolledBack(db(), async (tx) => {
			const { jana, piet, noor, question } = await cast(tx);
			const { id } = await buildAnswer(tx, { question, author: piet });
			expect(await voteOnAnswer(ctxOf(tx, jana), { answerId: id, value: 1 })).toMatchObject({ score: 1 });
			expect(await voteOnAnswer(ctxOf(tx, noor), { answerId: id, value: -1 })).toMatchObject({ score: 0 });
			expect(await voteOnAnswer(ctxOf(tx, noor), { answerId: id, value: 0 })).toMatchObject({ score: 1 });
			await expect(voteOnAnswer(ctxOf(tx, piet), { answerId: id, value: 1 })).rejects.toThrow(Forbidden);
			expect((await findQuestionPage(ctxOf(tx, jana), question.id)).answers[0]).toMatchObject({ score: 1, mine: 1 });
		}));

	it('votes on questions alone, not on other posts', () =>
		rolledBack(db(), async (tx) => {
			const { jana, piet, question } = await cast(tx);
			const article = await buildPost(tx, { author: jana });
			expect(await voteOnQuestion(ctxOf(tx, piet), { postId: question.id, value: 1 })).toMatchObject({ score: 1 });
			await expect(voteOnQuestion(ctxOf(tx, piet), { postId: article.id, value: 1 })).rejects.toThrow(NotFound);
			await expect(voteOnQuestion(ctxOf(tx, jana), { postId: question.id, value: 1 })).rejects.toThrow(Forbidden);
		}));

	it('counts help once per person, with the time last said', () =>
		rolledBack(db(), async (tx) => {
			const { jana, piet, noor, question } = await cast(tx);
			const { id: answerId } = await buildAnswer(tx, { question, author: piet });
			const say = (viewer: typeof jana, helped: boolean, minutes: number | null) =>
				sayHelped(ctxOf(tx, viewer), { answerId, helped, minutes });
			await say(jana, true, null);
			await say(jana, true, 60);
			await say(jana, true, 60);
			await say(noor, true, 30);
			const sums = () => one(tx, sql`select helped_count, minutes_saved from answers where id = ${answerId}`);
			expect(await sums()).toEqual({ helped_count: 2, minutes_saved: 90 });
			await say(noor, false, null);
			expect(await sums()).toEqual({ helped_count: 1, minutes_saved: 60 });
			await expect(say(piet, true, 5)).rejects.toThrow(Forbidden);
			expect(await verbs(tx, 'answer', answerId)).toEqual([
				'question.answered',
				'answer.helped',
				'answer.help-changed',
				'answer.helped',
				'answer.help-withdrawn'
			]);
		}));
});

// Merging two questions and undoing it, and bringing in what was asked elsewhere.
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { keepPost } from '#server/conversation/bookmarks/actions.ts';
import { bringInComments } from '#server/conversation/comments/bring-in.ts';
import { listCommentsOfParts } from '#server/conversation/comments/queries.ts';
import { vote } from '#server/conversation/votes/actions.ts';
import { Conflict, Forbidden, Invalid } from '#server/platform/errors.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildAnswer, buildQuestion } from '../../../../tests/factories/questions.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { acceptAnswer, commentOnAnswer, voteOnAnswer } from './actions/judge.ts';
import { mergeQuestion, undoMerge } from './actions/merge.ts';
import { bringInAnswers, bringInLinks, bringInQuestions, finishBringingIn } from './bring-in.ts';
import { tellOfMerge } from './notices.ts';
import { listWaiting } from './queries/lists.ts';
import { findQuestionPage } from './queries/page.ts';

const { db } = useDatabase();
const day = 24 * 3_600_000;

describe('merging', () => {
	it('carries votes, followers, bookmarks, answers and comments over, and takes all of it back', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet, noor] = [await buildPerson(tx), await buildPerson(tx), await buildPerson(tx)];
			const mods = await buildPerson(tx, { roles: ['moderator'] });
			const [gone, kept] = [
				await buildQuestion(tx, { asker: jana, topics: ['Pumps'] }),
				await buildQuestion(tx, { asker: piet })
			];
			const answer = await buildAnswer(tx, { question: gone, author: noor });
			await voteOnAnswer(ctxOf(tx, piet), { answerId: answer.id, value: 1 });
			await commentOnAnswer(ctxOf(tx, jana), { answerId: answer.id, body: 'Thanks' });
			await acceptAnswer(ctxOf(tx, jana), { answerId: answer.id, accept: true });
			await vote(ctxOf(tx, noor), { postId: gone.id, value: 1 });
			await keepPost(ctxOf(tx, noor), { postId: gone.id, keep: true });
			const before = await findQuestionPage(ctxOf(tx, jana), gone.id);
			await expect(mergeQuestion(ctxOf(tx, jana), { id: gone.id, into: kept.id })).rejects.toThrow(Forbidden);
			await mergeQuestion(ctxOf(tx, mods), { id: gone.id, into: kept.id });

			const page = await findQuestionPage(ctxOf(tx, mods), kept.id);
			expect(page).toMatchObject({ score: 1, answerCount: 1, commentCount: 1, card: { answers: 1, accepted: true } });
			expect(page.answers[0]).toMatchObject({ id: answer.id, score: 1, accepted: true });
			expect((await findQuestionPage(ctxOf(tx, jana), kept.id)).followed).toBe(true);
			expect((await findQuestionPage(ctxOf(tx, noor), kept.id)).bookmarked).toBe(true);
			expect(await findQuestionPage(ctxOf(tx, jana), gone.id)).toMatchObject({
				state: 'archived',
				mergedInto: { id: kept.id },
				answerCount: 0
			});
			expect((await listWaiting(ctxOf(tx, jana))).rows).toEqual([]);
			await tellOfMerge({ db: tx, now: testNow }, { fromId: gone.id, intoId: kept.id, actorId: mods.id });
			const told = await tx.execute(sql`select person_id from notifications where verb = 'question.merged'`);
			expect(told.rows.map((row) => Number(row.person_id))).toEqual([jana.id]);

			const mergeId = page.merges[0]!.id;
			await expect(
				undoMerge({ ...ctxOf(tx, mods), now: new Date(testNow.getTime() + 31 * day) }, { mergeId })
			).rejects.toThrow(Conflict);
			await expect(undoMerge(ctxOf(tx, jana), { mergeId })).rejects.toThrow(Forbidden);
			await undoMerge(ctxOf(tx, mods), { mergeId });
			const again = await findQuestionPage(ctxOf(tx, jana), gone.id);
			expect({ ...again, updatedAt: null, archivedAt: null }).toEqual({ ...before, updatedAt: null, archivedAt: null });
			const left = await findQuestionPage(ctxOf(tx, noor), kept.id);
			expect(left).toMatchObject({
				score: 0,
				answerCount: 0,
				commentCount: 0,
				bookmarked: false,
				card: { answers: 0, accepted: false }
			});
		}));

	it('is refused with itself, with what is not there, and where others would see or lose answers', () =>
		rolledBack(db(), async (tx) => {
			const mods = await buildPerson(tx, { roles: ['moderator'] });
			const space = await buildSpace(tx, { visibility: 'private', members: [mods] });
			const [open, secret] = [
				await buildQuestion(tx, { asker: mods }),
				await buildQuestion(tx, { asker: mods, space })
			];
			for (const [id, into] of [
				[open.id, open.id],
				[open.id, 999_999_999],
				[open.id, secret.id],
				[secret.id, open.id]
			] as const)
				await expect(mergeQuestion(ctxOf(tx, mods), { id, into })).rejects.toThrow(Invalid);
		}));
});

it('brings in questions, answers, comments and links with dates, votes and gone authors', () =>
	rolledBack(db(), async (tx) => {
		const [jana, admin] = [await buildPerson(tx), await buildPerson(tx, { roles: ['administrator'] })];
		const ctx = { ...ctxOf(tx, admin), quiet: true };
		const at = (text: string) => new Date(`${text}T12:00:00Z`);
		const asked = { topics: ['neural-networks'], up: 5, down: 2, body: 'What **is** it?' };
		const [first, second] = await bringInQuestions(ctx, [
			{
				...asked,
				title: 'What is backpropagation?',
				authorId: null,
				askedAt: at('2016-08-02'),
				views: 40,
				revisions: [{ body: 'What is it', editorId: jana.id, at: at('2016-08-02') }],
				editedAt: at('2016-08-03')
			},
			{ ...asked, title: 'Et la rétropropagation ?', authorId: jana.id, askedAt: at('2016-08-04') }
		]);
		const [accepted, other] = await bringInAnswers(ctx, [
			{
				postId: first!,
				body: 'The chain rule.',
				authorId: jana.id,
				at: at('2016-08-05'),
				up: 3,
				down: 1,
				acceptedAt: at('2016-08-06')
			},
			{
				postId: first!,
				body: 'Magic.',
				authorId: null,
				at: at('2016-08-07'),
				up: 0,
				down: 4,
				revisions: [{ body: 'Magi', editorId: null, at: at('2016-08-07') }]
			}
		]);
		await bringInComments(ctx, [
			{ postId: first!, authorId: null, body: 'See `here`.', at: at('2016-08-08') },
			{ postId: first!, partId: accepted, authorId: jana.id, body: 'Thanks', at: at('2016-08-09') }
		]);
		await bringInLinks(ctx, [{ postId: second!, otherId: first!, kind: 'duplicate', at: at('2016-09-01') }]);
		await finishBringingIn(ctx, [first!, second!]);

		const page = await findQuestionPage(ctx, first!);
		expect(page).toMatchObject({
			score: 3,
			viewCount: 40,
			authors: [],
			publishedAt: at('2016-08-02'),
			editedAt: at('2016-08-03'),
			version: 2,
			commentCount: 2,
			importedVotes: 7
		});
		expect(page.answers.map((answer) => [answer.id, answer.score, answer.accepted])).toEqual([
			[accepted, 2, true],
			[other, -4, false]
		]);
		expect(page.answers[0]).toMatchObject({ acceptedBy: null, onBehalf: false });
		expect(page.links).toMatchObject([{ id: second, kind: 'duplicate', towards: false }]);
		const parts = await listCommentsOfParts(ctx, page.place);
		expect([...parts.keys()]).toEqual([0, accepted]);
		// Nobody waits for it: it was asked before.
		expect((await listWaiting(ctx)).rows).toEqual([]);
		const { rows } = await tx.execute(
			sql`select answered, accepted, asked from expertise where person_id = ${jana.id}`
		);
		expect(rows).toEqual([{ answered: 1, accepted: 1, asked: 1 }]);
		const told = await tx.execute(sql`select 1 from pgboss.job where name like 'tell-%'`);
		expect(told.rows).toEqual([]);
	}));

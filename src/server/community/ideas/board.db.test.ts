// Many ideas: the board, lists and matrix show what one may see and no more; similar ones are found while typing.
import { describe, expect, it } from 'vitest';
import { buildChallenge, buildIdea } from '../../../../tests/factories/ideas.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import type { Db } from '#server/platform/db/client.ts';
import { Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import { supportIdea } from './actions.ts';
import { moveIdea } from './actions/move.ts';
import { inviteReviewers, leaveReview, scoreIdea } from './actions/review.ts';
import { findIdea } from './queries.ts';
import { columnSize, findBoard, findMatrix, listIdeas } from './queries/board.ts';
import { findEvaluation, listAskedReviews } from './queries/reviews.ts';
import { listSimilarIdeas } from './queries/similar.ts';

const { db } = useDatabase();
const ids = (rows: { id: number }[]) => rows.map((row) => row.id);
const later = (tx: Db, viewer: Viewer, minutes: number) =>
	ctxOf(tx, viewer, new Date(testNow.getTime() + minutes * 60_000));

describe('the board', () => {
	it('has a column for each stage, most supported first, and goes on where it stopped', () =>
		rolledBack(db(), async (tx) => {
			const [jana, cleo] = [await buildPerson(tx), await buildPerson(tx, { roles: ['communicator'] })];
			const made: number[] = [];
			for (let i = 0; i < columnSize + 3; i += 1) made.push((await buildIdea(tx, jana)).id);
			await supportIdea(ctxOf(tx, cleo), { id: made[2]!, support: true });
			await moveIdea(ctxOf(tx, cleo), { id: made[0]!, to: 'planned', from: null, reason: 'Yes.' });
			const board = await findBoard(ctxOf(tx, cleo), {}, 'support');
			expect(board.map((column) => [column.stage, column.count])).toEqual([
				['submitted', columnSize + 2],
				['under-review', 0],
				['planned', 1],
				['in-progress', 0],
				['done', 0],
				['declined', 0]
			]);
			const [first] = board;
			expect(first?.rows[0]).toMatchObject({
				id: made[2],
				votes: 1,
				supported: true,
				can: { move: 'any', support: true }
			});
			const rest = await listIdeas(ctxOf(tx, cleo), { stage: 'submitted', cursor: first!.next }, 'support');
			expect([...ids(first!.rows), ...ids(rest.rows)].toSorted((a, b) => a - b)).toEqual(made.slice(1));
			expect((await findBoard(ctxOf(tx, jana), {}, 'newest'))[0]?.rows[0]?.can).toEqual({ move: null, support: false });
		}));

	it('counts and shows nothing of a space that is closed to the viewer', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet] = [await buildPerson(tx), await buildPerson(tx)];
			const space = await buildSpace(tx, { visibility: 'private', members: [jana] });
			const { id } = await buildIdea(tx, jana, { spaceId: space.id, title: 'A hidden crane in the works' });
			const [seen] = await findBoard(ctxOf(tx, piet), {}, 'support');
			expect([seen?.count, seen?.rows]).toEqual([0, []]);
			expect((await listIdeas(ctxOf(tx, piet), {}, 'newest')).rows).toEqual([]);
			expect(await listSimilarIdeas(ctxOf(tx, piet), 'hidden crane works')).toEqual([]);
			await expect(findIdea(ctxOf(tx, piet), id)).rejects.toBeInstanceOf(NotFound);
			expect(ids(await listSimilarIdeas(ctxOf(tx, jana), 'hidden crane works'))).toEqual([id]);
		}));

	it('reaches those one may see behind many that one may not', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet] = [await buildPerson(tx), await buildPerson(tx)];
			const space = await buildSpace(tx, { visibility: 'private', members: [jana] });
			const { id } = await buildIdea(tx, jana);
			for (let i = 0; i < 3 * columnSize; i += 1) await buildIdea(tx, jana, { spaceId: space.id });
			const [outside] = await findBoard(ctxOf(tx, piet), {}, 'support');
			expect([outside?.count, ids(outside!.rows), outside?.next]).toEqual([1, [id], null]);
			const [inside] = await findBoard(ctxOf(tx, jana), {}, 'support');
			expect([inside?.count, inside?.rows.length]).toEqual([3 * columnSize + 1, columnSize]);
		}));

	it('marks what is late, and lists by challenge, box, space and author', () =>
		rolledBack(db(), async (tx) => {
			const [jana, cleo] = [await buildPerson(tx), await buildPerson(tx, { roles: ['communicator'] })];
			const [space, challenge] = [await buildSpace(tx), await buildChallenge(tx, cleo, cleo)];
			const one = await buildIdea(tx, jana, { challengeId: challenge.id });
			const two = await buildIdea(tx, jana, { spaceId: space.id });
			const three = await buildIdea(tx, cleo);
			const list = async (filter: object) => ids((await listIdeas(ctxOf(tx, jana), filter, 'support')).rows);
			expect(await list({ challengeId: challenge.id })).toEqual([one.id]);
			expect(await list({ box: true })).toEqual([three.id, two.id]);
			expect(await list({ spaceId: space.id })).toEqual([two.id]);
			expect(await list({ authorId: cleo.id })).toEqual([three.id]);
			const day = (days: number) => ctxOf(tx, jana, new Date(testNow.getTime() + days * 86_400_000));
			const lateOn = async (days: number) => (await listIdeas(day(days), {}, 'support')).rows.map((row) => row.late);
			expect([await lateOn(1), await lateOn(8), await lateOn(50)]).toEqual([
				[null, null, null],
				['response', 'response', 'response'],
				['decision', 'decision', 'decision']
			]);
			await expect(listIdeas(ctxOf(tx, jana), { cursor: 'nonsense' }, 'rated')).rejects.toBeInstanceOf(Invalid);
		}));
});

describe('ideas like it', () => {
	it('need two of the longer words, in any form of them', () =>
		rolledBack(db(), async (tx) => {
			const jana = await buildPerson(tx);
			const { id } = await buildIdea(tx, jana, {
				title: 'A second scale at gate 3 for the lorries',
				language: 'english'
			});
			await buildIdea(tx, jana, { title: 'Gates painted green', language: 'english' });
			const find = async (words: string) => ids(await listSimilarIdeas(ctxOf(tx, jana), words));
			expect(await find('another scale for lorries at the gates')).toEqual([id]);
			expect(await find('')).toEqual([]);
			expect(await listSimilarIdeas(ctxOf(tx, jana), 'scale for lorries', id)).toEqual([]);
		}));
});

describe('evaluation', () => {
	const scores = (benefit: number, effort: number) => ({ benefit, effort });

	it('is blind until one has scored, then shows mean, spread and every score', () =>
		rolledBack(db(), async (tx) => {
			const [jana, ada, ben] = [await buildPerson(tx), await buildPerson(tx), await buildPerson(tx)];
			const cleo = await buildPerson(tx, { roles: ['communicator'] });
			const challenge = await buildChallenge(tx, cleo, cleo);
			const { id } = await buildIdea(tx, jana, { challengeId: challenge.id });
			await expect(inviteReviewers(ctxOf(tx, jana), { id, people: [ada.handle] })).rejects.toBeInstanceOf(Forbidden);
			await expect(inviteReviewers(ctxOf(tx, cleo), { id, people: [jana.handle] })).rejects.toMatchObject({
				code: 'author_reviews'
			});
			await inviteReviewers(ctxOf(tx, cleo), { id, people: [ada.handle, ben.handle] });
			expect(ids(await listAskedReviews(ctxOf(tx, ada)))).toEqual([id]);
			await scoreIdea(ctxOf(tx, ada), { id, scores: scores(5, 1), note: 'Do it.' });
			// Ben has yet to score: he sees neither the scores nor what comes of them.
			expect((await findEvaluation(ctxOf(tx, ben), id)).evaluation).toMatchObject({
				results: null,
				can: { score: true }
			});
			expect((await findIdea(ctxOf(tx, ben), id)).rating).toBeNull();
			await expect(findEvaluation(ctxOf(tx, jana), id)).rejects.toBeInstanceOf(NotFound);
			// One score alone would tell who gave it.
			expect((await findIdea(ctxOf(tx, jana), id)).rating).toBeNull();
			await scoreIdea(ctxOf(tx, ben), { id, scores: scores(3, 5), note: '' });
			// Ada: (3·5 + 1·5) / 4 = 5. Ben: (3·3 + 1·1) / 4 = 2.5.
			expect((await findIdea(ctxOf(tx, jana), id)).rating).toEqual({ mean: 3.75, spread: 1.25, count: 2 });
			const { results } = (await findEvaluation(ctxOf(tx, ben), id)).evaluation;
			expect(results?.criteria.map(({ given, mean }) => [given, mean])).toEqual([
				[[0, 0, 1, 0, 1], 4],
				[[1, 0, 0, 0, 1], 3]
			]);
			expect(await findMatrix(ctxOf(tx, jana), {})).toMatchObject([{ id, benefit: 4, effort: 3, count: 2 }]);
			expect(ids((await listIdeas(ctxOf(tx, jana), {}, 'rated')).rows)).toEqual([id]);
		}));

	it('wants every criterion, only from those asked, who may also leave', () =>
		rolledBack(db(), async (tx) => {
			const [jana, ada, ben] = [await buildPerson(tx), await buildPerson(tx), await buildPerson(tx)];
			const cleo = await buildPerson(tx, { roles: ['communicator'] });
			const { id } = await buildIdea(tx, jana);
			await inviteReviewers(ctxOf(tx, cleo), { id, people: [ada.handle] });
			await expect(scoreIdea(ctxOf(tx, ben), { id, scores: scores(5, 1), note: '' })).rejects.toBeInstanceOf(Forbidden);
			await expect(scoreIdea(ctxOf(tx, ada), { id, scores: { benefit: 5 }, note: '' })).rejects.toMatchObject({
				issues: [{ field: 'score-fit' }, { field: 'score-effort' }]
			});
			await leaveReview(ctxOf(tx, ada), { id });
			expect(await listAskedReviews(ctxOf(tx, ada))).toEqual([]);
			await moveIdea(later(tx, cleo, 5), { id, to: 'declined', from: null, reason: 'Too dear for what it brings.' });
			await expect(inviteReviewers(ctxOf(tx, cleo), { id, people: [ada.handle] })).rejects.toBeInstanceOf(Forbidden);
		}));
});

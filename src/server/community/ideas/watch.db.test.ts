// Nobody has to think of it: responses are noticed, what is late is said every week, challenges open, close and are told.
import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildChallenge, buildIdea } from '../../../../tests/factories/ideas.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { writeComment } from '#server/conversation/comments/actions.ts';
import { saveAudience } from '#server/members/audiences/actions.ts';
import { notifications } from '#server/members/notifications/schema.ts';
import type { Db } from '#server/platform/db/client.ts';
import { Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import { supportIdea } from './actions.ts';
import { editChallenge } from './actions/challenges.ts';
import { moveIdea } from './actions/move.ts';
import { EditChallenge } from './input-challenges.ts';
import { tellOfIdea } from './notices.ts';
import { findIdea } from './queries.ts';
import { findChallenge, listChallenges, listOpenChallenges } from './queries/challenges.ts';
import { countPunctuality, findOverdue, listWaiting } from './queries/late.ts';
import { ideaMoves } from './schema.ts';
import { noticeResponses, remindOfLate, turnChallenges } from './watch.ts';

const { db } = useDatabase();
const after = (days: number) => new Date(testNow.getTime() + days * 86_400_000);
const told = async (tx: Db, personId: number) =>
	(await tx.select().from(notifications).where(eq(notifications.personId, personId)).orderBy(notifications.id)).map(
		(row) => row.verb
	);

describe('what is late', () => {
	it('is said when it becomes so, again every week, and no more once it is answered', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet] = [await buildPerson(tx), await buildPerson(tx)];
			const cleo = await buildPerson(tx, { roles: ['communicator'] });
			const challenge = await buildChallenge(tx, cleo, piet);
			const { id } = await buildIdea(tx, jana, { challengeId: challenge.id });
			const remind = (days: number) => remindOfLate({ db: tx, now: after(days) });
			// Five working days from Wednesday, then seven days, then thirty working days.
			const said: number[] = [];
			for (const day of [6, 8, 9, 14, 15, 22]) said.push(await remind(day));
			expect(said).toEqual([0, 1, 0, 0, 1, 1]);
			expect(await told(tx, piet.id)).toEqual(['idea.late', 'idea.late', 'idea.late']);
			expect((await listWaiting(ctxOf(tx, piet, after(8)))).map((row) => [row.id, row.late])).toEqual([
				[id, 'response']
			]);
			expect(await listWaiting(ctxOf(tx, jana, after(8)))).toEqual([]);
			// Due within a week is waiting; over its time it is only afterwards, and for those whom it concerns.
			const { title } = await findIdea(ctxOf(tx, piet, after(8)), id);
			expect(await findOverdue(ctxOf(tx, piet, after(6)))).toBeNull();
			expect(await findOverdue(ctxOf(tx, piet, after(8)))).toEqual({ count: 1, title });
			expect(await findOverdue(ctxOf(tx, cleo, after(8)))).toEqual({ count: 1, title });
			expect(await findOverdue(ctxOf(tx, jana, after(8)))).toBeNull();
			await moveIdea(ctxOf(tx, piet, after(23)), { id, to: 'under-review', from: null, reason: 'Looking at it.' });
			expect([await remind(30), await remind(43)]).toEqual([0, 1]);
			await moveIdea(ctxOf(tx, piet, after(44)), { id, to: 'done', from: null, reason: 'It stands.' });
			expect(await remind(80)).toBe(0);
			expect(await countPunctuality(ctxOf(tx, jana, after(60)))).toMatchObject({ asked: 1, inTime: 0 });
		}));

	it('goes to the hosts of its space, or to the communicators, and names several at once', () =>
		rolledBack(db(), async (tx) => {
			const [jana, host] = [await buildPerson(tx), await buildPerson(tx)];
			const cleo = await buildPerson(tx, { roles: ['communicator'] });
			const space = await buildSpace(tx, { visibility: 'private', hosts: [host], members: [jana] });
			await buildIdea(tx, jana, { spaceId: space.id });
			await buildIdea(tx, jana);
			await buildIdea(tx, jana);
			await remindOfLate({ db: tx, now: after(9) });
			expect(await told(tx, host.id)).toEqual(['idea.late']);
			const [notice] = await tx.select().from(notifications).where(eq(notifications.personId, cleo.id));
			expect([notice?.verb, notice?.facts]).toEqual(['idea.late', { count: 2 }]);
		}));

	it('is answered by a comment of somebody who may decide, not by anybody else’s', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet] = [await buildPerson(tx), await buildPerson(tx)];
			const cleo = await buildPerson(tx, { roles: ['communicator'] });
			const { id } = await buildIdea(tx, jana);
			await writeComment(ctxOf(tx, piet), { postId: id, body: 'Good.' });
			expect(await noticeResponses({ db: tx, now: testNow })).toBe(0);
			await writeComment(ctxOf(tx, cleo, after(1)), { postId: id, body: 'We look into it.' });
			expect(await noticeResponses({ db: tx, now: after(1) })).toBe(1);
			expect((await findIdea(ctxOf(tx, jana), id)).respondedAt).toEqual(after(1));
			expect(await countPunctuality(ctxOf(tx, jana, after(10)))).toMatchObject({ asked: 1, inTime: 1 });
		}));
});

describe('who is told of a move', () => {
	it('is its author, its supporters and its commenters, each once, with the reason', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet, omar] = [await buildPerson(tx), await buildPerson(tx), await buildPerson(tx)];
			const [stranger, cleo] = [await buildPerson(tx), await buildPerson(tx, { roles: ['communicator'] })];
			const { id } = await buildIdea(tx, jana);
			await supportIdea(ctxOf(tx, piet), { id, support: true });
			await writeComment(ctxOf(tx, omar), { postId: id, body: 'Good.' });
			await writeComment(ctxOf(tx, piet), { postId: id, body: 'Very.' });
			await moveIdea(ctxOf(tx, cleo), { id, to: 'planned', from: null, reason: 'Budget is there.' });
			const [move] = await tx.select().from(ideaMoves);
			await tellOfIdea({ db: tx, now: testNow }, { what: 'moved', postId: id, moveId: move!.id, actorId: cleo.id });
			for (const person of [jana, piet, omar]) expect(await told(tx, person.id)).toEqual(['idea.moved']);
			expect([await told(tx, stranger.id), await told(tx, cleo.id)]).toEqual([[], []]);
			const [notice] = await tx.select().from(notifications);
			expect(notice).toMatchObject({ excerpt: 'Budget is there.', facts: { stage: 'planned' } });
		}));
});

describe('challenges', () => {
	it('are opened by communicators and by hosts in their own space, and by nobody else', () =>
		rolledBack(db(), async (tx) => {
			const [jana, host] = [await buildPerson(tx), await buildPerson(tx)];
			const space = await buildSpace(tx, { hosts: [host], visibility: 'private' });
			await expect(buildChallenge(tx, jana, jana)).rejects.toBeInstanceOf(Forbidden);
			await expect(buildChallenge(tx, host, host)).rejects.toMatchObject({ code: 'place_refused' });
			const { id } = await buildChallenge(tx, host, host, { spaceId: space.id });
			await expect(findChallenge(ctxOf(tx, jana), id)).rejects.toBeInstanceOf(NotFound);
			expect(await listChallenges(ctxOf(tx, jana))).toEqual([]);
			expect((await findChallenge(ctxOf(tx, host), id)).criteria.map(({ key }) => key)).toEqual(['benefit', 'effort']);
		}));

	it('call upon an audience: only they submit, and they are told when it opens', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet] = [await buildPerson(tx), await buildPerson(tx)];
			const cleo = await buildPerson(tx, { roles: ['communicator'] });
			const rule = { role: 'communicator' };
			const audienceId = await saveAudience(ctxOf(tx, cleo), {
				...{ id: null, name: 'Communicators', rule },
				openToMembers: false
			});
			const { id } = await buildChallenge(tx, cleo, piet, { audienceId });
			expect(await listOpenChallenges(ctxOf(tx, jana))).toEqual([]);
			await expect(buildIdea(tx, jana, { challengeId: id })).rejects.toMatchObject({ code: 'not_called_upon' });
			await buildIdea(tx, cleo, { challengeId: id });
			expect(await turnChallenges({ db: tx, now: testNow })).toBe(1);
			expect(await turnChallenges({ db: tx, now: testNow })).toBe(0);
			expect(await told(tx, jana.id)).toEqual([]);
			// The first day was over before it was opened; the last one ends with April.
			expect(await turnChallenges({ db: tx, now: after(20) })).toBe(1);
			expect(await told(tx, piet.id)).toEqual(['challenge.closed']);
			await expect(buildIdea(tx, cleo, { challengeId: id }, after(20))).rejects.toMatchObject({
				code: 'challenge_closed'
			});
		}));

	it('carry a new title to the cards of their ideas and new weights to their ratings', () =>
		rolledBack(db(), async (tx) => {
			const [jana, cleo] = [await buildPerson(tx), await buildPerson(tx, { roles: ['communicator'] })];
			const challenge = await buildChallenge(tx, cleo, cleo);
			const { id } = await buildIdea(tx, jana, { challengeId: challenge.id });
			const change = {
				id: challenge.id,
				title: 'Anew?',
				sponsor: cleo.handle,
				opensOn: '2026-03-01',
				closesOn: '2026-04-30'
			};
			const criteria = [{ key: 'benefit', name: 'Worth', weight: 1, axis: 'benefit' }];
			await expect(editChallenge(ctxOf(tx, jana), EditChallenge.parse({ ...change, criteria }))).rejects.toBeInstanceOf(
				Forbidden
			);
			const backwards = EditChallenge.parse({ ...change, criteria, closesOn: '2026-02-01' });
			await expect(editChallenge(ctxOf(tx, cleo), backwards)).rejects.toBeInstanceOf(Invalid);
			await editChallenge(ctxOf(tx, cleo), EditChallenge.parse({ ...change, criteria }));
			expect((await findIdea(ctxOf(tx, jana), id)).card.challenge).toMatchObject({ title: 'Anew?', slug: 'anew' });
		}));
});

it('the clock counts the organisation’s holidays', () =>
	rolledBack(db(), async (tx) => {
		await tx.execute(
			sql`insert into organisation (id, holidays) values (1, '["2026-03-20"]') on conflict (id) do update set holidays = excluded.holidays`
		);
		const jana = await buildPerson(tx);
		const { id } = await buildIdea(tx, jana);
		expect((await findIdea(ctxOf(tx, jana), id)).responseDueAt?.toISOString().slice(0, 10)).toBe('2026-03-26');
	}));

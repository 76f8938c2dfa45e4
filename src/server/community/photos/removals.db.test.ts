// Requests to remove a photo and photo calls: hidden at once, decided in time; sent in, voted on, settled.
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildAlbum } from '../../../../tests/factories/photos.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { media } from '#server/conversation/media/schema.ts';
import { organisation } from '#server/members/organisation/schema.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { workingHoursLater } from '#server/members/organisation/working-time.ts';
import { votes } from '#server/conversation/votes/schema.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import { notifications } from '#server/members/notifications/schema.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import type { Db } from '#server/platform/db/client.ts';
import { callForPhotos, editCall, settleCalls, voteForPhoto } from './actions/calls.ts';
import { askRemoval, decideRemoval, remindOfRemovals, setRules, withdrawRemoval } from './actions/removals.ts';
import { CallForPhotos, EditCall } from './input.ts';
import { tellOfCall, tellOfPhoto, tellOfRemoval } from './notices.ts';
import { findAlbum } from './queries/album.ts';
import { listAlbumPhotos } from './queries/grid.ts';
import { listOpenCalls, listPastCalls, listVotes, listWinners } from './queries/lists.ts';
import { listOpenRemovals, listOwnRemovals } from './queries/removals.ts';
import { photos } from './schema.ts';

const { db } = useDatabase();
const HOUR = 3_600_000;
const later = (hours: number) => new Date(testNow.getTime() + hours * HOUR);

async function shownTo(tx: Db, who: Viewer, id: number) {
	const ctx = ctxOf(tx, who);
	return (await listAlbumPhotos(ctx, (await findAlbum(ctx, id)).place)).rows.map((photo) => photo.id);
}

async function told(tx: Db) {
	return (await tx.select().from(notifications)).map((notice) => [notice.personId, notice.verb]);
}

describe('a request to remove a photo', () => {
	it('hides it at once from all but those who decide, and says by when', () =>
		rolledBack(db(), async (tx) => {
			const [jana, noor, piet] = [await buildPerson(tx), await buildPerson(tx), await buildPerson(tx)];
			const milan = await buildPerson(tx, { roles: ['moderator'] });
			const { id, photoIds } = await buildAlbum(tx, { author: jana, photos: 2 });
			const photoId = photoIds[0]!;
			const asked = await askRemoval(ctxOf(tx, noor), { photoId, reason: 'I am in it.' });
			// Sixteen working hours: until the same time of the second working day, or of the third when days are shorter.
			expect(asked).toMatchObject({
				dueAt: workingHoursLater(testNow, 16, await findOrganisation(ctxOf(tx, noor))),
				hidden: true
			});
			expect(await shownTo(tx, piet, id)).toEqual([photoIds[1]]);
			expect(await shownTo(tx, milan, id)).toEqual(photoIds);
			const [row] = await tx.select().from(photos).where(eq(photos.id, photoId));
			const [picture] = await tx.select().from(media).where(eq(media.id, row!.mediaId));
			expect(picture?.hiddenAt).toEqual(testNow);
			for (const [who, count] of [
				[jana, 1],
				[milan, 1],
				[piet, 0],
				[noor, 0]
			] as const)
				expect(await listOpenRemovals(ctxOf(tx, who))).toHaveLength(count);
			await tellOfRemoval(ctxOf(tx, noor), { removalId: asked.id });
			expect(await told(tx)).toEqual(
				expect.arrayContaining([
					[jana.id, 'photo.removal_asked'],
					[milan.id, 'photo.removal_asked']
				])
			);
			const decide = { removalId: asked.id, decision: 'removed', answer: '' } as const;
			await expect(decideRemoval(ctxOf(tx, piet), decide)).rejects.toBeInstanceOf(NotFound);
			await decideRemoval(ctxOf(tx, jana), decide);
			expect(await shownTo(tx, milan, id)).toEqual([photoIds[1]]);
			expect(await listOwnRemovals(ctxOf(tx, noor))).toMatchObject([{ decision: 'removed' }]);
			await tellOfRemoval(ctxOf(tx, jana), { removalId: asked.id });
			expect(await told(tx)).toContainEqual([noor.id, 'photo.removed']);
		}));

	it('may be turned down or taken back, and then it is shown again', () =>
		rolledBack(db(), async (tx) => {
			const [jana, noor] = [await buildPerson(tx), await buildPerson(tx)];
			const { id, photoIds } = await buildAlbum(tx, { author: jana, photos: 1 });
			const ask = () => askRemoval(ctxOf(tx, noor), { photoId: photoIds[0]!, reason: '' });
			const first = await ask();
			await decideRemoval(ctxOf(tx, jana), { removalId: first.id, decision: 'kept', answer: 'It is not you.' });
			expect(await shownTo(tx, noor, id)).toEqual(photoIds);
			const second = await ask();
			expect(second.id).not.toBe(first.id);
			await expect(withdrawRemoval(ctxOf(tx, jana), { removalId: second.id })).rejects.toBeInstanceOf(NotFound);
			await withdrawRemoval(ctxOf(tx, noor), { removalId: second.id });
			expect(await shownTo(tx, noor, id)).toEqual(photoIds);
		}));

	it('follows the rules of the house, and is remembered once when late', () =>
		rolledBack(db(), async (tx) => {
			const [jana, noor] = [await buildPerson(tx), await buildPerson(tx)];
			const ada = await buildPerson(tx, { roles: ['administrator'] });
			const { id, photoIds } = await buildAlbum(tx, { author: jana, photos: 1 });
			expect(() => setRules(ctxOf(tx, jana), { hideAtOnce: false, removalHours: 2 })).toThrow(Forbidden);
			await setRules(ctxOf(tx, ada), { hideAtOnce: false, removalHours: 2 });
			const { hidden } = await askRemoval(ctxOf(tx, noor), { photoId: photoIds[0]!, reason: '' });
			expect(hidden).toBe(false);
			expect(await shownTo(tx, noor, id)).toEqual(photoIds);
			expect(await remindOfRemovals(ctxOf(tx, ada, later(1)))).toBe(0);
			expect(await remindOfRemovals(ctxOf(tx, ada, later(3)))).toBe(1);
			expect(await remindOfRemovals(ctxOf(tx, ada, later(4)))).toBe(0);
		}));

	it('has its clock in working hours: not at night, at the weekend, on a holiday', () =>
		rolledBack(db(), async (tx) => {
			const [jana, noor] = [await buildPerson(tx), await buildPerson(tx)];
			const { photoIds } = await buildAlbum(tx, { author: jana, photos: 2 });
			const week = { timeZone: 'Europe/Berlin', workingDays: [1, 2, 3, 4, 5], workingFrom: 540, workingTo: 1020 };
			await tx
				.insert(organisation)
				.values({ id: 1, ...week, holidays: ['2026-03-23'] })
				.onConflictDoUpdate({ target: organisation.id, set: { ...week, holidays: ['2026-03-23'] } });
			// Friday at three in the afternoon: two hours that day, Monday is a holiday, eight on Tuesday, six on Wednesday.
			const friday = new Date('2026-03-20T14:00:00Z');
			const { dueAt } = await askRemoval(ctxOf(tx, noor, friday), { photoId: photoIds[0]!, reason: '' });
			expect(dueAt).toEqual(new Date('2026-03-25T14:00:00Z'));
			await tx.update(organisation).set({ workingDays: [] });
			const without = await askRemoval(ctxOf(tx, noor, friday), { photoId: photoIds[1]!, reason: '' });
			expect(without.dueAt).toEqual(new Date('2026-03-21T06:00:00Z'));
		}));
});

describe('a photo call', () => {
	const fields = { title: 'My way to work', body: '', closesAt: '2026-03-20T12:00', votingUntil: '2026-03-25T12:00' };

	it('is made by those who may, with days in their order', () =>
		rolledBack(db(), async (tx) => {
			const [carla, noor] = [await buildPerson(tx, { roles: ['communicator'] }), await buildPerson(tx)];
			await expect(callForPhotos(ctxOf(tx, noor), CallForPhotos.parse(fields))).rejects.toBeInstanceOf(Forbidden);
			const wrong = CallForPhotos.parse({ ...fields, votingUntil: '2026-03-19T12:00' });
			await expect(callForPhotos(ctxOf(tx, carla), wrong)).rejects.toBeInstanceOf(Invalid);
			const { id } = await callForPhotos(ctxOf(tx, carla), CallForPhotos.parse(fields));
			const call = await findAlbum(ctxOf(tx, noor), id);
			expect(call).toMatchObject({ state: 'published', call: { stage: 'collecting', mostEach: 3 } });
			expect(call.can.add).toBe(true);
			expect(await listOpenCalls(ctxOf(tx, noor))).toMatchObject([{ id, card: { photos: 0 } }]);
			const longer = EditCall.parse({ ...fields, id, baseVersion: call.version, votesEach: 5 });
			await editCall(ctxOf(tx, carla), longer);
			await expect(editCall(ctxOf(tx, carla, later(24 * 30)), longer)).rejects.toBeInstanceOf(Conflict);
		}));

	it('is voted on in its days, not for oneself, and no more than everyone may', () =>
		rolledBack(db(), async (tx) => {
			const [jana, noor, piet] = [await buildPerson(tx), await buildPerson(tx), await buildPerson(tx)];
			const call = { closesAt: later(1), votingUntil: later(10), votesEach: 2 };
			const { id, photoIds } = await buildAlbum(tx, { author: jana, call, photos: 3 });
			const [a, b, c] = photoIds as [number, number, number];
			const vote = (who: Viewer, photoId: number, value: 0 | 1, hours = 2) =>
				voteForPhoto(ctxOf(tx, who, later(hours)), { photoId, value });
			await expect(vote(noor, a, 1, 0)).rejects.toMatchObject({ code: 'voting_closed' });
			await expect(vote(noor, a, 1, 11)).rejects.toMatchObject({ code: 'voting_closed' });
			await expect(vote(jana, a, 1)).rejects.toBeInstanceOf(Forbidden);
			expect(await vote(noor, a, 1)).toEqual({ left: 1 });
			expect(await vote(noor, a, 1)).toEqual({ left: 1 });
			await vote(noor, b, 1);
			await expect(vote(noor, c, 1)).rejects.toMatchObject({ code: 'votes_spent' });
			await vote(noor, b, 0);
			await vote(noor, c, 1);
			await vote(piet, c, 1);
			const counts = await listVotes(ctxOf(tx, piet), id);
			expect(new Map(counts.map((row) => [row.id, row.votes]))).toEqual(
				new Map([
					[a, 1],
					[c, 2]
				])
			);
			expect((await listWinners(ctxOf(tx, piet), id)).map((row) => [row.photo.id, row.votes])).toEqual([
				[c, 2],
				[a, 1]
			]);
			// That somebody voted is recorded; for what is not.
			const events = (await tx.select().from(ledger)).filter(({ verb }) => verb.startsWith('vote.'));
			expect(events.map(({ subjectId, otherId, facts }) => [subjectId, otherId, Object.keys(facts ?? {})])).toEqual(
				events.map(() => [id, null, ['value']])
			);
			expect(await settleCalls(ctxOf(tx, piet, later(9)))).toBe(0);
			expect(await tx.$count(votes)).toBe(3);
			expect(await settleCalls(ctxOf(tx, piet, later(11)))).toBe(1);
			expect(await settleCalls(ctxOf(tx, piet, later(12)))).toBe(0);
			// The counts stay, and nothing tells any more whose votes they were.
			expect(await tx.$count(votes)).toBe(0);
			expect(await listVotes(ctxOf(tx, noor), id)).toEqual(
				expect.arrayContaining([
					{ id: a, votes: 1, mine: false },
					{ id: c, votes: 2, mine: false }
				])
			);
			expect((await listWinners(ctxOf(tx, piet), id)).map((row) => [row.photo.id, row.votes])).toEqual([
				[c, 2],
				[a, 1]
			]);
			expect(await listPastCalls(ctxOf(tx, piet, later(12)))).toMatchObject([{ id }]);
			await tellOfCall(ctxOf(tx, piet), { postId: id });
			await tellOfPhoto(ctxOf(tx, piet), { photoId: a, verb: 'photo.of_the_week', actorId: piet.id });
			expect((await told(tx)).map(([, verb]) => verb).sort()).toEqual(['photo.of_the_week', 'photo_call.settled']);
		}));
});

// Albums and photos: made, described, ordered, removed and brought back, with the consent of those in them.
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildAlbum, buildPhoto } from '../../../../tests/factories/photos.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { media } from '#server/conversation/media/schema.ts';
import { posts } from '#server/conversation/posts/schema.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import { Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import type { Db } from '#server/platform/db/client.ts';
import { createAlbum, editAlbum, publishAlbum } from './actions.ts';
import { answerNaming, forgetInPhotos, namePerson, unnamePerson } from './actions/people.ts';
import { chooseCover, describePhoto, describePhotos, movePhoto, removePhotos, restorePhoto } from './actions/photos.ts';
import { commentOnPhoto, reactToPhoto } from './actions/talk.ts';
import { chooseOfTheWeek, mondayOf } from './actions/week.ts';
import { CreateAlbum, EditAlbum } from './input.ts';
import { findAlbum } from './queries/album.ts';
import { listAlbumPhotos } from './queries/grid.ts';
import { findPhotoOfTheWeek, listPhotosOf } from './queries/lists.ts';
import { listManagedPhotos } from './queries/managed.ts';
import { findPhoto } from './queries/photo.ts';

const { db } = useDatabase();
const postOf = async (tx: Db, id: number) => (await tx.select().from(posts).where(eq(posts.id, id)))[0]!;
const verbs = async (tx: Db) => (await tx.select().from(ledger)).map((event) => event.verb);

describe('an album', () => {
	it('begins as a draft, and is out once it has a photo', () =>
		rolledBack(db(), async (tx) => {
			const [jana, noor] = [await buildPerson(tx), await buildPerson(tx)];
			const ctx = ctxOf(tx, jana);
			const { id } = await createAlbum(
				ctx,
				CreateAlbum.parse({ title: 'Open day', topics: 'Safety', heldOn: '2026-03-01' })
			);
			await expect(publishAlbum(ctx, { id })).rejects.toBeInstanceOf(Invalid);
			await expect(findAlbum(ctxOf(tx, noor), id)).rejects.toBeInstanceOf(NotFound);
			await buildPhoto(tx, { albumId: id, uploader: jana, alt: 'A crane' });
			const [photo] = (await listAlbumPhotos(ctx, (await findAlbum(ctx, id)).place)).rows;
			await describePhoto(ctx, { photoId: photo!.id, caption: 'The yellow crane', alt: 'A crane lifts a pump' });
			await publishAlbum(ctx, { id });
			const seen = await findAlbum(ctxOf(tx, noor), id);
			expect(seen).toMatchObject({ title: 'Open day', heldOn: '2026-03-01', photos: 1, undescribed: 0 });
			expect(seen.can).toMatchObject({ add: false, edit: false });
			expect((await postOf(tx, id)).bodyText).toContain('The yellow crane A crane lifts a pump');
			expect((await postOf(tx, id)).card).toMatchObject({ photos: 1, shown: [{ alt: 'A crane lifts a pump' }] });
			expect(await verbs(tx)).toEqual(expect.arrayContaining(['album.drafted', 'photo.described', 'album.published']));
		}));

	it('is edited by its author and keeps the words of its captions', () =>
		rolledBack(db(), async (tx) => {
			const [jana, noor] = [await buildPerson(tx), await buildPerson(tx)];
			const { id, photoIds } = await buildAlbum(tx, { author: jana, photos: 1 });
			await describePhoto(ctxOf(tx, jana), { photoId: photoIds[0]!, caption: 'Zeppelin', alt: '' });
			const change = EditAlbum.parse({ id, baseVersion: 1, title: 'New title', body: 'New words', originals: 'on' });
			await expect(editAlbum(ctxOf(tx, noor), change)).rejects.toBeInstanceOf(Forbidden);
			await editAlbum(ctxOf(tx, jana), change);
			expect(await postOf(tx, id)).toMatchObject({ title: 'New title', bodyText: 'New words\nZeppelin' });
		}));

	it('of a private space stays inside, photo by photo', () =>
		rolledBack(db(), async (tx) => {
			const [jana, noor, ada] = [
				await buildPerson(tx),
				await buildPerson(tx),
				await buildPerson(tx, { roles: ['administrator', 'moderator', 'communicator'] })
			];
			const space = await buildSpace(tx, { visibility: 'private', hosts: [jana] });
			const { id, photoIds } = await buildAlbum(tx, { author: jana, space, photos: 1 });
			const photoId = photoIds[0]!;
			for (const stranger of [noor, ada]) {
				const ctx = ctxOf(tx, stranger);
				const attempts = [
					() => findAlbum(ctx, id),
					() => describePhoto(ctx, { photoId, caption: '', alt: '' }),
					() => namePerson(ctx, { photoId, handle: stranger.handle }),
					() => reactToPhoto(ctx, { photoId, kind: 'like' }),
					() => commentOnPhoto(ctx, { partId: photoId, body: 'x' }),
					() => removePhotos(ctx, { id, photoIds }),
					() => chooseOfTheWeek(ctx, { photoId, words: '' })
				];
				for (const attempt of attempts) await expect(attempt()).rejects.toBeInstanceOf(NotFound);
			}
			// Whoever is outside cannot even be named.
			const naming = namePerson(ctxOf(tx, jana), { photoId, handle: noor.handle });
			await expect(naming).rejects.toBeInstanceOf(Invalid);
		}));

	it('shows its photos page by page in the order of their places', () =>
		rolledBack(db(), async (tx) => {
			const jana = await buildPerson(tx);
			const album = await buildAlbum(tx, { author: jana });
			for (let n = 0; n < 130; n++) await buildPhoto(tx, { albumId: album.id, uploader: jana, position: n % 7 });
			const ctx = ctxOf(tx, jana);
			const { place } = await findAlbum(ctx, album.id);
			const first = await listAlbumPhotos(ctx, place);
			const second = await listAlbumPhotos(ctx, place, first.next);
			expect([first.rows.length, second.rows.length, second.next]).toEqual([100, 30, null]);
			expect(new Set([...first.rows, ...second.rows].map((photo) => photo.id)).size).toBe(130);
			for (const bad of ['x', 'WyJhIiwxXQ', 'WzFlOTk5LDFd'])
				await expect(listAlbumPhotos(ctx, place, bad)).rejects.toBeInstanceOf(Invalid);
		}));
});

describe('photos', () => {
	it('are moved, stand for their album, and know their neighbours', () =>
		rolledBack(db(), async (tx) => {
			const [jana, noor] = [await buildPerson(tx), await buildPerson(tx)];
			const { id, photoIds } = await buildAlbum(tx, { author: jana, photos: 3 });
			const [a, b, c] = photoIds as [number, number, number];
			const ctx = ctxOf(tx, jana);
			await movePhoto(ctx, { photoId: c, by: -1 });
			await movePhoto(ctx, { photoId: c, by: -1 });
			await movePhoto(ctx, { photoId: c, by: -1 });
			const album = await findAlbum(ctx, id);
			expect((await listAlbumPhotos(ctx, album.place)).rows.map((photo) => photo.id)).toEqual([c, a, b]);
			expect(await findPhoto(ctx, album, a)).toMatchObject({ previous: c, next: b, place: 2 });
			await chooseCover(ctx, { photoId: b });
			const [shown] = await tx
				.select()
				.from(media)
				.where(eq(media.id, (await postOf(tx, id)).coverId!));
			expect(shown?.id).toBeDefined();
			await expect(movePhoto(ctxOf(tx, noor), { photoId: a, by: 1 })).rejects.toBeInstanceOf(Forbidden);
		}));

	it('are described many at once, those of others left alone', () =>
		rolledBack(db(), async (tx) => {
			const [jana, noor] = [await buildPerson(tx), await buildPerson(tx)];
			const { id, photoIds } = await buildAlbum(tx, { author: jana, adding: 'everyone', photos: 2 });
			const own = await buildPhoto(tx, { albumId: id, uploader: noor });
			const all = [...photoIds, own].map((photoId) => ({ photoId, caption: 'c', alt: 'a' }));
			expect(await describePhotos(ctxOf(tx, noor), id, all)).toBe(1);
			const place = (await findAlbum(ctxOf(tx, noor), id)).place;
			expect((await listManagedPhotos(ctxOf(tx, noor), place, { missing: false })).rows).toMatchObject([
				{ ownAlt: 'a' }
			]);
			expect((await listManagedPhotos(ctxOf(tx, jana), place, { missing: true })).rows).toHaveLength(2);
			expect((await findAlbum(ctxOf(tx, jana), id)).undescribed).toBe(2);
		}));

	it('go, with their files, and come back within a week', () =>
		rolledBack(db(), async (tx) => {
			const [jana, noor] = [await buildPerson(tx), await buildPerson(tx)];
			const { id, photoIds } = await buildAlbum(tx, { author: jana, photos: 2 });
			const photoId = photoIds[0]!;
			await expect(removePhotos(ctxOf(tx, noor), { id, photoIds })).rejects.toBeInstanceOf(Forbidden);
			expect(await removePhotos(ctxOf(tx, jana), { id, photoIds: [photoId] })).toEqual([photoId]);
			expect((await postOf(tx, id)).card).toMatchObject({ photos: 1 });
			const album = await findAlbum(ctxOf(tx, jana), id);
			await expect(findPhoto(ctxOf(tx, jana), album, photoId)).rejects.toBeInstanceOf(NotFound);
			await expect(restorePhoto(ctxOf(tx, noor), { photoId })).rejects.toBeInstanceOf(NotFound);
			const late = ctxOf(tx, jana, new Date(testNow.getTime() + 8 * 24 * 3_600_000));
			await expect(restorePhoto(late, { photoId })).rejects.toBeInstanceOf(NotFound);
			await restorePhoto(ctxOf(tx, jana), { photoId });
			expect((await postOf(tx, id)).card).toMatchObject({ photos: 2 });
			expect(await verbs(tx)).toEqual(expect.arrayContaining(['photo.removed', 'photo.restored']));
		}));

	it('name oneself at once and others when they agree', () =>
		rolledBack(db(), async (tx) => {
			const [jana, noor, piet] = [await buildPerson(tx), await buildPerson(tx), await buildPerson(tx)];
			const { id, photoIds } = await buildAlbum(tx, { author: jana, photos: 1 });
			const photoId = photoIds[0]!;
			const namesFor = async (who: typeof jana) => {
				const ctx = ctxOf(tx, who);
				return (await findPhoto(ctx, await findAlbum(ctx, id), photoId)).people.map(({ id, state }) => [id, state]);
			};
			expect(await namePerson(ctxOf(tx, jana), { photoId, handle: jana.handle })).toEqual({ state: 'agreed' });
			expect(await namePerson(ctxOf(tx, jana), { photoId, handle: noor.handle })).toEqual({ state: 'asked' });
			expect(await namesFor(piet)).toEqual([[jana.id, 'agreed']]);
			expect(await listPhotosOf(ctxOf(tx, noor), noor.id, 'asked')).toHaveLength(1);
			expect(await listPhotosOf(ctxOf(tx, piet), noor.id, 'asked')).toHaveLength(0);
			await expect(answerNaming(ctxOf(tx, piet), { photoId, agree: true })).rejects.toBeInstanceOf(NotFound);
			await answerNaming(ctxOf(tx, noor), { photoId, agree: true });
			expect((await namesFor(piet)).map(([who]) => who)).toEqual([jana.id, noor.id]);
			await answerNaming(ctxOf(tx, noor), { photoId, agree: false });
			// Whoever said no is not asked again.
			await namePerson(ctxOf(tx, jana), { photoId, handle: noor.handle });
			expect(await namesFor(noor)).toEqual([[jana.id, 'agreed']]);
			await expect(unnamePerson(ctxOf(tx, piet), { photoId, personId: jana.id })).rejects.toBeInstanceOf(NotFound);
			await unnamePerson(ctxOf(tx, jana), { photoId, personId: jana.id });
			await namePerson(ctxOf(tx, noor), { photoId, handle: noor.handle });
			expect(await namesFor(piet)).toEqual([[noor.id, 'agreed']]);
			await forgetInPhotos(ctxOf(tx, jana), noor.id);
			expect(await namesFor(piet)).toEqual([]);
		}));

	it('are talked about and reacted to, one by one', () =>
		rolledBack(db(), async (tx) => {
			const [jana, noor] = [await buildPerson(tx), await buildPerson(tx)];
			const { id, photoIds } = await buildAlbum(tx, { author: jana, photos: 2 });
			const [photoId, other] = photoIds as [number, number];
			const ctx = ctxOf(tx, noor);
			await commentOnPhoto(ctx, { partId: photoId, body: 'Lovely' });
			expect(await reactToPhoto(ctx, { photoId, kind: 'like' })).toEqual({ counts: { like: 1 }, mine: 'like' });
			const album = await findAlbum(ctx, id);
			expect(await findPhoto(ctx, album, photoId)).toMatchObject({
				comments: 1,
				reactions: { like: 1 },
				reaction: 'like'
			});
			expect(await findPhoto(ctx, album, other)).toMatchObject({ comments: 0, reactions: {}, reaction: null });
			expect(await reactToPhoto(ctx, { photoId, kind: 'like' })).toEqual({ counts: {}, mine: null });
		}));

	it('are chosen for the week by communicators, and only where everybody sees them', () =>
		rolledBack(db(), async (tx) => {
			const [carla, noor] = [await buildPerson(tx, { roles: ['communicator'] }), await buildPerson(tx)];
			const space = await buildSpace(tx, { visibility: 'request', members: [carla] });
			const open = await buildAlbum(tx, { author: noor, photos: 1 });
			const inside = await buildAlbum(tx, { author: carla, space, photos: 1 });
			const choose = (who: typeof carla, photoId: number) =>
				chooseOfTheWeek(ctxOf(tx, who), { photoId, words: 'Light' });
			await expect(choose(noor, open.photoIds[0]!)).rejects.toBeInstanceOf(Forbidden);
			await expect(choose(carla, inside.photoIds[0]!)).rejects.toBeInstanceOf(Forbidden);
			expect(await choose(carla, open.photoIds[0]!)).toBe('2026-03-16');
			expect(await findPhotoOfTheWeek(ctxOf(tx, noor))).toMatchObject({
				words: 'Light',
				photo: { id: open.photoIds[0] }
			});
			expect(mondayOf(new Date('2026-03-22T23:00:00Z'))).toBe('2026-03-16');
		}));
});

// Hostile words in every field of albums, photos and calls: each gets an answer, and none of them runs in a real browser.
import { describe, expect, it } from 'vitest';
import { createAlbum, publishAlbum } from '#server/community/photos/actions.ts';
import { callForPhotos } from '#server/community/photos/actions/calls.ts';
import { describePhoto } from '#server/community/photos/actions/photos.ts';
import { askRemoval } from '#server/community/photos/actions/removals.ts';
import { commentOnPhoto } from '#server/community/photos/actions/talk.ts';
import { chooseOfTheWeek } from '#server/community/photos/actions/week.ts';
import { CallForPhotos, ChooseOfTheWeek, CreateAlbum, DescribePhoto } from '#server/community/photos/input.ts';
import { refreshCard } from '#server/community/photos/card.ts';
import { buildPhoto } from '../factories/photos.ts';
import { payloads, sample } from '../support/hostile.ts';
import { useHostileWalk } from '../support/hostile-walk.ts';
import { useHouse } from '../support/house.ts';

const rooms = useHouse(true);
const { url, house, cookie, ctx, db } = rooms;
const { expectHarmless } = useHostileWalk(rooms, 'member');
const all = payloads();

/** An album, its photo, a comment, a request and a call, all of them saying the same bad thing. */
async function hang(payload: string): Promise<string[]> {
	const words = payload.replaceAll('\0', '');
	const mine = ctx('member');
	const { id } = await createAlbum(
		mine,
		CreateAlbum.parse({
			title: `On ${words}`.slice(0, 190),
			body: payload,
			alt: words.slice(0, 400),
			topics: [words.slice(0, 50)]
		})
	);
	const photoId = await buildPhoto(db(), { albumId: id, uploader: mine.viewer });
	await describePhoto(mine, DescribePhoto.parse({ photoId, caption: words.slice(0, 400), alt: words.slice(0, 400) }));
	await refreshCard(mine, id);
	await publishAlbum(mine, { id });
	await commentOnPhoto(mine, { partId: photoId, body: `So: ${words}`.slice(0, 5_000) });
	await chooseOfTheWeek(ctx('communicator'), ChooseOfTheWeek.parse({ photoId, words: words.slice(0, 300) }));
	await askRemoval({ ...ctx('host'), quiet: true }, { photoId, reason: words.slice(0, 900) });
	const days = { closesAt: '2090-01-01T10:00', votingUntil: '2090-02-01T10:00' };
	const asked = CallForPhotos.parse({ title: `For ${words}`.slice(0, 190), body: payload, ...days });
	const call = await callForPhotos(ctx('communicator'), asked);
	return [`/photos/${id}`, `/photos/${id}/${photoId}`, `/photos/${id}/manage`, `/photos/calls/${call.id}`];
}

describe('hostile words', () => {
	it('in albums, captions, reasons and calls', async () => {
		const addresses: string[] = [];
		for (const payload of sample(all, 12)) addresses.push(...(await hang(payload)));
		await expectHarmless([...addresses, '/photos', '/photos/calls', '/photos/removals', '/photos/mine', '/']);
	}, 240_000);

	it('in forms, addresses and the names of files', async () => {
		const { open } = house().albums;
		const headers = { cookie: cookie('member'), origin: url() };
		const broken: string[] = [];
		const ask = async (address: string, sent: RequestInit) => {
			const answer = await fetch(url() + address, {
				redirect: 'manual',
				...sent,
				headers: { ...headers, ...sent.headers }
			});
			await answer.body?.cancel();
			if (answer.status >= 500) broken.push(`${answer.status} ${address.slice(0, 120)}`);
		};
		for (const payload of sample(all, 40)) {
			const q = encodeURIComponent(payload.slice(0, 300).toWellFormed());
			for (const query of ['after', 'cursor', 'space', 'author', 'of', 'comments', 'part', 'ids'])
				await ask(`/photos${query === 'ids' ? '/uploads' : ''}?${query}=${q}`, {});
			await ask(`/photos/${open.id}/more?after=${q}`, {});
			const form = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields) });
			const every = {
				title: payload,
				body: payload,
				topics: payload,
				heldOn: payload,
				adding: payload,
				spaceId: payload
			};
			await ask('/photos/new', form({ ...every, title: 'x'.repeat(201) }));
			await ask(`/photos/${open.id}/${open.photoId}?/name`, form({ handle: payload }));
			await ask(`/photos/${open.id}/manage?/remove`, form({ photoIds: payload }));
			await ask('/photos/removals?/decide', form({ removalId: payload, decision: payload, answer: payload }));
			const metadata = `album ${Buffer.from(String(open.id)).toString('base64')},name ${Buffer.from(payload).toString('base64')}`;
			const tus = { 'tus-resumable': '1.0.0', 'upload-length': '10', 'upload-metadata': metadata };
			await ask('/photos/uploads', { method: 'POST', headers: tus });
		}
		expect(broken).toEqual([]);
	}, 240_000);
});

// Albums come to be, are looked at and talked about; two photo calls are held, and a photo is chosen for the week.
import { createAlbum, publishAlbum } from '#server/community/photos/actions.ts';
import { callForPhotos, settleCalls, voteForPhoto } from '#server/community/photos/actions/calls.ts';
import { answerNaming, namePerson } from '#server/community/photos/actions/people.ts';
import { describePhoto } from '#server/community/photos/actions/photos.ts';
import { commentOnPhoto, reactToPhoto } from '#server/community/photos/actions/talk.ts';
import { chooseOfTheWeek } from '#server/community/photos/actions/week.ts';
import { addPhoto } from '#server/community/photos/uploads/prepare.ts';
import { clockTime } from '#lib/zoned-time.ts';
import { DAY, HOUR } from './clock.ts';
import { albums, type AlbumText, type PhotoText, photosOfTheWeek } from './content/albums.ts';
import { as, type Scene, type Stage } from './stage.ts';

const MINUTE = 60_000;
const communicator = 'alina.moritz';

/** The name under which a photo is drawn. */
export const pictureName = (album: AlbumText, index: number) => `album:${album.slug}:${index}`;

/** Ids of photos by the name of their picture. */
type Hung = Map<string, number>;

/** Needs the times of arrival and the spaces. */
export function hangings(stage: Stage): Scene[] {
	const hung: Hung = new Map();
	return [...albums.flatMap((album) => scenesOf(stage, album, hung)), ...weeks(stage, hung)];
}

function scenesOf(stage: Stage, album: AlbumText, hung: Hung): Scene[] {
	const at = stage.clock.ago(album.daysAgo, album.hour, 20);
	if (!album.call) return [{ at, play: () => hang(stage, album, at, hung) }];
	const closed = new Date(at.getTime() + album.call.days * DAY);
	const over = new Date(closed.getTime() + album.call.votingDays * DAY);
	const voting = new Date(closed.getTime() + HOUR);
	return [
		{ at, play: () => call(stage, album, at, closed, over, hung) },
		...(voting < stage.clock.now ? [{ at: voting, play: () => voteOn(stage, album, voting, hung) }] : []),
		...(over < stage.clock.now
			? [{ at: over, play: async () => void (await settleCalls({ db: stage.db, now: over, quiet: true })) }]
			: [])
	];
}

/** Without drawings there is no album. */
async function hang(stage: Stage, album: AlbumText, at: Date, hung: Hung) {
	if (!(await stage.picture(pictureName(album, 0)))) return;
	const ctx = as(stage, album.author, at);
	const { title, body, topics, alt, originals = false, everyoneAdds = false } = album;
	const spaceId = album.space ? stage.spaces.get(album.space)!.id : null;
	const adding = everyoneAdds ? ('everyone' as const) : ('authors' as const);
	const said = { title, body, spaceId, topics, heldOn: null, adding, alt, originals, whenReady: false };
	const { id } = await createAlbum(ctx, said);
	const own = album.photos.filter((photo) => !photo.by);
	const first = await fillWith(stage, album, id, own, at, hung);
	await publishAlbum(ctx, { id });
	const others = album.photos.filter((photo) => photo.by);
	const rest = await fillWith(stage, album, id, others, new Date(at.getTime() + HOUR), hung);
	for (const taken of [...first, ...rest]) await surround(stage, album, taken);
}

async function call(stage: Stage, album: AlbumText, at: Date, closed: Date, over: Date, hung: Hung) {
	const ctx = as(stage, album.author, at);
	const { title, body, topics } = album;
	const local = (moment: Date) => clockTime(moment, ctx.viewer.timeZone).slice(0, 16);
	const days = { closesAt: local(closed), votingUntil: local(over), mostEach: 3, votesEach: 3 };
	const { id } = await callForPhotos(ctx, { title, body, spaceId: null, topics, ...days });
	for (const taken of await fillWith(stage, album, id, album.photos, new Date(at.getTime() + HOUR), hung))
		await surround(stage, album, taken);
}

interface Taken {
	photo: PhotoText;
	id: number;
	at: Date;
}

/** One photo every few minutes; those that were not drawn are left out. */
async function fillWith(stage: Stage, album: AlbumText, albumId: number, photos: PhotoText[], from: Date, hung: Hung) {
	const taken: Taken[] = [];
	for (const [place, photo] of photos.entries()) {
		const name = pictureName(album, album.photos.indexOf(photo));
		const bytes = await stage.picture(name);
		if (!bytes) continue;
		const at = new Date(from.getTime() + place * 4 * MINUTE);
		const added = await addPhoto(as(stage, photo.by ?? album.author, at), albumId, { name: 'photo.png', bytes });
		if (added.state !== 'done') throw new Error(`A photo of the demo was not taken: ${JSON.stringify(added)}`);
		hung.set(name, added.photoId);
		taken.push({ photo, id: added.photoId, at });
	}
	return taken;
}

/** What is said of a photo, by its owner and by others, within two hours. */
async function surround(stage: Stage, album: AlbumText, { photo, id: photoId, at }: Taken) {
	const owner = photo.by ?? album.author;
	const later = (minutes: number) => new Date(at.getTime() + minutes * MINUTE);
	const { caption = '', alt = '' } = photo;
	if (caption || alt) await describePhoto(as(stage, owner, later(1)), { photoId, caption, alt });
	for (const handle of photo.named ?? []) {
		await namePerson(as(stage, owner, later(2)), { photoId, handle });
		await answerNaming(as(stage, handle, later(70)), { photoId, agree: true });
	}
	for (const handle of photo.liked ?? []) await reactToPhoto(as(stage, handle, later(80)), { photoId, kind: 'like' });
	for (const [handle, body] of photo.said ?? [])
		await commentOnPhoto(as(stage, handle, later(90)), { partId: photoId, body });
}

async function voteOn(stage: Stage, album: AlbumText, at: Date, hung: Hung) {
	for (const [index, photo] of album.photos.entries()) {
		const photoId = hung.get(pictureName(album, index));
		if (!photoId) continue;
		for (const handle of photo.votes ?? []) await voteForPhoto(as(stage, handle, at), { photoId, value: 1 });
	}
}

function weeks(stage: Stage, hung: Hung): Scene[] {
	return photosOfTheWeek.map(({ album, photo, daysAgo, words }) => {
		const at = daysAgo ? stage.clock.ago(daysAgo, 9) : new Date(stage.clock.now.getTime() - HOUR);
		const name = pictureName(
			albums.find(({ slug }) => slug === album)!,
			photo
		);
		const choose = async () => {
			const photoId = hung.get(name);
			if (photoId) await chooseOfTheWeek(as(stage, communicator, at), { photoId, words });
		};
		return { at, play: choose };
	});
}

// What people do with albums: make one, change it, put it out.
import { eq, sql } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { posts } from '#server/conversation/posts/schema.ts';
import { updatePost, type Written, writePost } from '#server/conversation/posts/write.ts';
import { publishPost } from '#server/conversation/posts/write/state.ts';
import { setTopics } from '#server/conversation/topics/actions.ts';
import { type Ctx, inTransaction, type PublicCtx } from '#server/members/access/ctx.ts';
import { partsOfPlace } from '#server/members/access/place.ts';
import { record } from '#server/members/ledger/record.ts';
import { Invalid } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { tellChange } from '#server/platform/live/changes.ts';
import { refreshCard, refreshWords } from './card.ts';
import type { AlbumFields, CreateAlbum, EditAlbum, OneAlbum } from './input.ts';
import { findAlbumPlace } from './queries/find.ts';
import { albums } from './schema.ts';

/** A new album is a draft until its photos are there. */
export function createAlbum(ctx: Ctx, input: CreateAlbum): Promise<Written> {
	return inTransaction(ctx, async (tx) => {
		const written = await writeAlbum(tx, input);
		await tx.db.insert(albums).values({ postId: written.id, publishWhenReady: input.whenReady, ...columnsOf(input) });
		return written;
	});
}

/** The post of an album or a call, with its topics. */
export async function writeAlbum(
	ctx: Ctx,
	{ title, body, spaceId, topics }: Pick<AlbumFields, 'title' | 'body' | 'spaceId' | 'topics'>
): Promise<Written> {
	const written = await writePost(ctx, { kind: 'album', title, body, placeId: spaceId });
	await setTopics(ctx, written.id, topics);
	await record(ctx, {
		verb: 'album.drafted',
		subject: 'post',
		subjectId: written.id,
		spaceId: partsOfPlace(spaceId).spaceId
	});
	return written;
}

export function editAlbum(ctx: Ctx, input: EditAlbum): Promise<Written> {
	return inTransaction(ctx, async (tx) => {
		await findAlbumPlace(tx, input.id);
		const written = await updateAlbum(tx, input);
		await tx.db.update(albums).set(columnsOf(input)).where(eq(albums.postId, input.id));
		await refreshCard(tx, input.id);
		return written;
	});
}

/** The post of an album or a call: text, place, topics; and who is newly mentioned is told. */
export async function updateAlbum(
	ctx: Ctx,
	{
		id,
		baseVersion,
		title,
		body,
		spaceId,
		topics
	}: Pick<AlbumFields, 'title' | 'body' | 'spaceId' | 'topics'> & { id: number; baseVersion: number }
): Promise<Written> {
	const written = await updatePost(ctx, id, { baseVersion, title, body, placeId: spaceId });
	await setTopics(ctx, id, topics);
	await refreshWords(ctx, id);
	await record(ctx, {
		verb: 'album.edited',
		subject: 'post',
		subjectId: id,
		spaceId: partsOfPlace(spaceId).spaceId,
		facts: { version: written.version }
	});
	if (written.state === 'published' && written.newlyMentionedIds.length && !ctx.quiet)
		await enqueue(ctx.db, 'tell-of-post', {
			postId: id,
			actorId: ctx.viewer.id,
			mentionedIds: written.newlyMentionedIds
		});
	return written;
}

/** @throws Invalid ('album_empty') while no photo is there. */
export function publishAlbum(ctx: Ctx, { id }: OneAlbum): Promise<Written['id']> {
	return inTransaction(ctx, async (tx) => {
		await findAlbumPlace(tx, id);
		const [row] = await tx.db
			.select({ photos: sql<number>`coalesce((${posts.card}->>'photos')::int, 0)` })
			.from(posts)
			.where(eq(posts.id, id));
		if (!row?.photos) throw new Invalid([{ field: '', message: m.photos_refused_empty() }], 'album_empty');
		await publishPost(tx, id);
		await tx.db.update(albums).set({ publishWhenReady: false }).where(eq(albums.postId, id));
		return id;
	});
}

/**
 * Hands albums whose photos are all there to the clock that publishes: nothing is under way, and nothing came for a moment.
 * Returns how many.
 */
export function publishReadyAlbums(ctx: PublicCtx): Promise<number> {
	return inTransaction(ctx, async (tx) => {
		const [now, quiet] = [tx.now.toISOString(), new Date(tx.now.getTime() - QUIET_FOR).toISOString()];
		const ready = await tx.db.execute<{ id: number }>(sql`
			update posts p set state = 'scheduled', scheduled_for = ${now}::timestamptz
			from albums a where a.post_id = p.id and a.publish_when_ready and p.state = 'draft' and p.deleted_at is null
				and (p.card->>'photos')::int > 0
				and not exists (select from photo_uploads u where u.post_id = p.id and (u.state = 'waiting' or u.touched_at > ${quiet}::timestamptz))
				and not exists (select from photo_uploads u where u.post_id = p.id and u.state = 'receiving'
					and u.touched_at > ${new Date(tx.now.getTime() - STALLED_AFTER).toISOString()}::timestamptz)
			returning p.id`);
		for (const { id } of ready.rows) {
			await tx.db.update(albums).set({ publishWhenReady: false }).where(eq(albums.postId, id));
			await enqueue(tx.db, 'publish-due-posts', {});
		}
		await tellChange(tx.db, { posts: ready.rows.map(({ id }) => id) });
		return ready.rows.length;
	});
}

/** Between two files of one selection there is less. */
const QUIET_FOR = 15_000;
/** A file that stands still so long waits for its owner, and the album does not wait for it. */
const STALLED_AFTER = 10 * 60_000;

function columnsOf({ heldOn, adding, alt, originals }: AlbumFields) {
	return { heldOn, adding, alt, originals };
}

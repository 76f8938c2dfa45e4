// Who is told of what happens to photos: those named, those chosen, those who decide on a removal, those who took part in a call.
import { photoHref } from '#lib/terms/photos.ts';
import { postHref } from '#lib/terms/posts.ts';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { notify } from '#server/members/notifications/notify.ts';
import { named } from '#server/platform/db/client.ts';

export interface PhotoTelling {
	photoId: number;
	verb: 'photo.named' | 'photo.of_the_week';
	actorId: number;
	/** The one who is named. */
	personId?: number;
}

interface Place {
	id: number;
	kind: 'album';
	slug: string;
	title: string;
	photoId: number;
}

const place = `p.id, p.kind, p.slug, p.title, f.id as "photoId"`;
const noticeOf = (row: Place) => ({
	thread: `photo:${row.photoId}`,
	href: photoHref(postHref(row), row.photoId),
	title: row.title,
	postId: row.id
});

/** The named person is asked; of a choice the uploader and the people in the photo hear. */
export async function tellOfPhoto(ctx: PublicCtx, { photoId, verb, actorId, personId }: PhotoTelling): Promise<void> {
	const text = `select ${place}, f.uploader_id as "uploaderId",
		array_to_json(array(select n.person_id from photo_people n where n.photo_id = f.id and n.state = 'agreed')) as "peopleIds"
		from photos f join posts p on p.id = f.post_id where f.id = $1 and f.removed_at is null and f.hidden_at is null and p.deleted_at is null`;
	type Row = Place & { uploaderId: number; peopleIds: number[] };
	const [row] = await named<Row>(ctx.db, 'photo_told', text, [photoId]);
	if (!row) return;
	const people = personId === undefined ? [row.uploaderId, ...row.peopleIds] : [personId];
	await notify(ctx, people, { ...noticeOf(row), verb, actorId });
}

export interface RemovalTelling {
	removalId: number;
	late?: boolean;
}

interface Removal extends Place {
	personId: number;
	decision: string | null;
	decidedBy: number | null;
	answer: string;
	reason: string;
	deciders: number[];
}

const removalText = `select ${place}, r.person_id as "personId", r.decision, r.decided_by as "decidedBy", r.answer, r.reason,
	array_to_json(array(
		select f.uploader_id union select p.author_id where p.author_id is not null
		union select o.person_id from post_authors o where o.post_id = p.id
		union select h.person_id from space_members h where h.space_id = p.space_id and h.role = 'host'
		union select w.id from people w where 'moderator' = any(w.roles) and w.status <> 'left')) as deciders
	from photo_removals r join photos f on f.id = r.photo_id join posts p on p.id = f.post_id where r.id = $1`;

/** Before the decision those who decide, after it the one who asked. */
export async function tellOfRemoval(ctx: PublicCtx, { removalId, late = false }: RemovalTelling): Promise<void> {
	const [row] = await named<Removal>(ctx.db, 'removal_told', removalText, [removalId]);
	if (!row || row.decision === 'withdrawn') return;
	const notice = { ...noticeOf(row), thread: `removal:${removalId}` };
	if (row.decision) {
		const verb = row.decision === 'removed' ? 'photo.removed' : 'photo.kept';
		const href = '/photos/removals';
		await notify(ctx, [row.personId], { ...notice, href, verb, actorId: row.decidedBy, excerpt: row.answer });
		return;
	}
	const verb = late ? 'photo.removal_late' : 'photo.removal_asked';
	const href = '/photos/removals';
	await notify(ctx, row.deciders, { ...notice, href, verb, actorId: row.personId, excerpt: row.reason });
}

/** Everyone who sent a photo in hears that the result is there. */
export async function tellOfCall(ctx: PublicCtx, { postId }: { postId: number }): Promise<void> {
	const text = `select p.id, p.kind, p.slug, p.title, 0 as "photoId",
		array_to_json(array(select distinct f.uploader_id from photos f where f.post_id = p.id and f.removed_at is null)) as "peopleIds"
		from posts p where p.id = $1 and p.deleted_at is null`;
	const [row] = await named<Place & { peopleIds: number[] }>(ctx.db, 'call_told', text, [postId]);
	if (!row) return;
	const { title, id } = row;
	const notice = { thread: `call:${id}`, href: `/photos/calls/${id}`, title, postId: id, actorId: null };
	await notify(ctx, row.peopleIds, { ...notice, verb: 'photo_call.settled' });
}

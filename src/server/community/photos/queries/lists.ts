// Lists around albums: open photo calls, the photo of the week, photos somebody is in, the votes of a call.
import type { AlbumCard } from '#lib/terms/cards.ts';
import type { GridPhoto, TagState } from '#lib/terms/photos.ts';
import { visibleSql } from '#server/conversation/posts/visible.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { gridColumns } from './grid.ts';

export interface CallRow {
	id: number;
	slug: string;
	title: string;
	summary: string;
	card: Partial<AlbumCard>;
	closesAt: Date;
	votingUntil: Date;
}

const callColumns = `p.id, p.slug, p.title, p.summary, p.card, c.closes_at as "closesAt", c.voting_until as "votingUntil"`;

/** Calls one can still send photos to or vote in, the one that closes first on top. */
export function listOpenCalls(ctx: Ctx): Promise<CallRow[]> {
	const text = `select ${callColumns} from photo_calls c join posts p on p.id = c.post_id
		where c.voting_until > $1 and ${visibleSql('p', '$2', '$3')} order by case when c.closes_at > $1 then c.closes_at else c.voting_until end, p.id limit 20`;
	return named<CallRow>(ctx.db, 'calls_open', text, [ctx.now, ctx.viewer.spaceIds, ctx.viewer.id]);
}

/** Calls that are over, the latest first. */
export function listPastCalls(ctx: Ctx): Promise<CallRow[]> {
	const text = `select ${callColumns} from photo_calls c join posts p on p.id = c.post_id
		where c.voting_until <= $1 and ${visibleSql('p', '$2', '$3')} order by c.voting_until desc, p.id desc limit 50`;
	return named<CallRow>(ctx.db, 'calls_past', text, [ctx.now, ctx.viewer.spaceIds, ctx.viewer.id]);
}

export interface PlacedPhoto {
	photo: GridPhoto;
	album: { id: number; slug: string; title: string };
	uploader: { handle: string; name: string; photo: string | null };
}

export interface PhotoOfTheWeek extends PlacedPhoto {
	week: string;
	words: string;
}

const placedColumns = `${gridColumns('f', 'm', 'a')} as photo, json_build_object('id', p.id, 'slug', p.slug, 'title', p.title) as album,
	json_build_object('handle', u.handle, 'name', u.name, 'photo', u.photo) as uploader`;
const placed = `join media m on m.id = f.media_id join posts p on p.id = f.post_id join albums a on a.post_id = p.id join people u on u.id = f.uploader_id`;

/** The latest one that everybody may see, of this week or the last; null when nobody chose any. */
export async function findPhotoOfTheWeek(ctx: Ctx): Promise<PhotoOfTheWeek | null> {
	const text = `select ${placedColumns}, w.week::text as week, w.words from photos_of_the_week w join photos f on f.id = w.photo_id ${placed}
		where w.week > $1::date - 14 and w.week <= $1::date and f.removed_at is null and f.hidden_at is null and p.state = 'published' and p.deleted_at is null and not p.restricted
		order by w.week desc limit 1`;
	const [row] = await named<PhotoOfTheWeek>(ctx.db, 'photo_of_the_week', text, [ctx.now]);
	return row ?? null;
}

/** Photos in which a person is named, the latest first: those the viewer may see, and of oneself also those one was asked about. */
export function listPhotosOf(ctx: Ctx, personId: number, state: TagState, most = 200): Promise<PlacedPhoto[]> {
	const text = `select ${placedColumns} from photo_people n join photos f on f.id = n.photo_id ${placed}
		where n.person_id = $1 and n.state = $2 and ($2 = 'agreed' or n.person_id = $4) and f.removed_at is null and f.hidden_at is null and ${visibleSql('p', '$3', '$4')}
		order by f.created_at desc, f.id desc limit $5`;
	return named<PlacedPhoto>(ctx.db, 'photos_of_person', text, [
		personId,
		state,
		ctx.viewer.spaceIds,
		ctx.viewer.id,
		most
	]);
}

export interface VotedPhoto {
	id: number;
	votes: number;
	/** The viewer voted for it. */
	mine: boolean;
}

/** Of a vote that goes on; of one that is over the photos have the counts, and nobody knows whose they were. */
const votesOfCall =
	'select part_id, count(*)::int as votes, bool_or(person_id = $2) as mine from votes where post_id = $1 and part_id > 0 group by part_id';

/** How often each photo of a call was voted for; call only with a call that was found for the viewer. */
export function listVotes(ctx: Ctx, postId: number): Promise<VotedPhoto[]> {
	const text = `select f.id, f.votes + coalesce(v.votes, 0) as votes, coalesce(v.mine, false) as mine from photos f
		left join (${votesOfCall}) v on v.part_id = f.id where f.post_id = $1 and f.removed_at is null and (v.votes > 0 or f.votes > 0)`;
	return named<VotedPhoto>(ctx.db, 'call_votes', text, [postId, ctx.viewer.id]);
}

/** The three photos with most votes once a call is over; those with equal votes in the order they came. */
export function listWinners(ctx: Ctx, postId: number): Promise<(PlacedPhoto & { votes: number })[]> {
	const text = `select ${placedColumns}, f.votes + coalesce(v.votes, 0) as votes from photos f left join (${votesOfCall}) v on v.part_id = f.id ${placed}
		where f.post_id = $1 and (v.votes > 0 or f.votes > 0) and f.removed_at is null and f.hidden_at is null
		order by votes desc, f.created_at, f.id limit 3`;
	return named<PlacedPhoto & { votes: number }>(ctx.db, 'call_winners', text, [postId, ctx.viewer.id]);
}

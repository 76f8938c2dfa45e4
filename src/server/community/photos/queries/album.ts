// The page of an album or a photo call, in one statement beside its photos.
import type { Adding } from '#lib/terms/photos.ts';
import type { ReactionCounts } from '#lib/terms/conversation.ts';
import type { PostRow } from '#lib/terms/posts.ts';
import {
	foundPostColumns,
	type FoundPost,
	findPostText,
	type Place,
	withoutPlace
} from '#server/conversation/posts/queries.ts';
import { postRowColumns } from '#server/conversation/posts/queries/post-row.ts';
import { canDo, type PostCan } from '#server/conversation/posts/policy.ts';
import { canSee } from '#server/conversation/posts/visible.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { Forbidden, NotFound } from '#server/platform/errors.ts';
import { type AlbumTerms, canAddPhotos, canVoteNow } from '../policy.ts';
import { seesHidden } from './grid.ts';

export interface PhotoCall {
	closesAt: Date;
	votingUntil: Date;
	mostEach: number;
	votesEach: number;
	/** The viewer's own, so far. */
	sent: number;
	voted: number;
	/** collecting, then voting, then over. */
	stage: 'collecting' | 'voting' | 'over';
}

export interface AlbumPage extends PostRow {
	createdAt: Date;
	bodyHtml: string;
	heldOn: string | null;
	adding: Adding;
	originals: boolean;
	alt: string;
	whenReady: boolean;
	reactions: ReactionCounts;
	/** Photos the viewer sees, and those of them nobody described; counted for those who can describe them. */
	photos: number;
	undescribed: number;
	/** Files of the viewer that are on their way or wait to be prepared. */
	underWay: number;
	removals: number;
	call: PhotoCall | null;
	place: Place;
	can: PostCan & { add: boolean; seeHidden: boolean };
}

type Row = Omit<FoundPost, 'can'> &
	Omit<AlbumPage, 'can' | 'place' | 'call'> & {
		closesAt: Date | null;
		votingUntil: Date | null;
		mostEach: number;
		votesEach: number;
		sent: number;
		voted: number;
	};

/** Photos of the post somebody brought; only calls ask for it. */
const sentBy = (person: string) =>
	`(select count(*)::int from photos f where f.uploader_id = ${person} and f.post_id = p.id and f.removed_at is null)`;

// Plan: media_undescribed, then photos_media; a large album that is described costs nothing.
const undescribed = `(select count(*)::int from (select 1 from media m join photos f on f.media_id = m.id
	where m.post_id = p.id and m.alt = '' and f.removed_at is null and (f.uploader_id = $2 or (p.author_id = $2 and c.post_id is null)) limit 1000) u)`;

const statement = `select ${foundPostColumns('p')}, ${postRowColumns('p', '$2')}, p.body_html as "bodyHtml",
	case when p.reaction_count > 0 then (select json_object_agg(k.kind, k.given) from
		(select kind, count(*) as given from post_reactions where post_id = p.id group by kind) k) end as reactions,
	a.held_on::text as "heldOn", a.adding, a.originals, a.alt, a.publish_when_ready as "whenReady",
	coalesce((p.card->>'photos')::int, 0) as photos,
	case when a.alt = '' and (p.author_id = $2 or exists (select from photos f where f.uploader_id = $2 and f.post_id = p.id))
		then ${undescribed} else 0 end as undescribed,
	(select count(*)::int from photo_uploads u where u.post_id = p.id and u.state in ('receiving', 'waiting') and u.person_id = $2) as "underWay",
	(select count(*)::int from photo_removals r join photos f on f.id = r.photo_id where f.post_id = p.id and r.decided_at is null and f.removed_at is null) as removals,
	c.closes_at as "closesAt", c.voting_until as "votingUntil", c.most_each as "mostEach", c.votes_each as "votesEach",
	case when c.post_id is not null then ${sentBy('$2')} else 0 end as sent,
	case when c.post_id is not null then (select count(*)::int from votes v where v.post_id = p.id and v.part_id > 0 and v.person_id = $2) else 0 end as voted
	from posts p join albums a on a.post_id = p.id left join photo_calls c on c.post_id = p.id where p.id = $1 and p.kind = 'album'`;

/** @throws NotFound when there is none or it is hidden from the viewer. */
export async function findAlbum(ctx: Ctx, id: number): Promise<AlbumPage> {
	const { viewer } = ctx;
	if (!Number.isSafeInteger(id)) throw new NotFound();
	const [row] = await named<Row>(ctx.db, 'album_page', statement, [id, viewer.id]);
	if (!row || !canSee(viewer, row)) throw new NotFound();
	const { place, page: whole } = withoutPlace(row);
	const { deletedAt: _, coverId: __, ...rest } = whole;
	const { closesAt, votingUntil, mostEach, votesEach, sent, voted, ...page } = rest;
	const terms: AlbumTerms = { adding: row.adding, closesAt, votingUntil };
	const seeHidden = seesHidden(ctx, place);
	return {
		...page,
		place,
		removals: seeHidden ? page.removals : 0,
		reactions: row.reactions ?? {},
		call:
			closesAt && votingUntil
				? callOf({ closesAt, votingUntil, mostEach, votesEach, sent, voted }, terms, ctx.now)
				: null,
		can: { ...canDo(viewer, row), add: canAddPhotos(viewer, row, terms, ctx.now), seeHidden }
	};
}

function callOf(call: Omit<PhotoCall, 'stage'>, terms: AlbumTerms, now: Date): PhotoCall {
	const stage = now < call.closesAt ? 'collecting' : canVoteNow(terms, now) ? 'voting' : 'over';
	return { ...call, stage };
}

/** What the form of an album or a call starts from. @throws NotFound, Forbidden */
export async function findAlbumToEdit(ctx: Ctx, id: number): Promise<AlbumPage & { body: string }> {
	const album = await findAlbum(ctx, id);
	if (!album.can.edit) throw new Forbidden();
	return { ...album, body: (await findPostText(ctx, album)).body };
}

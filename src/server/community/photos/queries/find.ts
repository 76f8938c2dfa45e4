// One album or one photo for somebody about to do something with it: what the rules look at, and nothing to show.
import type { Adding } from '#lib/terms/photos.ts';
import { type FoundPost, foundPostColumns } from '#server/conversation/posts/queries.ts';
import { canDo } from '#server/conversation/posts/policy.ts';
import { canSee } from '#server/conversation/posts/visible.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { NotFound } from '#server/platform/errors.ts';
import { type AlbumTerms, canSeePhoto } from '../policy.ts';

export interface FoundAlbum {
	post: FoundPost;
	terms: AlbumTerms;
	originals: boolean;
	/** Photos one person may send in to a call. */
	mostEach: number | null;
	votesEach: number | null;
}

/** What is read of an album beside its post; `a` and `c` are the aliases of albums and photo_calls. */
const termColumns = `a.adding, a.originals, c.closes_at as "closesAt", c.voting_until as "votingUntil", c.most_each as "mostEach", c.votes_each as "votesEach"`;
const joined = `join albums a on a.post_id = p.id left join photo_calls c on c.post_id = p.id`;

type AlbumRow = Omit<FoundPost, 'can'> & {
	adding: Adding;
	originals: boolean;
	closesAt: Date | null;
	votingUntil: Date | null;
	mostEach: number | null;
	votesEach: number | null;
};

/** @throws NotFound when there is none or it is hidden from the viewer. */
export async function findAlbumPlace(ctx: Ctx, id: number): Promise<FoundAlbum> {
	if (!Number.isSafeInteger(id)) throw new NotFound();
	const text = `select ${foundPostColumns('p')}, ${termColumns} from posts p ${joined} where p.id = $1`;
	const [row] = await named<AlbumRow>(ctx.db, 'album_place', text, [id]);
	if (!row || !canSee(ctx.viewer, row)) throw new NotFound();
	return placeOf(ctx, row);
}

export interface FoundPhoto {
	id: number;
	postId: number;
	mediaId: number;
	uploaderId: number;
	position: number;
	caption: string;
	original: string | null;
	hiddenAt: Date | null;
	removedAt: Date | null;
}

/** @throws NotFound when there is none, it was removed, or it is hidden from the viewer. */
export async function findPhotoPlace(
	ctx: Ctx,
	id: number,
	removed = false
): Promise<FoundAlbum & { photo: FoundPhoto }> {
	if (!Number.isSafeInteger(id)) throw new NotFound();
	const text = `select json_build_object('id', f.id, 'postId', f.post_id, 'mediaId', f.media_id, 'uploaderId', f.uploader_id, 'position', f.position,
			'caption', f.caption, 'original', f.original, 'hiddenAt', f.hidden_at, 'removedAt', f.removed_at) as photo,
		${foundPostColumns('p')}, ${termColumns} from photos f join posts p on p.id = f.post_id ${joined} where f.id = $1`;
	const [row] = await named<AlbumRow & { photo: FoundPhoto }>(ctx.db, 'photo_place', text, [id]);
	if (!row || !canSee(ctx.viewer, row)) throw new NotFound();
	const { photo, ...album } = row;
	if (Boolean(photo.removedAt) !== removed || !canSeePhoto(ctx.viewer, row, photo)) throw new NotFound();
	return { photo, ...placeOf(ctx, album) };
}

function placeOf(ctx: Ctx, row: AlbumRow): FoundAlbum {
	const { adding, originals, closesAt, votingUntil, mostEach, votesEach, ...post } = row;
	return {
		post: { ...post, can: canDo(ctx.viewer, post) },
		terms: { adding, closesAt, votingUntil },
		originals,
		mostEach,
		votesEach
	};
}

// The photos of an album with all that is said of them, for those who may change it.
import type { GridPhoto } from '#lib/terms/photos.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { type Page, toPage } from '#server/platform/db/page.ts';
import { Forbidden } from '#server/platform/errors.ts';
import type { AlbumPage } from './album.ts';
import { decodePlace, gridColumns, seesHidden } from './grid.ts';

export interface ManagedPhoto extends GridPhoto {
	/** As it was written, without what stands in for it. */
	ownAlt: string;
	takenAt: string | null;
	isCover: boolean;
	uploader: string;
}

const size = 50;

/** All of them for those who keep the album, else one's own. @throws Forbidden for whoever has none in it */
export async function listManagedPhotos(
	ctx: Ctx,
	album: AlbumPage['place'],
	{ after, missing }: { after?: string | null; missing: boolean }
): Promise<Page<ManagedPhoto>> {
	const all = seesHidden(ctx, album);
	const [position, id] = decodePlace(after);
	const text = `select ${gridColumns('f', 'm', 'a')} as photo, m.alt as "ownAlt", m.taken_at as "takenAt", p.cover_id = m.id as "isCover", u.name as uploader, f.position
		from photos f join media m on m.id = f.media_id join albums a on a.post_id = f.post_id join posts p on p.id = f.post_id join people u on u.id = f.uploader_id
		where f.post_id = $1 and f.removed_at is null and ($2::boolean or f.uploader_id = $3) and (not $4::boolean or m.alt = '')
			and (f.position, f.id) > ($5::float8, $6::bigint) order by f.position, f.id limit ${size + 1}`;
	type Row = Omit<ManagedPhoto, keyof GridPhoto> & { photo: GridPhoto; position: number };
	const values = [album.id, all, ctx.viewer.id, missing, position, id];
	const rows = await named<Row>(ctx.db, 'album_managed', text, values);
	if (!all && !rows.length && !after) throw new Forbidden();
	const page = toPage(rows, size, (row) => [row.position, row.photo.id]);
	return { next: page.next, rows: page.rows.map(({ photo, position: _, ...rest }) => ({ ...photo, ...rest })) };
}

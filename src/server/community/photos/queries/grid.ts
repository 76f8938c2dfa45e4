// The photos of an album in their order, by keyset: all that a grid needs to be laid out before a picture is there.
import type { GridPhoto } from '#lib/terms/photos.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { canModerate, isOwn } from '#server/conversation/posts/visible.ts';
import type { Place } from '#server/conversation/posts/queries.ts';
import { named } from '#server/platform/db/client.ts';
import { decodeCursor, type Page, toPage } from '#server/platform/db/page.ts';
import { Invalid } from '#server/platform/errors.ts';

/** A `GridPhoto` as JSON: aliases of photos, media and albums. */
export const gridColumns = (
	f: string,
	m: string,
	a: string
) => `json_build_object('id', ${f}.id, 'key', ${m}.key, 'width', ${m}.width,
	'height', ${m}.height, 'alt', coalesce(nullif(${m}.alt, ''), nullif(${f}.caption, ''), ${a}.alt), 'placeholder', ${m}.placeholder,
	'caption', ${f}.caption, 'avif', ${m}.sizes @> '[{"mime":"image/avif"}]', 'hidden', ${f}.hidden_at is not null)`;

/** Whether hidden photos are shown: `all` the parameter that says the viewer decides on all of them, `viewer` their id. */
export const shownSql = (f: string, all: string, viewer: string) =>
	`${f}.removed_at is null and (${f}.hidden_at is null or ${all}::boolean or ${f}.uploader_id = ${viewer})`;

/** Photos a page brings at once; a wide screen shows some thirty. */
const size = 100;

interface Row {
	photo: GridPhoto;
	position: number;
}

/** Of an album that was found for the viewer before. @throws Invalid for a cursor that was made up. */
export async function listAlbumPhotos(ctx: Ctx, album: Place, after?: string | null): Promise<Page<GridPhoto>> {
	const [position, id] = decodePlace(after);
	const text = `select ${gridColumns('f', 'm', 'a')} as photo, f.position from (
			select * from photos f where f.post_id = $1 and ${shownSql('f', '$2', '$3')} and (f.position, f.id) > ($4::float8, $5::bigint)
			order by f.position, f.id limit ${size + 1}) f
		join media m on m.id = f.media_id join albums a on a.post_id = f.post_id order by f.position, f.id`;
	const rows = await named<Row>(ctx.db, 'album_photos', text, [
		album.id,
		seesHidden(ctx, album),
		ctx.viewer.id,
		position,
		id
	]);
	const page = toPage(rows, size, (row) => [row.position, row.photo.id]);
	return { rows: page.rows.map((row) => row.photo), next: page.next };
}

/** Those who decide on every photo of the album. */
export function seesHidden(ctx: Ctx, album: Place): boolean {
	return isOwn(ctx.viewer, album) || canModerate(ctx.viewer, album);
}

/** Where a page of an album begins. @throws Invalid for a cursor that was made up */
export function decodePlace(cursor: string | null | undefined): [number, number] {
	const [position, id] = decodeCursor(cursor, 2) ?? [Number.MIN_SAFE_INTEGER, 0];
	if (typeof position === 'number' && Number.isFinite(position) && Number.isSafeInteger(id))
		return [position, id as number];
	throw new Invalid('This page address is not complete. Start from the first page.', 'bad_cursor');
}

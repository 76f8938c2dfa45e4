// One photo as the light box shows it, with the one before and the one after.
import type { PhotoView } from '#lib/terms/photos.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { NotFound } from '#server/platform/errors.ts';
import { canChooseOfTheWeek, canNamePeople, canSeePhoto, canTendPhoto } from '../policy.ts';
import type { AlbumPage } from './album.ts';
import { gridColumns, seesHidden, shownSql } from './grid.ts';

type Row = Omit<PhotoView, keyof Base | 'can'> & { photo: Base; uploaderId: number; hiddenAt: Date | null };
type Base = Pick<PhotoView, 'id' | 'key' | 'width' | 'height' | 'alt' | 'placeholder' | 'caption' | 'avif' | 'hidden'>;

const beside = (
	sign: '<' | '>',
	order: 'asc' | 'desc'
) => `(select o.id from photos o where o.post_id = f.post_id and ${shownSql('o', '$4', '$3')}
	and (o.position, o.id) ${sign} (f.position, f.id) order by o.position ${order}, o.id ${order} limit 1)`;

const statement = `select ${gridColumns('f', 'm', 'a')} as photo, f.uploader_id as "uploaderId", f.hidden_at as "hiddenAt", m.taken_at as "takenAt",
	f.created_at as "createdAt", m.alt = '' and a.alt = '' and f.caption = '' as undescribed,
	json_build_object('id', u.id, 'handle', u.handle, 'name', u.name, 'photo', u.photo) as uploader,
	coalesce((select json_agg(json_build_object('id', w.id, 'handle', w.handle, 'name', w.name, 'photo', w.photo, 'state', n.state, 'askedBy', n.asked_by) order by w.name)
		from photo_people n join people w on w.id = n.person_id where n.photo_id = f.id
			and (n.state = 'agreed' or (n.state = 'asked' and $3 in (n.person_id, n.asked_by)))), '[]') as people,
	coalesce((select json_object_agg(k.kind, k.given) from (select kind, count(*) as given from part_reactions
		where post_id = f.post_id and part_id = f.id group by kind) k), '{}') as reactions,
	(select r.kind from part_reactions r where r.post_id = f.post_id and r.part_id = f.id and r.person_id = $3) as reaction,
	(select count(*)::int from comments c where c.post_id = f.post_id and c.part_id = f.id and c.deleted_at is null) as comments,
	case when a.originals then f.original_bytes end as "originalBytes",
	(select json_build_object('id', q.id, 'dueAt', q.due_at) from photo_removals q where q.photo_id = f.id and q.person_id = $3 and q.decided_at is null) as removal,
	${beside('<', 'desc')} as previous, ${beside('>', 'asc')} as next,
	(select count(*)::int + 1 from photos o where o.post_id = f.post_id and ${shownSql('o', '$4', '$3')} and (o.position, o.id) < (f.position, f.id)) as place
	from photos f join media m on m.id = f.media_id join albums a on a.post_id = f.post_id join people u on u.id = f.uploader_id
	where f.id = $1 and f.post_id = $2 and f.removed_at is null`;

/** Of an album that was found for the viewer before. @throws NotFound */
export async function findPhoto(
	ctx: Ctx,
	album: Pick<AlbumPage, 'id' | 'place' | 'can'>,
	id: number
): Promise<PhotoView> {
	if (!Number.isSafeInteger(id)) throw new NotFound();
	const { viewer } = ctx;
	const post = { ...album.place, deletedAt: null };
	const values = [id, album.id, viewer.id, seesHidden(ctx, album.place)];
	const [row] = await named<Row>(ctx.db, 'photo_view', statement, values);
	if (!row || !canSeePhoto(viewer, post, row)) throw new NotFound();
	const { photo, uploaderId, hiddenAt: _, ...rest } = row;
	const tends = canTendPhoto(viewer, post, { uploaderId });
	return {
		...photo,
		...rest,
		can: {
			describe: tends,
			remove: tends,
			name: canNamePeople(viewer, post),
			choose: canChooseOfTheWeek(viewer, post)
		}
	};
}

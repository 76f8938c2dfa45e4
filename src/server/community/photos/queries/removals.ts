// Requests to remove a photo: the rules of the house, what waits for the viewer to decide, and what they asked for themselves.
import type { GridPhoto, RemovalDecision } from '#lib/terms/photos.ts';
import { insideSql } from '#server/conversation/posts/visible.ts';
import { hasRole } from '#server/members/access/roles.ts';
import type { Ctx, PublicCtx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { gridColumns } from './grid.ts';

export interface PhotoRules {
	hideAtOnce: boolean;
	removalHours: number;
}

export async function findRules(ctx: PublicCtx): Promise<PhotoRules> {
	const text = 'select hide_at_once as "hideAtOnce", removal_hours as "removalHours" from photo_rules where id = 1';
	const [row] = await named<PhotoRules>(ctx.db, 'photo_rules', text, []);
	return row ?? { hideAtOnce: true, removalHours: 16 };
}

export interface RemovalRow {
	id: number;
	photo: GridPhoto;
	albumId: number;
	albumSlug: string;
	albumTitle: string;
	person: { handle: string; name: string; photo: string | null };
	reason: string;
	answer: string;
	decision: RemovalDecision | null;
	createdAt: Date;
	dueAt: Date;
}

const columns = `r.id, ${gridColumns('f', 'm', 'a')} as photo, p.id as "albumId", p.slug as "albumSlug", p.title as "albumTitle",
	json_build_object('handle', w.handle, 'name', w.name, 'photo', w.photo) as person, r.reason, r.answer, r.decision,
	r.created_at as "createdAt", r.due_at as "dueAt"`;
const from = `from photo_removals r join photos f on f.id = r.photo_id join media m on m.id = f.media_id join posts p on p.id = f.post_id
	join albums a on a.post_id = p.id join people w on w.id = r.person_id`;

/** What the viewer decides on, the most urgent first: of their own photos and albums, and where they keep order. */
export function listOpenRemovals(ctx: Ctx): Promise<RemovalRow[]> {
	const { viewer } = ctx;
	const text = `select ${columns} ${from} where r.decided_at is null and f.removed_at is null and p.deleted_at is null
		and ${insideSql('p', '$2', '$1')}
		and (f.uploader_id = $1 or p.author_id = $1 or p.space_id = any($3::bigint[]) or $4::boolean
			or exists (select from post_authors o where o.post_id = p.id and o.person_id = $1))
		order by r.due_at, r.id limit 200`;
	const moderates = hasRole(viewer, 'moderator');
	return named<RemovalRow>(ctx.db, 'removals_open', text, [viewer.id, viewer.spaceIds, viewer.hostIds, moderates]);
}

/** What the viewer asked for, the latest first. */
export function listOwnRemovals(ctx: Ctx): Promise<RemovalRow[]> {
	const text = `select ${columns} ${from} where r.person_id = $1 order by r.created_at desc, r.id desc limit 50`;
	return named<RemovalRow>(ctx.db, 'removals_own', text, [ctx.viewer.id]);
}

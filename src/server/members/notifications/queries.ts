// Reads of notices: the list, how many are unread, and what a person chose to be told.
import { mailedVerbs, noticeVerbs } from '#lib/terms/notifications.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { decodeCursor, type Page, toPage } from '#server/platform/db/page.ts';
import { visibleNoticeSql } from './visible.ts';

export interface NoticeRow {
	id: number;
	verb: string;
	title: string;
	excerpt: string;
	count: number;
	/** Newest first, at most five. */
	actors: { id: number; name: string; photo: string | null }[];
	facts: Record<string, string | number>;
	updatedAt: Date;
	readAt: Date | null;
}

type Keyed = NoticeRow & { key: string };

/** The viewer's notices, what moved last first. */
export async function listNotices(
	ctx: Ctx,
	filter: { unread?: boolean; cursor?: string | null; size?: number } = {}
): Promise<Page<NoticeRow>> {
	const size = filter.size ?? 30;
	const after = decodeCursor(filter.cursor, 2);
	const text = `select n.id, n.verb, n.title, n.excerpt, n.count, n.facts, n.updated_at as "updatedAt", n.read_at as "readAt", n.updated_at::text as key,
		(select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'photo', p.photo) order by a.place), '[]')
			from unnest(n.actor_ids) with ordinality a(id, place) join people p on p.id = a.id) as actors
		from notifications n where n.person_id = $1 and ${visibleNoticeSql('n', '$1', '$2')} ${filter.unread ? 'and n.read_at is null' : ''}
		${after ? 'and (n.updated_at, n.id) < ($4::timestamptz, $5::bigint)' : ''} order by n.updated_at desc nulls last, n.id desc nulls last limit $3`;
	const name = `notices${filter.unread ? '_unread' : ''}${after ? '_after' : ''}`;
	const rows = await named<Keyed>(ctx.db, name, text, [ctx.viewer.id, ctx.viewer.spaceIds, size + 1, ...(after ?? [])]);
	return toPage(rows, size, (row) => [row.key, row.id]);
}

/** Up to a hundred; more is not told apart. */
export async function countUnread(ctx: Pick<Ctx, 'db' | 'viewer'>): Promise<number> {
	const text = `select count(*)::int as count from (select 1 from notifications n
		where n.person_id = $1 and n.read_at is null and ${visibleNoticeSql('n', '$1', '$2')} limit 100) n`;
	const [row] = await named<{ count: number }>(ctx.db, 'notices_unread_count', text, [
		ctx.viewer.id,
		ctx.viewer.spaceIds
	]);
	return row?.count ?? 0;
}

export interface Preference {
	verb: string;
	inProduct: boolean;
	mail: boolean;
}

/** One entry per verb, with what holds when nothing was chosen. */
export async function listPreferences(ctx: Ctx): Promise<{ preferences: Preference[]; hasMail: boolean }> {
	const text = `select c.verb, c.in_product as "inProduct", c.mail, p.email is not null as "hasMail"
		from people p left join notification_preferences c on c.person_id = p.id where p.id = $1`;
	const rows = await named<{ verb: string | null; inProduct: boolean; mail: boolean; hasMail: boolean }>(
		ctx.db,
		'notice_preferences',
		text,
		[ctx.viewer.id]
	);
	const chosen = new Map(rows.map((row) => [row.verb, row]));
	const preferences = noticeVerbs.map((verb) => ({
		verb,
		inProduct: chosen.get(verb)?.inProduct ?? true,
		mail: chosen.get(verb)?.mail ?? mailedVerbs.includes(verb)
	}));
	return { preferences, hasMail: rows[0]?.hasMail ?? false };
}

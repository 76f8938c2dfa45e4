// Reads of sign-in: the session behind a token.
import { type Db, named } from '#server/platform/db/client.ts';
import type { Role } from '#server/members/access/roles.ts';
import type { Viewer } from '#server/members/access/viewer.ts';

export interface SessionViewer {
	sessionId: string;
	viewer: Viewer;
	theme: 'light' | 'dark' | 'system';
	/** Whether the first steps are finished. */
	activated: boolean;
	lastSeenAt: Date | null;
}

interface Row {
	session_id: string;
	id: number;
	handle: string;
	name: string;
	photo: string | null;
	roles: Role[];
	language: 'en' | 'de';
	time_zone: string;
	theme: 'light' | 'dark' | 'system';
	activated_at: Date | null;
	last_seen_at: Date | null;
	space_ids: number[] | null;
	host_ids: number[] | null;
}

/** The active person behind a session token, with the spaces they belong to; null when it ended or they left. */
export async function findViewerBySession(db: unknown, token: string, now: Date): Promise<SessionViewer | null> {
	const [row] = await named<Row>(
		db as Db,
		'viewer_by_session',
		`select s.id as session_id, p.id, p.handle, p.name, p.photo, p.roles, p.language, p.theme, p.activated_at, p.last_seen_at,
			coalesce(p.time_zone, (select time_zone from organisation where id = 1), 'UTC') as time_zone,
			m.space_ids, m.host_ids
		from auth_sessions s
		join auth_users u on u.id = s.user_id
		join people p on p.id = u.person_id
		cross join lateral (
			select array_agg(space_id) as space_ids, array_agg(space_id) filter (where role = 'host') as host_ids
			from space_members where person_id = p.id
		) m
		where s.token = $1 and s.expires_at > $2 and p.status <> 'left'`,
		[token, now]
	);
	return row ? toSessionViewer(row) : null;
}

function toSessionViewer(row: Row): SessionViewer {
	return {
		sessionId: row.session_id,
		theme: row.theme,
		activated: row.activated_at !== null,
		lastSeenAt: row.last_seen_at,
		viewer: {
			id: row.id,
			handle: row.handle,
			name: row.name,
			photo: row.photo,
			roles: row.roles,
			language: row.language,
			timeZone: row.time_zone,
			spaceIds: row.space_ids ?? [],
			hostIds: row.host_ids ?? []
		}
	};
}

// Reads of sign-in: the session behind a token, who is meant by a name, open codes, a person's sessions and passkeys.
import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import { deviceName } from '#lib/terms/auth.ts';
import type { Ctx, PublicCtx } from '#server/members/access/ctx.ts';
import type { Role } from '#server/members/access/roles.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import { audiencesOf, matteringSql, type Ruled } from '#server/members/audiences/membership.ts';
import { people } from '#server/members/people/schema.ts';
import { type Db, named } from '#server/platform/db/client.ts';
import { type Candidate, candidateColumns } from './candidate.ts';
import { hashOfToken } from './codes.ts';
import { authAccounts, authPasskeys, authSessions, authUsers, signInCodes } from './schema.ts';

export interface SessionViewer {
	sessionId: string;
	viewer: Viewer;
	theme: 'light' | 'dark' | 'system';
	/** Whether the first steps are finished. */
	activated: boolean;
	lastSeenAt: Date | null;
	/** When the session was last noted as used. */
	usedAt: Date;
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
	used_at: Date;
	space_ids: number[] | null;
	host_ids: number[] | null;
	audiences: Ruled[] | null;
}

/** The active person behind a session token, with the spaces they belong to and the audiences they are in; null when it ended or they left. */
export async function findViewerBySession(db: unknown, token: string, now: Date): Promise<SessionViewer | null> {
	const [row] = await named<Row>(
		db as Db,
		'viewer_by_session',
		`select s.id as session_id, s.updated_at as used_at, p.id, p.handle, p.name, p.photo, p.roles, p.language, p.theme, p.activated_at, p.last_seen_at,
			coalesce(p.time_zone, (select time_zone from organisation where id = 1), 'UTC') as time_zone,
			m.space_ids, m.host_ids, (select json_agg(json_build_object('id', a.id, 'rule', a.rule) order by a.id) from audiences a where ${matteringSql('a')}) as audiences
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
	return row ? toSessionViewer(row, await audiencesOf(db as Db, row.id, row.audiences ?? [], now)) : null;
}

function toSessionViewer(row: Row, audienceIds: number[]): SessionViewer {
	return {
		sessionId: row.session_id,
		theme: row.theme,
		activated: row.activated_at !== null,
		lastSeenAt: row.last_seen_at,
		usedAt: row.used_at,
		viewer: {
			id: row.id,
			handle: row.handle,
			name: row.name,
			photo: row.photo,
			roles: row.roles,
			language: row.language,
			timeZone: row.time_zone,
			spaceIds: [...(row.space_ids ?? []), ...audienceIds.map((id) => -id)],
			hostIds: row.host_ids ?? []
		}
	};
}

/** Whoever is meant by an e-mail address or a handle, with or without the @. */
export async function findCandidate(ctx: PublicCtx, identifier: string): Promise<Candidate | null> {
	const name = identifier.trim().toLowerCase();
	const which =
		name.includes('@') && !name.startsWith('@')
			? eq(people.email, name)
			: sql`lower(${people.handle}) = ${name.replace(/^@/, '')}`;
	const [found] = await ctx.db.select(candidateColumns).from(people).where(which).limit(1);
	return found ?? null;
}

export async function findCandidateById(ctx: PublicCtx, personId: number): Promise<Candidate | null> {
	const [found] = await ctx.db.select(candidateColumns).from(people).where(eq(people.id, personId));
	return found ?? null;
}

/** The scrypt hash of a person's password; null when they have none. */
export async function findPasswordHash(ctx: PublicCtx, personId: number): Promise<string | null> {
	const [found] = await ctx.db
		.select({ hash: authAccounts.password })
		.from(authAccounts)
		.innerJoin(authUsers, eq(authUsers.id, authAccounts.userId))
		.where(and(eq(authUsers.personId, personId), eq(authAccounts.providerId, 'credential')));
	return found?.hash ?? null;
}

/** A code or invitation that is neither used nor over. */
export async function findOpenCode(
	ctx: PublicCtx,
	kind: 'code' | 'invitation',
	hash: string
): Promise<{ id: number; personId: number } | null> {
	const [found] = await ctx.db
		.select({ id: signInCodes.id, personId: signInCodes.personId })
		.from(signInCodes)
		.where(
			and(
				eq(signInCodes.hash, hash),
				eq(signInCodes.kind, kind),
				isNull(signInCodes.usedAt),
				gt(signInCodes.expiresAt, ctx.now)
			)
		);
	return found ?? null;
}

/** Whom an invitation link greets; null when it is used or over. */
export async function findInvited(
	ctx: PublicCtx,
	token: string
): Promise<{ name: string; handle: string; email: string | null } | null> {
	const code = await findOpenCode(ctx, 'invitation', hashOfToken(token));
	const person = code && (await findCandidateById(ctx, code.personId));
	return person && person.status !== 'left' ? { name: person.name, handle: person.handle, email: person.email } : null;
}

export interface DeviceSession {
	id: string;
	device: string;
	address: string;
	current: boolean;
	startedAt: Date;
	usedAt: Date;
}

/** The viewer's sessions, this one first, then the latest used. */
export async function listSessions(ctx: Ctx, currentId: string | null): Promise<DeviceSession[]> {
	const rows = await ctx.db
		.select({ session: authSessions })
		.from(authSessions)
		.innerJoin(authUsers, eq(authUsers.id, authSessions.userId))
		.where(and(eq(authUsers.personId, ctx.viewer.id), gt(authSessions.expiresAt, ctx.now)))
		.orderBy(desc(authSessions.updatedAt))
		.limit(100);
	const all = rows.map(({ session }) => ({
		id: session.id,
		device: deviceName(session.userAgent ?? ''),
		address: session.ipAddress ?? '',
		current: session.id === currentId,
		startedAt: session.createdAt,
		usedAt: session.updatedAt
	}));
	return [...all.filter((one) => one.current), ...all.filter((one) => !one.current)];
}

export interface Passkey {
	id: string;
	name: string;
	createdAt: Date | null;
}

export async function listPasskeys(ctx: Ctx): Promise<Passkey[]> {
	const rows = await ctx.db
		.select({ id: authPasskeys.id, name: authPasskeys.name, createdAt: authPasskeys.createdAt })
		.from(authPasskeys)
		.innerJoin(authUsers, eq(authUsers.id, authPasskeys.userId))
		.where(eq(authUsers.personId, ctx.viewer.id))
		.orderBy(authPasskeys.createdAt);
	return rows.map((row) => ({ ...row, name: row.name ?? '' }));
}

/** Whether the viewer can sign in with a password. */
export async function hasPassword(ctx: Ctx): Promise<boolean> {
	return (await findPasswordHash(ctx, ctx.viewer.id)) !== null;
}

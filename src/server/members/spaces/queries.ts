// Every read of spaces, on behalf of a viewer: what is private to others is not there.
import type { SpaceVisibility, Standing } from '#lib/terms/spaces.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { decodeCursor, type Page, toPage } from '#server/platform/db/page.ts';
import { Forbidden, NotFound } from '#server/platform/errors.ts';
import { canSeeSpace, type SpaceCan, spaceCan, standingOf } from './policy.ts';

export interface Face {
	id: number;
	handle: string;
	name: string;
	title: string;
	photo: string | null;
}

export interface SpaceRow {
	id: number;
	slug: string;
	name: string;
	purpose: string;
	visibility: SpaceVisibility;
	colour: string;
	cover: string | null;
	memberCount: number;
	archivedAt: Date | null;
	standing: Standing;
	can: SpaceCan;
}

export interface SpacePage extends SpaceRow {
	hosts: Face[];
	createdAt: Date;
	/** Empty for those who may not read it. */
	rules: string;
	rulesHtml: string;
	faces: Face[];
	/** The viewer's own request that waits. */
	requested: boolean;
	/** Requests that wait; 0 for all but hosts. */
	requestCount: number;
}

type Raw = Omit<SpaceRow, 'standing' | 'can'>;

const columns = `s.id, s.slug, s.name, s.purpose, s.visibility, s.colour, s.cover, s.member_count as "memberCount", s.archived_at as "archivedAt"`;
const face = `json_build_object('id', p.id, 'handle', p.handle, 'name', p.name, 'title', p.title, 'photo', p.photo)`;
const facesOf = (role: 'host' | 'member', size: number) => `(select coalesce(json_agg(f.face), '[]') from (
	select ${face} as face from space_members m join people p on p.id = m.person_id
	where m.space_id = s.id and m.role = '${role}' and p.status <> 'left' order by m.joined_at, m.person_id limit ${size}) f)`;

/** The rule who knows of a space, as text: `spaces` is the parameter with the viewer's space ids. */
export const visibleSpaceSql = (s: string, spaces: string) =>
	`(${s}.visibility <> 'private' or ${s}.id = any(${spaces}::bigint[]))`;

/**
 * A space by the name in its address.
 * @throws NotFound when there is none or it is private to others.
 */
export async function findSpace(ctx: Ctx, slug: string): Promise<SpacePage> {
	const text = `select ${columns}, s.created_at as "createdAt", s.rules, s.rules_html as "rulesHtml",
		${facesOf('host', 12)} as hosts, ${facesOf('member', 8)} as faces,
		exists (select from space_requests r where r.space_id = s.id and r.person_id = $3 and r.decided_at is null) as requested,
		(select count(*)::int from space_requests r where r.space_id = s.id and r.decided_at is null) as "requestCount"
		from spaces s where s.slug = $1 and ${visibleSpaceSql('s', '$2')}`;
	const [row] = await named<Omit<SpacePage, 'standing' | 'can'>>(ctx.db, 'space_page', text, [
		slug,
		ctx.viewer.spaceIds,
		ctx.viewer.id
	]);
	if (!row || !canSeeSpace(ctx.viewer, row)) throw new NotFound();
	const can = spaceCan(ctx.viewer, row);
	const inside = can.read ? {} : { rules: '', rulesHtml: '', faces: [] };
	return {
		...row,
		...inside,
		requestCount: can.host ? row.requestCount : 0,
		standing: standingOf(ctx.viewer, row),
		can
	};
}

export interface SpaceFilter {
	/** mine: those one belongs to, by name; discover: all the others one may know of, the largest first. */
	scope: 'mine' | 'discover' | 'archived';
	q?: string;
	cursor?: string | null;
	size?: number;
}

const scopes = {
	mine: `s.archived_at is null and s.id = any($1::bigint[])`,
	discover: `s.archived_at is null and s.visibility <> 'private' and not s.id = any($1::bigint[])`,
	archived: `s.archived_at is not null and ${visibleSpaceSql('s', '$1')}`
};

/** Spaces the viewer may know of; by name, or for discovery by size. */
export async function listSpaces(ctx: Ctx, filter: SpaceFilter): Promise<Page<SpaceRow & { hosts: Face[] }>> {
	const size = filter.size ?? 24;
	const largest = filter.scope === 'discover';
	const after = decodeCursor(filter.cursor, 2);
	const key = largest ? '(-s.member_count, s.id)' : '(lower(s.name), s.id)';
	const text = `select ${columns}, ${facesOf('host', 3)} as hosts from spaces s
		where ${scopes[filter.scope]} and ($2 = '' or s.findable like '%' || lower(plain($2)) || '%')
		${after ? `and ${key} > ($4::${largest ? 'int' : 'text'}, $5::bigint)` : ''} order by ${key.slice(1, -1)} limit $3`;
	const values = [ctx.viewer.spaceIds, likeable(filter.q), size + 1, ...(after ?? [])];
	const rows = await named<Raw & { hosts: Face[] }>(
		ctx.db,
		`spaces_${filter.scope}${after ? '_after' : ''}`,
		text,
		values
	);
	const dressed = rows.map((row) => ({
		...row,
		standing: standingOf(ctx.viewer, row),
		can: spaceCan(ctx.viewer, row)
	}));
	return toPage(dressed, size, (row) => [largest ? -row.memberCount : row.name.toLowerCase(), row.id]);
}

/** Where the viewer may write, by name: for the editor's choice. */
export function listWritableSpaces(
	ctx: Ctx
): Promise<{ id: number; slug: string; name: string; colour: string; visibility: SpaceVisibility }[]> {
	const text = `select s.id, s.slug, s.name, s.colour, s.visibility from spaces s
		where s.id = any($1::bigint[]) and s.archived_at is null order by lower(s.name), s.id`;
	return named(ctx.db, 'spaces_writable', text, [ctx.viewer.spaceIds]);
}

export interface MemberRow extends Face {
	role: 'host' | 'member';
	joinedAt: Date;
}

/** Members, hosts first, then by name; for those who may read the space. */
export async function listSpaceMembers(
	ctx: Ctx,
	space: SpacePage,
	filter: { q?: string; cursor?: string | null; size?: number } = {}
): Promise<Page<MemberRow>> {
	if (!space.can.read) throw new Forbidden();
	const size = filter.size ?? 50;
	const after = decodeCursor(filter.cursor, 3);
	const text = `select p.id, p.handle, p.name, p.title, p.photo, m.role, m.joined_at as "joinedAt", lower(plain(p.name)) as sort
		from space_members m join people p on p.id = m.person_id
		where m.space_id = $1 and p.status <> 'left' and ($2 = '' or p.findable like '%' || lower(plain($2)) || '%')
		${after ? 'and (m.role, lower(plain(p.name)), p.id) > ($4, $5, $6::bigint)' : ''} order by m.role, lower(plain(p.name)), p.id limit $3`;
	const values = [space.id, likeable(filter.q), size + 1, ...(after ?? [])];
	const rows = await named<MemberRow & { sort: string }>(ctx.db, `space_members${after ? '_after' : ''}`, text, values);
	const page = toPage(rows, size, (row) => [row.role, row.sort, row.id]);
	return { ...page, rows: page.rows.map(({ sort: _sort, ...row }) => row) };
}

export interface RequestRow extends Face {
	note: string;
	createdAt: Date;
}

/** Who waits to be let in, the longest waiting first; for hosts. */
export async function listJoinRequests(ctx: Ctx, space: SpacePage): Promise<RequestRow[]> {
	if (!space.can.host) throw new Forbidden();
	const text = `select p.id, p.handle, p.name, p.title, p.photo, r.note, r.created_at as "createdAt"
		from space_requests r join people p on p.id = r.person_id
		where r.space_id = $1 and r.decided_at is null and p.status <> 'left' order by r.created_at, p.id limit 200`;
	return named<RequestRow>(ctx.db, 'space_join_requests', text, [space.id]);
}

/** What a LIKE pattern would take for its own is taken literally. */
const likeable = (words: string | undefined) =>
	(words ?? '')
		.trim()
		.slice(0, 100)
		.replace(/[\\%_]/g, '\\$&');

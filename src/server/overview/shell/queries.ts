// What the frame around every page needs, in one statement.
import { hasRole } from '#server/members/access/roles.ts';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import { visibleNoticeSql } from '#server/members/notifications/visible.ts';
import { named } from '#server/platform/db/client.ts';
import { canRunProgramme } from '#server/programme/objectives/policy.ts';
import { makeKeep } from '#server/platform/keep.ts';
import { contentVersion, movedAt, ownVersion } from '#server/platform/live/changes.ts';

export interface Shell {
	organisation: { name: string; logo: string | null; accent: string | null };
	viewer: {
		id: number;
		name: string;
		handle: string;
		photo: string | null;
		roles: readonly string[];
		language: string;
		timeZone: string;
	} | null;
	spaces: { slug: string; name: string; colour: string }[];
	unread: number;
	theme: 'light' | 'dark' | 'system';
	nav: { programme: boolean; moderation: boolean; admin: boolean };
}

interface Row {
	name: string | null;
	logo: string | null;
	accent: string | null;
	unread: number;
	spaces: Shell['spaces'] | null;
}

/** The organisation and a space's name may be a second old while others write; what is one's own never is. */
const kept = makeKeep<Row | undefined>({ age: 20_000, most: 5_000, pause: 1_000 });

/** Spaces by name, at most twelve; unread counts notices not seen, at most 100. */
export async function findShell(ctx: PublicCtx, viewer: Viewer | null, theme: Shell['theme']): Promise<Shell> {
	const row = viewer ? await keptRow(ctx, viewer) : await readRow(ctx, null);
	return {
		organisation: shownOrganisation(row),
		viewer: viewer && shownViewer(viewer),
		spaces: row?.spaces ?? [],
		unread: row?.unread ?? 0,
		theme,
		nav: {
			programme: viewer !== null && canRunProgramme(viewer),
			// The moderators' queue has no page yet.
			moderation: false,
			admin: viewer !== null && hasRole(viewer, 'administrator')
		}
	};
}

function keptRow(ctx: PublicCtx, viewer: Viewer): Promise<Row | undefined> {
	const version = `${ownVersion(viewer.id)} ${contentVersion()} ${viewer.spaceIds.join()}`;
	return kept.get(viewer.id, version, () => readRow(ctx, viewer), movedAt(viewer.id));
}

async function readRow(ctx: PublicCtx, viewer: Viewer | null): Promise<Row | undefined> {
	const [row] = await named<Row>(
		ctx.db,
		'shell',
		`select o.name, o.logo, o.accent,
			(select count(*)::int from (select 1 from notifications n where n.person_id = $1 and n.read_at is null
				and ${visibleNoticeSql('n', '$1', '$2')} limit 100) n) as unread,
			(select json_agg(json_build_object('slug', s.slug, 'name', s.name, 'colour', s.colour))
			 from (select slug, name, colour from spaces where id = any($2::bigint[]) and archived_at is null order by lower(name) limit 12) s) as spaces
		from (select 1) one left join organisation o on o.id = 1`,
		[viewer?.id ?? 0, viewer?.spaceIds ?? []]
	);
	return row;
}

function shownViewer({ id, name, handle, photo, roles, language, timeZone }: Viewer): Shell['viewer'] {
	return { id, name, handle, photo, roles, language, timeZone };
}

function shownOrganisation(row: Row | undefined): Shell['organisation'] {
	return {
		name: row?.name || 'Hearth',
		logo: row?.logo ? `/login/logo?v=${row.logo}` : null,
		accent: row?.accent ?? null
	};
}

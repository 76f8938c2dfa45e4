// Who somebody is, for what is done in their name while they are away.
import type { PublicCtx } from '#server/members/access/ctx.ts';
import type { Role } from '#server/members/access/roles.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import { audiencesOf, matteringSql, type Ruled } from '#server/members/audiences/membership.ts';
import { named } from '#server/platform/db/client.ts';

interface Row extends Omit<Viewer, 'spaceIds' | 'hostIds'> {
	roles: Role[];
	memberOf: number[] | null;
	hostOf: number[] | null;
	audiences: Ruled[] | null;
}

const viewerText = `select p.id, p.handle, p.name, p.photo, p.roles, p.language,
	coalesce(p.time_zone, (select time_zone from organisation where id = 1), 'UTC') as "timeZone", m.ids as "memberOf", m.hosted as "hostOf",
	(select json_agg(json_build_object('id', a.id, 'rule', a.rule) order by a.id) from audiences a where ${matteringSql('a')}) as audiences
	from people p cross join lateral (
		select array_agg(space_id) as ids, array_agg(space_id) filter (where role = 'host') as hosted from space_members where person_id = p.id
	) m where p.id = $1 and p.status <> 'left'`;

/** As their own session would say it; null for whoever has left. */
export async function findViewer(ctx: PublicCtx, personId: number): Promise<Viewer | null> {
	const [row] = await named<Row>(ctx.db, 'viewer_of_person', viewerText, [personId]);
	if (!row) return null;
	const { memberOf, hostOf, audiences, ...viewer } = row;
	const meant = await audiencesOf(ctx.db, personId, audiences ?? [], ctx.now);
	return { ...viewer, spaceIds: [...(memberOf ?? []), ...meant.map((id) => -id)], hostIds: hostOf ?? [] };
}

// One person as colleagues see them, in one statement.
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { NotFound } from '#server/platform/errors.ts';
import * as policy from '../policy.ts';
import type { PersonStatus } from '../schema.ts';

export interface Face {
	id: number;
	handle: string;
	name: string;
	title: string;
	photo: string | null;
}

export interface Profile extends Face {
	email: string | null;
	department: { id: number; name: string }[];
	location: { id: number; name: string; city: string | null; country: string | null; timeZone: string | null } | null;
	manager: Face | null;
	/** The first by name; `reportCount` says how many there are. */
	reports: Face[];
	reportCount: number;
	startedOn: string | null;
	languages: string[];
	skills: string[];
	about: string;
	aboutHtml: string;
	timeZone: string | null;
	status: PersonStatus;
	followers: number;
	following: number;
	followed: boolean;
	can: { edit: boolean; follow: boolean; administer: boolean };
}

type Row = Omit<Profile, 'can'> & { anonymisedAt: Date | null };

const face = (p: string) =>
	`json_build_object('id', ${p}.id, 'handle', ${p}.handle, 'name', ${p}.name, 'title', ${p}.title, 'photo', ${p}.photo)`;

/**
 * The person behind a handle; of a leaver only the name and what they were.
 * @throws NotFound
 */
export async function findPerson(ctx: Ctx, handle: string): Promise<Profile> {
	const [row] = await named<Row>(
		ctx.db,
		'person_profile',
		`select p.id, p.handle, p.name, p.title, p.photo, p.email, p.started_on::text as "startedOn", p.languages, p.skills, p.about,
			p.about_html as "aboutHtml", p.time_zone as "timeZone", p.status, p.anonymised_at as "anonymisedAt",
			coalesce((select json_agg(json_build_object('id', a.id, 'name', a.name) order by array_position(d.path, a.id))
				from departments d join departments a on a.id = any(d.path) where d.id = p.department_id), '[]') as department,
			(select json_build_object('id', l.id, 'name', l.name, 'city', l.city, 'country', l.country, 'timeZone', l.time_zone)
				from locations l where l.id = p.location_id) as location,
			(select ${face('b')} from people b where b.id = p.manager_id and b.status <> 'left') as manager,
			coalesce((select json_agg(${face('r')} order by lower(plain(r.name)), r.id) from
				(select * from people where manager_id = p.id and status <> 'left' order by lower(plain(name)), id limit 8) r), '[]') as reports,
			(select count(*)::int from people where manager_id = p.id and status <> 'left') as "reportCount",
			(select count(*)::int from person_follows where person_id = p.id) as followers,
			(select count(*)::int from person_follows where follower_id = p.id) as following,
			exists (select 1 from person_follows where follower_id = $2 and person_id = p.id) as followed
		from people p where lower(p.handle) = lower($1)`,
		[handle, ctx.viewer.id]
	);
	if (!row) throw new NotFound();
	return toProfile(ctx, row);
}

function toProfile(ctx: Ctx, { anonymisedAt, ...row }: Row): Profile {
	const judged = { ...row, anonymisedAt };
	const can = {
		edit: policy.canEditProfile(ctx.viewer, judged),
		follow: policy.canFollowPerson(ctx.viewer, judged),
		administer: policy.canAdministerPeople(ctx.viewer)
	};
	if (row.status !== 'left') return { ...row, can };
	// Whoever left is remembered for what they wrote, not kept in the directory.
	const kept = {
		email: null,
		location: null,
		manager: null,
		reports: [],
		reportCount: 0,
		startedOn: null,
		about: '',
		aboutHtml: ''
	};
	return { ...row, ...kept, department: [], languages: [], skills: [], can };
}

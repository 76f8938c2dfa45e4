// Who is new here, whose anniversary it is, and whom one might follow.
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import type { Face } from './profile.ts';

export interface Newcomer extends Face {
	department: string | null;
	location: string | null;
	/** YYYY-MM-DD; null when only their coming to Hearth is new. */
	startedOn: string | null;
}

export interface Anniversary extends Face {
	department: string | null;
	years: number;
	/** The day it falls on, YYYY-MM-DD. */
	on: string;
}

const dayMs = 86_400_000;
const isoDay = (date: Date) => date.toISOString().slice(0, 10);

/** Started within 90 days, latest first; then those who finished their first steps here within 14 days. */
export async function listNewHere(ctx: Ctx, limit: number): Promise<Newcomer[]> {
	const today = isoDay(ctx.now);
	return named<Newcomer>(
		ctx.db,
		'new_here',
		`select p.id, p.handle, p.name, p.title, p.photo, d.name as department, l.name as location,
			case when p.started_on between $1::date - 90 and $1::date then p.started_on::text end as "startedOn"
		from (
			(select id, started_on as since, 0 as part from people
				where started_on between $1::date - 90 and $1::date and status <> 'left' order by started_on desc, id desc limit $3)
			union all
			(select subject_id, at::date, 1 from ledger where verb = 'person.activated' and at > $2 order by at desc limit $3)
		) f join people p on p.id = f.id and p.status <> 'left'
		left join departments d on d.id = p.department_id left join locations l on l.id = p.location_id
		where f.part = 0 or p.started_on is null or p.started_on < $1::date - 90
		order by f.part, f.since desc, p.id desc limit $3`,
		[today, new Date(ctx.now.getTime() - 14 * dayMs), limit]
	);
}

/** Whole years in the company within the coming days, today included; the next first. */
export async function listAnniversaries(ctx: Ctx, limit: number, days = 7): Promise<Anniversary[]> {
	const rows = await named<Face & { department: string | null; startedOn: string }>(
		ctx.db,
		'anniversaries',
		`select p.id, p.handle, p.name, p.title, p.photo, p.started_on::text as "startedOn", d.name as department
		from people p left join departments d on d.id = p.department_id
		where p.started_on = any($1::date[]) and p.status <> 'left'
		order by array_position($1::date[], p.started_on), p.id limit $2`,
		[startDates(ctx.now, days), limit]
	);
	return rows.map(({ startedOn, ...row }) => ({ ...row, ...occasion(startedOn, ctx.now) }));
}

/** Every start date whose anniversary falls into the days to come: a list that the index on start dates can be asked for. */
function startDates(now: Date, days: number): string[] {
	const dates: string[] = [];
	for (let ahead = 0; ahead < days; ahead += 1) {
		const day = new Date(now.getTime() + ahead * dayMs);
		for (let years = 70; years >= 1; years -= 1) {
			const year = day.getUTCFullYear() - years;
			dates.push(`${year}${isoDay(day).slice(4)}`);
			// Who started on a 29 February celebrates on 1 March in the other years.
			if (isoDay(day).endsWith('-03-01') && !isLeap(day.getUTCFullYear())) dates.push(`${year}-02-29`);
		}
	}
	return dates.filter((date) => !date.endsWith('-02-29') || isLeap(Number(date.slice(0, 4))));
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function occasion(startedOn: string, now: Date): { years: number; on: string } {
	const [year, rest] = [Number(startedOn.slice(0, 4)), startedOn.slice(4)];
	const here = now.getUTCFullYear();
	const thisYear = dayIn(here, rest);
	// In the last days of December the anniversary may lie in January.
	const on = thisYear < isoDay(now) ? dayIn(here + 1, rest) : thisYear;
	return { years: Number(on.slice(0, 4)) - year, on };
}

const dayIn = (year: number, rest: string) => (rest === '-02-29' && !isLeap(year) ? `${year}-03-01` : `${year}${rest}`);

/** Manager, team, department and place, in this order; without those one follows already. */
export async function listSuggestedPeople(ctx: Ctx, limit: number): Promise<Newcomer[]> {
	return named<Newcomer>(
		ctx.db,
		'suggested_people',
		`with me as (select id, manager_id, department_id, location_id from people where id = $1),
		found as (
			select manager_id as id, 0 as part from me where manager_id is not null
			union all (select p.id, 1 from people p, me where p.manager_id = me.id limit $2)
			union all (select p.id, 2 from people p, me where p.manager_id = me.manager_id limit $2)
			union all (select p.id, 3 from people p, me where p.department_id = me.department_id order by p.id limit $2)
			union all (select p.id, 4 from people p, me where p.location_id = me.location_id order by p.id limit $2)
			union all (select p.id, 5 from people p order by p.id limit $2)
		)
		select p.id, p.handle, p.name, p.title, p.photo, d.name as department, l.name as location, null as "startedOn"
		from (select id, min(part) as part from found group by id) f join people p on p.id = f.id
		left join departments d on d.id = p.department_id left join locations l on l.id = p.location_id
		where p.status <> 'left' and p.id <> $1 and not exists (select 1 from person_follows where follower_id = $1 and person_id = p.id)
		order by f.part, p.id limit $2`,
		[ctx.viewer.id, limit]
	);
}

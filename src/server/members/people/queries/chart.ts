// The organisation as one walks it: up the managers, to the peers beside, down the reports.
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { decodeCursor, type Page, toPage } from '#server/platform/db/page.ts';
import { NotFound } from '#server/platform/errors.ts';
import type { Face } from './profile.ts';

export interface ChartFace extends Face {
	department: string | null;
	/** How many report to them. */
	reports: number;
}

export interface Chart {
	person: ChartFace;
	/** From the top of the organisation down to the person's own manager. */
	managers: ChartFace[];
	peers: ChartFace[];
	peerCount: number;
	reports: Page<ChartFace>;
}

const pageSize = 30;

const face = `p.id, p.handle, p.name, p.title, p.photo, (select d.name from departments d where d.id = p.department_id) as department,
	(select count(*)::int from people r where r.manager_id = p.id and r.status <> 'left') as reports`;

interface Row {
	person: ChartFace;
	managers: ChartFace[] | null;
	peers: ChartFace[] | null;
	peerCount: number;
}

/** Where a person stands; `after` pages through the reports. @throws NotFound */
export async function findChart(ctx: Ctx, handle: string, after: string | null = null): Promise<Chart> {
	const [row] = await named<Row>(
		ctx.db,
		'person_chart',
		`with recursive me as (select * from people where lower(handle) = lower($1) and status <> 'left'),
		up as (
			select p.*, 1 as step, array[me.id, p.id] as seen from me join people p on p.id = me.manager_id
			union all
			select p.*, up.step + 1, up.seen || p.id from up join people p on p.id = up.manager_id
			where up.step < 25 and p.id <> all(up.seen)
		)
		select (select row_to_json(f) from (select ${face} from me p) f) as person,
			(select json_agg(f order by f.step desc) from (select ${face}, p.step from up p) f) as managers,
			(select json_agg(f) from (select ${face} from people p, me where p.manager_id = me.manager_id and p.id <> me.id and p.status <> 'left'
				order by lower(plain(p.name)), p.id limit 12) f) as peers,
			(select count(*)::int from people p, me where p.manager_id = me.manager_id and p.id <> me.id and p.status <> 'left') as "peerCount"`,
		[handle]
	);
	if (!row?.person) throw new NotFound();
	const reports = await listReports(ctx, row.person.id, after);
	return {
		person: row.person,
		managers: row.managers ?? [],
		peers: row.peers ?? [],
		peerCount: row.peerCount,
		reports
	};
}

export async function listReports(ctx: Ctx, personId: number, after: string | null = null): Promise<Page<ChartFace>> {
	const cursor = decodeCursor(after, 2) ?? ['', 0];
	const rows = await named<ChartFace & { sort: string }>(
		ctx.db,
		'person_reports',
		`select ${face}, lower(plain(p.name)) as sort from people p where p.manager_id = $1 and p.status <> 'left' and (lower(plain(p.name)), p.id) > ($2::text, $3::bigint)
		order by lower(plain(p.name)), p.id limit ${pageSize + 1}`,
		[personId, ...cursor]
	);
	return toPage(rows, pageSize, (report) => [report.sort, report.id]);
}

/** Where a walk begins: those without a manager who lead somebody, the biggest team first. */
export async function listTops(ctx: Ctx): Promise<ChartFace[]> {
	return named<ChartFace>(
		ctx.db,
		'chart_tops',
		`select ${face} from people p
		where p.manager_id is null and p.status <> 'left' and exists (select 1 from people r where r.manager_id = p.id and r.status <> 'left')
		order by 7 desc, lower(plain(p.name)), p.id limit 24`,
		[]
	);
}

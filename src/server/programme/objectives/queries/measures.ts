// Measures with their readings, on behalf of a viewer.
import type { FigureFilter, FigureName, MeasureSource, MeasureState, ReadingSource } from '#lib/terms/objectives.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { NotFound } from '#server/platform/errors.ts';
import { visibleSpaceSql } from '#server/members/spaces/queries.ts';
import { expectedOn, type Line } from '../line.ts';
import { canEnterReadings, canRunProgramme } from '../policy.ts';
import { findObjective } from './tree.ts';

export interface ReadingRow {
	/** YYYY-MM-DD */
	on: string;
	/** Null under the privacy floor, or where there was nothing to count. */
	value: number | null;
	denominator: number | null;
	source: ReadingSource;
	note: string;
	/** Who entered it. */
	person: string | null;
}

export interface MeasureRow extends Line {
	id: number;
	objectiveId: number;
	name: string;
	unit: string;
	source: MeasureSource;
	figure: FigureName | null;
	filter: FigureFilter;
	state: MeasureState;
	version: number;
	droppedAt: Date | null;
	tokenMadeAt: Date | null;
	/** What narrows the figure, by name; a space that is private to others has none. */
	narrowed: { audience: string | null; space: string | null; topic: string | null };
	/** The newest with a value, and what the line says for its day. */
	latest: { on: string; value: number; expected: number } | null;
}

export interface MeasurePage extends MeasureRow {
	objective: { id: number; title: string };
	can: { edit: boolean; enter: boolean };
}

const columns = (
	spaces: string
) => `m.id, m.objective_id as "objectiveId", m.name, m.unit, m.direction, m.baseline, m.target,
	coalesce(m.starts_on, (m.created_at at time zone 'UTC')::date)::text as "startsOn", m.due_on::text as "dueOn",
	m.source, m.figure, m.filter, m.state, m.version, m.dropped_at as "droppedAt", m.token_made_at as "tokenMadeAt",
	json_build_object('audience', (select a.name from audiences a where a.id = (m.filter ->> 'audienceId')::bigint),
		'space', (select s.name from spaces s where s.id = (m.filter ->> 'spaceId')::bigint and ${visibleSpaceSql('s', spaces)}),
		'topic', (select t.name from topics t where t.id = (m.filter ->> 'topicId')::bigint)) as narrowed,
	(select json_build_object('on', r.on, 'value', r.value) from readings r where r.measure_id = m.id and r.value is not null order by r.on desc limit 1) as latest`;

type Stored = Omit<MeasureRow, 'latest'> & { latest: { on: string; value: number } | null };

const present = (row: Stored): MeasureRow => ({
	...row,
	latest: row.latest && { ...row.latest, expected: expectedOn(row, row.latest.on) }
});

/** Those of an objective that was found on behalf of the viewer, in the order they were made. */
export async function listMeasures(ctx: Ctx, objectiveIds: readonly number[]): Promise<MeasureRow[]> {
	const text = `select ${columns('$2')} from measures m where m.objective_id = any($1::bigint[]) and m.dropped_at is null order by m.objective_id, m.id`;
	return (await named<Stored>(ctx.db, 'measures_list', text, [objectiveIds, ctx.viewer.spaceIds])).map(present);
}

/** Those that were taken away, for whoever may bring them back. */
export async function listDroppedMeasures(ctx: Ctx, objectiveId: number): Promise<{ id: number; name: string }[]> {
	if (!canRunProgramme(ctx.viewer)) return [];
	const text =
		'select id, name from measures where objective_id = $1 and dropped_at is not null order by dropped_at desc limit 50';
	return named<{ id: number; name: string }>(ctx.db, 'measures_dropped', text, [objectiveId]);
}

/** @throws NotFound when there is none, it was taken away, or the viewer may not read its objective. */
export async function findMeasure(ctx: Ctx, id: number, dropped = false): Promise<MeasurePage> {
	const text = `select ${columns('$2')} from measures m where m.id = $1`;
	const [row] = await named<Stored>(ctx.db, 'measure_page', text, [id, ctx.viewer.spaceIds]);
	if (!row || (row.droppedAt && !dropped)) throw new NotFound();
	const objective = await findObjective(ctx, row.objectiveId);
	const stands = !objective.droppedAt;
	return {
		...present(row),
		objective: { id: objective.id, title: objective.title },
		can: {
			edit: stands && canRunProgramme(ctx.viewer),
			enter: stands && canEnterReadings(ctx.viewer, objective)
		}
	};
}

const readingColumns = `r.measure_id as "measureId", r.on::text as on, r.value, r.denominator, r.source, r.note, (select p.name from people p where p.id = r.person_id) as person`;

/** The newest of each measure that was found before, the oldest first. */
export async function listReadings(
	ctx: Ctx,
	measureIds: readonly number[],
	most = 400
): Promise<Map<number, ReadingRow[]>> {
	const text = `select r.* from unnest($1::bigint[]) as m(id), lateral (select ${readingColumns} from readings r where r.measure_id = m.id order by r.on desc limit $2) r order by r.on`;
	const rows = await named<ReadingRow & { measureId: number }>(ctx.db, 'measure_readings', text, [measureIds, most]);
	return Map.groupBy(rows, (row) => row.measureId);
}

export interface Behind {
	objective: { id: number; title: string };
	measure: { id: number; name: string; unit: string };
	value: number;
	expected: number;
}

/** Measures that are behind their line, those of the first objective first; for those who run the programme. */
export async function listBehind(ctx: Ctx, most = 5): Promise<Behind[]> {
	const text = `select ${columns('$1')}, o.title from measures m join objectives o on o.id = m.objective_id
		where m.state = 'behind' and m.dropped_at is null and o.dropped_at is null order by o.position, o.id, m.id limit $2`;
	const rows = await named<Stored & { title: string }>(ctx.db, 'measures_behind', text, [ctx.viewer.spaceIds, most]);
	return rows.map((row) => {
		const { latest, id, name, unit, objectiveId } = present(row);
		const { value, expected } = latest!;
		return { objective: { id: objectiveId, title: row.title }, measure: { id, name, unit }, value, expected };
	});
}

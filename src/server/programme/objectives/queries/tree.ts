// Objectives on behalf of a viewer: all of them as a tree, and one with what lies above and below it.
import type { MeasureState } from '#lib/terms/objectives.ts';
import type { Ctx, PublicCtx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { NotFound } from '#server/platform/errors.ts';
import { stateOfAll } from '../line.ts';
import { canReadObjective, canRunProgramme } from '../policy.ts';

export interface ObjectiveFace {
	id: number;
	handle: string;
	name: string;
	photo: string | null;
}

interface Stored {
	id: number;
	parentId: number | null;
	title: string;
	why: string;
	ownerId: number | null;
	sponsorId: number | null;
	owner: ObjectiveFace | null;
	sponsor: ObjectiveFace | null;
	startsOn: string | null;
	endsOn: string | null;
	version: number;
	droppedAt: Date | null;
	dropReason: string;
	/** Of its measures that stand, in the order they were made. */
	states: MeasureState[];
}

export interface ObjectiveRow extends Stored {
	/** 0 for those that serve no other the viewer may read. */
	depth: number;
	state: MeasureState;
}

export interface ObjectivePage extends ObjectiveRow {
	/** From the top down, as far as the viewer may read. */
	above: { id: number; title: string }[];
	/** Directly below. */
	below: ObjectiveRow[];
	/** Itself and all that serve it, dropped ones left out. */
	withBelow: number[];
	can: { edit: boolean; drop: boolean; restore: boolean; measure: boolean };
}

const face = (column: string) =>
	`(select json_build_object('id', f.id, 'handle', f.handle, 'name', f.name, 'photo', f.photo) from people f where f.id = ${column})`;

// Plan: objectives, which are tens, each with a look at measures_of_objective.
const treeText = `select o.id, o.parent_id as "parentId", o.title, o.why, o.owner_id as "ownerId", o.sponsor_id as "sponsorId",
		${face('o.owner_id')} as owner, ${face('o.sponsor_id')} as sponsor, o.starts_on::text as "startsOn", o.ends_on::text as "endsOn",
		o.version, o.dropped_at as "droppedAt", o.drop_reason as "dropReason",
		array_to_json(array(select m.state from measures m where m.objective_id = o.id and m.dropped_at is null order by m.id)) as states
	from objectives o order by o.position, o.id`;

const readAll = (ctx: PublicCtx) => named<Stored>(ctx.db, 'objectives_tree', treeText, []);

/** Those that stand, in the order of the tree, as far as the viewer may read. @throws NotFound for those who may read none and run no programme. */
export async function listObjectives(ctx: Ctx): Promise<ObjectiveRow[]> {
	const rows = inOrder((await readable(ctx)).filter((row) => !row.droppedAt));
	if (!rows.length && !canRunProgramme(ctx.viewer)) throw new NotFound();
	return rows;
}

/** Dropped ones, the last dropped first, for those who may bring them back. */
export async function listDropped(ctx: Ctx): Promise<ObjectiveRow[]> {
	if (!canRunProgramme(ctx.viewer)) return [];
	const dropped = (await readAll(ctx)).filter((row) => row.droppedAt);
	return dropped
		.sort((a, b) => b.droppedAt!.getTime() - a.droppedAt!.getTime())
		.map((row) => ({ ...row, depth: 0, state: stateOfAll(row.states) }));
}

/** @throws NotFound when there is none or the viewer may not read it. */
export async function findObjective(ctx: Ctx, id: number): Promise<ObjectivePage> {
	const rows = await readable(ctx);
	const row = rows.find((one) => one.id === id);
	if (!row) throw new NotFound();
	const standing = inOrder(rows.filter((one) => !one.droppedAt || one.id === id));
	const runs = canRunProgramme(ctx.viewer);
	return {
		...standing.find((one) => one.id === id)!,
		above: lineOf(rows, row)
			.slice(1)
			.reverse()
			.map(({ id, title }) => ({ id, title })),
		below: standing.filter((one) => one.parentId === id),
		withBelow: belowOf(standing, id),
		can: {
			edit: runs && !row.droppedAt,
			drop: runs && !row.droppedAt,
			restore: runs && row.droppedAt !== null,
			measure: (runs || row.ownerId === ctx.viewer.id) && !row.droppedAt
		}
	};
}

async function readable(ctx: Ctx): Promise<Stored[]> {
	const rows = await readAll(ctx);
	if (canRunProgramme(ctx.viewer)) return rows;
	return rows.filter((row) => canReadObjective(ctx.viewer, lineOf(rows, row)));
}

/** The objective and those above it, from below to the top. */
function lineOf<Row extends { id: number; parentId: number | null }>(rows: readonly Row[], row: Row): Row[] {
	const line = [row];
	// A circle cannot be made; should there be one, it ends here.
	for (let up = parentIn(rows, row); up && !line.includes(up); up = parentIn(rows, up)) line.push(up);
	return line;
}

const parentIn = <Row extends { id: number; parentId: number | null }>(rows: readonly Row[], row: Row) =>
	rows.find(({ id }) => id === row.parentId);

/** Parents before their children; whose parent is not among the rows stands at the top. */
function inOrder(rows: readonly Stored[]): ObjectiveRow[] {
	const known = new Set(rows.map(({ id }) => id));
	const children = Map.groupBy(rows, ({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : 0));
	const walk = (parentId: number, depth: number): ObjectiveRow[] =>
		(children.get(parentId) ?? []).flatMap((row) => [
			{ ...row, depth, state: stateOfAll(row.states) },
			...walk(row.id, depth + 1)
		]);
	return walk(0, 0);
}

function belowOf(rows: readonly Stored[], id: number): number[] {
	return [id, ...rows.filter((row) => row.parentId === id).flatMap((row) => belowOf(rows, row.id))];
}

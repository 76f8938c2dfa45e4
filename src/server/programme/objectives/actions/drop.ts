// Dropping an objective with a reason, and bringing it back with all that hung on it.
import { and, desc, eq, isNull } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { Conflict, Forbidden, Invalid } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import type { BringBack, DropObjective } from '../input.ts';
import { findObjective, type ObjectivePage } from '../queries/tree.ts';
import { type Carried, objectiveChanges, objectives } from '../schema.ts';
import { demandObjective } from './align.ts';
import { holdTree, recordOf } from './edit.ts';
import { hangBack, rehang } from './rehang.ts';

/** The job that tells owners and sponsors. */
export const tellOfObjectiveJob = 'tell-of-objective';

/** @throws Forbidden, Conflict when it was dropped already, Invalid when something is to go where nothing is. */
export function dropObjective(ctx: Ctx, input: DropObjective): Promise<void> {
	const { id, things, toId, childrenTo, reason } = input;
	return inTransaction(ctx, async (tx) => {
		await holdTree(tx);
		const objective = await findObjective(tx, id);
		if (objective.droppedAt) throw new Conflict(m.objectives_error_dropped(), 'already_dropped');
		if (!objective.can.drop) throw new Forbidden();
		for (const [field, target] of [
			['toId', toId],
			['childrenTo', childrenTo]
		] as const)
			if (target === id) throw new Invalid([{ field, message: m.objectives_error_itself() }], 'itself');
		const children = await moveChildren(tx, objective, childrenTo);
		const target = things === 'move' ? toId : null;
		const carried = await rehang(tx, { id, kind: 'dropped', reason, toId: target }, children);
		await tx.db
			.update(objectives)
			.set({ droppedAt: tx.now, dropReason: reason, version: objective.version + 1, updatedAt: tx.now })
			.where(eq(objectives.id, id));
		const counts = Object.entries(carried).map(([name, ids]) => [name.replace(/Ids$/, 's'), ids.length]);
		await recordOf(tx, 'dropped', id, { reason, to: target, ...Object.fromEntries(counts) }, objective.ownerId);
		if (!tx.quiet)
			await enqueue(tx.db, tellOfObjectiveJob, { what: 'dropped', objectiveId: id, actorId: tx.viewer.id });
	});
}

/** To another objective, or up to the level of the one that goes. One that holds the new parent itself goes up, so that no circle arises. */
async function moveChildren(tx: Ctx, { parentId, below, withBelow }: ObjectivePage, to: number | null) {
	if (to !== null) await demandObjective(tx, to, 'childrenTo');
	const holding = to !== null && withBelow.includes(to) ? await holdersOf(tx, to) : [];
	const children = below.map(({ id }) => ({ id, to: holding.includes(id) ? parentId : (to ?? parentId) }));
	const text = `update objectives o set parent_id = t.parent, version = o.version + 1, updated_at = $3
		from unnest($1::bigint[], $2::bigint[]) as t(id, parent) where o.id = t.id`;
	await named(tx.db, 'objective_children', text, [
		children.map(({ id }) => id),
		children.map((child) => child.to),
		tx.now
	]);
	return children;
}

/** The objective and all above it. */
async function holdersOf(tx: Ctx, id: number): Promise<number[]> {
	const { above } = await findObjective(tx, id);
	return [id, ...above.map((one) => one.id)];
}

/** Takes the last change back: the objective stands again, and what still is where it was put hangs on it. @throws Conflict when there is nothing to take back. */
export function bringBack(ctx: Ctx, { id }: BringBack): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		await holdTree(tx);
		const objective = await findObjective(tx, id);
		if (!objective.can.restore && !objective.can.edit) throw new Forbidden();
		const [change] = await tx.db
			.select()
			.from(objectiveChanges)
			.where(and(eq(objectiveChanges.objectiveId, id), isNull(objectiveChanges.undoneAt)))
			.orderBy(desc(objectiveChanges.id))
			.limit(1);
		if (!change || (objective.droppedAt && change.kind !== 'dropped'))
			throw new Conflict(m.objectives_error_nothing_back(), 'nothing_to_bring_back');
		if (objective.droppedAt) await stand(tx, objective, change.carried.children);
		await hangBack(tx, id, change.toId, change.carried);
		await tx.db.update(objectiveChanges).set({ undoneAt: tx.now }).where(eq(objectiveChanges.id, change.id));
		await recordOf(tx, 'restored', id, { change: change.id });
	});
}

/** Under its parent if that stands, else at the top; children come back that are where they were put, and not above it now. */
async function stand(tx: Ctx, { id, parentId }: ObjectivePage, children: Carried['children']): Promise<void> {
	const parent = parentId === null ? null : await findObjective(tx, parentId);
	const under = parent && !parent.droppedAt ? parent.id : null;
	await tx.db
		.update(objectives)
		.set({ droppedAt: null, dropReason: '', parentId: under, updatedAt: tx.now })
		.where(eq(objectives.id, id));
	const above = under === null ? [] : await holdersOf(tx, under);
	const free = children.filter((child) => !above.includes(child.id));
	const text = `update objectives o set parent_id = $3, version = o.version + 1, updated_at = $4
		from unnest($1::bigint[], $2::bigint[]) as t(id, parent)
		where o.id = t.id and o.parent_id is not distinct from t.parent and o.dropped_at is null`;
	await named(tx.db, 'objective_children_back', text, [
		free.map((child) => child.id),
		free.map((child) => child.to),
		...[id, tx.now]
	]);
}

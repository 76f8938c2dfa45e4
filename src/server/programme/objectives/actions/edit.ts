// Adding an objective to the tree, changing it, and its place among the others.
import { eq, sql } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { peopleOf } from '#server/community/ideas/handles.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { named } from '#server/platform/db/client.ts';
import { Conflict, Forbidden, Invalid } from '#server/platform/errors.ts';
import type { AddObjective, EditObjective, OrderObjective } from '../input.ts';
import { canRunProgramme } from '../policy.ts';
import { findObjective } from '../queries/tree.ts';
import { objectives } from '../schema.ts';
import { demandObjective } from './align.ts';
import { rehang } from './rehang.ts';

/** Stands last among those of its parent. @throws Forbidden, Invalid for a person or a parent that is not there. */
export function addObjective(ctx: Ctx, input: AddObjective): Promise<{ id: number }> {
	return inTransaction(ctx, async (tx) => {
		if (!canRunProgramme(tx.viewer)) throw new Forbidden();
		await holdTree(tx);
		const [made] = await tx.db
			.insert(objectives)
			.values({
				...(await columnsOf(tx, input)),
				position: await nextPosition(tx, input.parentId),
				createdAt: tx.now
			})
			.returning({ id: objectives.id });
		await recordOf(tx, 'added', made!.id, { parent: input.parentId });
		return { id: made!.id };
	});
}

/** @throws Conflict ('edit_conflict') when somebody saved since `version`, Invalid when it would serve itself. */
export function editObjective(ctx: Ctx, input: EditObjective): Promise<{ id: number }> {
	const { id, version, things, toId, reason, ...fields } = input;
	return inTransaction(ctx, async (tx) => {
		await holdTree(tx);
		const before = await findObjective(tx, id);
		if (!before.can.edit) throw new Forbidden();
		if (before.version !== version) throw new Conflict(m.objectives_error_conflict(), 'edit_conflict');
		const moves = fields.parentId !== before.parentId;
		if (fields.parentId !== null && before.withBelow.includes(fields.parentId))
			throw new Invalid([{ field: 'parentId', message: m.objectives_error_circle() }], 'circle');
		await tx.db
			.update(objectives)
			.set({
				...(await columnsOf(tx, fields, before)),
				...(moves ? { position: await nextPosition(tx, fields.parentId) } : {}),
				version: version + 1
			})
			.where(eq(objectives.id, id));
		await recordOf(tx, 'edited', id, { version: version + 1, ...(moves ? { parent: fields.parentId } : {}) });
		if (things !== 'keep') await rehang(tx, { id, kind: 'edited', reason, toId: things === 'move' ? toId : null });
		return { id };
	});
}

/** Changes places with its neighbour; at the end of the row nothing happens. */
export function orderObjective(ctx: Ctx, { id, by }: OrderObjective): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		await holdTree(tx);
		const { parentId, can } = await findObjective(tx, id);
		if (!can.edit) throw new Forbidden();
		const rows = await named<{ id: number }>(tx.db, 'objective_siblings', siblingsText, [parentId]);
		const ids = rows.map((row) => row.id);
		const from = ids.indexOf(id);
		const to = from + (by === 'up' ? -1 : 1);
		if (to < 0 || to >= ids.length) return;
		[ids[from], ids[to]] = [ids[to]!, ids[from]!];
		await named(tx.db, 'objective_places', placesText, [ids]);
		await recordOf(tx, 'moved', id, { position: to });
	});
}

const siblingsText = `select id from objectives where parent_id is not distinct from $1 and dropped_at is null order by position, id`;
const placesText = `update objectives o set position = p.place from unnest($1::bigint[]) with ordinality as p(id, place) where o.id = p.id`;

/** Two who move at once would make a circle that neither sees. */
export async function holdTree(tx: Ctx): Promise<void> {
	await tx.db.execute(sql`select pg_advisory_xact_lock(hashtext('objectives'))`);
}

type Fields = Pick<EditObjective, 'title' | 'why' | 'owner' | 'sponsor' | 'startsOn' | 'endsOn' | 'parentId'>;

async function columnsOf(tx: Ctx, input: Fields, before?: { parentId: number | null }) {
	const { owner, sponsor, parentId, ...words } = input;
	if (parentId !== null && parentId !== before?.parentId) await demandObjective(tx, parentId, 'parentId');
	const [ownerId = null] = await peopleOf(tx, owner ? [owner] : [], 'owner');
	const [sponsorId = null] = await peopleOf(tx, sponsor ? [sponsor] : [], 'sponsor');
	return { ...words, ownerId, sponsorId, parentId, updatedAt: tx.now };
}

async function nextPosition(tx: Ctx, parentId: number | null): Promise<number> {
	const text = 'select coalesce(max(position), 0) + 1 as next from objectives where parent_id is not distinct from $1';
	const [row] = await named<{ next: number }>(tx.db, 'objective_next', text, [parentId]);
	return row?.next ?? 1;
}

export function recordOf(
	tx: Ctx,
	verb: string,
	subjectId: number,
	facts: Record<string, string | number | null>,
	otherId: number | null = null
): Promise<void> {
	return record(tx, { verb: `objective.${verb}`, subject: 'objective', subjectId, otherId, facts });
}

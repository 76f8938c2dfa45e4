// What becomes of what hangs on an objective: it goes over to another, or serves none; and the way back.
import type { AlignedSubject } from '#lib/terms/objectives.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import type { Event } from '#server/members/ledger/schema.ts';
import { named } from '#server/platform/db/client.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { type Carried, objectiveChanges } from '../schema.ts';
import { demandObjective } from './align.ts';
import { countSumsJob } from './sums.ts';

export interface Rehanging {
	id: number;
	kind: 'edited' | 'dropped';
	reason: string;
	/** Null: it serves none from now on. */
	toId: number | null;
}

/** Moves items of the bank and whatever is aligned; `children` were moved before. Remembers what it moved. */
export async function rehang(
	tx: Ctx,
	{ id, kind, reason, toId }: Rehanging,
	children: Carried['children'] = []
): Promise<Carried> {
	if (toId !== null) await demandObjective(tx, toId, 'toId');
	const itemIds = toId === id ? [] : await moveItems(tx, await itemsOf(tx, id), toId);
	const moved = toId === id ? [] : await moveAligned(tx, await alignedTo(tx, id), id, toId);
	const of = (subject: AlignedSubject) => moved.filter((one) => one.subject === subject).map((one) => one.subjectId);
	const carried = { itemIds, postIds: of('post'), spaceIds: of('space'), challengeIds: of('challenge'), children };
	await tx.db
		.insert(objectiveChanges)
		.values({ objectiveId: id, kind, reason, toId, carried, personId: tx.viewer.id, createdAt: tx.now });
	return carried;
}

/** What still is where it was put goes back; what was given another objective since stays there. */
export async function hangBack(tx: Ctx, id: number, toId: number | null, carried: Carried): Promise<void> {
	const text =
		'select id from bank_items where id = any($1::bigint[]) and objective_id is not distinct from $2 order by id';
	const items = await named<{ id: number }>(tx.db, 'objective_items_there', text, [carried.itemIds, toId]);
	await moveItems(
		tx,
		items.map((item) => item.id),
		id
	);
	const things = (['post', 'space', 'challenge'] as const).flatMap((subject) =>
		carried[`${subject}Ids`].map((subjectId) => ({ subject, subjectId }))
	);
	const there = await stillThere(tx, things, toId);
	await moveAligned(tx, there, toId, id);
}

interface Thing {
	subject: AlignedSubject;
	subjectId: number;
}

const columns = (things: readonly Thing[]) => [things.map((one) => one.subject), things.map((one) => one.subjectId)];
const asRows = `unnest($1::text[], $2::bigint[]) as t(subject, subject_id)`;

async function itemsOf(tx: Ctx, id: number): Promise<number[]> {
	const text = 'select id from bank_items where objective_id = $1 order by id';
	return (await named<{ id: number }>(tx.db, 'objective_items', text, [id])).map((row) => row.id);
}

/** The bank lies above: its table is named here, its code is not imported. What it records on an edit is recorded here too. */
async function moveItems(tx: Ctx, ids: number[], toId: number | null): Promise<number[]> {
	if (!ids.length) return [];
	const text = `update bank_items set objective_id = $2, version = version + 1, updated_at = $3 where id = any($1::bigint[])
		returning id, format, audience_id as "audienceId", language, version`;
	type Item = { id: number; format: string; audienceId: number | null; language: string; version: number };
	const items = await named<Item>(tx.db, 'objective_items_move', text, [ids, toId, tx.now]);
	const events = items.map(({ id, format, audienceId: audience, language, version }) => ({
		...{ verb: 'bank.edited', subject: 'bank_item', subjectId: id },
		facts: { format, objective: toId, audience, language, version }
	}));
	await recordAll(tx, events);
	return items.map((item) => item.id);
}

function alignedTo(tx: Ctx, id: number): Promise<Thing[]> {
	const text =
		'select subject, subject_id as "subjectId" from alignments where objective_id = $1 order by subject, subject_id';
	return named<Thing>(tx.db, 'objective_aligned', text, [id]);
}

/** Of these things those that serve that objective now, or none where it is null. */
async function stillThere(tx: Ctx, things: readonly Thing[], objectiveId: number | null): Promise<Thing[]> {
	const text = `select t.subject, t.subject_id as "subjectId" from ${asRows} left join alignments a using (subject, subject_id)
		where a.objective_id is not distinct from $3::bigint order by 1, 2`;
	return things.length ? named<Thing>(tx.db, 'objective_still', text, [...columns(things), objectiveId]) : [];
}

async function moveAligned(tx: Ctx, things: Thing[], before: number | null, toId: number | null): Promise<Thing[]> {
	if (!things.length) return [];
	const gone = `delete from alignments a using ${asRows} where a.subject = t.subject and a.subject_id = t.subject_id`;
	const put = `insert into alignments (subject, subject_id, objective_id, person_id, created_at) select t.subject, t.subject_id, $3, $4, $5 from ${asRows}
		on conflict (subject, subject_id) do update set objective_id = excluded.objective_id, person_id = excluded.person_id, created_at = excluded.created_at`;
	if (toId === null) await named(tx.db, 'objective_unalign_all', gone, columns(things));
	else await named(tx.db, 'objective_align_all', put, [...columns(things), toId, tx.viewer.id, tx.now]);
	const verb = toId === null ? 'objective.unaligned' : 'objective.aligned';
	await recordAll(
		tx,
		things.map((thing) => ({ verb, ...thing, facts: { objective: toId, before } }))
	);
	const objectiveIds = [before, toId].filter((id) => id !== null);
	if (!tx.quiet) await enqueue(tx.db, countSumsJob, { objectiveIds });
	return things;
}

/** A statement takes 65,535 values. */
const portion = 2_000;

async function recordAll(tx: Ctx, events: Event[]): Promise<void> {
	for (let from = 0; from < events.length; from += portion) await record(tx, ...events.slice(from, from + portion));
}

// Writing readings of a measure, and what follows from them: its state, and a word to the owner when it falls behind.
import { and, eq, sql } from 'drizzle-orm';
import type { MeasureState, ReadingSource } from '#lib/terms/objectives.ts';
import { type Ctx, inTransaction, type PublicCtx } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { named } from '#server/platform/db/client.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { type Line, stateOf } from './line.ts';
import { measures, readings } from './schema.ts';

export interface Reading {
	/** YYYY-MM-DD */
	on: string;
	/** Null only for what the ledger gives: under the privacy floor, or nothing to count. */
	value: number | null;
	denominator?: number | null;
	note?: string;
}

/** A call by a person, or by a script with the measure's secret. */
export type ReadingCtx = PublicCtx & { viewer?: Ctx['viewer'] };

type Measure = typeof measures.$inferSelect;

/** Values of one event: more would make it longer than anybody reads. */
const mostTold = 500;

/** The latest word for a day counts. Earlier ones are in the ledger, except those that are counted from it. */
export function writeReadings(
	ctx: ReadingCtx,
	measure: Measure,
	rows: readonly Reading[],
	source: ReadingSource
): Promise<MeasureState> {
	return inTransaction(ctx, async (tx) => {
		const personId = tx.viewer?.id ?? null;
		for (let from = 0; from < rows.length; from += mostTold) {
			const part = rows.slice(from, from + mostTold);
			await tx.db
				.insert(readings)
				.values(
					part.map(({ on, value, denominator = null, note = '' }) => ({
						...{ measureId: measure.id, on, value, denominator, note },
						...{ source, personId, createdAt: tx.now }
					}))
				)
				.onConflictDoUpdate({ target: [readings.measureId, readings.on], set: latest });
			if (source !== 'ledger') await recordReadings(tx, measure, part, source);
		}
		return refreshState(tx, measure.id);
	});
}

const column = (name: string) => sql.raw(`excluded.${name}`);
const latest = {
	value: column('value'),
	denominator: column('denominator'),
	source: column('source'),
	personId: column('person_id'),
	note: column('note'),
	createdAt: column('created_at')
};

function recordReadings(tx: ReadingCtx, measure: Measure, rows: readonly Reading[], source: ReadingSource) {
	return record(tx, {
		...{ verb: 'measure.read', subject: 'measure', subjectId: measure.id },
		facts: {
			...{ objective: measure.objectiveId, source },
			on: rows.map((row) => row.on),
			value: rows.map((row) => row.value!)
		}
	});
}

/** Takes one away again. */
export async function removeReading(ctx: Ctx, measure: Measure, on: string): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const gone = await tx.db
			.delete(readings)
			.where(and(eq(readings.measureId, measure.id), eq(readings.on, on)))
			.returning({ value: readings.value });
		if (!gone[0]) return;
		const facts = { objective: measure.objectiveId, on, value: gone[0].value };
		await record(tx, { verb: 'measure.reading_removed', subject: 'measure', subjectId: measure.id, facts });
		await refreshState(tx, measure.id);
	});
}

const latestText = `select m.state, m.objective_id as "objectiveId", m.direction, m.baseline, m.target, m.due_on::text as "dueOn",
		coalesce(m.starts_on, (m.created_at at time zone 'UTC')::date)::text as "startsOn", r.on::text as on, r.value
	from measures m left join lateral (select * from readings r where r.measure_id = m.id and r.value is not null order by r.on desc limit 1) r on true
	where m.id = $1 for no key update of m`;

/** As the newest reading says. Whoever owns the objective hears when it falls behind. */
export async function refreshState(tx: PublicCtx, measureId: number): Promise<MeasureState> {
	type Row = Line & { state: MeasureState; objectiveId: number; on: string | null; value: number };
	const [row] = await named<Row>(tx.db, 'measure_latest', latestText, [measureId]);
	const { state: from, on, value } = row!;
	const to = stateOf(row!, on === null ? null : { on, value });
	if (to === from) return to;
	await tx.db.update(measures).set({ state: to }).where(eq(measures.id, measureId));
	const facts = { objective: row!.objectiveId, from, to };
	await record(tx, { verb: 'measure.turned', actorId: null, subject: 'measure', subjectId: measureId, facts });
	if (to === 'behind' && !tx.quiet) await enqueue(tx.db, 'tell-of-objective', { what: 'behind', measureId });
	return to;
}

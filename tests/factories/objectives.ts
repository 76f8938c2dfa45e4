// Makes objectives and measures for tests, straight into the tables.
import { measures, objectives } from '#server/programme/objectives/schema.ts';
import type { Db } from '#server/platform/db/client.ts';

let made = 0;

type NewObjective = typeof objectives.$inferInsert;

/** An objective at the top of the tree, unless told otherwise. */
export async function buildObjective(
	db: Db,
	over: Partial<NewObjective> = {}
): Promise<typeof objectives.$inferSelect> {
	made += 1;
	const [row] = await db
		.insert(objectives)
		.values({ title: `Objective ${made}`, why: 'Because it matters.', ...over })
		.returning();
	if (!row) throw new Error('The objective was not inserted.');
	return row;
}

type NewMeasure = typeof measures.$inferInsert;

/** A measure fed from outside: from 10 up to 20 within the year 2026. */
export async function buildMeasure(
	db: Db,
	objectiveId: number,
	over: Partial<NewMeasure> = {}
): Promise<typeof measures.$inferSelect> {
	made += 1;
	const [row] = await db
		.insert(measures)
		.values({
			objectiveId,
			name: `Measure ${made}`,
			direction: 'up',
			baseline: 10,
			target: 20,
			startsOn: '2026-01-01',
			dueOn: '2026-12-31',
			...over
		})
		.returning();
	if (!row) throw new Error('The measure was not inserted.');
	return row;
}

// Business objectives and their measures: the root of the programme.
import { date, doublePrecision, index, pgTable, text } from 'drizzle-orm/pg-core';
import { people } from '#server/members/people/schema.ts';
import { at, createdAt, id, ref } from '#server/platform/db/columns.ts';

export const objectives = pgTable('objectives', {
	id: id(),
	title: text('title').notNull(),
	why: text('why').notNull().default(''),
	ownerId: ref('owner_id').references(() => people.id),
	sponsorId: ref('sponsor_id').references(() => people.id),
	startsOn: date('starts_on', { mode: 'string' }),
	endsOn: date('ends_on', { mode: 'string' }),
	droppedAt: at('dropped_at'),
	createdAt: createdAt(),
	updatedAt: at('updated_at').notNull().defaultNow()
});

export const measures = pgTable(
	'measures',
	{
		id: id(),
		objectiveId: ref('objective_id')
			.notNull()
			.references(() => objectives.id),
		name: text('name').notNull(),
		unit: text('unit').notNull().default(''),
		direction: text('direction').$type<'up' | 'down'>().notNull(),
		baseline: doublePrecision('baseline').notNull(),
		target: doublePrecision('target').notNull(),
		dueOn: date('due_on', { mode: 'string' }).notNull(),
		createdAt: createdAt()
	},
	(t) => [index('measures_of_objective').on(t.objectiveId)]
);

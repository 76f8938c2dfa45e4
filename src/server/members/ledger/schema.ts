// The append-only table of events from which every number in the product is computed.
import { index, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { at, id, ref } from '#server/platform/db/columns.ts';

/** Bare ids, no foreign keys: it lies below everything it speaks of, and outlives it. */
export const ledger = pgTable(
	'ledger',
	{
		id: id(),
		at: at('at').notNull(),
		/** Past tense, `domain.verb`: 'article.published'. */
		verb: text('verb').notNull(),
		actorId: ref('actor_id'),
		/** What it was done to: 'post', 'comment', 'person', 'space', 'topic', … */
		subject: text('subject').notNull(),
		subjectId: ref('subject_id').notNull(),
		spaceId: ref('space_id'),
		/** The person it concerns besides the actor, for example the author of what was commented on. */
		otherId: ref('other_id'),
		facts: jsonb('facts').$type<Record<string, string | number | boolean | null | number[] | string[]>>()
	},
	(t) => [
		index('ledger_verb_at').on(t.verb, t.at),
		index('ledger_actor_at').on(t.actorId, t.at),
		index('ledger_subject').on(t.subject, t.subjectId, t.at)
	]
);

/** An event as it is recorded; the time is the caller's now. */
export type Event = Omit<typeof ledger.$inferInsert, 'id' | 'at'>;

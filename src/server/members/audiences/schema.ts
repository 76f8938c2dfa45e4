// Saved rules over people.
import { boolean, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { at, createdAt, id, ref } from '#server/platform/db/columns.ts';
import { people } from '#server/members/people/schema.ts';

/** One condition or a combination; compiled to SQL by `audiences/rule.ts` and by nothing else. */
export type Rule =
	| { all: Rule[] }
	| { any: Rule[] }
	| { not: Rule }
	| { department: number; below: boolean }
	| { location: number }
	| { language: string }
	| { role: string }
	| { space: number }
	/** Days since the start date, inclusive bounds. */
	| { tenure: { min?: number; max?: number } }
	/** What the person did within the last `days`. */
	| { activity: 'signed_in' | 'read' | 'reacted' | 'contributed' | 'nothing'; days: number };

export const audiences = pgTable(
	'audiences',
	{
		id: id(),
		name: text('name').notNull(),
		rule: jsonb('rule').$type<Rule>().notNull(),
		/** Whether whoever is in it may write for it; communicators may always. */
		openToMembers: boolean('open_to_members').notNull().default(false),
		createdBy: ref('created_by').references(() => people.id),
		createdAt: createdAt(),
		updatedAt: at('updated_at').notNull().defaultNow()
	},
	(t) => [uniqueIndex('audiences_name').on(sql`lower(${t.name})`)]
);

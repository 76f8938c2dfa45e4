// What was brought in from where, so that a second import changes nothing and an interrupted one goes on.
import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { at, ref } from '#server/platform/db/columns.ts';

export const importedItems = pgTable(
	'imported_items',
	{
		/** The kind of source and its name: 'markdown:blog'. */
		source: text('source').notNull(),
		/** The item's own name there: a path, an id. */
		item: text('item').notNull(),
		subject: text('subject').notNull(),
		subjectId: ref('subject_id').notNull(),
		/** Of the content as it was imported. */
		hash: text('hash').notNull(),
		importedAt: at('imported_at').notNull()
	},
	(t) => [primaryKey({ columns: [t.source, t.item] })]
);

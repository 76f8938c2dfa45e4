// What was brought into the bank from outside: each import, and its items, so that it can be looked at first and undone later.
import { index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { FirstStage, ImportReport, KnownWay } from '#lib/terms/exchange.ts';
import { people } from '#server/members/people/schema.ts';
import { at, createdAt, id, ref } from '#server/platform/db/columns.ts';
import { bankItems } from '../bank/schema.ts';

/** What counts where a file says nothing itself. */
export interface ImportDefaults {
	stage?: FirstStage | null;
	language?: string | null;
	objectiveId?: number | null;
	/** people.id; without one it is whoever brings it in. */
	ownerId?: number | null;
}

export const bankImports = pgTable(
	'bank_imports',
	{
		id: id(),
		personId: ref('person_id')
			.notNull()
			.references(() => people.id),
		/** The file's or folder's own name. */
		name: text('name').notNull(),
		/** The rows as they were read, as JSON, until they are brought in or forgotten. */
		rows: text('rows'),
		rowCount: integer('row_count').notNull().default(0),
		defaults: jsonb('defaults').$type<ImportDefaults>().notNull().default({}),
		/** What becomes of items that are in the bank. */
		known: text('known').$type<KnownWay>().notNull().default('keep'),
		/** What it did, in the words of whoever brought it in. */
		report: jsonb('report').$type<ImportReport>(),
		createdAt: createdAt(),
		/** Since when a job brings it in; for what is too much for one answer. */
		startedAt: at('started_at'),
		doneAt: at('done_at'),
		undoneAt: at('undone_at')
	},
	(t) => [index('bank_imports_newest').on(t.createdAt.desc(), t.id.desc())]
);

export const bankImportItems = pgTable(
	'bank_import_items',
	{
		importId: ref('import_id')
			.notNull()
			.references(() => bankImports.id),
		itemId: ref('item_id')
			.notNull()
			.references(() => bankItems.id)
	},
	(t) => [primaryKey({ columns: [t.importId, t.itemId] }), index('bank_import_items_item').on(t.itemId)]
);

/** Columns of `bank_items` as they were before an import changed them. */
export type FormerColumns = Partial<typeof bankItems.$inferSelect>;

/** Items that an import changed. */
export const bankImportUpdates = pgTable(
	'bank_import_updates',
	{
		importId: ref('import_id')
			.notNull()
			.references(() => bankImports.id),
		itemId: ref('item_id')
			.notNull()
			.references(() => bankItems.id),
		/** The version that the change made: while the item has it, nobody has edited it since. */
		version: integer('version').notNull(),
		former: jsonb('former').$type<FormerColumns>().notNull()
	},
	(t) => [primaryKey({ columns: [t.importId, t.itemId] }), index('bank_import_updates_item').on(t.itemId)]
);

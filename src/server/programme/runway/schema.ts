// Who made what was published, week by week: rolled up from the ledger.
import { date, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { PostKind } from '#lib/terms/posts.ts';
import type { Maker } from '#lib/terms/runway.ts';
import { at, ref } from '#server/platform/db/columns.ts';

/** One row per post, for its first publication; what is taken back and comes again counts once. */
export const publications = pgTable(
	'publications',
	{
		postId: ref('post_id').primaryKey(),
		at: at('at').notNull(),
		/** The Monday of its week, on the organisation's clock. */
		week: date('week', { mode: 'string' }).notNull(),
		kind: text('kind').$type<PostKind>().notNull(),
		maker: text('maker').$type<Maker>().notNull()
	},
	(t) => [index('publications_of_week').on(t.week, t.maker, t.at.desc(), t.postId.desc())]
);

/** The same, counted: moved in the statement that adds a publication. */
export const publicationWeeks = pgTable(
	'publication_weeks',
	{
		week: date('week', { mode: 'string' }).notNull(),
		maker: text('maker').$type<Maker>().notNull(),
		kind: text('kind').$type<PostKind>().notNull(),
		count: integer('count').notNull()
	},
	(t) => [primaryKey({ columns: [t.week, t.maker, t.kind] })]
);

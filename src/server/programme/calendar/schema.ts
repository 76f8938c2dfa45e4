// The editorial calendar: cadences, the slots made from them, days without publication, and the secret addresses of calendar programs.
import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { BankFormat, SlotState } from '#lib/terms/bank.ts';
import { people } from '#server/members/people/schema.ts';
import { at, createdAt, id, ref } from '#server/platform/db/columns.ts';
import { bankItems } from '../bank/schema.ts';

/** "2 articles a week, Tuesday and Thursday at 9": from it the empty slots are made. */
export const cadences = pgTable('cadences', {
	id: id(),
	format: text('format').$type<BankFormat>().notNull(),
	perWeek: smallint('per_week').notNull(),
	/** ISO weekdays in the order they are used. */
	weekdays: smallint('weekdays').array().notNull(),
	/** Minutes after midnight on the clock of `timeZone`. */
	atMinute: smallint('at_minute').notNull().default(540),
	timeZone: text('time_zone').notNull(),
	startsOn: date('starts_on', { mode: 'string' }).notNull(),
	endedOn: date('ended_on', { mode: 'string' }),
	version: integer('version').notNull().default(1),
	createdAt: createdAt()
});

/** Days on which nothing is published. */
export const blackouts = pgTable('blackouts', {
	id: id(),
	fromOn: date('from_on', { mode: 'string' }).notNull(),
	toOn: date('to_on', { mode: 'string' }).notNull(),
	reason: text('reason').notNull().default(''),
	createdAt: createdAt()
});

/** Places in the editorial calendar: open, taken by one item, published, missed, or given up with a reason. */
export const slots = pgTable(
	'slots',
	{
		id: id(),
		at: at('at').notNull(),
		/** The local day and minute it was made for, so that a change of the clock moves nothing on the wall. */
		localDay: date('local_day', { mode: 'string' }).notNull(),
		format: text('format').$type<BankFormat>().notNull(),
		/** Null when somebody made it by hand. */
		cadenceId: ref('cadence_id').references(() => cadences.id),
		itemId: ref('item_id').references(() => bankItems.id),
		state: text('state').$type<SlotState>().notNull().default('open'),
		/** When the time came and nothing could be published: why, and which item would do. */
		reason: text('reason').notNull().default(''),
		proposedItemId: ref('proposed_item_id').references(() => bankItems.id),
		/** Counts moves; a move names the version it saw. */
		version: integer('version').notNull().default(1),
		publishedAt: at('published_at'),
		updatedAt: at('updated_at').notNull().defaultNow()
	},
	(t) => [
		index('slots_at').on(t.at, t.id),
		index('slots_due')
			.on(t.at)
			.where(sql`state in ('open', 'filled')`),
		uniqueIndex('slots_item')
			.on(t.itemId)
			.where(sql`state in ('filled', 'published')`),
		uniqueIndex('slots_of_cadence').on(t.cadenceId, t.at)
	]
);

/** How much an audience is asked to read: one row, there once somebody changed it. */
export const calendarSettings = pgTable(
	'calendar_settings',
	{
		/** Always 1. */
		id: integer('id').primaryKey().default(1),
		/** So many items for one audience in a week are said to be too many. */
		mostPerWeek: smallint('most_per_week').notNull().default(5),
		/** Two items for one audience within so many hours are said to be too near. */
		hoursApart: smallint('hours_apart').notNull().default(24)
	},
	(t) => [check('calendar_settings_one', sql`${t.id} = 1`)]
);

/** The secret address under which a person's calendar program reads the editorial calendar. */
export const calendarFeeds = pgTable(
	'calendar_feeds',
	{
		personId: ref('person_id')
			.primaryKey()
			.references(() => people.id),
		tokenHash: text('token_hash').notNull(),
		createdAt: createdAt()
	},
	(t) => [uniqueIndex('calendar_feeds_token').on(t.tokenHash)]
);

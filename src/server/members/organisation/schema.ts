// The organisation itself: one row, filled by the set-up.
import { boolean, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { at } from '#server/platform/db/columns.ts';

export const organisation = pgTable('organisation', {
	/** Always 1. */
	id: integer('id').primaryKey().default(1),
	name: text('name').notNull().default(''),
	/** Storage key of the logo. */
	logo: text('logo'),
	/** CSS colour, `#rrggbb`, or null for ember. */
	accent: text('accent'),
	languages: text('languages').array().notNull().default(['en']),
	timeZone: text('time_zone').notNull().default('UTC'),
	/** ISO weekdays, 1 is Monday. */
	workingDays: integer('working_days').array().notNull().default([1, 2, 3, 4, 5]),
	/** Minutes after midnight, local time. */
	workingFrom: integer('working_from').notNull().default(480),
	workingTo: integer('working_to').notNull().default(1020),
	/** Local dates without work, YYYY-MM-DD. */
	holidays: jsonb('holidays').$type<string[]>().notNull().default([]),
	/** What the set-up has collected so far, so that a reload loses nothing. */
	setup: jsonb('setup').$type<Record<string, unknown>>().notNull().default({}),
	/** Hash of the one-time set-up token; null once it was used up. */
	setupToken: text('setup_token'),
	setUpAt: at('set_up_at'),
	/** Whether an outsider may ask for an account; Hearth ships with no. */
	openSignUp: boolean('open_sign_up').notNull().default(false)
});

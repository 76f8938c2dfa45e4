// People, departments and locations, who knows what, and who follows whom.
import { sql } from 'drizzle-orm';
import { type AnyPgColumn, date, index, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { Role } from '#server/members/access/roles.ts';
import { at, createdAt, id, ref } from '#server/platform/db/columns.ts';

export const departments = pgTable(
	'departments',
	{
		id: id(),
		parentId: ref('parent_id').references((): AnyPgColumn => departments.id),
		name: text('name').notNull(),
		/** Ids from the root to this one, for "including below" without recursion: {1,4,9}. */
		path: ref('path')
			.array()
			.notNull()
			.default(sql`'{}'`)
	},
	(t) => [
		uniqueIndex('departments_name').on(sql`coalesce(${t.parentId}, 0)`, sql`lower(${t.name})`),
		index('departments_path').using('gin', t.path)
	]
);

export const locations = pgTable(
	'locations',
	{ id: id(), name: text('name').notNull(), city: text('city'), country: text('country'), timeZone: text('time_zone') },
	(t) => [uniqueIndex('locations_name').on(sql`lower(${t.name})`)]
);

export type PersonStatus = 'invited' | 'active' | 'left';

export const people = pgTable(
	'people',
	{
		id: id(),
		handle: text('handle').notNull(),
		name: text('name').notNull(),
		/** Lower case; null for people without e-mail. */
		email: text('email'),
		employeeNumber: text('employee_number'),
		title: text('title').notNull().default(''),
		departmentId: ref('department_id').references(() => departments.id),
		locationId: ref('location_id').references(() => locations.id),
		managerId: ref('manager_id').references((): AnyPgColumn => people.id),
		startedOn: date('started_on', { mode: 'string' }),
		/** Interface language. */
		language: text('language').$type<'en' | 'de'>().notNull().default('en'),
		/** Languages the person speaks, as they wrote them. */
		languages: text('languages').array().notNull().default([]),
		skills: text('skills').array().notNull().default([]),
		timeZone: text('time_zone'),
		about: text('about').notNull().default(''),
		aboutHtml: text('about_html').notNull().default(''),
		/** Storage key of the photo, without the size suffix. */
		photo: text('photo'),
		roles: text('roles').array().$type<Role[]>().notNull().default(['employee']),
		status: text('status').$type<PersonStatus>().notNull().default('invited'),
		theme: text('theme').$type<'light' | 'dark' | 'system'>().notNull().default('system'),
		/** First sign-in with the first steps finished. */
		activatedAt: at('activated_at'),
		lastSeenAt: at('last_seen_at'),
		leftAt: at('left_at'),
		anonymisedAt: at('anonymised_at'),
		/** What the person keeps to themselves or chose; no column of its own needed. */
		choices: jsonb('choices').$type<Record<string, unknown>>().notNull().default({}),
		createdAt: createdAt(),
		updatedAt: at('updated_at').notNull().defaultNow(),
		/** Name, title, handle and skills without accents, for trigram search. */
		findable: text('findable')
			.notNull()
			.generatedAlwaysAs(sql`lower(plain(name || ' ' || handle || ' ' || title || ' ' || listed(skills)))`)
	},
	(t) => [
		uniqueIndex('people_handle').on(sql`lower(${t.handle})`),
		uniqueIndex('people_email').on(t.email),
		uniqueIndex('people_employee_number').on(t.employeeNumber),
		index('people_department').on(t.departmentId, t.id),
		index('people_location').on(t.locationId, t.id),
		index('people_manager').on(t.managerId),
		index('people_by_name').on(sql`lower(plain(${t.name}))`, t.id),
		index('people_findable').using('gin', sql`${t.findable} gin_trgm_ops`),
		index('people_findable_name').using('gin', sql`lower(plain(${t.name})) gin_trgm_ops`),
		index('people_skills').using('gin', t.skills),
		index('people_started').on(t.startedOn)
	]
);

export const personFollows = pgTable(
	'person_follows',
	{
		followerId: ref('follower_id')
			.notNull()
			.references(() => people.id),
		personId: ref('person_id')
			.notNull()
			.references(() => people.id),
		createdAt: createdAt()
	},
	(t) => [primaryKey({ columns: [t.followerId, t.personId] }), index('person_follows_person').on(t.personId)]
);

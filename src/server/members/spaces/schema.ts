// Communities with a purpose, their members and the requests to join.
import { sql } from 'drizzle-orm';
import { index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { SpaceVisibility } from '#lib/terms/spaces.ts';
import { people } from '#server/members/people/schema.ts';
import { at, createdAt, id, ref } from '#server/platform/db/columns.ts';

/**
 * open: everyone reads, everyone may join. request: everyone sees that it exists and why, members read.
 * private: for outsiders it does not exist, anywhere.
 */
export type { SpaceVisibility };

export const spaces = pgTable(
	'spaces',
	{
		id: id(),
		slug: text('slug').notNull(),
		name: text('name').notNull(),
		purpose: text('purpose').notNull(),
		rules: text('rules').notNull().default(''),
		rulesHtml: text('rules_html').notNull().default(''),
		visibility: text('visibility').$type<SpaceVisibility>().notNull().default('open'),
		/** CSS colour `#rrggbb` of the dot in the navigation. */
		colour: text('colour').notNull().default('#8A3B12'),
		/** Storage key of the cover. */
		cover: text('cover'),
		memberCount: integer('member_count').notNull().default(0),
		postCount: integer('post_count').notNull().default(0),
		createdBy: ref('created_by').references(() => people.id),
		createdAt: createdAt(),
		updatedAt: at('updated_at').notNull().defaultNow(),
		archivedAt: at('archived_at'),
		findable: text('findable')
			.notNull()
			.generatedAlwaysAs(sql`lower(plain(name || ' ' || purpose))`)
	},
	(t) => [
		uniqueIndex('spaces_slug').on(t.slug),
		/** Private spaces may share a name: a refusal would tell outsiders that there is one. */
		uniqueIndex('spaces_name')
			.on(sql`lower(${t.name})`)
			.where(sql`visibility <> 'private'`),
		index('spaces_findable').using('gin', sql`${t.findable} gin_trgm_ops`)
	]
);

export const spaceMembers = pgTable(
	'space_members',
	{
		spaceId: ref('space_id')
			.notNull()
			.references(() => spaces.id),
		personId: ref('person_id')
			.notNull()
			.references(() => people.id),
		role: text('role').$type<'member' | 'host'>().notNull().default('member'),
		joinedAt: at('joined_at').notNull().defaultNow()
	},
	(t) => [primaryKey({ columns: [t.spaceId, t.personId] }), index('space_members_person').on(t.personId)]
);

export const spaceRequests = pgTable(
	'space_requests',
	{
		spaceId: ref('space_id')
			.notNull()
			.references(() => spaces.id),
		personId: ref('person_id')
			.notNull()
			.references(() => people.id),
		note: text('note').notNull().default(''),
		createdAt: createdAt(),
		decidedAt: at('decided_at'),
		decidedBy: ref('decided_by').references(() => people.id),
		accepted: text('accepted').$type<'yes' | 'no'>()
	},
	(t) => [primaryKey({ columns: [t.spaceId, t.personId] })]
);

// What people are told in the product, how they want to be told, and the mail that waits or was sent.
import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { people } from '#server/members/people/schema.ts';
import { at, createdAt, id, ref } from '#server/platform/db/columns.ts';

export const notifications = pgTable(
	'notifications',
	{
		id: id(),
		personId: ref('person_id')
			.notNull()
			.references(() => people.id),
		/** Ledger verb: 'comment.written', 'person.mentioned', … */
		verb: text('verb').notNull(),
		/** Unread notices of one thread are one entry: 'post:12'. */
		thread: text('thread').notNull(),
		href: text('href').notNull(),
		/** What the thread is called, as the receiver may see it. */
		title: text('title').notNull().default(''),
		excerpt: text('excerpt').notNull().default(''),
		/** The latest actors, newest first, at most five. */
		actorIds: ref('actor_ids')
			.array()
			.notNull()
			.default(sql`'{}'`),
		count: integer('count').notNull().default(1),
		/** The post it speaks of, for the rule who may see it; null for people and spaces. */
		postId: ref('post_id'),
		facts: jsonb('facts').$type<Record<string, string | number>>().notNull().default({}),
		createdAt: createdAt(),
		updatedAt: at('updated_at').notNull().defaultNow(),
		readAt: at('read_at')
	},
	(t) => [
		index('notifications_of_person').on(t.personId, t.updatedAt.desc(), t.id.desc()),
		uniqueIndex('notifications_unread_thread')
			.on(t.personId, t.thread, t.verb)
			.where(sql`read_at is null`)
	]
);

export const notificationPreferences = pgTable(
	'notification_preferences',
	{
		personId: ref('person_id')
			.notNull()
			.references(() => people.id),
		verb: text('verb').notNull(),
		inProduct: boolean('in_product').notNull().default(true),
		mail: boolean('mail').notNull().default(true)
	},
	(t) => [primaryKey({ columns: [t.personId, t.verb] })]
);

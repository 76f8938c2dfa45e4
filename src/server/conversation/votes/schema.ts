// Votes on a post or a part of it: one per person and thing, up or down.
import { sql } from 'drizzle-orm';
import { check, index, pgTable, primaryKey, smallint } from 'drizzle-orm/pg-core';
import { posts } from '#server/conversation/posts/schema.ts';
import { people } from '#server/members/people/schema.ts';
import { createdAt, ref } from '#server/platform/db/columns.ts';

export const votes = pgTable(
	'votes',
	{
		postId: ref('post_id')
			.notNull()
			.references(() => posts.id),
		/** The part voted on, such as an answer; 0 for the post itself. */
		partId: ref('part_id').notNull().default(0),
		personId: ref('person_id')
			.notNull()
			.references(() => people.id),
		/** 1 up, -1 down. */
		value: smallint('value').notNull(),
		createdAt: createdAt()
	},
	(t) => [
		primaryKey({ columns: [t.postId, t.partId, t.personId] }),
		index('votes_person').on(t.personId),
		check('votes_value', sql`${t.value} in (1, -1)`)
	]
);

// What a person keeps to read again.
import { index, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import { posts } from '#server/conversation/posts/schema.ts';
import { people } from '#server/members/people/schema.ts';
import { createdAt, ref } from '#server/platform/db/columns.ts';

export const bookmarks = pgTable(
	'bookmarks',
	{
		personId: ref('person_id')
			.notNull()
			.references(() => people.id),
		postId: ref('post_id')
			.notNull()
			.references(() => posts.id),
		createdAt: createdAt()
	},
	(t) => [primaryKey({ columns: [t.personId, t.postId] }), index('bookmarks_newest').on(t.personId, t.createdAt.desc())]
);

// Documents that hang on a post: whoever sees the post may download them.
import { index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { DocumentKind } from '#lib/terms/attachments.ts';
import { posts } from '#server/conversation/posts/schema.ts';
import { people } from '#server/members/people/schema.ts';
import { createdAt, id, ref } from '#server/platform/db/columns.ts';

export const attachments = pgTable(
	'attachments',
	{
		id: id(),
		/** Unguessable; the address is /documents/<key>. */
		key: text('key').notNull(),
		postId: ref('post_id')
			.notNull()
			.references(() => posts.id),
		ownerId: ref('owner_id')
			.notNull()
			.references(() => people.id),
		/** As the file was called, without what could deceive a reader. */
		name: text('name').notNull(),
		kind: text('kind').$type<DocumentKind>().notNull(),
		bytes: integer('bytes').notNull(),
		createdAt: createdAt()
	},
	(t) => [uniqueIndex('attachments_key').on(t.key), index('attachments_of_post').on(t.postId, t.id)]
);

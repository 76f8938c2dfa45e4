// Comments on any post, threaded two levels.
import { sql } from 'drizzle-orm';
import { type AnyPgColumn, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { posts } from '#server/conversation/posts/schema.ts';
import { people } from '#server/members/people/schema.ts';
import { at, createdAt, id, ref, regconfig, tsvector } from '#server/platform/db/columns.ts';

export const comments = pgTable(
	'comments',
	{
		id: id(),
		postId: ref('post_id')
			.notNull()
			.references(() => posts.id),
		/** The part of the post it is about: an answer of a question, a photo of an album; null for the post itself. */
		partId: ref('part_id'),
		/** The comment it replies to; a reply to a reply hangs on the first level's comment. */
		parentId: ref('parent_id').references((): AnyPgColumn => comments.id),
		authorId: ref('author_id').references(() => people.id),
		body: text('body').notNull(),
		bodyHtml: text('body_html').notNull(),
		bodyText: text('body_text').notNull().default(''),
		language: regconfig('language').notNull().default('simple'),
		reactionCount: integer('reaction_count').notNull().default(0),
		/** What it read like before the last edit is kept for moderators. */
		previousBody: text('previous_body'),
		createdAt: createdAt(),
		editedAt: at('edited_at'),
		/** The trace stays: "deleted by its author" or "by a moderator". */
		deletedAt: at('deleted_at'),
		deletedBy: ref('deleted_by').references(() => people.id),
		search: tsvector('search').generatedAlwaysAs(sql`to_tsvector(language, plain(left(body_text, 200000)))`)
	},
	(t) => [
		index('comments_of_post').on(t.postId, t.createdAt, t.id),
		index('comments_of_part')
			.on(t.postId, t.partId, t.createdAt, t.id)
			.where(sql`part_id is not null`),
		index('comments_of_parent').on(t.parentId),
		index('comments_of_author').on(t.authorId, t.createdAt.desc()),
		index('comments_search').using('gin', t.search)
	]
);

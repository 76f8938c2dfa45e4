// What an article has beyond a post: its place in a series.
import { index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { posts } from '#server/conversation/posts/schema.ts';
import { people } from '#server/members/people/schema.ts';
import { createdAt, id, ref } from '#server/platform/db/columns.ts';

export const series = pgTable(
	'series',
	{
		id: id(),
		slug: text('slug').notNull(),
		title: text('title').notNull(),
		ownerId: ref('owner_id').references(() => people.id),
		createdAt: createdAt()
	},
	(t) => [uniqueIndex('series_slug').on(t.slug)]
);

export const articles = pgTable(
	'articles',
	{
		postId: ref('post_id')
			.primaryKey()
			.references(() => posts.id),
		seriesId: ref('series_id').references(() => series.id),
		seriesPosition: integer('series_position')
	},
	(t) => [index('articles_series').on(t.seriesId, t.seriesPosition)]
);

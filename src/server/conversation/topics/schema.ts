// Topics, what they are on, and who follows them.
import { sql } from 'drizzle-orm';
import { index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { posts } from '#server/conversation/posts/schema.ts';
import { people } from '#server/members/people/schema.ts';
import { createdAt, id, ref } from '#server/platform/db/columns.ts';

export const topics = pgTable(
	'topics',
	{
		id: id(),
		slug: text('slug').notNull(),
		name: text('name').notNull(),
		description: text('description').notNull().default(''),
		/** Published posts that everyone may see. */
		postCount: integer('post_count').notNull().default(0),
		followerCount: integer('follower_count').notNull().default(0),
		createdAt: createdAt()
	},
	(t) => [
		uniqueIndex('topics_slug').on(t.slug),
		index('topics_name').using('gin', sql`lower(plain(${t.name})) gin_trgm_ops`)
	]
);

export const postTopics = pgTable(
	'post_topics',
	{
		postId: ref('post_id')
			.notNull()
			.references(() => posts.id),
		topicId: ref('topic_id')
			.notNull()
			.references(() => topics.id)
	},
	(t) => [primaryKey({ columns: [t.postId, t.topicId] }), index('post_topics_topic').on(t.topicId, t.postId.desc())]
);

export const topicFollows = pgTable(
	'topic_follows',
	{
		personId: ref('person_id')
			.notNull()
			.references(() => people.id),
		topicId: ref('topic_id')
			.notNull()
			.references(() => topics.id),
		createdAt: createdAt()
	},
	(t) => [primaryKey({ columns: [t.personId, t.topicId] }), index('topic_follows_topic').on(t.topicId)]
);

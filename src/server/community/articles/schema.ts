// What an article has beyond a post: its place in a series, and the polls in its text.
import { sql } from 'drizzle-orm';
import { index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { posts } from '#server/conversation/posts/schema.ts';
import { people } from '#server/members/people/schema.ts';
import { at, createdAt, id, ref } from '#server/platform/db/columns.ts';

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

/** A question to vote on in the text of an article; the text is what is edited, this follows it. */
export const polls = pgTable(
	'polls',
	{
		id: id(),
		postId: ref('post_id')
			.notNull()
			.references(() => posts.id),
		/** Which of the text's polls it is, from 0; null when the text has it no longer. */
		position: integer('position'),
		question: text('question').notNull(),
		createdAt: createdAt()
	},
	(t) => [
		uniqueIndex('polls_of_post')
			.on(t.postId, t.position)
			.where(sql`position is not null`),
		index('polls_post').on(t.postId)
	]
);

export const pollOptions = pgTable(
	'poll_options',
	{
		id: id(),
		pollId: ref('poll_id')
			.notNull()
			.references(() => polls.id),
		/** Null when the text has it no longer; its votes count again when it comes back. */
		position: integer('position'),
		text: text('text').notNull()
	},
	(t) => [index('poll_options_of_poll').on(t.pollId, t.position)]
);

/** One vote a person and poll; the last word counts. */
export const pollVotes = pgTable(
	'poll_votes',
	{
		pollId: ref('poll_id')
			.notNull()
			.references(() => polls.id),
		personId: ref('person_id')
			.notNull()
			.references(() => people.id),
		optionId: ref('option_id')
			.notNull()
			.references(() => pollOptions.id),
		votedAt: at('voted_at').notNull()
	},
	(t) => [primaryKey({ columns: [t.pollId, t.personId] }), index('poll_votes_option').on(t.optionId)]
);

// The harvest: what employees suggest, feeds that are read, and proposals nobody wants to see again.
import { index, jsonb, pgTable, primaryKey, real, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { SuggestionKind, SuggestionState } from '#lib/terms/bank.ts';
import type { HarvestFacts, HarvestKind } from '#lib/terms/harvest.ts';
import { posts } from '#server/conversation/posts/schema.ts';
import { people } from '#server/members/people/schema.ts';
import { at, createdAt, id, ref } from '#server/platform/db/columns.ts';
import { bankItems } from '../bank/schema.ts';

/** "Write about this", "I could write about this": from anybody, each answered. */
export const suggestions = pgTable(
	'suggestions',
	{
		id: id(),
		personId: ref('person_id')
			.notNull()
			.references(() => people.id),
		kind: text('kind').$type<SuggestionKind>().notNull(),
		text: text('text').notNull(),
		/** The post it came up on. */
		postId: ref('post_id').references(() => posts.id),
		state: text('state').$type<SuggestionState>().notNull().default('open'),
		/** What was said to whoever suggested it. */
		answer: text('answer').notNull().default(''),
		answeredBy: ref('answered_by').references(() => people.id),
		answeredAt: at('answered_at'),
		itemId: ref('item_id').references(() => bankItems.id),
		createdAt: createdAt()
	},
	(t) => [
		index('suggestions_open').on(t.state, t.createdAt.desc(), t.id.desc()),
		index('suggestions_of_person').on(t.personId, t.createdAt.desc(), t.id.desc()),
		index('suggestions_item').on(t.itemId)
	]
);

/** RSS and Atom feeds that the harvest reads; the addresses are given by a communicator. */
export const feeds = pgTable('feeds', {
	id: id(),
	url: text('url').notNull().unique(),
	title: text('title').notNull().default(''),
	/** What went wrong the last time, a word of `feedFaults`; empty when it was read. */
	problem: text('problem').notNull().default(''),
	/** What the last answer was marked with, so that only what is new is sent. */
	etag: text('etag').notNull().default(''),
	modified: text('modified').notNull().default(''),
	triedAt: at('tried_at'),
	readAt: at('read_at'),
	createdBy: ref('created_by').references(() => people.id),
	createdAt: createdAt()
});

export const feedEntries = pgTable(
	'feed_entries',
	{
		id: id(),
		feedId: ref('feed_id')
			.notNull()
			.references(() => feeds.id, { onDelete: 'cascade' }),
		guid: text('guid').notNull(),
		title: text('title').notNull(),
		url: text('url').notNull().default(''),
		summary: text('summary').notNull().default(''),
		publishedAt: at('published_at'),
		foundAt: at('found_at').notNull()
	},
	(t) => [uniqueIndex('feed_entries_guid').on(t.feedId, t.guid), index('feed_entries_newest').on(t.foundAt.desc())]
);

/** What the harvest found and why, some hundred rows written by its job, so that no page looks through the ledger. */
export const harvestProposals = pgTable('harvest_proposals', {
	/** What it was made from: 'search:pump seal', 'waiting:12', 'repeated:12', 'topic:3', 'renew:12', 'feed:7'. */
	ref: text('ref').primaryKey(),
	kind: text('kind').$type<HarvestKind>().notNull(),
	/** The words searched for, or the topic; what speaks of a post or an entry takes its title from there. */
	title: text('title').notNull().default(''),
	facts: jsonb('facts').$type<HarvestFacts[HarvestKind]>().notNull(),
	/** The post it is about: who may not see it is not told of the proposal. */
	postId: ref('post_id').references(() => posts.id),
	entryId: ref('entry_id').references(() => feedEntries.id, { onDelete: 'cascade' }),
	/** How many people it concerns. */
	score: real('score').notNull().default(0),
	foundAt: at('found_at').notNull()
});

/** Proposals of the harvest that nobody wants to see again. */
export const harvestDismissals = pgTable(
	'harvest_dismissals',
	{
		ref: text('ref').notNull(),
		personId: ref('person_id').references(() => people.id),
		createdAt: createdAt()
	},
	(t) => [primaryKey({ columns: [t.ref] })]
);

// The content bank: items with their checklists, comments and series.
import { sql } from 'drizzle-orm';
import { boolean, date, index, integer, pgTable, real, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { BankFormat, BankSource, BankStage } from '#lib/terms/bank.ts';
import { challenges } from '#server/community/ideas/schema.ts';
import { posts } from '#server/conversation/posts/schema.ts';
import { audiences } from '#server/members/audiences/schema.ts';
import { people } from '#server/members/people/schema.ts';
import { spaces } from '#server/members/spaces/schema.ts';
import { at, createdAt, id, ref } from '#server/platform/db/columns.ts';
import { objectives } from '../objectives/schema.ts';

/** A run of parts that belong together and appear in order. */
export const bankSeries = pgTable('bank_series', {
	id: id(),
	title: text('title').notNull(),
	createdBy: ref('created_by').references(() => people.id),
	createdAt: createdAt()
});

export const bankItems = pgTable(
	'bank_items',
	{
		id: id(),
		format: text('format').$type<BankFormat>().notNull(),
		stage: text('stage').$type<BankStage>().notNull().default('idea'),
		/** Working title; the draft's own title once there is one is that of the post. */
		title: text('title').notNull(),
		/** Plain text. */
		brief: text('brief').notNull().default(''),
		prompts: text('prompts').array().notNull().default([]),
		/** Markdown that the draft begins with. */
		outline: text('outline').notNull().default(''),
		/** Under whose name it is published. */
		authorId: ref('author_id').references(() => people.id),
		/** Who writes it, when that is not the author. */
		ghostId: ref('ghost_id').references(() => people.id),
		/** Who sees to it that it gets done. */
		ownerId: ref('owner_id').references(() => people.id),
		reviewerId: ref('reviewer_id').references(() => people.id),
		objectiveId: ref('objective_id').references(() => objectives.id),
		/** Whom it is meant for: for planning and runway; it hides nothing from anyone. */
		audienceId: ref('audience_id').references(() => audiences.id),
		/** Where it is published; null is for everyone. */
		spaceId: ref('space_id').references(() => spaces.id),
		topics: text('topics').array().notNull().default([]),
		/** 'en', 'de', … */
		language: text('language').notNull().default('en'),
		/** Hours from brief to ready. */
		effort: real('effort').notNull().default(1),
		evergreen: boolean('evergreen').notNull().default(true),
		/** A dated item is of use from this day to that one only. */
		usableFrom: date('usable_from', { mode: 'string' }),
		usableUntil: date('usable_until', { mode: 'string' }),
		source: text('source').$type<BankSource>().notNull().default('own'),
		/** What it was made from, once per bank: 'starter:safety-…:en', 'import:…', 'search:…'. */
		sourceRef: text('source_ref'),
		/** Who or what is to be named as the source, in words. */
		sourceNote: text('source_note').notNull().default(''),
		seriesId: ref('series_id').references(() => bankSeries.id),
		seriesPart: integer('series_part'),
		/** The draft, a real post of its kind; for a challenge that one. */
		postId: ref('post_id').references(() => posts.id),
		challengeId: ref('challenge_id').references(() => challenges.id),
		draftDueOn: date('draft_due_on', { mode: 'string' }),
		reviewDueOn: date('review_due_on', { mode: 'string' }),
		/** When its slot in the calendar is; written by the calendar, null while it has none. */
		plannedFor: at('planned_for'),
		/** Who said "not under my name": nobody names them its author again. */
		declinedIds: ref('declined_ids')
			.array()
			.notNull()
			.default(sql`'{}'`),
		/** Everyone who was let into the draft to work on it; they fall away from its authors when it goes out. */
		helperIds: ref('helper_ids')
			.array()
			.notNull()
			.default(sql`'{}'`),
		/** Where it stood when it was shelved; it comes back there. */
		shelvedFrom: text('shelved_from').$type<BankStage>(),
		/** When its owner or reviewer was last reminded. */
		remindedAt: at('reminded_at'),
		/** Counts edits; an edit names the version it started from. */
		version: integer('version').notNull().default(1),
		movedAt: at('moved_at').notNull().defaultNow(),
		readyAt: at('ready_at'),
		publishedAt: at('published_at'),
		createdBy: ref('created_by').references(() => people.id),
		createdAt: createdAt(),
		updatedAt: at('updated_at').notNull().defaultNow(),
		/** A deleted item is shelved as well, so that nothing that counts stages meets it. */
		deletedAt: at('deleted_at')
	},
	(t) => [
		index('bank_items_stage').on(t.stage, t.updatedAt.desc(), t.id.desc()),
		index('bank_items_objective').on(t.objectiveId),
		index('bank_items_post').on(t.postId),
		index('bank_items_series').on(t.seriesId, t.seriesPart),
		uniqueIndex('bank_items_source')
			.on(t.sourceRef)
			.where(sql`deleted_at is null`),
		index('bank_items_reviewer')
			.on(t.reviewDueOn)
			.where(sql`stage = 'review'`)
	]
);

/** What has to be done before an item is ready. */
export const bankChecks = pgTable(
	'bank_checks',
	{
		id: id(),
		itemId: ref('item_id')
			.notNull()
			.references(() => bankItems.id),
		position: integer('position').notNull().default(0),
		text: text('text').notNull(),
		doneAt: at('done_at'),
		doneBy: ref('done_by').references(() => people.id)
	},
	(t) => [index('bank_checks_of_item').on(t.itemId, t.position)]
);

/** What those who make an item say to each other; never seen outside the bank. */
export const bankComments = pgTable(
	'bank_comments',
	{
		id: id(),
		itemId: ref('item_id')
			.notNull()
			.references(() => bankItems.id),
		authorId: ref('author_id')
			.notNull()
			.references(() => people.id),
		body: text('body').notNull(),
		createdAt: createdAt()
	},
	(t) => [index('bank_comments_of_item').on(t.itemId, t.createdAt)]
);

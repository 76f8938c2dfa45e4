// What an idea has beyond a post: its challenge, its stage with every move, its evaluation, and what came of it.
import { sql } from 'drizzle-orm';
import {
	type AnyPgColumn,
	boolean,
	date,
	doublePrecision,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text
} from 'drizzle-orm/pg-core';
import type { IdeaStage } from '#lib/terms/cards.ts';
import type { Criterion, Scores } from '#lib/terms/ideas.ts';
import { posts } from '#server/conversation/posts/schema.ts';
import type { Rule } from '#server/members/audiences/schema.ts';
import { people } from '#server/members/people/schema.ts';
import { spaces } from '#server/members/spaces/schema.ts';
import { at, createdAt, id, ref, regconfig, tsvector } from '#server/platform/db/columns.ts';

/** A call for ideas. */
export const challenges = pgTable(
	'challenges',
	{
		id: id(),
		slug: text('slug').notNull(),
		/** The question it asks. */
		title: text('title').notNull(),
		summary: text('summary').notNull().default(''),
		/** Markdown, and the HTML made of it on write. */
		background: text('background').notNull().default(''),
		backgroundHtml: text('background_html').notNull().default(''),
		rules: text('rules').notNull().default(''),
		rulesHtml: text('rules_html').notNull().default(''),
		sponsorId: ref('sponsor_id')
			.notNull()
			.references(() => people.id),
		/** Where its ideas are written; null is the whole organisation. */
		spaceId: ref('space_id').references(() => spaces.id),
		/** Who is called upon, as the saved audience said when it was chosen; without one everyone is. */
		audienceId: ref('audience_id'),
		audienceName: text('audience_name').notNull().default(''),
		audienceRule: jsonb('audience_rule').$type<Rule>(),
		criteria: jsonb('criteria').$type<Criterion[]>().notNull().default([]),
		/** media.id of a picture that everyone who is signed in may load. */
		coverId: ref('cover_id'),
		opensAt: at('opens_at').notNull(),
		closesAt: at('closes_at').notNull(),
		/** Not shown to anyone but those who prepare it, until it is opened. */
		draft: boolean('draft').notNull().default(false),
		/** Who prepares it beside its sponsor and whoever made it; of a draft. */
		preparedBy: ref('prepared_by')
			.array()
			.notNull()
			.default(sql`'{}'`),
		/** Put there by the programme's content bank. */
		seeded: boolean('seeded').notNull().default(false),
		/** When those called upon were told, and when those that it soon closes. */
		openingToldAt: at('opening_told_at'),
		closingToldAt: at('closing_told_at'),
		createdBy: ref('created_by').references(() => people.id),
		createdAt: createdAt(),
		updatedAt: at('updated_at').notNull().defaultNow()
	},
	(t) => [index('challenges_closing').on(t.closesAt.desc(), t.id.desc()), index('challenges_sponsor').on(t.sponsorId)]
);

export const ideas = pgTable(
	'ideas',
	{
		postId: ref('post_id')
			.primaryKey()
			.references(() => posts.id),
		challengeId: ref('challenge_id').references(() => challenges.id),
		/** As in the post: ideas like one being typed are looked for among titles of ideas alone. */
		title: text('title').notNull().default(''),
		language: regconfig('language').notNull().default('simple'),
		/** As in the post, to find what went into an idea without reading all posts. */
		mergedIntoId: ref('merged_into_id').references((): AnyPgColumn => ideas.postId),
		/** Markdown; the post's body is made of the three. */
		problem: text('problem').notNull().default(''),
		proposal: text('proposal').notNull().default(''),
		benefit: text('benefit').notNull().default(''),
		/** Null while it is a draft, so that no list of ideas meets it. */
		stage: text('stage').$type<IdeaStage>(),
		stageSince: at('stage_since'),
		/** Support votes, as posts.score says; here for the order of lists. */
		votes: integer('votes').notNull().default(0),
		submittedAt: at('submitted_at'),
		/** By the organisation's calendar on the day it was submitted. */
		responseDueAt: at('response_due_at'),
		decisionDueAt: at('decision_due_at'),
		/** The first move, or the first comment by somebody who may decide. */
		respondedAt: at('responded_at'),
		/** When it left "submitted" and "under review" for good; cleared when it comes back. */
		decidedAt: at('decided_at'),
		/** When those who may decide were last told that it is late. */
		remindedAt: at('reminded_at'),
		ownerId: ref('owner_id').references(() => people.id),
		dueOn: date('due_on', { mode: 'string' }),
		reviewCount: integer('review_count').notNull().default(0),
		/** 1 to 5: weighted over the criteria, effort counted against it; and its spread over the reviewers. */
		mean: doublePrecision('mean'),
		spread: doublePrecision('spread'),
		/** 1 to 5, over the criteria of that axis alone: where it stands in the matrix. */
		benefitMean: doublePrecision('benefit_mean'),
		effortMean: doublePrecision('effort_mean'),
		/** What it brought, in the words of who entered it: 1,200 "hours per year". */
		valueAmount: doublePrecision('value_amount'),
		valueUnit: text('value_unit').notNull().default(''),
		valueNote: text('value_note').notNull().default(''),
		valueById: ref('value_by_id').references(() => people.id),
		valueAt: at('value_at'),
		valueConfirmedById: ref('value_confirmed_by_id').references(() => people.id),
		valueConfirmedAt: at('value_confirmed_at'),
		titleSearch: tsvector('title_search').generatedAlwaysAs(sql`to_tsvector(language, plain(title))`)
	},
	(t) => [
		index('ideas_stage_support').on(t.stage, t.votes.desc(), t.postId.desc()),
		index('ideas_stage_newest').on(t.stage, t.stageSince.desc(), t.postId.desc()),
		index('ideas_support').on(t.votes.desc(), t.postId.desc()),
		index('ideas_newest').on(t.submittedAt.desc(), t.postId.desc()),
		index('ideas_rated')
			.on(t.mean.desc(), t.postId.desc())
			.where(sql`mean is not null`),
		index('ideas_of_challenge').on(t.challengeId, t.stage, t.votes.desc(), t.postId.desc()),
		index('ideas_title_search').using('gin', t.titleSearch),
		index('ideas_merged_into')
			.on(t.mergedIntoId)
			.where(sql`merged_into_id is not null`),
		index('ideas_owner')
			.on(t.ownerId)
			.where(sql`owner_id is not null`),
		index('ideas_unanswered')
			.on(t.responseDueAt)
			.where(sql`responded_at is null and decided_at is null`),
		index('ideas_undecided')
			.on(t.decisionDueAt)
			.where(sql`decided_at is null`)
	]
);

/** Every move from stage to stage, with its reason; a merge is one too. */
export const ideaMoves = pgTable(
	'idea_moves',
	{
		id: id(),
		postId: ref('post_id')
			.notNull()
			.references(() => posts.id),
		fromStage: text('from_stage').$type<IdeaStage>().notNull(),
		toStage: text('to_stage').$type<IdeaStage>().notNull(),
		/** Plain text. */
		reason: text('reason').notNull(),
		actorId: ref('actor_id').references(() => people.id),
		createdAt: createdAt()
	},
	(t) => [index('idea_moves_of_post').on(t.postId, t.createdAt)]
);

/** What merging moved, and how the idea stood before, so that it can be undone. */
export interface CarriedIdea {
	voterIds: number[];
	/** New among the followers of the idea that stays. */
	followerIds: number[];
	/** New among the followers of the idea that went: whoever had commented on it. */
	commenterIds: number[];
	keeperIds: number[];
	commentIds: number[];
	/** ISO times. */
	before: { stage: IdeaStage; stageSince: string | null; respondedAt: string | null; decidedAt: string | null };
}

export const ideaMerges = pgTable(
	'idea_merges',
	{
		id: id(),
		fromId: ref('from_id')
			.notNull()
			.references(() => posts.id),
		intoId: ref('into_id')
			.notNull()
			.references(() => posts.id),
		mergedById: ref('merged_by_id').references(() => people.id),
		carried: jsonb('carried').$type<CarriedIdea>().notNull(),
		createdAt: createdAt(),
		undoneAt: at('undone_at'),
		undoneById: ref('undone_by_id').references(() => people.id)
	},
	(t) => [index('idea_merges_from').on(t.fromId), index('idea_merges_into').on(t.intoId)]
);

/** How putting it to work goes, by whoever does it. */
export const ideaNotes = pgTable(
	'idea_notes',
	{
		id: id(),
		postId: ref('post_id')
			.notNull()
			.references(() => posts.id),
		authorId: ref('author_id').references(() => people.id),
		/** Plain text. */
		body: text('body').notNull(),
		/** 0 to 100, when the author gave it. */
		progress: integer('progress'),
		createdAt: createdAt()
	},
	(t) => [index('idea_notes_of_post').on(t.postId, t.createdAt)]
);

/** Who was asked to score an idea, and what they gave. */
export const ideaReviews = pgTable(
	'idea_reviews',
	{
		postId: ref('post_id')
			.notNull()
			.references(() => posts.id),
		personId: ref('person_id')
			.notNull()
			.references(() => people.id),
		invitedById: ref('invited_by_id').references(() => people.id),
		invitedAt: at('invited_at').notNull(),
		/** 1 to 5 by the criterion's key; null until scored. */
		scores: jsonb('scores').$type<Scores>(),
		note: text('note').notNull().default(''),
		scoredAt: at('scored_at')
	},
	(t) => [primaryKey({ columns: [t.postId, t.personId] }), index('idea_reviews_person').on(t.personId, t.scoredAt)]
);
